import { dayNumber, earliestOf, isoDay, latestOf } from '../../facts/calendar.js';
import type { Artifact } from '../../facts/organisation-file.js';
import { idOf } from '../../model/compiled-model.js';
import { type Derivation, listed } from './derived.js';

/**
 * G1 from artifacts: the share of the model's artifacts that are valid, with the days of grace, and
 * tied to the owner: kept by the recorded owner's role or holder, or, where no owner is recorded, by
 * anybody named.
 */
export const evidenceFresh: Derivation = ({ facts, asOf, rules }) => {
  const { artifacts, assignments, domain } = facts;
  if (artifacts.length === 0) return null;
  const lastDay = (row: Artifact): number =>
    dayNumber(row.collectedAt) + row.validDays + rules.evidence.graceDays;
  const tied = (row: Artifact): boolean =>
    row.owner !== undefined &&
    (assignments.length === 0 ||
      assignments.some(({ role, holder }) => row.owner === role || row.owner === holder));
  const byId = new Map<string, Artifact[]>();
  for (const row of artifacts) {
    const id = idOf(domain.artifacts, row.artifact);
    const rows = byId.get(id);
    if (rows) rows.push(row);
    else byId.set(id, [row]);
  }
  const { entries } = domain.artifacts;
  const required = entries.length > 0 ? entries.map(({ id }) => id) : [...byId.keys()].sort();
  const judged = required.map((id) => {
    const rows = byId.get(id) ?? [];
    const valid = rows.filter((row) => asOf <= lastDay(row));
    const good = valid.filter(tied);
    return {
      id,
      until: good.length === 0 ? null : latestOf(good.map(lastDay)),
      fault:
        rows.length === 0
          ? 'not collected'
          : valid.length === 0
            ? `expired on ${isoDay(latestOf(rows.map(lastDay)))}`
            : good.length === 0
              ? 'not tied to the owner'
              : null,
    };
  });
  const fresh = judged.filter(({ fault }) => fault === null);
  const untils = fresh.map(({ until }) => until ?? asOf);
  return {
    value: fresh.length / required.length,
    observedAt: latestOf(artifacts.map(({ collectedAt }) => dayNumber(collectedAt))),
    explain: () => {
      const all = `${String(fresh.length)} of ${String(required.length)} required artifacts are fresh and tied to the owner`;
      const bad = judged.flatMap(({ id, fault }) => (fault === null ? [] : [`${id} (${fault})`]));
      return {
        because: bad.length === 0 ? `${all}.` : `${all}; not ${listed(bad)}.`,
        validUntil: bad.length === 0 ? earliestOf(untils) : null,
        read: [
          { section: 'artifacts', rows: required.flatMap((id) => byId.get(id) ?? []) },
          { section: 'assignments', rows: assignments },
        ],
      };
    },
  };
};
