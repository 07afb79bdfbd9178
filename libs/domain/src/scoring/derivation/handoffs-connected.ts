import { latestPast } from '../../facts/fact-index.js';
import { handoffState } from '../../ownership/handoff-state.js';
import type { HandoffState } from '../../ownership/ownership-result.js';
import { type Derivation, listed } from './derived.js';

/** O4 from handoffs: the share of required outbound edges that are CONNECTED; edges to domains out of scope drop. */
export const handoffsConnected: Derivation = ({ facts, asOf, rules, inScope }) => {
  const { handoffs, domain } = facts;
  if (handoffs.length === 0) return null;
  const states: { to: string; state: HandoffState }[] = [];
  let connected = 0;
  for (const { to } of domain.definition.handoffs) {
    if (!inScope(to)) continue;
    const state = handoffState(handoffs, to, asOf, rules.handoff);
    if (state === 'CONNECTED') connected += 1;
    states.push({ to, state });
  }
  const days = handoffs.flatMap(({ exercisedAt, acknowledgedAt }) => [exercisedAt, acknowledgedAt]);
  return {
    value: states.length === 0 ? 1 : connected / states.length,
    observedAt: latestPast(days, asOf) ?? asOf,
    explain: () => {
      const broken = states.filter(({ state }) => state !== 'CONNECTED');
      const all = `${String(connected)} of ${String(states.length)} required handoffs are connected`;
      return {
        because:
          broken.length === 0
            ? `${all}.`
            : `${all}; not ${listed(broken.map(({ to, state }) => `to ${to} (${state.toLowerCase()})`))}.`,
        validUntil: null,
        read: [
          {
            section: 'handoffs',
            rows: handoffs.filter((row) => states.some(({ to }) => to === row.to)),
          },
        ],
      };
    },
  };
};
