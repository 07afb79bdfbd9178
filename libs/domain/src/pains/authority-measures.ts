import { authorityGap as gapOf, deciders } from '../scoring/derivation/authority.js';
import { counted, listed, percent } from '../scoring/derivation/derived.js';
import type { DomainAt, PainFacts } from './pain-facts.js';
import { type Reading, between, known, unknown } from './reading.js';

/**
 * Share of the listed decisions that exactly one role decides: those of the model and those that the
 * register adds. Where a domain records none, the authority criterion speaks for all of its
 * decisions if it holds, and otherwise they are open.
 */
export function singleDeciderShare(facts: PainFacts, domains: readonly DomainAt[]): Reading {
  const criterion = facts.criterionFrom('authority');
  let settled = 0;
  let open = 0;
  let total = 0;
  const unrecorded: string[] = [];
  for (const { definition, facts: rows } of domains) {
    if (rows.decisions.length === 0) {
      const count = definition.decisions.length;
      total += count;
      if (criterion && facts.satisfaction(definition.id, criterion.id) === 1) settled += count;
      else {
        open += count;
        unrecorded.push(definition.id);
      }
      continue;
    }
    const byDecision = [...deciders(rows).values()];
    total += byDecision.length;
    settled += byDecision.filter((decider) => typeof decider === 'string').length;
  }
  const wanted = `who decides what in ${listed(unrecorded)}`;
  if (total === 0 || open === total) {
    return unknown('Who decides what is not recorded.', wanted);
  }
  const ids = domains.map(({ definition }) => definition.id);
  return between(settled / total, (settled + open) / total, wanted, {
    text: () => {
      const share = `${String(settled)} of ${counted(total, 'decision')} (${percent(settled / total)}) have exactly one decider`;
      return open === 0 ? `${share}.` : `${share}; ${String(open)} are not recorded.`;
    },
    facts: () => facts.rows('decisions', ({ domain }) => ids.includes(domain)),
  });
}

const decisionRows = (facts: PainFacts, { definition }: DomainAt) =>
  facts.rows('decisions', ({ domain }) => domain === definition.id);

/** How far the authority held in a domain falls short of what its decisions need. */
export function authorityGap(facts: PainFacts, domain: DomainAt): Reading {
  if (domain.facts.decisions.length === 0) {
    return unknown(
      `What authority is held in ${domain.named} is not recorded.`,
      `the decisions of ${domain.named} with the authority needed and held`,
    );
  }
  const gap = gapOf(domain.facts);
  return known(gap, {
    text: () =>
      gap === 0
        ? `The authority held in ${domain.named} is what is needed.`
        : `The authority held in ${domain.named} falls short of what is needed by ${percent(gap)}.`,
    facts: () => decisionRows(facts, domain),
  });
}

/** The largest share of a decision's outcomes in a domain that were overridden outside the escalation path. */
export function overriddenShare(facts: PainFacts, domain: DomainAt): Reading {
  const shares = domain.facts.decisions.flatMap(({ overriddenShare: share }) => share ?? []);
  if (shares.length === 0) {
    return unknown(
      `How often decisions of ${domain.named} are overridden is not recorded.`,
      `the share of overridden outcomes of each decision of ${domain.named}`,
    );
  }
  const most = shares.reduce((largest, share) => Math.max(largest, share), 0);
  return known(most, {
    text: () =>
      `Up to ${percent(most)} of a decision's outcomes in ${domain.named} are overridden.`,
    facts: () => decisionRows(facts, domain),
  });
}
