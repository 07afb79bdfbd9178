import { daysOfQuarter, quarterNumber } from '../../facts/calendar.js';
import { namesOf } from '../../facts/fact-index.js';
import type { Metric } from '../../facts/organisation-file.js';
import type { Mend } from './mend.js';

/** `2026-Q3` of a quarter's number. */
const quarterName = (quarter: number): string =>
  `${String(Math.floor(quarter / 4))}-Q${String((quarter % 4) + 1)}`;

/** The quarter that a day lies in. */
function quarterOf(day: string): number {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return year * 4 + Math.floor((month - 1) / 3);
}

/** The quarters whose readings each metric needs: the latest run that has ended and still counts. */
export function wantedQuarters(
  asOf: string,
  day: number,
  validDays: number,
  needed: number,
): number[] {
  const current = quarterOf(asOf);
  const ended = daysOfQuarter(current).last <= day ? current : current - 1;
  // A validity shorter than a quarter leaves only the one that has just begun.
  const last = daysOfQuarter(ended).last + validDays >= day ? ended : current;
  return Array.from({ length: needed }, (_, at) => last - needed + 1 + at);
}

/** Every metric recorded has the run of readings, and a decision cites one of them. */
export const mendMetrics: Mend = ({ index, domain, criterion, rules }, builder) => {
  const metrics = index.domains[domain]?.metrics ?? [];
  const needed = index.compiled.model.derivation.metrics.consecutiveReadings;
  const wanted = wantedQuarters(index.file.asOf, index.asOf, criterion.validDays, needed);
  const isCited = metrics.some(({ citedBy }) => namesOf(citedBy).length > 0);
  const rows = metrics.map((row, at): Metric => {
    const read = new Set(row.readings.map(({ quarter }) => quarterNumber(quarter)));
    const value = typeof row.target === 'number' ? row.target : (row.readings.at(-1)?.value ?? 0);
    const missing = wanted
      .filter((quarter) => !read.has(quarter))
      .map((quarter) => ({ quarter: quarterName(quarter), value }));
    return {
      ...row,
      readings: [...row.readings, ...missing],
      ...(at === 0 && !isCited && { citedBy: rules.placeholders.citation }),
    };
  });
  builder.put('metrics', rows);
};
