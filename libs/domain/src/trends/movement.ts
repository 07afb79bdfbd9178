import { DomainError } from '../access/index.js';
import type { OrganisationFile } from '../facts/organisation-file.js';
import type { MaturityModel } from '../model/maturity-model.js';
import type { Movement } from './movement-result.js';
import type { TrendRules } from './trend-rules.js';

export interface MovementModels {
  readonly modelBefore: MaturityModel;
  readonly modelAfter: MaturityModel;
  readonly rules: TrendRules;
}

/**
 * Why an organisation's mean moved between two days (engine-contract.md §5, domain.md §6). Throws
 * INPUT_INVALID where the later file is of an earlier day.
 */
export function movement(
  before: OrganisationFile,
  after: OrganisationFile,
  models: MovementModels,
): Movement {
  throw new DomainError('INPUT_INVALID', {
    from: before.asOf,
    to: after.asOf,
    model: models.modelAfter.id,
  });
}
