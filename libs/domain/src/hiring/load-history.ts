import type { IsoDate, OrganisationFile } from '../facts/organisation-file.js';
import { atLeast } from '../model/compiled-model.js';
import type { MaturityModel } from '../model/maturity-model.js';
import type { HiringRules } from './hiring-rules.js';
import { drawLoad, hoursOfCluster } from './load-draws.js';
import { capacityOf, factorOf } from './need.js';
import { medianOf } from './percentiles.js';

/** The calendar quarter of a day, as `quarterNumber` counts them. */
export const quarterOf = (day: IsoDate): number =>
  Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3);

/** `2026-Q3` */
export const quarterName = (quarter: number): string =>
  `${String(Math.floor(quarter / 4))}-Q${String((quarter % 4) + 1)}`;

/** What is known of the load in one quarter. */
export interface LoadQuarter {
  readonly quarter: number;
  /** By cluster id; null where no time is available. Empty where the quarter has work records alone. */
  readonly utilisation: ReadonlyMap<string, number | null>;
}

/**
 * The unbroken run of quarters with load data that ends with the file's own, latest first. A quarter
 * has load data where a file of it states a workload, or where the work records dated in it are enough;
 * the file's own quarter needs the workload.
 */
export function loadQuarters(
  file: OrganisationFile,
  history: readonly OrganisationFile[],
  model: MaturityModel,
  rules: HiringRules,
  seed: string,
): LoadQuarter[] {
  if (!file.workload) return [];
  const files = [file, ...history].sort((a, b) => (a.asOf < b.asOf ? 1 : -1));
  const records = recordsByQuarter(files);
  const isLogged = (quarter: number): boolean =>
    (records.get(quarter) ?? 0) >= rules.recordsPerQuarter;
  const statedIn = new Map<number, OrganisationFile>();
  for (const each of files) {
    const quarter = quarterOf(each.asOf);
    // The latest stand first: of several files of one quarter the latest counts.
    if (each.workload && !statedIn.has(quarter)) statedIn.set(quarter, each);
  }
  const quarters: LoadQuarter[] = [];
  for (
    let quarter = quarterOf(file.asOf);
    statedIn.has(quarter) || isLogged(quarter);
    quarter -= 1
  ) {
    const stated = statedIn.get(quarter);
    quarters.push({
      quarter,
      utilisation: stated ? utilisationOf(stated, model, rules, seed) : new Map(),
    });
  }
  return quarters;
}

/** Distinct work records by the quarter in which the work was done; one that several files repeat counts once. */
function recordsByQuarter(files: readonly OrganisationFile[]): Map<number, number> {
  const counts = new Map<number, number>();
  const inFile = files.map((file) => {
    const own = new Map<number, number>();
    for (const { performedAt } of file.workRecords ?? []) {
      if (performedAt > file.asOf) continue;
      const quarter = quarterOf(performedAt);
      own.set(quarter, (own.get(quarter) ?? 0) + 1);
    }
    return own;
  });
  for (const own of inFile) {
    for (const [quarter, count] of own) {
      counts.set(quarter, Math.max(count, counts.get(quarter) ?? 0));
    }
  }
  return counts;
}

/**
 * Hours of work with rework over the time at work, per cluster: the median of the draws. At the target
 * load the need equals what is available.
 */
function utilisationOf(
  file: OrganisationFile,
  model: MaturityModel,
  rules: HiringRules,
  seed: string,
): Map<string, number | null> {
  const result = new Map<string, number | null>();
  const { workload, available } = file;
  if (!workload) return result;
  const load = drawLoad(workload, seed, rules.simulation.exploringDraws, rules.simulation);
  const factor = factorOf(load, capacityOf(load), 1);
  model.clusters.forEach(({ id }, at) => {
    const time = available?.[id];
    if (time === undefined) return;
    const need = medianOf(
      hoursOfCluster(load, model, at).map((each, draw) => each * (factor[draw] as number)),
    );
    result.set(id, time === 0 ? null : (need * workload.targetLoad) / time);
  });
  return result;
}

/** Whether a cluster was at least so loaded in each of the latest quarters; work without any time for it counts as overload. */
export function isOverloaded(
  quarters: readonly LoadQuarter[],
  cluster: string,
  { utilisation, quarters: needed }: HiringRules['capacity'],
): boolean {
  const latest = quarters.slice(0, needed);
  return (
    latest.length === needed &&
    latest.every((quarter) => {
      const load = quarter.utilisation.get(cluster);
      return load === null || (load !== undefined && atLeast(load, utilisation));
    })
  );
}
