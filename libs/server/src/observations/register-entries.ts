import {
  identifyingFields,
  keyedRows,
  type OrganisationFile,
  type RowSection,
} from '@rolewright/domain';

/**
 * The sections of an organisation file that say how things stand (registers), as against the
 * observations, which only add. Order: the file's own (engine-contract.md §1).
 */
export const registerSections = [
  'organisation',
  'profile',
  'notApplicable',
  'answers',
  'assignments',
  'decisions',
  'handoffs',
  'artifacts',
  'metrics',
  'workRecords',
  'executiveDecisions',
  'roles',
  'workload',
  'available',
] as const satisfies readonly (keyof OrganisationFile)[];

export type RegisterSection = (typeof registerSections)[number];

/**
 * Sections whose rows are about single people: counts of them may be shown, rows never
 * (domain.md §3, Privacy).
 */
export const personalSections: ReadonlySet<string> = new Set(['answers', 'workRecords']);

/** Whether a section holds rows rather than one value. */
export const holdsRows = (section: RegisterSection): section is RegisterSection & RowSection =>
  section in identifyingFields;

/** The sections that the file states; one left out of a file says nothing about its register. */
export function statedSections(file: OrganisationFile): RegisterSection[] {
  return registerSections.filter((section) => file[section] !== undefined);
}

/** What a section of a file states, in its order, under keys that are unique within it; one value has the empty key. */
export function entriesOf(
  file: OrganisationFile,
  section: RegisterSection,
): ReadonlyMap<string, unknown> {
  if (file[section] === undefined) return new Map();
  return holdsRows(section) ? keyedRows(section, file[section]) : new Map([['', file[section]]]);
}
