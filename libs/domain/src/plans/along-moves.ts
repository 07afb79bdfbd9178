import type { OrganisationFile } from '../facts/organisation-file.js';
import { compileModel } from '../model/compiled-model.js';
import type { MaturityModel } from '../model/maturity-model.js';
import { assess } from '../scoring/assessment.js';
import { cellOf } from '../scoring/criteria-table.js';
import { score } from '../scoring/score.js';
import { applyScenario } from '../what-if/apply-scenario.js';
import { standpointOf } from './cheapest-path.js';
import type { CriterionAt } from './kept-plan.js';
import { mendCriterion } from './mends/mend.js';
import type { Standpoint } from './plan-result.js';
import type { PlanRules } from './plan-rules.js';

/** One row may undo what another criterion rested on; what is undone is mended once more, and then stands as it does. */
const rounds = 2;

/**
 * An organisation file in which criteria are made to hold, each written where the engine reads it.
 * Criteria that hold already change nothing; ones that the model does not have are passed over.
 */
export function withCriteria(
  file: OrganisationFile,
  model: MaturityModel,
  wanted: readonly CriterionAt[],
  rules: PlanRules,
): OrganisationFile {
  const compiled = compileModel(model);
  let after = file;
  for (let round = 0; round < rounds; round += 1) {
    const before = after;
    for (const { domain: id, criterion: name } of wanted) {
      const domain = compiled.domainIndex.get(id);
      const criterion = model.criteria.find((one) => one.id === name);
      if (domain === undefined || !criterion) continue;
      const { index, table, scope } = assess(after, model);
      if (table.satisfaction[cellOf(compiled, id, name) ?? -1] === 1) continue;
      const inScope = (of: string): boolean =>
        scope.counts[compiled.domainIndex.get(of) ?? -1] === true;
      const { changes } = mendCriterion({ index, domain, criterion, rules, inScope });
      after = applyScenario(after, changes, model);
    }
    if (after === before) break;
  }
  return after;
}

/**
 * Where an organisation would stand after each of some moves and all before it, measured by the
 * engine itself on the facts of the file.
 */
export function standpointsAlong(
  file: OrganisationFile,
  model: MaturityModel,
  moves: readonly { readonly criteria: readonly CriterionAt[] }[],
  rules: PlanRules,
): Standpoint[] {
  let after = file;
  return moves.map(({ criteria }) => {
    after = withCriteria(after, model, criteria, rules);
    return standpointOf(score(after, model));
  });
}
