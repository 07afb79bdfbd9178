import { DomainError } from '../access/domain-error.js';
import type { FileFault, OrganisationFile, Triple, WorkKind } from '../facts/organisation-file.js';
import { above, below } from '../model/compiled-model.js';
import type { HiringRules } from './hiring-rules.js';

/** Throws INPUT_INVALID with `{faults}`, each with its place and mend. */
export function refuse(faults: readonly FileFault[]): void {
  if (faults.length > 0) throw new DomainError('INPUT_INVALID', { faults });
}

/** The most that a count is expected to come to. */
export const largestCount = (count: WorkKind['count']): number =>
  typeof count === 'number' ? count : 'poisson' in count ? count.poisson : count[2];

/**
 * What the arithmetic cannot carry in a workload that is valid as a file: figures that no quarter holds,
 * and hours of a full-time person that come to nothing.
 *
 * @param prefix where the file stands, e.g. `history[0].`
 */
export function checkWorkload(
  file: OrganisationFile,
  rules: HiringRules,
  prefix = '',
): FileFault[] {
  const { workload } = file;
  if (!workload) return [];
  const { limits } = rules;
  const faults: FileFault[] = [];
  const atMost = (path: string, value: number, most: number, unit: string): void => {
    if (above(value, most)) {
      faults.push({
        path: `${prefix}workload.${path}`,
        message: `${String(value)} ${unit} are more than the ${String(most)} that a quarter can hold.`,
        mend: `Write at most ${String(most)}.`,
      });
    }
  };
  atMost('hoursPerQuarter', workload.hoursPerQuarter, limits.hours, 'hours');
  atMost('rework', workload.rework[2], limits.rework, 'hours of rework an hour');
  workload.work.forEach((work, at) => {
    const path = `work[${String(at)}]`;
    const count = largestCount(work.count);
    atMost(`${path}.count`, count, limits.count, 'items');
    if (work.hours) atMost(`${path}.hours`, work.hours[2], limits.hours, 'hours');
    if (!work.hoursEach) return;
    if (above(count, limits.itemsDrawnEach)) {
      faults.push({
        path: `${prefix}workload.${path}.count`,
        message: `${String(count)} items are too many to draw the hours of each.`,
        mend: `Give "hours" for more than ${String(limits.itemsDrawnEach)} items: their spread evens out.`,
      });
    }
    if ('sigma' in work.hoursEach) {
      atMost(
        `${path}.hoursEach.lognormalMedian`,
        work.hoursEach.lognormalMedian,
        limits.hours,
        'hours',
      );
      atMost(`${path}.hoursEach.sigma`, work.hoursEach.sigma, limits.sigma, 'for sigma');
    } else {
      atMost(`${path}.hoursEach`, work.hoursEach[2], limits.hours, 'hours');
    }
  });
  workload.artifacts?.items.forEach((item, at) => {
    const path = `artifacts.items[${String(at)}]`;
    atMost(`${path}.count`, item.count, limits.count, 'items');
    atMost(`${path}.refreshHours`, item.refreshHours[2], limits.hours, 'hours');
  });
  const least = leastCapacity(workload);
  if (below(least, limits.leastCapacity)) {
    faults.push({
      path: `${prefix}workload`,
      message: `hoursPerQuarter, availability, focus and targetLoad leave ${String(Number(least.toPrecision(3)))} hours of a full-time person in a quarter.`,
      mend: `Check them: a person needs at least ${String(limits.leastCapacity)}.`,
    });
  }
  return faults;
}

const leastCapacity = (workload: {
  hoursPerQuarter: number;
  availability: Triple;
  focus: Triple;
  targetLoad: number;
}): number =>
  workload.hoursPerQuarter * workload.availability[0] * workload.focus[0] * workload.targetLoad;

/** What is wrong with the earlier files: another organisation, or a day that is not earlier. */
export function checkHistory(
  file: OrganisationFile,
  history: readonly OrganisationFile[],
): FileFault[] {
  const faults: FileFault[] = [];
  const days = new Set([file.asOf]);
  history.forEach((earlier, at) => {
    const path = `history[${String(at)}]`;
    if (earlier.organisation.name !== file.organisation.name) {
      faults.push({
        path: `${path}.organisation.name`,
        message: `"${earlier.organisation.name}" is another organisation than "${file.organisation.name}".`,
        mend: 'Give earlier files of the same organisation.',
      });
    }
    if (earlier.asOf > file.asOf || days.has(earlier.asOf)) {
      faults.push({
        path: `${path}.asOf`,
        message:
          earlier.asOf > file.asOf
            ? `${earlier.asOf} is later than the file's own day, ${file.asOf}.`
            : `There is another file of ${earlier.asOf}.`,
        mend: 'Give files of earlier days, one a day.',
      });
    }
    days.add(earlier.asOf);
  });
  return faults;
}
