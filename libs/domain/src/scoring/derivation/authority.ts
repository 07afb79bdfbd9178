import { dayNumber, isoDay, latestOf } from '../../facts/calendar.js';
import { type DomainFacts, ageOf, namesOf } from '../../facts/fact-index.js';
import { plainName } from '../../facts/nearest.js';
import { atLeast, above } from '../../model/compiled-model.js';
import { type Derivation, counted, listed, percent } from './derived.js';

/** `Σ max(0, need − held) / Σ need` over the decisions recorded for a domain; 0 where none needs any (domain.md §3). */
export function authorityGap({ decisions }: DomainFacts): number {
  let need = 0;
  let missing = 0;
  for (const row of decisions) {
    need += row.need;
    missing += Math.max(0, row.need - row.held);
  }
  return need === 0 ? 0 : missing / need;
}

/** Recorded deciders per decision: the model's by their id, an organisation's own by its plain name. */
function deciders({ domain, decisions }: DomainFacts): Map<string, Set<string>> {
  const byDecision = new Map<string, Set<string>>();
  for (const row of decisions) {
    const plain = plainName(row.decision);
    const id = domain.decisions.idBySpelling.get(plain) ?? plain;
    const names = byDecision.get(id) ?? new Set<string>();
    for (const name of namesOf(row.decider)) names.add(name);
    byDecision.set(id, names);
  }
  return byDecision;
}

/**
 * O2 from decisions: every decision that the model lists, and every other one recorded, has exactly
 * one decider; the authority gap is below its bound; at least one decision was logged lately; no
 * decision is overridden too often outside the escalation path.
 */
export const authority: Derivation = ({ facts, asOf, rules: { authority: rules } }) => {
  const { decisions, domain } = facts;
  if (decisions.length === 0) return null;
  const recorded = deciders(facts);
  const listedIds = domain.decisions.entries.map(({ id }) => id);
  const ids = [...new Set([...listedIds, ...recorded.keys()])];
  const undecided = ids.filter((id) => (recorded.get(id)?.size ?? 0) === 0);
  const disputed = ids.filter((id) => (recorded.get(id)?.size ?? 0) > 1);
  const gap = authorityGap(facts);
  const logged = decisions.flatMap(({ lastLoggedAt }) =>
    lastLoggedAt !== undefined && ageOf(lastLoggedAt, asOf) !== null
      ? [dayNumber(lastLoggedAt)]
      : [],
  );
  const lastLogged = logged.length === 0 ? null : latestOf(logged);
  const silent = lastLogged === null || asOf - lastLogged > rules.loggedWithinDays;
  const overridden = decisions.reduce((most, row) => Math.max(most, row.overriddenShare ?? 0), 0);
  const gapTooWide = atLeast(gap, rules.gap);
  const overriddenTooOften = above(overridden, rules.overriddenShare);
  const holds =
    undecided.length === 0 &&
    disputed.length === 0 &&
    !gapTooWide &&
    !silent &&
    !overriddenTooOften;
  return {
    value: holds ? 1 : 0,
    observedAt: lastLogged ?? asOf,
    validUntil: holds && lastLogged !== null ? lastLogged + rules.loggedWithinDays : null,
    because: () => {
      if (holds) {
        return `Each of ${counted(ids.length, 'decision')} has one decider; the authority gap is ${percent(gap)}; a decision was logged on ${isoDay(lastLogged ?? asOf)}.`;
      }
      const faults: string[] = [];
      if (undecided.length > 0) faults.push(`no decider is recorded for ${listed(undecided)}`);
      if (disputed.length > 0) faults.push(`more than one role decides ${listed(disputed)}`);
      if (gapTooWide)
        faults.push(
          `the authority gap is ${percent(gap)}, and must stay below ${percent(rules.gap)}`,
        );
      if (silent) {
        faults.push(
          lastLogged === null
            ? 'no decision is logged'
            : `the last logged decision is of ${isoDay(lastLogged)}, more than ${String(rules.loggedWithinDays)} days ago`,
        );
      }
      if (overriddenTooOften)
        faults.push(
          `${percent(overridden)} of a decision's outcomes are overridden; at most ${percent(rules.overriddenShare)} may be`,
        );
      const text = faults.join('; ');
      return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
    },
  };
};
