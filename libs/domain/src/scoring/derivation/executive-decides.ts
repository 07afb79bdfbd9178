import { dayNumber, isoDay, latestOf } from '../../facts/calendar.js';
import type { ExecutiveDecision } from '../../facts/organisation-file.js';
import { type Derivation, counted } from './derived.js';

/** G3 from executive decisions: a report within the criterion's validity carries one; older reports alone leave it unknown. */
export const executiveDecides: Derivation = ({ facts, asOf, criterion }) => {
  const { executiveDecisions } = facts;
  const day = ({ reportedAt }: ExecutiveDecision): number => dayNumber(reportedAt);
  const latest = latestOf(executiveDecisions.map(day));
  const validUntil = latest + criterion.validDays;
  const lapsed = asOf > validUntil;
  return {
    value: lapsed ? null : 1,
    observedAt: latest,
    explain: () => {
      const rows = executiveDecisions.filter((row) => day(row) === latest);
      const told = `The report of ${isoDay(latest)} carries ${counted(rows.length, 'executive decision')}`;
      return {
        because: lapsed
          ? `${told}, which counted until ${isoDay(validUntil)}; none was reported since.`
          : `${told}.`,
        validUntil,
        read: [{ section: 'executiveDecisions', rows }],
      };
    },
  };
};
