import {
  daysOfQuarter,
  earliestOf,
  isoDay,
  latestOf,
  quarterNumber,
} from '../../facts/calendar.js';
import type { Metric } from '../../facts/organisation-file.js';
import { namesOf } from '../../facts/fact-index.js';
import { type Derivation, counted, listed, sentence } from './derived.js';

/**
 * G2 from metrics: every metric recorded has enough consecutive quarterly readings, and a decision
 * cites at least one of them. A run of readings ages with the criterion's validity, counted from the
 * end of its last quarter, and then is unknown.
 */
export const metricsKept: Derivation = ({ facts, asOf, criterion, rules }) => {
  const { metrics } = facts;
  const needed = rules.metrics.consecutiveReadings;
  const runs = metrics.map((row) => ({ row, end: endOfLatestRun(row, asOf, needed) }));
  const short = runs.filter(({ end }) => end === null);
  const cited = metrics.some(({ citedBy }) => namesOf(citedBy).length > 0);
  const kept = short.length === 0 && cited;
  const oldestEnd = earliestOf(runs.map(({ end }) => end ?? asOf));
  const validUntil = oldestEnd + criterion.validDays;
  const lapsed = kept && asOf > validUntil;
  return {
    value: lapsed ? null : kept ? 1 : 0,
    observedAt: Math.min(asOf, latestReading(metrics, asOf)),
    explain: () => ({
      because: words(),
      validUntil: kept ? validUntil : null,
      read: [{ section: 'metrics', rows: metrics }],
    }),
  };

  function words(): string {
    if (lapsed) {
      return `The readings end with the quarter to ${isoDay(oldestEnd)}, which counted until ${isoDay(validUntil)}.`;
    }
    if (kept) {
      return `${counted(metrics.length, 'metric')} with a target, a source and ${String(needed)} consecutive quarterly readings; a decision cites one.`;
    }
    const faults: string[] = [];
    if (short.length > 0) {
      const names = [...new Set(short.map(({ row }) => row.metric))].sort();
      faults.push(
        `fewer than ${String(needed)} consecutive quarterly readings of ${listed(names)}`,
      );
    }
    if (!cited) faults.push('no decision cites a metric');
    return sentence(faults);
  }
};

/** Quarters read, ascending, without those that had not begun by `asOf`. */
const quartersOf = ({ readings }: Metric, asOf: number): number[] =>
  readings
    .map(({ quarter }) => quarterNumber(quarter))
    .filter((quarter) => daysOfQuarter(quarter).first <= asOf)
    .sort((a, b) => a - b);

/** Last day of the latest run of at least `needed` consecutive quarters; null where there is none. */
export function endOfLatestRun(row: Metric, asOf: number, needed: number): number | null {
  let end: number | null = null;
  let length = 0;
  let before = Number.NaN;
  for (const quarter of quartersOf(row, asOf)) {
    length = quarter === before + 1 ? length + 1 : 1;
    before = quarter;
    if (length >= needed) end = quarter;
  }
  return end === null ? null : daysOfQuarter(end).last;
}

/** Last day of the latest quarter read; `asOf` where none was. */
export function latestReading(metrics: readonly Metric[], asOf: number): number {
  const quarters = metrics.flatMap((row) => quartersOf(row, asOf));
  return quarters.length === 0 ? asOf : daysOfQuarter(latestOf(quarters)).last;
}
