import { dayNumber, earliestOf, isoDay, latestOf } from '../../facts/calendar.js';
import type { DomainFacts } from '../../facts/fact-index.js';
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
  const lastDay = (row: Artifact): number =>
    dayNumber(row.collectedAt) + row.validDays + rules.evidence.graceDays;
  const isGood = (row: Artifact): boolean => asOf <= lastDay(row) && isTied(row, assignments);
  const ids = artifacts.map(({ artifact }) => idOf(domain.artifacts, artifact));
  const { entries } = domain.artifacts;
  const required = entries.length > 0 ? entries.map(({ id }) => id) : [...new Set(ids)].sort();
  let fresh = 0;
  for (const id of required) {
    if (artifacts.some((row, at) => ids[at] === id && isGood(row))) fresh += 1;
  }
  return {
    value: fresh / required.length,
    observedAt: latestOf(artifacts.map(({ collectedAt }) => dayNumber(collectedAt))),
    explain: () => {
      const judged = required.map((id) => {
        const rows = artifacts.filter((_, at) => ids[at] === id);
        const valid = rows.filter((row) => asOf <= lastDay(row));
        const good = valid.filter((row) => isTied(row, assignments));
        return {
          id,
          rows,
          until: good.length === 0 ? null : latestOf(good.map(lastDay)),
          fault:
            rows.length === 0
              ? 'not collected'
              : valid.length === 0
                ? `expired on ${isoDay(latestOf(rows.map(lastDay)))}`
                : 'not tied to the owner',
        };
      });
      const bad = judged.filter(({ until }) => until === null);
      const all = `${String(fresh)} of ${String(required.length)} required artifacts are fresh and tied to the owner`;
      return {
        because:
          bad.length === 0
            ? `${all}.`
            : `${all}; not ${listed(bad.map(({ id, fault }) => `${id} (${fault})`))}.`,
        validUntil: bad.length === 0 ? earliestOf(judged.map(({ until }) => until ?? asOf)) : null,
        read: [
          { section: 'artifacts', rows: judged.flatMap(({ rows }) => rows) },
          { section: 'assignments', rows: assignments },
        ],
      };
    },
  };
};

const isTied = (row: Artifact, assignments: DomainFacts['assignments']): boolean =>
  row.owner !== undefined &&
  (assignments.length === 0 ||
    assignments.some(({ role, holder }) => row.owner === role || row.owner === holder));
