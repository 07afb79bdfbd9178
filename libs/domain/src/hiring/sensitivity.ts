import type { MaturityModel } from '../model/maturity-model.js';
import type { HiringSensitivity } from './hiring-result.js';
import {
  type LoadDraws,
  type Range,
  type WorkDraws,
  clusterShares,
  hoursOfCluster,
} from './load-draws.js';
import { capacityOf, factorOf, reworkKept } from './need.js';
import { medianOf } from './percentiles.js';

const filled = (load: LoadDraws, value: number): Float64Array =>
  new Float64Array(load.draws).fill(value);

/** A load with one kind of work put in another's place. */
const withWork = (load: LoadDraws, work: WorkDraws, instead: Partial<WorkDraws>): LoadDraws => ({
  ...load,
  work: load.work.map((each) => (each === work ? { ...each, ...instead } : each)),
});

interface Assumed {
  readonly name: string;
  readonly range: Range;
  /** The load with this assumption at one value. */
  at(value: number): LoadDraws;
  /** Clusters that it touches. */
  readonly clusters: readonly number[];
}

/** Every assumption that is a range, with the load as it is when that one alone is fixed. */
function assumptionsOf(load: LoadDraws, model: MaturityModel): Assumed[] {
  const { availability, focus, rework } = load.workload;
  const everywhere = model.clusters.map((_, at) => at);
  const shared = (
    name: 'availability' | 'focus' | 'rework',
    [low, , high]: readonly [number, number, number],
  ): Assumed[] =>
    low === high
      ? []
      : [
          {
            name,
            range: [low, high],
            at: (value) => ({ ...load, [name]: filled(load, value) }),
            clusters: everywhere,
          },
        ];
  return [
    ...load.work.flatMap((work): Assumed[] => {
      const shares = clusterShares(work.shares, model);
      const clusters = everywhere.filter((at) => (shares[at] ?? 0) > 0);
      const count: Assumed[] = work.countRange
        ? [
            {
              name: `${work.name}, count`,
              range: work.countRange,
              at: (value) =>
                withWork(load, work, { hours: work.each.map((hours) => value * hours) }),
              clusters,
            },
          ]
        : [];
      const hours: Assumed[] = work.eachRange
        ? [
            {
              name: `${work.name}, hours each`,
              range: work.eachRange,
              at: (value) =>
                withWork(load, work, { hours: work.counts.map((each) => value * each) }),
              clusters,
            },
          ]
        : [];
      return [...count, ...hours];
    }),
    ...shared('availability', availability),
    ...shared('focus', focus),
    ...shared('rework', rework),
  ];
}

/** Full-time equivalents after decisions, per draw, of some clusters. */
function needsAfter(
  load: LoadDraws,
  model: MaturityModel,
  clusters: readonly number[],
): Float64Array[] {
  const factor = factorOf(load, capacityOf(load), reworkKept(load));
  return clusters.map((cluster) =>
    hoursOfCluster(load, model, cluster).map((work, at) => work * (factor[at] as number)),
  );
}

/**
 * Each assumption moved alone from its low to its high: by how much the P50 gap of each cluster swings,
 * the widest first. Estimates move between their ends, counts and lognormal hours between P10 and P90.
 *
 * @param available full-time equivalents, by cluster id
 */
export function sensitivityOf(
  load: LoadDraws,
  model: MaturityModel,
  available: (cluster: string) => number,
): HiringSensitivity[] {
  const found = assumptionsOf(load, model).flatMap(({ name, range, at, clusters }) => {
    const [low, high] = range.map((value) => needsAfter(at(value), model, clusters).map(medianOf));
    return clusters.map((cluster, place): HiringSensitivity => {
      const { id } = model.clusters[cluster] as MaturityModel['clusters'][number];
      const p50AtLow = (low?.[place] ?? 0) - available(id);
      const p50AtHigh = (high?.[place] ?? 0) - available(id);
      return {
        cluster: id,
        assumption: name,
        low: range[0],
        high: range[1],
        p50AtLow,
        p50AtHigh,
        swing: Math.abs(p50AtHigh - p50AtLow),
      };
    });
  });
  // A stable sort: equal swings stay in the order of the workload.
  return found.filter(({ swing }) => swing > 0).sort((a, b) => b.swing - a.swing);
}
