import { dayNumber, isoDay, latestOf } from '../../facts/calendar.js';
import { recordedOwner } from '../../facts/fact-index.js';
import { type Derivation, listed } from './derived.js';

/**
 * E1 from assignments: one role has accepted the domain, assigned by another than its holder, since
 * nobody has line authority over himself. An acceptance ages with the criterion's validity and then
 * is unknown, like every fact that nobody confirms.
 */
export const ownerKnown: Derivation = ({ facts, asOf, criterion }) => {
  const { assignments } = facts;
  if (assignments.length === 0) return null;
  const latest = latestOf(assignments.map(({ acceptedAt }) => dayNumber(acceptedAt)));
  const owner = recordedOwner(facts);
  if (owner === null) {
    return {
      value: 0,
      observedAt: latest,
      validUntil: null,
      because: () => {
        const roles = [...new Set(assignments.map(({ role }) => role))].sort();
        return `More than one role has accepted it: ${listed(roles)}.`;
      },
    };
  }
  const assigned = assignments.filter(({ assignedBy, holder }) => assignedBy !== holder);
  if (assigned.length === 0) {
    return {
      value: 0,
      observedAt: latest,
      validUntil: null,
      because: () => `${owner} assigned it to itself: nobody with line authority did.`,
    };
  }
  const accepted = latestOf(assigned.map(({ acceptedAt }) => dayNumber(acceptedAt)));
  const validUntil = accepted + criterion.validDays;
  const lapsed = asOf > validUntil;
  return {
    value: lapsed ? null : 1,
    observedAt: accepted,
    validUntil,
    because: () =>
      lapsed
        ? `${owner} accepted it on ${isoDay(accepted)}, which counted until ${isoDay(validUntil)}; nobody has confirmed it since.`
        : `${owner} accepted it on ${isoDay(accepted)}.`,
  };
};
