import type { DomainFacts } from '../facts/fact-index.js';
import { namesOf } from '../facts/fact-index.js';
import { below, idOf } from '../model/compiled-model.js';
import { handoffState } from '../ownership/handoff-state.js';
import type { Assessment } from '../scoring/assessment.js';
import { cellOf } from '../scoring/criteria-table.js';
import { authorityGap } from '../scoring/derivation/authority.js';
import { percent } from '../scoring/derivation/derived.js';
import type { FailedCriterion } from './hiring-result.js';
import type { Closure, ClosureRule, HiringRules } from './hiring-rules.js';

export interface DecisionDebt {
  /** 0..1; 0 where nothing fails. */
  readonly debt: number;
  readonly failed: readonly FailedCriterion[];
}

/**
 * How much of what fails a decision alone would close (domain.md §5). A criterion fails where it is known
 * and does not hold; an unknown one has to be measured, and counts neither way.
 *
 * @param overloaded whether the cluster that a domain belongs to lacks capacity
 */
export function decisionDebtOf(
  assessment: Assessment,
  rules: HiringRules,
  overloaded: (domain: string) => boolean,
): DecisionDebt {
  const { index, table, scope } = assessment;
  const { criteria } = index.compiled.model;
  const closures = new Map(rules.closures.map((rule) => [rule.criterion, rule]));
  const failed: FailedCriterion[] = [];
  let byDecision = 0;
  let all = 0;
  index.domains.forEach((facts, domain) => {
    if (!scope.counts[domain]) return;
    const { id, weight } = facts.domain.definition;
    criteria.forEach((criterion, at) => {
      const cell = domain * table.width + at;
      const satisfaction = table.satisfaction[cell] as number;
      const rule = closures.get(criterion.id);
      if (table.known[cell] === 0 || satisfaction === 1 || !rule) return;
      const each = weight / criteria.length;
      const lacksCapacity = overloaded(id) && mayDecide(assessment, facts, rules);
      const shares = sharesOf(rule, assessment, facts, satisfaction, lacksCapacity);
      all += each;
      byDecision += each * (shares.decision ?? 0);
      failed.push({
        domain: id,
        criterion: criterion.id,
        weight: each,
        closedBy: shares,
        text: `${criterion.id} of ${id} fails; ${words(shares)} would close it.`,
      });
    });
  });
  return { debt: all === 0 ? 0 : byDecision / all, failed };
}

type Shares = Partial<Record<Closure, number>>;

/** How a failed criterion splits; the shares sum to 1. */
function sharesOf(
  { by, capacity }: ClosureRule,
  assessment: Assessment,
  facts: DomainFacts,
  satisfaction: number,
  lacksCapacity: boolean,
): Shares {
  const rest: Closure = lacksCapacity ? 'capacity' : 'effort';
  switch (capacity) {
    case undefined:
      return { [by]: 1 };
    case 'whole':
      return { [lacksCapacity ? 'capacity' : by]: 1 };
    case 'partly-met':
      return { [satisfaction > 0 && lacksCapacity ? 'capacity' : by]: 1 };
    case 'defined-edges': {
      const undefinedShare = undefinedEdges(assessment, facts);
      if (undefinedShare === 1) return { [by]: 1 };
      return undefinedShare === 0
        ? { [rest]: 1 }
        : { [by]: undefinedShare, [rest]: 1 - undefinedShare };
    }
  }
}

/** Of the edges that are not connected, the share that nobody has described; 1 where no row describes any. */
function undefinedEdges({ index, scope }: Assessment, facts: DomainFacts): number {
  const { compiled, asOf } = index;
  const { handoffs, domain } = facts;
  const broken = domain.definition.handoffs
    .map(({ to }) => to)
    .filter((to) => scope.counts[compiled.domainIndex.get(to) ?? -1] === true)
    .filter(
      (to) => handoffState(handoffs, to, asOf, compiled.model.derivation.handoff) !== 'CONNECTED',
    );
  if (broken.length === 0) return 1;
  const described = broken.filter((end) =>
    handoffs.some(
      ({ to, sender, receiver, trigger, payload, slaHours }) =>
        to === end &&
        [sender, receiver, trigger, payload, slaHours].every((each) => each !== undefined),
    ),
  );
  return 1 - described.length / broken.length;
}

/**
 * Whether somebody in the domain is authorised: a recorded decision with one decider who holds what it
 * needs, and a small authority gap; where no decision is recorded, that the authority is known to hold.
 */
export function mayDecide(assessment: Assessment, facts: DomainFacts, rules: HiringRules): boolean {
  const { authorityCriterion, authorityGap: bound } = rules.verdicts;
  if (facts.decisions.length === 0)
    return holds(assessment, facts.domain.definition.id, authorityCriterion);
  const deciders = new Map<string, Set<string>>();
  for (const { decision, decider } of facts.decisions) {
    const id = idOf(facts.domain.decisions, decision);
    const names = deciders.get(id) ?? new Set<string>();
    for (const name of namesOf(decider)) names.add(name);
    deciders.set(id, names);
  }
  const authorised = facts.decisions.some(
    ({ decision, need, held }) =>
      held >= need && deciders.get(idOf(facts.domain.decisions, decision))?.size === 1,
  );
  return authorised && below(authorityGap(facts), bound);
}

/** Whether a criterion of a domain is known and holds. */
export function holds({ index, table }: Assessment, domain: string, criterion: string): boolean {
  const cell = cellOf(index.compiled, domain, criterion);
  // What is unknown satisfies nothing.
  return cell !== undefined && table.satisfaction[cell] === 1;
}

const nouns: Record<Closure, string> = {
  decision: 'a decision',
  effort: 'work of the people there are',
  capacity: 'more capacity',
};

function words(shares: Shares): string {
  const parts = (Object.entries(shares) as [Closure, number][]).map(([closure, share]) =>
    share === 1 ? nouns[closure] : `${nouns[closure]} (${percent(share)})`,
  );
  return parts.join(' and ');
}
