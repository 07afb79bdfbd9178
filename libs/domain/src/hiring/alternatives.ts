import type { MaturityModel } from '../model/maturity-model.js';
import type { HiringAlternative, Percentiles } from './hiring-result.js';
import { type LoadDraws, type WorkDraws, clusterShares, hoursOfCluster } from './load-draws.js';
import { capacityOf, factorOf, moved, reworkKept } from './need.js';
import { medianOf, percentilesOf } from './percentiles.js';
import { written } from './verdict.js';

/** Halvings of the interval that a break-even is looked for in: finer than any figure shown. */
const halvings = 20;

/** A cluster's gap, draw by draw, as some of its hours are taken away. */
class GapWithLess {
  private readonly factor: Float64Array;
  private readonly scratch: Float64Array;

  constructor(
    load: LoadDraws,
    readonly hours: Float64Array,
    private readonly available: number,
  ) {
    this.factor = factorOf(load, capacityOf(load), reworkKept(load));
    this.scratch = new Float64Array(load.draws);
  }

  /** The draws of the gap with `amount × each` hours less; valid until the next call. */
  with(amount: number, each: Float64Array | null): Float64Array {
    const { factor, scratch, hours, available } = this;
    for (let at = 0; at < scratch.length; at += 1) {
      const less = each === null ? amount : amount * (each[at] as number);
      const left = Math.max(0, (hours[at] as number) - less);
      scratch[at] = left * (factor[at] as number) - available;
    }
    return scratch;
  }

  /** The least amount that brings the median down to `bound`, up to `most`; null where even that does not. */
  breakEven(bound: number, most: number, each: Float64Array | null): number | null {
    if (medianOf(this.with(most, each)) > bound) return null;
    let enough = most;
    let short = 0;
    for (let step = 0; step < halvings; step += 1) {
      const middle = (enough + short) / 2;
      if (medianOf(this.with(middle, each)) > bound) short = middle;
      else enough = middle;
    }
    return enough;
  }
}

/**
 * What it would take to bring a cluster's P50 gap down to the threshold of a seat without hiring: the
 * break-even of each alternative by the arithmetic of the case, not a promise that it can be done.
 *
 * @param cluster its place in the model
 * @param gap its gap by all draws
 */
export function alternativesTo(
  load: LoadDraws,
  model: MaturityModel,
  cluster: number,
  available: number,
  gap: Percentiles,
  seat: number,
): HiringAlternative[] {
  const hours = hoursOfCluster(load, model, cluster);
  const less = new GapWithLess(load, hours, available);
  const { work, share } = largestWork(load, model, cluster);
  const ofLargest = work.hours.map((each) => share * each);
  const most = hours.reduce((before, each) => Math.max(before, each), 0);
  const goal = `brings the P50 gap to ${seat.toFixed(2)}`;

  const cut = (
    kind: HiringAlternative['kind'],
    unit: HiringAlternative['unit'],
    name: string | null,
    [limit, each]: [number, Float64Array | null],
    text: (needed: number) => string,
  ): HiringAlternative => {
    const needed = less.breakEven(seat, limit, each);
    const after = needed === null ? null : percentilesOf(less.with(needed, each));
    return {
      kind,
      work: name,
      needed,
      unit,
      gap: after,
      text:
        needed === null || after === null
          ? `Even without any ${name ?? 'of the work'} the P50 gap stays above ${seat.toFixed(2)}.`
          : `${text(needed)} The gap is then ${written(after)}.`,
    };
  };
  const borrowed = Math.max(0, gap.p50);
  const left = moved(gap, -borrowed);
  return [
    {
      kind: 'borrow',
      work: null,
      needed: borrowed,
      unit: 'fte',
      gap: left,
      text: `Borrowing the P50 of ${written(gap)} full-time equivalents for a quarter leaves a gap of ${written(left)}.`,
    },
    cut(
      'buy',
      'hours',
      null,
      [most, null],
      (bought) => `Buying ${Math.ceil(bought).toFixed(0)} hours of this work a quarter ${goal}.`,
    ),
    cut(
      'automate',
      'share',
      work.name,
      [1, ofLargest],
      (part) => `Taking ${percentUp(part)} of the hours out of ${work.name} ${goal}.`,
    ),
    cut(
      'narrow',
      'share',
      work.name,
      [1, ofLargest],
      (part) => `Doing ${percentUp(part)} fewer ${work.name} a quarter ${goal}.`,
    ),
    cut(
      'slow',
      'share',
      null,
      [1, hours],
      (part) =>
        `Putting off ${percentUp(part)} of all this work to a later quarter ${goal}; it then waits.`,
    ),
  ];
}

/** A share in whole per cent, rounded up: what is said to be enough has to be. */
const percentUp = (share: number): string => `${String(Math.ceil(share * 100))} %`;

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
