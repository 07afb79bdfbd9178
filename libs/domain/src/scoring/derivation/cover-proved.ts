import { isoDay } from '../../facts/calendar.js';
import { latestPast } from '../../facts/fact-index.js';
import { type Derivation, listed } from './derived.js';

/**
 * O5 from assignments: a deputy other than the holder passed a test of access, or did work in the
 * domain, within the criterion's validity. It never fails: that nobody recorded a test proves no lack.
 */
export const coverProved: Derivation = ({ facts, asOf, criterion }) => {
  const { assignments, workRecords } = facts;
  const covered = assignments.filter(
    ({ deputy, holder }) => deputy !== undefined && deputy !== holder,
  );
  const deputies = new Set(covered.map(({ deputy }) => deputy));
  const acted = workRecords.filter(({ person }) => deputies.has(person));
  const tested = latestPast(
    covered.map(({ deputyTestedAt }) => deputyTestedAt),
    asOf,
  );
  const worked = latestPast(
    acted.map(({ performedAt }) => performedAt),
    asOf,
  );
  const proved = Math.max(tested ?? -Infinity, worked ?? -Infinity);
  if (proved === -Infinity) return null;
  const validUntil = proved + criterion.validDays;
  const lapsed = asOf > validUntil;
  return {
    value: lapsed ? null : 1,
    observedAt: proved,
    explain: () => {
      const roles = [...new Set(covered.map(({ role }) => role))].sort();
      const how = proved === tested ? 'passed a test of access' : 'did work';
      const told = `A deputy of ${listed(roles)} ${how} on ${isoDay(proved)}`;
      return {
        because: lapsed
          ? `${told}, which counted until ${isoDay(validUntil)}; nothing has shown it since.`
          : `${told}.`,
        validUntil,
        read: [
          { section: 'assignments', rows: covered },
          { section: 'workRecords', rows: acted },
        ],
      };
    },
  };
};
