import type { MaturityModel } from '../model/maturity-model.js';
import { checkCoherence } from './coherence.js';
import { FaultList, addIssue } from './faults.js';
import type { FileFault, OrganisationFile, WhereInWorkbook } from './organisation-file.js';
import { organisationSchema } from './organisation-schema.js';

export type ParsedOrganisationFile =
  { ok: true; file: OrganisationFile } | { ok: false; faults: FileFault[] };

/**
 * Reads untrusted data as an organisation file, or says everything that is wrong with it at once
 * (engine-contract.md §1). Never throws.
 *
 * @param where the sheet and row that a path came from, for workbooks and folders of CSV files
 */
export function parseOrganisationFile(
  raw: unknown,
  model: MaturityModel,
  where?: WhereInWorkbook,
): ParsedOrganisationFile {
  const list = new FaultList(where);
  const parsed = organisationSchema(model).safeParse(raw);
  for (const issue of parsed.error?.issues ?? []) addIssue(list, issue, raw, model);
  checkCoherence(raw, model, list);
  if (parsed.success && list.faults.length === 0) return { ok: true, file: parsed.data };
  return { ok: false, faults: list.faults };
}
