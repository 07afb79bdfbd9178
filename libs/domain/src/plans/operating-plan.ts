import { indexFacts } from '../facts/fact-index.js';
import type { OrganisationFile } from '../facts/organisation-file.js';
import { compileModel } from '../model/compiled-model.js';
import type { BandLevel, MaturityModel } from '../model/maturity-model.js';
import { score } from '../scoring/score.js';
import { applyScenario } from '../what-if/apply-scenario.js';
import { cheapestPath, standpointOf } from './cheapest-path.js';
import { mergedScenarios } from './mends/scenario-builder.js';
import { effortOf, moveGroups, ownerOf, titleOf } from './move-groups.js';
import type { PathOptions } from './path-choice.js';
import type { OperatingMove, OperatingPlan } from './plan-result.js';
import type { PlanRules } from './plan-rules.js';

/**
 * The cheapest path to a band as moves in the order in which they can be made: first what people can
 * settle soon, and within a window what is decided, then defined, connected and proved; critical and
 * low domains first. The expected figures are measured, not estimated: the file with all moves so
 * far, scored again. They never fall from move to move, unless a move takes a domain out of scope.
 * Windows are offsets in days, never promises. Throws as {@link cheapestPath} does.
 */
export function operatingPlan(
  file: OrganisationFile,
  model: MaturityModel,
  target: string | BandLevel,
  rules: PlanRules,
  options: PathOptions = {},
): OperatingPlan {
  const path = cheapestPath(file, model, target, rules, options);
  const compiled = compileModel(model);
  const index = indexFacts(file, compiled);
  const groups = moveGroups(path.facts, index, rules);
  const ends = [...new Set(groups.map(({ to }) => to))].sort((a, b) => a - b);
  let after = file;
  const moves = groups.map((group, at): OperatingMove => {
    after = applyScenario(after, mergedScenarios(group.facts.map(({ changes }) => changes)), model);
    return {
      order: at + 1,
      kind: group.kind,
      title: titleOf(group, compiled, rules),
      criteria: group.facts.map(({ domain, criterion }) => ({ domain, criterion })),
      facts: group.facts.map(({ text }) => text),
      ...ownerOf(group, index, rules),
      effort: effortOf(group),
      window: { from: ends[ends.indexOf(group.to) - 1] ?? 0, to: group.to },
      expected: standpointOf(score(after, model)),
    };
  });
  return {
    organisation: file.organisation.name,
    model: model.id,
    asOf: file.asOf,
    target: path.target,
    from: path.from,
    to: moves.at(-1)?.expected ?? path.from,
    path: { facts: path.facts.length, cost: path.cost, minimal: path.minimal },
    moves,
    notes: [...rules.notes],
  };
}
