import { type FactIndex, indexFacts } from '../facts/fact-index.js';
import type { OrganisationFile } from '../facts/organisation-file.js';
import { compileModel } from '../model/compiled-model.js';
import type { MaturityModel } from '../model/maturity-model.js';
import { judgeBand } from '../scoring/bands.js';
import {
  type CriteriaTable,
  applyRegisters,
  tabulateObservations,
} from '../scoring/criteria-table.js';
import { standingOf } from '../scoring/levels.js';
import { scopeOf } from '../scoring/not-applicable.js';

/** A file with every criterion decided, under a scope that may be another file's. */
export interface Evaluated {
  readonly index: FactIndex;
  /** Which domains count, in the model's order. */
  readonly counts: readonly boolean[];
  readonly table: CriteriaTable;
}

/** @param counts the scope to take in place of the file's own */
export function evaluate(
  file: OrganisationFile,
  model: MaturityModel,
  counts?: readonly boolean[],
): Evaluated {
  const compiled = compileModel(model);
  const index = indexFacts(file, compiled);
  const scope = counts ?? scopeOf(index).counts;
  const table = tabulateObservations(index);
  const inScope = (domain: string): boolean =>
    scope[compiled.domainIndex.get(domain) ?? -1] === true;
  for (const { index: domain } of compiled.domains) applyRegisters(table, index, domain, inScope);
  return { index, counts: scope, table };
}

/** The grid that means are put on: sums and differences of them lose nothing, whatever their order. */
const steps = 1_099_511_627_776;

/**
 * M of an evaluated file, 0..100, as a multiple of 2⁻⁴⁰.
 *
 * @param more other values of s by cell, or every unknown criterion counted as true
 */
export function meanOf(
  { index, counts, table }: Evaluated,
  more: { satisfaction?: Float64Array; unknownHolds?: boolean } = {},
): number {
  const { compiled, file } = index;
  const read: CriteriaTable = more.satisfaction
    ? { ...table, satisfaction: more.satisfaction }
    : table;
  const standings = compiled.domains.map(({ index: domain }) =>
    standingOf(read, compiled, domain, more.unknownHolds),
  );
  const { mean } = judgeBand(standings, counts, compiled.model, file.profile);
  return Math.round(mean * steps) / steps;
}
