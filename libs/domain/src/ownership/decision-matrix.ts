import { DomainError } from '../access/index.js';
import type { OrganisationFile } from '../facts/organisation-file.js';
import type { MaturityModel } from '../model/maturity-model.js';
import type { DecisionMatrix } from './decision-matrix-result.js';

/** Who does what in every decision, read three ways: RAPID, RACI and DACI (domain.md §2.1). */
export function decisionMatrix(file: OrganisationFile, model: MaturityModel): DecisionMatrix {
  throw new DomainError('INPUT_INVALID', { file: file.asOf, model: model.id });
}
