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

interface Assumed {
  readonly name: string;
  readonly range: Range;
  /** Places of the clusters that it touches. */
  readonly clusters: readonly number[];
  /** Full-time equivalents of a cluster after decisions, draw by draw, with this assumption at one value. */
  fill(need: Float64Array, cluster: number, value: number): void;
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
  const need = new Float64Array(load.draws);
  const found = assumptionsOf(load, model).flatMap(({ name, range, clusters, fill }) =>
    clusters.map((cluster): HiringSensitivity => {
      const { id } = model.clusters[cluster] as MaturityModel['clusters'][number];
      const [p50AtLow, p50AtHigh] = range.map((value) => {
        fill(need, cluster, value);
        return medianOf(need) - available(id);
      }) as [number, number];
      return {
        cluster: id,
        assumption: name,
        low: range[0],
        high: range[1],
        p50AtLow,
        p50AtHigh,
        swing: Math.abs(p50AtHigh - p50AtLow),
      };
    }),
  );
  // A stable sort: equal swings stay in the order of the workload.
  return found.filter(({ swing }) => swing > 0).sort((a, b) => b.swing - a.swing);
}

/** Every assumption that is a range. */
function assumptionsOf(load: LoadDraws, model: MaturityModel): Assumed[] {
  const clusters = model.clusters.map((_, at) => at);
  const hours = clusters.map((cluster) => hoursOfCluster(load, model, cluster));
  const factor = factorOf(load, capacityOf(load), reworkKept(load));

  const ofWork = (
    work: WorkDraws,
    name: string,
    range: Range | null,
    perUnit: Float64Array,
  ): Assumed[] => {
    if (!range) return [];
    const shares = clusterShares(work.shares, model);
    return [
      {
        name: `${work.name}, ${name}`,
        range,
        clusters: clusters.filter((at) => (shares[at] ?? 0) > 0),
        fill: (need, cluster, value) => {
          const all = hours[cluster] as Float64Array;
          const share = shares[cluster] ?? 0;
          for (let at = 0; at < need.length; at += 1) {
            const change = value * (perUnit[at] as number) - (work.hours[at] as number);
            need[at] = ((all[at] as number) + share * change) * (factor[at] as number);
          }
        },
      },
    ];
  };
  const ofAll = (name: 'availability' | 'focus' | 'rework'): Assumed[] => {
    const [low, , high] = load.workload[name];
    if (low === high) return [];
    const fixed = new Map(
      [low, high].map((value) => {
        const instead = { ...load, [name]: new Float64Array(load.draws).fill(value) };
        return [value, factorOf(instead, capacityOf(instead), reworkKept(load))];
      }),
    );
    return [
      {
        name,
        range: [low, high],
        clusters,
        fill: (need, cluster, value) => {
          const all = hours[cluster] as Float64Array;
          const instead = fixed.get(value) ?? factor;
          for (let at = 0; at < need.length; at += 1) {
            need[at] = (all[at] as number) * (instead[at] as number);
          }
        },
      },
    ];
  };
  return [
    ...load.work.flatMap((work) => [
      ...ofWork(work, 'count', work.countRange, work.each),
      ...ofWork(work, 'hours each', work.eachRange, work.counts),
    ]),
    ...ofAll('availability'),
    ...ofAll('focus'),
    ...ofAll('rework'),
  ];
}
