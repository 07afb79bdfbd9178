import { dayNumber, isoDay, latestOf } from '../../facts/calendar.js';
import type { Assignment } from '../../facts/organisation-file.js';
import { recordedOwner } from '../../facts/fact-index.js';
import { type Derivation, listed } from './derived.js';

/**
 * E1 from assignments: one role has accepted the domain, assigned by another than its holder, since
 * nobody has line authority over himself. An acceptance ages with the criterion's validity and then
 * is unknown, like every fact that nobody confirms.
 */
export const ownerKnown: Derivation = ({ facts, asOf, criterion }) => {
  const { assignments } = facts;
  const day = ({ acceptedAt }: Assignment): number => dayNumber(acceptedAt);
  const owner = recordedOwner(facts);
  const assigned =
    owner === null ? [] : assignments.filter(({ assignedBy, holder }) => assignedBy !== holder);
  const accepted = latestOf((assigned.length > 0 ? assigned : assignments).map(day));
  const validUntil = accepted + criterion.validDays;
  const lapsed = asOf > validUntil;
  return {
    value: assigned.length === 0 ? 0 : lapsed ? null : 1,
    observedAt: accepted,
    explain: () => ({
      because: words(),
      validUntil: assigned.length === 0 ? null : validUntil,
      read: [{ section: 'assignments', rows: assignments }],
    }),
  };

  function words(): string {
    if (owner === null) {
      const roles = [...new Set(assignments.map(({ role }) => role))].sort();
      return `More than one role has accepted it: ${listed(roles)}.`;
    }
    if (assigned.length === 0)
      return `${owner} assigned it to itself: nobody with line authority did.`;
    const told = `${owner} accepted it on ${isoDay(accepted)}`;
    return lapsed
      ? `${told}, which counted until ${isoDay(validUntil)}; nobody has confirmed it since.`
      : `${told}.`;
  }
};
