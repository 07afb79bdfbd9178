import { isoDay } from '../../facts/calendar.js';
import { type DomainFacts, latestPast, namesOf } from '../../facts/fact-index.js';
import { above, atLeast, idOf } from '../../model/compiled-model.js';
import { type Derivation, counted, listed, percent, sentence } from './derived.js';

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

/**
 * What decides each decision that the model lists or the register records: one role, none (null), or
 * several (undefined). The organisation's own decisions go by their plain names.
 */
export function deciders({
  domain,
  decisions,
}: DomainFacts): Map<string, string | null | undefined> {
  const byDecision = new Map<string, string | null | undefined>();
  for (const { id } of domain.decisions.entries) byDecision.set(id, null);
  for (const row of decisions) {
    const id = idOf(domain.decisions, row.decision);
    let decider = byDecision.has(id) ? byDecision.get(id) : null;
    for (const name of namesOf(row.decider)) {
      decider = decider === null || decider === name ? name : undefined;
    }
    byDecision.set(id, decider);
  }
  return byDecision;
}

/**
 * O2 from decisions: every decision that the model lists, and every other one recorded, has exactly
 * one decider; the authority gap is below its bound; at least one decision was logged lately; no
 * decision is overridden too often outside the escalation path.
 */
export const authority: Derivation = ({ facts, asOf, rules: { authority: rules } }) => {
  const { decisions } = facts;
  const recorded = deciders(facts);
  const settled = [...recorded.values()].every((decider) => typeof decider === 'string');
  const gap = authorityGap(facts);
  const lastLogged = latestPast(
    decisions.map(({ lastLoggedAt }) => lastLoggedAt),
    asOf,
  );
  const silent = lastLogged === null || asOf - lastLogged > rules.loggedWithinDays;
  const overridden = decisions.reduce((most, row) => Math.max(most, row.overriddenShare ?? 0), 0);
  const gapTooWide = atLeast(gap, rules.gap);
  const overriddenTooOften = above(overridden, rules.overriddenShare);
  const holds = settled && !gapTooWide && !silent && !overriddenTooOften;
  return {
    value: holds ? 1 : 0,
    observedAt: lastLogged ?? asOf,
    explain: () => ({
      because: words(),
      validUntil: holds && lastLogged !== null ? lastLogged + rules.loggedWithinDays : null,
      read: [{ section: 'decisions', rows: decisions }],
    }),
  };

  function words(): string {
    if (holds) {
      return `Each of ${counted(recorded.size, 'decision')} has one decider; the authority gap is ${percent(gap)}; a decision was logged on ${isoDay(lastLogged ?? asOf)}.`;
    }
    const faults: string[] = [];
    const named = (state: null | undefined): string[] =>
      [...recorded]
        .filter(([, decider]) => decider === state)
        .map(([id]) => id)
        .sort();
    const undecided = named(null);
    const disputed = named(undefined);
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
    return sentence(faults);
  }
};
