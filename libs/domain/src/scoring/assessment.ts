import { type FactIndex, indexFacts } from '../facts/fact-index.js';
import type { OrganisationFile } from '../facts/organisation-file.js';
import { compileModel } from '../model/compiled-model.js';
import type { MaturityModel } from '../model/maturity-model.js';
import { type CriteriaTable, applyRegisters, tabulateObservations } from './criteria-table.js';
import { type Scope, scopeOf } from './not-applicable.js';

/** A file with every criterion decided: what scores, explanations and ownership flags are read from. */
export interface Assessment {
  readonly index: FactIndex;
  readonly table: CriteriaTable;
  readonly scope: Scope;
}

export function assess(file: OrganisationFile, model: MaturityModel): Assessment {
  const compiled = compileModel(model);
  const index = indexFacts(file, compiled);
  const scope = scopeOf(index);
  const table = tabulateObservations(index);
  const inScope = (domain: string): boolean =>
    scope.counts[compiled.domainIndex.get(domain) ?? -1] === true;
  for (const { index: domain } of compiled.domains) applyRegisters(table, index, domain, inScope);
  return { index, table, scope };
}
