import { below } from '../model/compiled-model.js';
import type { HiringCondition, HiringVerdict, Percentiles } from './hiring-result.js';

/** Verdicts 4 to 6 with `lend-capacity` before `slack`: what the gap alone says (engine-contract.md §6). */
export function verdictOfGap({ p10, p50, p90 }: Percentiles, seat: number): HiringVerdict {
  if (below(p90, 0)) return 'lend-capacity';
  if (below(p50, seat)) return 'slack';
  return below(p10, seat) ? 'borrow' : 'hire';
}

/** The first precondition that fails decides; the gap where none does. A case without a workload is always held by one. */
export function verdictOf(
  conditions: readonly HiringCondition[],
  loadAlone: HiringVerdict | null,
): HiringVerdict {
  const failing = conditions.find(({ holds }) => !holds);
  return failing?.verdict ?? loadAlone ?? 'measure-first';
}

/** `0.44 / 0.84 / 1.37` */
export const written = ({ p10, p50, p90 }: Percentiles): string =>
  [p10, p50, p90].map((value) => value.toFixed(2).replace('-0.00', '0.00')).join(' / ');

const meanings: Record<HiringVerdict, string> = {
  'decide-first': 'Not yet: decide first.',
  'measure-first': 'Not yet: measure first.',
  'redesign-role': 'Not yet: take the post apart first.',
  'lend-capacity': 'No: it has time to lend.',
  slack: 'Not yet: too little for a seat; the duty stays with the functions that have it today.',
  borrow: 'Borrow for one quarter: reassign, contract or train.',
  hire: 'Hire.',
};

/** The verdict in plain words, with its numbers and their day. */
export function becauseOf(
  verdict: HiringVerdict,
  conditions: readonly HiringCondition[],
  gap: Percentiles | null,
  loadAlone: HiringVerdict | null,
  seat: number,
  asOf: string,
): string {
  const numbers = gap
    ? `As of ${asOf} the gap after decisions is ${written(gap)} full-time equivalents (P10 / P50 / P90)`
    : `As of ${asOf} no gap can be computed`;
  const failing = conditions.filter((each) => !each.holds && each.verdict === verdict);
  if (failing.length > 0) {
    const alone = loadAlone === null ? '' : `; the load alone would say ${loadAlone}`;
    return `${meanings[verdict]} ${failing.map(({ text }) => text).join(' ')} ${numbers}${alone}.`;
  }
  const rule: Partial<Record<HiringVerdict, string>> = {
    'lend-capacity': 'even P90 is below 0',
    slack: `P50 is below ${String(seat)}`,
    borrow: `P50 reaches ${String(seat)}, P10 does not`,
    hire: `P10 reaches ${String(seat)}`,
  };
  return `${meanings[verdict]} ${numbers}: ${rule[verdict] ?? 'nothing else is known'}.`;
}
