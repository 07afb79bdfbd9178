import type { OrganisationFile } from '../facts/organisation-file.js';
import { compileModel } from '../model/compiled-model.js';
import type { MaturityModel } from '../model/maturity-model.js';
import { assess } from '../scoring/assessment.js';
import { judgeBand } from '../scoring/bands.js';
import { standingOf } from '../scoring/levels.js';
import type { TrendPoint } from './trend.js';

/** A file's result as a point of a series: its index, and the one it would have, should everything unknown hold. */
export function resultPoint(
  file: OrganisationFile,
  model: MaturityModel,
): TrendPoint & { low: number; high: number } {
  const { table, scope } = assess(file, model);
  const compiled = compileModel(model);
  const indexOf = (unknownHolds: boolean): number =>
    judgeBand(
      compiled.domains.map(({ index }) => standingOf(table, compiled, index, unknownHolds)),
      scope.counts,
      model,
      file.profile,
    ).index;
  const index = indexOf(false);
  return { asOf: file.asOf, index, low: index, high: indexOf(true) };
}
