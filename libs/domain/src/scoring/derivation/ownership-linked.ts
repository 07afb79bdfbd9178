import { dayNumber, isoDay, latestOf } from '../../facts/calendar.js';
import { idOf } from '../../model/compiled-model.js';
import { type Derivation, counted, listed, sentence } from './derived.js';
import { latestReading } from './metrics-kept.js';

/**
 * G4 from artifacts and metrics: each artifact is kept by a role or holder that has accepted some
 * domain, and the domain that the metrics belong to has itself been accepted. An artifact of nobody,
 * or of somebody who has accepted nothing, is an orphan and fails it. Where nobody has accepted
 * anything yet, a named keeper proves neither; rows older than the criterion's validity leave it unknown.
 */
export const ownershipLinked: Derivation = ({ facts, asOf, criterion, owners }) => {
  const { artifacts, metrics, assignments, domain } = facts;
  const known = owners();
  const keepers = new Map<string, (string | undefined)[]>();
  for (const { artifact, owner } of artifacts) {
    const id = idOf(domain.artifacts, artifact);
    const of = keepers.get(id);
    if (of) of.push(owner);
    else keepers.set(id, [owner]);
  }
  const orphans: string[] = [];
  let unproved = false;
  for (const [id, names] of keepers) {
    if (names.some((name) => name !== undefined && known.has(name))) continue;
    if (known.size === 0 && names.some((name) => name !== undefined)) unproved = true;
    else orphans.push(id);
  }
  const loose = metrics.length > 0 && assignments.length === 0;
  const observedAt = Math.max(
    latestOf(artifacts.map(({ collectedAt }) => dayNumber(collectedAt))),
    metrics.length === 0 ? -Infinity : Math.min(asOf, latestReading(metrics, asOf)),
  );
  const validUntil = observedAt + criterion.validDays;
  const lapsed = asOf > validUntil;
  return {
    value: lapsed ? null : orphans.length > 0 ? 0 : unproved || loose ? null : 1,
    observedAt,
    explain: () => {
      const faults: string[] = [];
      if (orphans.length > 0)
        faults.push(
          `no role or holder that has accepted a domain keeps ${listed([...orphans].sort())}`,
        );
      if (unproved) faults.push('artifacts name their keepers, but nobody has accepted any domain');
      if (loose) faults.push('nobody has accepted the domain that the metrics belong to');
      const all = [
        ...(keepers.size === 0 ? [] : [counted(keepers.size, 'artifact')]),
        ...(metrics.length === 0 ? [] : [counted(metrics.length, 'metric')]),
      ];
      return {
        because: lapsed
          ? `${listed(all)} recorded, the latest of ${isoDay(observedAt)}, which counted until ${isoDay(validUntil)}.`
          : faults.length > 0
            ? sentence(faults)
            : `${listed(all)} recorded, each with an owner who has accepted.`,
        validUntil,
        read: [
          { section: 'artifacts', rows: artifacts },
          { section: 'metrics', rows: metrics },
          { section: 'assignments', rows: assignments },
        ],
      };
    },
  };
};
