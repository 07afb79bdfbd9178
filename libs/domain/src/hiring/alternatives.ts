import type { MaturityModel } from '../model/maturity-model.js';
import type { HiringAlternative, Percentiles } from './hiring-result.js';
import { type LoadDraws, type WorkDraws, clusterShares, hoursOfCluster } from './load-draws.js';
import { capacityOf, factorOf, reworkKept } from './need.js';
import { medianOf, percentilesOf } from './percentiles.js';
import { written } from './verdict.js';

/** Halvings of the interval that a break-even share is looked for in: finer than any figure shown. */
const halvings = 20;

/**
 * What it would take to bring a cluster's P50 gap down to the threshold of a seat without hiring: the
 * break-even of each alternative by the arithmetic of the case, not a promise that it can be done.
 */
export function alternativesTo(
  load: LoadDraws,
  model: MaturityModel,
  cluster: number,
  available: number,
  gap: Percentiles,
  seat: number,
): HiringAlternative[] {
  const factor = factorOf(load, capacityOf(load), reworkKept(load));
  const hours = hoursOfCluster(load, model, cluster);
  const gapWith = (cut: (draw: number) => number): Float64Array =>
    hours.map((work, draw) => Math.max(0, work - cut(draw)) * (factor[draw] as number) - available);
  const breakEven = (
    most: number,
    cut: (amount: number, draw: number) => number,
  ): number | null => {
    const p50 = (amount: number): number => medianOf(gapWith((draw) => cut(amount, draw)));
    if (p50(most) > seat) return null;
    let [enough, short] = [most, 0];
    for (let step = 0; step < halvings; step += 1) {
      const middle = (enough + short) / 2;
      if (p50(middle) > seat) short = middle;
      else enough = middle;
    }
    return enough;
  };
  const gapAt = (
    amount: number | null,
    cut: (amount: number, draw: number) => number,
  ): Percentiles | null =>
    amount === null ? null : percentilesOf(gapWith((draw) => cut(amount, draw)));

  const largest = largestWork(load, model, cluster);
  const ofLargest = (share: number, draw: number): number =>
    share * largest.share * (largest.work.hours[draw] as number);
  const ofAll = (share: number, draw: number): number => share * (hours[draw] as number);
  const bought = (amount: number): number => amount;
  const most = hours.reduce((before, each) => Math.max(before, each), 0);
  const buy = breakEven(most, bought);
  const one = breakEven(1, ofLargest);
  const all = breakEven(1, ofAll);
  const { name } = largest.work;
  const percentOf = (share: number): string => `${String(Math.ceil(share * 100 - 1e-9))} %`;
  const alternative = (
    kind: HiringAlternative['kind'],
    work: string | null,
    unit: HiringAlternative['unit'],
    needed: number | null,
    after: Percentiles | null,
    text: (needed: number) => string,
  ): HiringAlternative => ({
    kind,
    work,
    needed,
    unit,
    gap: after,
    text:
      needed === null || after === null
        ? `Even all of ${work ?? 'it'} would leave a P50 gap of ${seat.toFixed(2)} or more.`
        : `${text(needed)} The gap is then ${written(after)}.`,
  });
  const borrowed = Math.max(0, gap.p50);
  return [
    alternative(
      'borrow',
      null,
      'fte',
      borrowed,
      { p10: gap.p10 - borrowed, p50: gap.p50 - borrowed, p90: gap.p90 - borrowed },
      (fte) =>
        `Borrowing ${fte.toFixed(2)} full-time equivalents for a quarter covers the P50 gap.`,
    ),
    alternative(
      'buy',
      null,
      'hours',
      buy,
      gapAt(buy, bought),
      (needed) =>
        `Buying ${needed.toFixed(0)} hours of this work a quarter brings the P50 gap to ${seat.toFixed(2)}.`,
    ),
    alternative(
      'automate',
      name,
      'share',
      one,
      gapAt(one, ofLargest),
      (share) =>
        `Taking ${percentOf(share)} of the hours out of ${name} brings the P50 gap to ${seat.toFixed(2)}.`,
    ),
    alternative(
      'narrow',
      name,
      'share',
      one,
      gapAt(one, ofLargest),
      (share) =>
        `Doing ${percentOf(share)} fewer ${name} a quarter brings the P50 gap to ${seat.toFixed(2)}.`,
    ),
    alternative(
      'slow',
      null,
      'share',
      all,
      gapAt(all, ofAll),
      (share) =>
        `Putting off ${percentOf(share)} of all this work to a later quarter brings the P50 gap to ${seat.toFixed(2)}; it then waits.`,
    ),
  ];
}

/** The kind of work that costs the cluster the most hours, and the part of it that falls to the cluster. */
function largestWork(
  load: LoadDraws,
  model: MaturityModel,
  cluster: number,
): { work: WorkDraws; share: number } {
  const parts = load.work.map((work) => {
    const share = clusterShares(work.shares, model)[cluster] ?? 0;
    return { work, share, hours: share * work.hours.reduce((sum, each) => sum + each, 0) };
  });
  return parts.reduce((largest, part) => (part.hours > largest.hours ? part : largest));
}
