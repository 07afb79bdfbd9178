import type { MaturityModel } from '../model/maturity-model.js';
import type { HiringPool } from './hiring-result.js';
import type { HiringRules } from './hiring-rules.js';
import { percentilesOf } from './percentiles.js';
import { verdictOfGap, written } from './verdict.js';

/** A cluster whose gap could be covered together with another's. */
export interface Poolable {
  readonly id: string;
  /** Gap per draw. */
  readonly gap: Float64Array;
  readonly p50: number;
}

/**
 * Each pair of clusters that lack time but have no seat of their own, judged together: only where no
 * cannot-link stands between any two of their disciplines (domain.md §5).
 */
export function poolsOf(
  clusters: readonly Poolable[],
  model: MaturityModel,
  rules: HiringRules,
): HiringPool[] {
  const lacking = clusters.filter(({ p50 }) => p50 > 0);
  const pools: HiringPool[] = [];
  lacking.forEach((one, at) => {
    for (const other of lacking.slice(at + 1)) {
      const blockedBy = linksBetween(one.id, other.id, model, rules);
      const gap = percentilesOf(one.gap.map((each, draw) => each + (other.gap[draw] as number)));
      const loadAlone = blockedBy.length > 0 ? null : verdictOfGap(gap, rules.verdicts.seat);
      const pair = `${nameOf(one.id, model)} and ${nameOf(other.id, model)}`;
      pools.push({
        clusters: [one.id, other.id],
        gap,
        loadAlone,
        blockedBy,
        text:
          loadAlone === null
            ? `${pair} stay apart: ${blockedBy.join(', ')} must not meet in one seat.`
            : `${pair} together lack ${written(gap)} full-time equivalents; the load alone would say ${loadAlone}.`,
      });
    }
  });
  return pools;
}

function linksBetween(
  one: string,
  other: string,
  { clusters }: MaturityModel,
  { cannotLinks }: HiringRules,
): string[] {
  const of = (id: string): readonly string[] =>
    clusters.find((cluster) => cluster.id === id)?.disciplines ?? [];
  return cannotLinks
    .filter(
      ([a, b]) =>
        (of(one).includes(a) && of(other).includes(b)) ||
        (of(one).includes(b) && of(other).includes(a)),
    )
    .map(([a, b]) => `${a}–${b}`);
}

const nameOf = (id: string, { clusters }: MaturityModel): string =>
  clusters.find((cluster) => cluster.id === id)?.name ?? id;
