import { namesOf } from '../facts/fact-index.js';
import type { Decision, RoleNames } from '../facts/organisation-file.js';
import type { Daci, Raci, Rapid } from './decision-matrix-result.js';

const union = (...lists: readonly (readonly string[])[]): string[] =>
  [...new Set(lists.flat())].sort();

const without = (roles: readonly string[], ...others: readonly (readonly string[])[]): string[] =>
  roles.filter((role) => !others.some((list) => list.includes(role)));

/** What all rows about one decision say together. */
export function rapidOf(rows: readonly Decision[]): Rapid {
  const all = (names: (row: Decision) => RoleNames | undefined): string[] =>
    union(...rows.map((row) => namesOf(names(row))));
  return {
    recommend: all((row) => row.recommend),
    agree: all((row) => row.agree),
    perform: all((row) => row.perform),
    input: all((row) => row.input),
    decide: all((row) => row.decider),
  };
}

/**
 * RACI as read from RAPID. Whoever decides or performs is not also listed as consulted, and nobody
 * records who is only informed: the escalation path stands in, as far as it has no other part.
 */
export function raciOf(
  { recommend, agree, perform, input, decide }: Rapid,
  escalation: readonly string[],
): Raci {
  const consulted = without(union(input, recommend, agree), decide, perform);
  return {
    responsible: [...perform],
    accountable: [...decide],
    consulted,
    informed: without(escalation, decide, perform, consulted),
  };
}

/** DACI as read from RAPID; whoever drives or approves is not also listed as contributing. */
export function daciOf(
  { recommend, agree, perform, input, decide }: Rapid,
  escalation: readonly string[],
): Daci {
  const contributors = without(union(agree, input), recommend, decide);
  return {
    driver: [...recommend],
    approver: [...decide],
    contributors,
    informed: without(union(perform, escalation), recommend, decide, contributors),
  };
}
