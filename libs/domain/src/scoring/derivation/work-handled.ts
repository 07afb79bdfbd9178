import { dayNumber, isoDay, latestOf } from '../../facts/calendar.js';
import type { WorkRecord } from '../../facts/organisation-file.js';
import { type Derivation, counted } from './derived.js';

/** R1 from work records: somebody handled something within the criterion's validity; older work alone leaves it unknown. */
export const workHandled: Derivation = ({ facts: { workRecords }, asOf, criterion }) => {
  const day = ({ performedAt }: WorkRecord): number => dayNumber(performedAt);
  const latest = latestOf(workRecords.map(day));
  const validUntil = latest + criterion.validDays;
  const lapsed = asOf > validUntil;
  return {
    value: lapsed ? null : 1,
    observedAt: latest,
    explain: () => {
      const last = workRecords.filter((row) => day(row) === latest);
      const told = `${counted(workRecords.length, 'work record')}, the latest of ${isoDay(latest)}`;
      return {
        because: lapsed
          ? `${told}, which counted until ${isoDay(validUntil)}; nothing was recorded since.`
          : `${told}.`,
        validUntil,
        read: [{ section: 'workRecords', rows: last }],
      };
    },
  };
};
