/**
 * Documents: what people send in and take away as files.
 *
 * Invariant: a file is hostile until read. Nothing in it is run, evaluated, followed or fetched, its
 * cost is bounded before it is paid, and whatever is wrong comes back as faults, never as an exception.
 * Must not come in: validation (libs/domain), databases, the network, the clock.
 */
export {
  readOrganisationFile,
  readOrganisationFolder,
  type ReadResult,
  type Where,
} from './organisation-file/read-organisation-file.js';
export { parseReadFile } from './organisation-file/parse-read-file.js';
export {
  writeOrganisationFile,
  type OrganisationFileFormat,
} from './organisation-file/write-organisation-file.js';
export { blankWorkbook, type BlankWorkbookTexts } from './organisation-file/blank-workbook.js';
export { limits as organisationFileLimits } from './organisation-file/limits.js';
export { readRoleDocument, type RoleDocument } from './role-texts/read-role-document.js';
export { roleTextLimits } from './role-texts/limits.js';
