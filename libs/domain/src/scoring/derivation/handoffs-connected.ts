import { dayNumber, latestOf } from '../../facts/calendar.js';
import { ageOf } from '../../facts/fact-index.js';
import { handoffState } from '../../ownership/handoff-state.js';
import { type Derivation, listed } from './derived.js';

/** O4 from handoffs: the share of required outbound edges that are CONNECTED; edges to domains out of scope drop. */
export const handoffsConnected: Derivation = ({ facts, asOf, rules, inScope }) => {
  const { handoffs, domain } = facts;
  if (handoffs.length === 0) return null;
  const required = domain.definition.handoffs.filter(({ to }) => inScope(to));
  const states = required.map(({ to }) => ({
    to,
    state: handoffState(
      handoffs.filter((row) => row.to === to),
      asOf,
      rules.handoff,
    ),
  }));
  const connected = states.filter(({ state }) => state === 'CONNECTED').length;
  const days = handoffs.flatMap(({ exercisedAt, acknowledgedAt }) =>
    [exercisedAt, acknowledgedAt].flatMap((day) =>
      day !== undefined && ageOf(day, asOf) !== null ? [dayNumber(day)] : [],
    ),
  );
  return {
    value: required.length === 0 ? 1 : connected / required.length,
    observedAt: days.length === 0 ? asOf : latestOf(days),
    validUntil: null,
    because: () => {
      const broken = states.filter(({ state }) => state !== 'CONNECTED');
      const all = `${String(connected)} of ${String(required.length)} required handoffs are connected`;
      return broken.length === 0
        ? `${all}.`
        : `${all}; not ${listed(broken.map(({ to, state }) => `to ${to} (${state.toLowerCase()})`))}.`;
    },
  };
};
