import type { MaturityModel } from '../model/maturity-model.js';
import type { Percentiles } from './hiring-result.js';
import { type LoadDraws, hoursOfCluster } from './load-draws.js';
import { percentilesOf } from './percentiles.js';

/** Hours that one full-time person has for this work in a quarter, per draw. */
export const capacityOf = ({ workload, availability, focus }: LoadDraws): Float64Array =>
  availability.map(
    (share, at) => workload.hoursPerQuarter * share * (focus[at] as number) * workload.targetLoad,
  );

/** What turns hours of work into full-time equivalents, per draw: `(1 + kept·ρ) / cap`. */
export function factorOf(load: LoadDraws, capacity: Float64Array, kept: number): Float64Array {
  return load.rework.map((rework, at) => (1 + kept * rework) / (capacity[at] as number));
}

/** The part of rework that is left once decisions are made. */
export const reworkKept = ({ workload }: LoadDraws): number =>
  1 - workload.reworkRemovedByDecisions;

export interface ClusterNeed {
  /** Hours of work before rework, per draw. */
  readonly hours: Float64Array;
  /** Full-time equivalents after decisions, per draw. */
  readonly after: Float64Array;
  readonly needNow: Percentiles;
  readonly removedByDecisions: Percentiles;
  readonly needAfterDecisions: Percentiles;
}

export interface Needs {
  readonly load: LoadDraws;
  readonly capacity: Float64Array;
  /** In the model's order of clusters. */
  readonly clusters: readonly ClusterNeed[];
  readonly total: Pick<ClusterNeed, 'needNow' | 'removedByDecisions' | 'needAfterDecisions'>;
}

/** Full-time equivalents now and after decisions, per cluster (engine-contract.md §6). */
export function needsOf(load: LoadDraws, model: MaturityModel): Needs {
  const capacity = capacityOf(load);
  const now = factorOf(load, capacity, 1);
  const later = factorOf(load, capacity, reworkKept(load));
  // Large arrays are dear to make: what is only sorted shares one.
  const scratch = new Float64Array(load.draws);
  const percentiles = (fill: (draw: number) => number): Percentiles => {
    for (let at = 0; at < scratch.length; at += 1) scratch[at] = fill(at);
    return percentilesOf(scratch);
  };
  const need = (hours: Float64Array): ClusterNeed => {
    const after = new Float64Array(load.draws);
    for (let at = 0; at < after.length; at += 1) {
      after[at] = (hours[at] as number) * (later[at] as number);
    }
    const before = (at: number): number => (hours[at] as number) * (now[at] as number);
    return {
      hours,
      after,
      needNow: percentiles(before),
      removedByDecisions: percentiles((at) => before(at) - (after[at] as number)),
      needAfterDecisions: percentiles((at) => after[at] as number),
    };
  };
  const hours = model.clusters.map((_, cluster) => hoursOfCluster(load, model, cluster));
  const all = new Float64Array(load.draws);
  for (const each of hours) {
    for (let at = 0; at < load.draws; at += 1) {
      all[at] = (all[at] as number) + (each[at] as number);
    }
  }
  return { load, capacity, clusters: hours.map(need), total: need(all) };
}

/** The same draws, moved by so much. */
export const moved = ({ p10, p50, p90 }: Percentiles, by: number): Percentiles => ({
  p10: p10 + by,
  p50: p50 + by,
  p90: p90 + by,
});
