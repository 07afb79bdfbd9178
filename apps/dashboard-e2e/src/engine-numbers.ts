import { roleRules } from '@rolewright/catalogue/disciplines';
import { hiringRules } from '@rolewright/catalogue/hiring';
import { maturityModel } from '@rolewright/catalogue/model';
import { pains } from '@rolewright/catalogue/pains';
import { planRules } from '@rolewright/catalogue/plan';
import {
  analyseOwnership,
  analyseRole,
  canonicalJson,
  evaluatePains,
  explain,
  hiringCase,
  operatingPlan,
  type OrganisationFile,
  score,
} from '@rolewright/domain';

/** Everything that the engine says of a file, in one spelling; the first three as their commands print it. */
export function numbersOf(file: OrganisationFile): Record<string, string> {
  const result = score(file, maturityModel);
  const results = {
    score: result,
    ownership: analyseOwnership(file, maturityModel),
    explain: explain(file, maturityModel),
    pains: evaluatePains(file, maturityModel, pains, { roleRules }),
    roles: (file.roles ?? []).map((role) => analyseRole(role, roleRules)),
    hiring: file.workload ? hiringCase(file, maturityModel, hiringRules, { roleRules }) : null,
    plan: result.level < 2 ? operatingPlan(file, maturityModel, 'Emerging', planRules) : null,
  };
  return Object.fromEntries(
    Object.entries(results).map(([name, value]) => [name, canonicalJson(value)]),
  );
}

/** What the role analysis says of a post's text. */
export const postOf = (text: string): string => canonicalJson(analyseRole({ text }, roleRules));
