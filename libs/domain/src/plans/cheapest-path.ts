import { DomainError } from '../access/index.js';
import type { OrganisationFile } from '../facts/organisation-file.js';
import { compileModel } from '../model/compiled-model.js';
import type { BandLevel, MaturityModel } from '../model/maturity-model.js';
import { type ScoreResult } from '../scoring/score-result.js';
import { score } from '../scoring/score.js';
import { applyScenario } from '../what-if/apply-scenario.js';
import { mergedScenarios } from './mends/scenario-builder.js';
import { PathChoice, type PathOptions } from './path-choice.js';
import type { CheapestPath, PathFact, Standpoint } from './plan-result.js';
import { type PlanRules, planOf } from './plan-rules.js';

/**
 * The cheapest set of facts that brings an organisation to a band. A fact is one criterion of one
 * domain made to hold, written where the engine reads it. The search is exact over all such sets:
 * `minimal` says `proved`, or states a bound below which no path lies. Facts about what does not
 * apply, and about the profile, are never proposed: they are not the organisation's to choose.
 * Throws INPUT_INVALID for a band that the model does not have, or that no facts reach.
 *
 * @param target the band's name or level
 */
export function cheapestPath(
  file: OrganisationFile,
  model: MaturityModel,
  target: string | BandLevel,
  rules: PlanRules,
  options: PathOptions = {},
): CheapestPath {
  const level = levelOf(target, model);
  const now = score(file, model);
  const choice = new PathChoice(file, compileModel(model), level, rules, options);
  const found = now.level >= level ? { facts: [], lowerBound: 0 } : choice.cheapest();
  if (found === null) {
    throw new DomainError('INPUT_INVALID', {
      target: model.bands[level],
      message: 'No set of facts about single criteria reaches this band.',
    });
  }
  const facts = found.facts.map(({ domain, mended }): PathFact => {
    const plan = planOf(rules, mended.criterion.id);
    return {
      domain: domain.id,
      criterion: mended.criterion.id,
      text: plan.fact.replaceAll('{domain}', domain.name),
      section: mended.section,
      effort: plan.effort,
      cost: choice.costOf(mended.criterion),
      changes: mended.changes,
    };
  });
  const cost = facts.reduce((sum, fact) => sum + fact.cost, 0);
  const scenario = mergedScenarios(facts.map(({ changes }) => changes));
  const then = score(applyScenario(file, scenario, model), model);
  return {
    target: model.bands[level],
    facts,
    cost,
    minimal: found.lowerBound >= cost ? 'proved' : { lowerBound: found.lowerBound },
    from: standpointOf(now),
    bandAfter: then.band,
    after: standpointOf(then),
    scenario,
  };
}

export const standpointOf = ({ band, index, mean }: ScoreResult): Standpoint => ({
  band,
  index,
  mean,
});

/** The level of a band given by its name (in any case) or its number. */
export function levelOf(target: string | BandLevel, { bands }: MaturityModel): BandLevel {
  const level =
    typeof target === 'number'
      ? target
      : bands.findIndex((name) => name.toLowerCase() === target.trim().toLowerCase());
  if (bands[level] === undefined)
    throw new DomainError('INPUT_INVALID', { target, known: [...bands] });
  return level as BandLevel;
}
