import {
  parseOrganisationFile,
  type MaturityModel,
  type ParsedOrganisationFile,
} from '@rolewright/domain';
import type { ReadResult } from './read-organisation-file.js';

/**
 * Validates what was read, with every fault at once: those of the form and those of the content,
 * except where the second only follows from the first (a cell with a formula is not "missing" too).
 */
export function parseReadFile(read: ReadResult, model: MaturityModel): ParsedOrganisationFile {
  if (read.ok) return parseOrganisationFile(read.raw, model, read.where);
  const named = new Set(read.faults.map(({ path }) => path));
  const rest = read.rest && parseOrganisationFile(read.rest.raw, model, read.rest.where);
  const further = rest && !rest.ok ? rest.faults.filter(({ path }) => !named.has(path)) : [];
  return { ok: false, faults: [...read.faults, ...further] };
}
