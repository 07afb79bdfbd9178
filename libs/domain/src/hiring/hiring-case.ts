import { DomainError } from '../access/domain-error.js';
import type { OrganisationFile } from '../facts/organisation-file.js';
import type { MaturityModel } from '../model/maturity-model.js';
import type { HiringInputs } from './hiring-inputs.js';
import type { HiringCase } from './hiring-result.js';
import type { HiringRules } from './hiring-rules.js';

export interface HiringOptions {
  /** The snapshot's id; by default the organisation's name and day. */
  readonly seed?: number | string;
  /** Whole number, at least the rules' least. */
  readonly draws?: number;
  /** Earlier files of the same organisation, in any order. */
  readonly history?: readonly OrganisationFile[];
  readonly inputs?: HiringInputs;
}

/** Whether anybody is to be hired, per cluster of disciplines (engine-contract.md §6, domain.md §5). */
export function hiringCase(
  file: OrganisationFile,
  _model: MaturityModel,
  _rules: HiringRules,
  _options: HiringOptions = {},
): HiringCase {
  throw new DomainError('UNAVAILABLE', { organisation: file.organisation.name });
}
