import { latestPast } from '../../facts/fact-index.js';
import { handoffState } from '../../ownership/handoff-state.js';
import { type Derivation, listed } from './derived.js';

/** O4 from handoffs: the share of required outbound edges that are CONNECTED; edges to domains out of scope drop. */
export const handoffsConnected: Derivation = ({ facts, asOf, rules, inScope }) => {
  const { handoffs, domain } = facts;
  let required = 0;
  let connected = 0;
  for (const { to } of domain.definition.handoffs) {
    if (!inScope(to)) continue;
    required += 1;
    if (handoffState(handoffs, to, asOf, rules.handoff) === 'CONNECTED') connected += 1;
  }
  let latest: number | null = null;
  for (const { exercisedAt, acknowledgedAt } of handoffs) {
    const day = latestPast([exercisedAt, acknowledgedAt], asOf);
    if (day !== null && (latest === null || day > latest)) latest = day;
  }
  return {
    value: required === 0 ? 1 : connected / required,
    observedAt: latest ?? asOf,
    explain: () => {
      const edges = domain.definition.handoffs
        .filter(({ to }) => inScope(to))
        .map(({ to }) => ({ to, state: handoffState(handoffs, to, asOf, rules.handoff) }));
      const broken = edges.filter(({ state }) => state !== 'CONNECTED');
      const all = `${String(connected)} of ${String(required)} required handoffs are connected`;
      return {
        because:
          broken.length === 0
            ? `${all}.`
            : `${all}; not ${listed(broken.map(({ to, state }) => `to ${to} (${state.toLowerCase()})`))}.`,
        validUntil: null,
        read: [
          {
            section: 'handoffs',
            rows: handoffs.filter((row) => edges.some(({ to }) => to === row.to)),
          },
        ],
      };
    },
  };
};
