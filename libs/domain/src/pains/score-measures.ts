import type { DomainAt, PainFacts } from './pain-facts.js';
import { type Reading, known, unknown } from './reading.js';

/** The level of a domain as scored; unknown only where nothing at all is known of it. */
export function domainLevel(facts: PainFacts, domain: DomainAt): Reading {
  const { level, band, holds, fails } = domain.score;
  if (holds.length + fails.length === 0) {
    return unknown(`Nothing is known of ${domain.named}.`, `any criterion of ${domain.named}`);
  }
  return known(level, {
    text: () => `${domain.named} stands at ${band}.`,
    facts: () => facts.explain(domain.definition.id).flatMap(({ facts: references }) => references),
  });
}

/** Whether a criterion holds. */
export function criterionHolds(
  facts: PainFacts,
  domain: DomainAt,
  { criterion }: { readonly criterion: string },
): Reading {
  const satisfaction = facts.satisfaction(domain.definition.id, criterion);
  const explain = () => facts.explainCriterion(domain.definition.id, criterion);
  if (satisfaction === null) {
    return unknown(
      `Whether ${criterion} of ${domain.named} holds is not known.`,
      `a fact about ${criterion} of ${domain.named}`,
    );
  }
  return known(satisfaction === 1, {
    text: () =>
      `${criterion} of ${domain.named} ${satisfaction === 1 ? 'holds' : 'does not hold'}: ${explain()?.because ?? ''}`,
    facts: () => explain()?.facts ?? [],
  });
}
