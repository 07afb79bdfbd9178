import { dayNumber, latestOf } from '../../facts/calendar.js';
import type { WorkRecord } from '../../facts/organisation-file.js';
import { atLeast } from '../../model/compiled-model.js';
import { type Derivation, counted, percent } from './derived.js';

const dayOf = ({ performedAt }: WorkRecord): number => dayNumber(performedAt);

/**
 * O3 from work records: the share of the latest ones that followed the agreed steps, among those
 * that say whether they did. Fewer of these than the model asks for speak only where every record of
 * that time says so.
 */
export const workConforms: Derivation = ({ facts, asOf, criterion, rules: { workflow } }) => {
  const recent = facts.workRecords.filter((row) => asOf - dayOf(row) <= workflow.withinDays);
  const telling = recent.filter(({ conforms }) => conforms !== undefined);
  if (!speaks(telling.length, recent.length, workflow.records)) return null;
  const value = shareOf(telling);
  return {
    value,
    observedAt: latestOf(telling.map(dayOf)),
    explain: () => {
      const conforming = telling.filter(({ conforms }) => conforms).length;
      const days = `the last ${String(workflow.withinDays)} days`;
      return {
        because: `${String(conforming)} of ${counted(telling.length, 'work record')} of ${days} followed the agreed steps (${percent(value)}), where ${percent(criterion.threshold)} must.`,
        validUntil: lastDay(recent, workflow, criterion.threshold),
        read: [{ section: 'workRecords', rows: telling }],
      };
    },
  };
};

const speaks = (telling: number, all: number, least: number): boolean =>
  telling > 0 && (telling >= least || telling === all);

const shareOf = (telling: readonly WorkRecord[]): number =>
  telling.filter(({ conforms }) => conforms).length / telling.length;

/** The last day on which the records, as the older ones drop out, still say the same of the criterion. */
function lastDay(
  recent: readonly WorkRecord[],
  { withinDays, records }: { withinDays: number; records: number },
  threshold: number,
): number {
  const verdict = (rows: readonly WorkRecord[]): boolean | null => {
    const telling = rows.filter(({ conforms }) => conforms !== undefined);
    return speaks(telling.length, rows.length, records)
      ? atLeast(shareOf(telling), threshold)
      : null;
  };
  const now = verdict(recent);
  const days = [...new Set(recent.map(dayOf))].sort((a, b) => a - b);
  const last = days.find((day) => verdict(recent.filter((row) => dayOf(row) > day)) !== now);
  return (last ?? latestOf(days)) + withinDays;
}
