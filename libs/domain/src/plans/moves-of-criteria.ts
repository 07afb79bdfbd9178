import { indexFacts } from '../facts/fact-index.js';
import type { OrganisationFile } from '../facts/organisation-file.js';
import { compileModel } from '../model/compiled-model.js';
import type { MaturityModel } from '../model/maturity-model.js';
import { assess } from '../scoring/assessment.js';
import { cellOf } from '../scoring/criteria-table.js';
import { standpointsAlong } from './along-moves.js';
import type { CriterionAt, MoveDraft } from './kept-plan.js';
import { mendCriterion } from './mends/mend.js';
import { effortOf, moveGroups, ownerOf, titleOf } from './move-groups.js';
import type { OperatingPlan, PathFact } from './plan-result.js';
import { type PlanRules, planOf } from './plan-rules.js';

/**
 * Criteria that are to hold as moves in the order in which they can be made, by the same rules as the
 * operating plan. Criteria that hold already, and ones that the model does not have, make no move.
 */
export function movesOfCriteria(
  file: OrganisationFile,
  model: MaturityModel,
  wanted: readonly CriterionAt[],
  rules: PlanRules,
): MoveDraft[] {
  const compiled = compileModel(model);
  const { index, table, scope } = assess(file, model);
  const inScope = (of: string): boolean =>
    scope.counts[compiled.domainIndex.get(of) ?? -1] === true;
  const facts = inModelOrder(wanted, model).flatMap(
    ({ domain: id, criterion: name }): PathFact[] => {
      const domain = compiled.domainIndex.get(id);
      const criterion = model.criteria.find((one) => one.id === name);
      if (domain === undefined || !criterion || !inScope(id)) return [];
      if (table.satisfaction[cellOf(compiled, id, name) ?? -1] === 1) return [];
      const { section, changes } = mendCriterion({ index, domain, criterion, rules, inScope });
      const { effort, fact } = planOf(rules, name);
      const text = fact.replaceAll('{domain}', model.domains[domain]?.name ?? id);
      return [{ domain: id, criterion: name, text, section, effort, cost: 1, changes }];
    },
  );
  const groups = moveGroups(facts, indexFacts(file, compiled), rules);
  const moves = groups.map((group): Omit<MoveDraft, 'expected'> => ({
    kind: group.kind,
    title: titleOf(group, compiled, rules),
    text: group.facts.map((fact) => fact.text).join(' '),
    criteria: group.facts.map(({ domain, criterion }) => ({ domain, criterion })),
    ownerRole: ownerOf(group, index, rules).ownerRole,
    effort: effortOf(group),
    within: group.to,
  }));
  const expected = standpointsAlong(file, model, moves, rules);
  return moves.map((move, at) => ({ ...move, expected: expected[at] ?? null }));
}

/** An operating plan's moves as drafts to keep. */
export const draftsOf = ({ moves }: OperatingPlan): MoveDraft[] =>
  moves.map((move) => ({
    kind: move.kind,
    title: move.title,
    text: move.facts.join(' '),
    criteria: [...move.criteria],
    ownerRole: move.ownerRole,
    effort: move.effort,
    within: move.window.to,
    expected: move.expected,
  }));

/** Each once, domains and criteria as the model lists them. */
function inModelOrder(wanted: readonly CriterionAt[], model: MaturityModel): CriterionAt[] {
  const said = new Set(wanted.map(({ domain, criterion }) => `${domain} ${criterion}`));
  return model.domains.flatMap(({ id: domain }) =>
    model.criteria
      .filter(({ id }) => said.has(`${domain} ${id}`))
      .map(({ id: criterion }) => ({ domain, criterion })),
  );
}
