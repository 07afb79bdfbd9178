import { exp } from '../arithmetic/elementary.js';
import type { Shares, Triple, WorkKind, Workload } from '../facts/organisation-file.js';
import type { MaturityModel } from '../model/maturity-model.js';
import {
  lognormalItem,
  poisson,
  poissonAt,
  poissonTable,
  sumOfItems,
  triangular,
  triangularItem,
} from './distributions.js';
import type { HiringRules } from './hiring-rules.js';
import { RandomStream } from './random.js';

/** What an assumption was moved between: its ends, or P10 and P90 where it has none. */
export type Range = readonly [low: number, high: number];

/** The draws of one kind of work. Hours of a draw are `counts × each`. */
export interface WorkDraws {
  readonly name: string;
  readonly counts: Float64Array;
  /** Hours of one item; their mean where items are drawn one by one. */
  readonly each: Float64Array;
  readonly hours: Float64Array;
  readonly shares: Shares;
  /** Null where it is one number. */
  readonly countRange: Range | null;
  readonly eachRange: Range | null;
}

/** Every draw of one workload, one array an unknown (engine-contract.md §6). */
export interface LoadDraws {
  readonly workload: Workload;
  readonly draws: number;
  readonly work: readonly WorkDraws[];
  readonly availability: Float64Array;
  readonly focus: Float64Array;
  readonly rework: Float64Array;
}

/**
 * Draws a workload. Each unknown has a stream of its own, named after it, so that a change of one leaves
 * the draws of all others as they were, and the order of the rows does not matter.
 */
export function drawLoad(
  workload: Workload,
  seed: string,
  draws: number,
  { daysPerQuarter }: HiringRules['simulation'],
): LoadDraws {
  const names = new Map<string, number>();
  const stream = (name: string): RandomStream => {
    const times = names.get(name) ?? 0;
    names.set(name, times + 1);
    return new RandomStream(`${seed}\n${name}\n${String(times)}`);
  };
  const { items = [], shares = {} } = workload.artifacts ?? {};
  return {
    workload,
    draws,
    work: [
      ...workload.work.map((work) => drawWork(work, stream, draws)),
      ...items.map(({ count, refreshHours, validDays }) => {
        const name = `artifacts of ${String(validDays)} days`;
        return drawn({
          name,
          counts: new Float64Array(draws).fill((count * daysPerQuarter) / validDays),
          each: triangular(refreshHours, stream(`${name}, hours`).strata(draws)),
          shares,
          countRange: null,
          eachRange: ends(refreshHours),
        });
      }),
    ],
    availability: triangular(workload.availability, stream('availability').strata(draws)),
    focus: triangular(workload.focus, stream('focus').strata(draws)),
    rework: triangular(workload.rework, stream('rework').strata(draws)),
  };
}

type Stream = (name: string) => RandomStream;

function drawWork(work: WorkKind, stream: Stream, draws: number): WorkDraws {
  const { kind, count, hours, hoursEach, shares } = work;
  const counts = drawCounts(count, stream(`${kind}, count`), draws);
  const head = { name: kind, counts, shares, countRange: rangeOfCount(count) };
  const random = stream(`${kind}, hours`);
  if (hours) {
    return drawn({
      ...head,
      each: triangular(hours, random.strata(draws)),
      eachRange: ends(hours),
    });
  }
  // A valid file gives one of the two.
  const spread = hoursEach ?? [0, 0, 0];
  const byItem = 'sigma' in spread;
  const item = byItem
    ? lognormalItem(spread.lognormalMedian, spread.sigma)
    : triangularItem(spread);
  const sums = counts.map((number) => sumOfItems(number, item, random));
  const mean = byItem
    ? spread.lognormalMedian * exp((spread.sigma * spread.sigma) / 2)
    : (spread[0] + spread[1] + spread[2]) / 3;
  return {
    ...head,
    each: sums.map((sum, at) => (counts[at] === 0 ? mean : sum / (counts[at] as number))),
    hours: sums,
    eachRange: byItem ? lognormalRange(spread.lognormalMedian, spread.sigma) : ends(spread),
  };
}

const drawn = (work: Omit<WorkDraws, 'hours'>): WorkDraws => ({
  ...work,
  hours: work.counts.map((count, at) => count * (work.each[at] as number)),
});

function drawCounts(count: WorkKind['count'], random: RandomStream, draws: number): Float64Array {
  if (typeof count === 'number') return new Float64Array(draws).fill(count);
  const uniforms = random.strata(draws);
  return 'poisson' in count ? poisson(count.poisson, uniforms) : triangular(count, uniforms);
}

const ends = ([low, , high]: Triple): Range | null => (low === high ? null : [low, high]);

function rangeOfCount(count: WorkKind['count']): Range | null {
  if (typeof count === 'number') return null;
  if (!('poisson' in count)) return ends(count);
  const table = poissonTable(count.poisson);
  const [low, high] = [poissonAt(table, 0.1), poissonAt(table, 0.9)];
  return low === high ? null : [low, high];
}

/** The standard normal quantile at .9, to the last digit of a double. */
const normalP90 = 1.2815515655446004;

const lognormalRange = (median: number, sigma: number): Range | null =>
  sigma === 0 ? null : [median * exp(-normalP90 * sigma), median * exp(normalP90 * sigma)];

/** The part of a kind of work that falls to each cluster of the model, in its order. */
export const clusterShares = (shares: Shares, model: MaturityModel): number[] =>
  model.clusters.map(({ disciplines }) =>
    disciplines.reduce((sum, discipline) => sum + (shares[discipline] ?? 0), 0),
  );

/** Hours of one cluster, its place in the model given, per draw. */
export function hoursOfCluster(
  load: LoadDraws,
  model: MaturityModel,
  cluster: number,
): Float64Array {
  const sum = new Float64Array(load.draws);
  for (const { shares, hours } of load.work) {
    const share = clusterShares(shares, model)[cluster] ?? 0;
    if (share === 0) continue;
    for (let at = 0; at < sum.length; at += 1) {
      sum[at] = (sum[at] as number) + share * (hours[at] as number);
    }
  }
  return sum;
}
