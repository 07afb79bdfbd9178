import { ageOf } from '../facts/fact-index.js';
import type { Handoff } from '../facts/organisation-file.js';
import type { DerivationRules } from '../model/maturity-model.js';
import { atLeast, below } from '../model/compiled-model.js';
import type { HandoffState } from './ownership-result.js';

/** From the best to the worst, for an edge that several rows describe. */
const bestFirst: readonly HandoffState[] = [
  'CONNECTED',
  'LEAKING',
  'STALE',
  'ONE-SIDED',
  'MISSING',
];

/**
 * State of the edge to a domain, from all rows about it; MISSING where there is none (domain.md §3).
 *
 * @param rows the outbound rows of one domain
 */
export function handoffState(
  rows: readonly Handoff[],
  to: string,
  asOf: number,
  rules: DerivationRules['handoff'],
): HandoffState {
  let best: HandoffState = 'MISSING';
  for (const row of rows) {
    if (row.to !== to) continue;
    const state = stateOf(row, asOf, rules);
    if (bestFirst.indexOf(state) < bestFirst.indexOf(best)) best = state;
  }
  return best;
}

function stateOf(row: Handoff, asOf: number, rules: DerivationRules['handoff']): HandoffState {
  const exercised = ageOf(row.exercisedAt, asOf);
  const acknowledged = ageOf(row.acknowledgedAt, asOf) !== null;
  const triggers = row.triggers ?? 0;
  // A count that was left out is no transfer only where nothing was ever exercised either.
  const transfers = row.transfers ?? (row.exercisedAt === undefined ? 0 : undefined);
  const leaking =
    triggers > 0 && transfers !== undefined && below(transfers / triggers, rules.transferShare);
  const allSeven =
    row.sender !== undefined &&
    row.receiver !== undefined &&
    row.trigger !== undefined &&
    row.payload !== undefined &&
    row.slaHours !== undefined &&
    acknowledged &&
    exercised !== null &&
    exercised <= rules.exercisedWithinDays;
  const accepted =
    row.accepted !== undefined &&
    row.transfers !== undefined &&
    row.transfers > 0 &&
    atLeast(row.accepted / row.transfers, rules.acceptedShare);
  // An edge that loses what it should carry is not connected, however well it is described.
  if (allSeven && accepted && !leaking) return 'CONNECTED';
  const receiverConfirms = row.receiver !== undefined && acknowledged;
  if ((row.sender !== undefined) !== receiverConfirms) return 'ONE-SIDED';
  if (leaking) return transfers === 0 ? 'STALE' : 'LEAKING';
  return 'MISSING';
}
