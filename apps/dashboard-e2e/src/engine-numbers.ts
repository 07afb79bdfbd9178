import { maturityModel } from '@rolewright/catalogue/model';
import {
  analyseOwnership,
  canonicalJson,
  explain,
  type OrganisationFile,
  score,
} from '@rolewright/domain';

/** Everything that the engine says of a file, by the command that prints it, in one spelling. */
export function numbersOf(file: OrganisationFile): Record<string, string> {
  return {
    score: canonicalJson(score(file, maturityModel)),
    ownership: canonicalJson(analyseOwnership(file, maturityModel)),
    explain: canonicalJson(explain(file, maturityModel)),
  };
}
