import { namesOf } from '../../facts/fact-index.js';
import { dayNumber } from '../../facts/calendar.js';
import type { Decision } from '../../facts/organisation-file.js';
import { above, atLeast, idOf } from '../../model/compiled-model.js';
import { authorityGap } from '../../scoring/derivation/authority.js';
import type { Mend } from './mend.js';
import { defaultDecider, ownerInFile } from './owner-role.js';

/** The ladder's highest rung (engine-contract.md §1): the role decides. */
const decides = 4;

/**
 * Every decision that the model lists or the file records has one decider; the widest gaps between
 * authority needed and held are closed until the rest is narrow enough; a decision is logged today;
 * none is overridden too often.
 */
export const mendDecisions: Mend = ({ index, domain, rules }, builder) => {
  const facts = index.domains[domain];
  if (!facts) return;
  const { asOf } = index.file;
  const limits = index.compiled.model.derivation.authority;
  const { definition, decisions: listed } = facts.domain;
  const fallback = ownerInFile(facts) ?? defaultDecider(definition) ?? rules.placeholders.role;
  const idOfRow = (row: Decision): string => idOf(listed, row.decision);
  const rows: Decision[] = facts.decisions.map((row) => ({ ...row }));
  const byDefault = new Map(listed.entries.map(({ id, decider }) => [id, decider]));

  for (const id of new Set([...byDefault.keys(), ...rows.map(idOfRow)])) {
    const own = rows.filter((row) => idOfRow(row) === id);
    const named = [...new Set(own.flatMap(({ decider }) => namesOf(decider)))];
    const suggested = byDefault.get(id);
    const decider =
      suggested !== undefined && (named.length === 0 || named.includes(suggested))
        ? suggested
        : ([...named].sort()[0] ?? fallback);
    if (own.length === 0) {
      rows.push({ domain: definition.id, decision: id, decider, need: decides, held: decides });
    } else if (named.length !== 1) {
      for (const row of own) row.decider = decider;
    }
  }
  const widestFirst = [...rows].sort((a, b) => b.need - b.held - (a.need - a.held));
  for (const row of widestFirst) {
    if (!atLeast(authorityGap({ ...facts, decisions: rows }), limits.gap)) break;
    row.held = Math.max(row.held, row.need);
  }
  for (const row of rows) {
    if (above(row.overriddenShare ?? 0, limits.overriddenShare))
      row.overriddenShare = limits.overriddenShare;
  }
  const today = dayNumber(asOf);
  const isLogged = rows.some(({ lastLoggedAt }) => {
    const age = lastLoggedAt === undefined ? Infinity : today - dayNumber(lastLoggedAt);
    return age >= 0 && age <= limits.loggedWithinDays;
  });
  const [first] = rows;
  if (!isLogged && first) first.lastLoggedAt = asOf;
  builder.put('decisions', changedRows(facts.decisions, rows));
};

/** The rows of every entry of which any row differs. */
function changedRows(before: readonly Decision[], after: readonly Decision[]): Decision[] {
  const differs = (row: Decision, at: number): boolean =>
    JSON.stringify(row) !== JSON.stringify(before[at]);
  const names = new Set(after.filter(differs).map(({ decision }) => decision));
  return after.filter(({ decision }) => names.has(decision));
}
