import type { DerivationRule } from '../model/maturity-model.js';
import type { DomainFlag } from '../ownership/ownership-result.js';
import type { CriterionAt } from '../plans/kept-plan.js';
import { isCritical } from '../scoring/bands.js';
import type { DomainAt, PainFacts } from './pain-facts.js';
import type { Comparison } from './pain-rules.js';

/** Where a sign lies in many domains at once, a plan begins with the heaviest of them. */
const heaviest = 4;

const ruleOfFlag: Readonly<Record<DomainFlag, DerivationRule>> = {
  UNOWNED: 'owner-known',
  PHANTOM: 'owner-known',
  SHADOW: 'owner-agreed',
  CONTESTED: 'owner-agreed',
  RWA: 'authority',
  'REMOTE VETO': 'authority',
  'BROKEN HANDOFF': 'handoffs-connected',
};

/**
 * The criteria that a sign rests on: those which, once they hold, take the ground from it. None where
 * a sign is about a figure (a metric, a post's index), which no criterion mends.
 */
export function criteriaBehind(comparison: Comparison, facts: PainFacts): CriterionAt[] {
  const at = (domain: string, rule: DerivationRule): CriterionAt[] => {
    const criterion = facts.criterionFrom(rule);
    return criterion ? [{ domain, criterion: criterion.id }] : [];
  };
  const broken = (rule: DerivationRule, domains: readonly DomainAt[]): CriterionAt[] => {
    const criterion = facts.criterionFrom(rule);
    if (!criterion) return [];
    return inUrgency(domains, facts)
      .filter(({ score }) => !score.holds.includes(criterion.id))
      .slice(0, heaviest)
      .map(({ definition }) => ({ domain: definition.id, criterion: criterion.id }));
  };
  const flagged = (flag: DomainFlag): DomainAt[] =>
    facts.domains().filter(({ ownership }) => ownership.flags.includes(flag));

  switch (comparison.measure) {
    case 'criterion-holds':
      return [{ domain: comparison.domain, criterion: comparison.criterion }];
    case 'domain-level':
      return missingForNextBand(comparison.domain, facts);
    case 'domain-flag':
      return at(comparison.domain, ruleOfFlag[comparison.flag]);
    case 'contested-or-unowned-weight':
      return [
        ...broken('owner-known', flagged('UNOWNED')),
        ...broken('owner-agreed', flagged('CONTESTED')),
      ];
    case 'organisation-flag':
    case 'truck-number':
      return broken('cover-proved', facts.domains());
    case 'single-decider-share':
      return comparison.domain === undefined
        ? broken('authority', facts.domains())
        : at(comparison.domain, 'authority');
    case 'authority-gap':
    case 'overridden-share':
      return at(comparison.domain, 'authority');
    case 'handoff-connected':
      return at(comparison.from, 'handoffs-connected');
    case 'fresh-artifact-share':
      return comparison.domain === undefined
        ? broken('evidence-fresh', facts.domains())
        : at(comparison.domain, 'evidence-fresh');
    case 'artifact-age':
      return at(comparison.domain, 'evidence-fresh');
    case 'owner-knownness':
    case 'owner-agreement':
      return at(comparison.domain, 'owner-agreed');
    case 'metric':
    case 'metric-share':
    case 'open-role-index':
      return [];
  }
}

function missingForNextBand(id: string, facts: PainFacts): CriterionAt[] {
  const score = facts.domain(id)?.score;
  if (!score) return [];
  return facts.model.criteria
    .filter(
      ({ id: criterion, band }) => band === score.level + 1 && !score.holds.includes(criterion),
    )
    .map(({ id: criterion }) => ({ domain: id, criterion }));
}

const inUrgency = (domains: readonly DomainAt[], { file }: PainFacts): DomainAt[] =>
  domains.toSorted(
    (a, b) =>
      Number(isCritical(b.definition, file.profile)) -
        Number(isCritical(a.definition, file.profile)) ||
      a.score.level - b.score.level ||
      b.definition.weight - a.definition.weight,
  );
