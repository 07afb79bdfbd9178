import type { OrganisationFile } from '@rolewright/domain';

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
  'roles',
  'workload',
  'available',
] as const satisfies readonly (keyof OrganisationFile)[];

export type RegisterSection = (typeof registerSections)[number];

/**
 * What makes a row of a section the same row in a later file. A section with no fields holds one
 * value, not rows. Rows that agree in all of these are told apart by their order.
 */
const identifyingFields: Record<RegisterSection, readonly string[]> = {
  organisation: [],
  profile: [],
  notApplicable: ['domain'],
  answers: ['domain', 'question', 'respondent', 'answeredAt'],
  assignments: ['domain', 'role'],
  decisions: ['domain', 'decision'],
  handoffs: ['from', 'to'],
  artifacts: ['domain', 'artifact'],
  metrics: ['domain', 'metric'],
  workRecords: ['domain', 'performedAt', 'person', 'kind'],
  roles: ['title'],
  workload: [],
  available: [],
};

/**
 * Sections whose rows are about single people: counts of them may be shown, rows never
 * (domain.md §3, Privacy).
 */
export const personalSections: ReadonlySet<RegisterSection> = new Set(['answers', 'workRecords']);

/** A register's row: its section, its key within it, and the row as the file has it. */
export interface RegisterEntry {
  section: RegisterSection;
  key: string;
  body: unknown;
}

export const holdsRows = (section: RegisterSection): boolean =>
  identifyingFields[section].length > 0;

/** The fields of a row that its key already says. */
export const keyFields = (section: RegisterSection): readonly string[] =>
  identifyingFields[section];

/** The sections that the file states; one left out of a file says nothing about its register. */
export function statedSections(file: OrganisationFile): RegisterSection[] {
  return registerSections.filter((section) => file[section] !== undefined);
}

/** The entries of one section of a file, in its order, under keys that are unique within it. */
export function entriesOf(file: OrganisationFile, section: RegisterSection): RegisterEntry[] {
  const value: unknown = file[section];
  if (value === undefined) return [];
  if (!holdsRows(section)) return [{ section, key: '', body: value }];
  const seen = new Map<string, number>();
  return (value as Record<string, unknown>[]).map((row) => {
    const parts = identifyingFields[section].map((field) => row[field]);
    const natural = parts.filter((part) => part !== undefined && part !== null).join(' · ');
    const turn = (seen.get(natural) ?? 0) + 1;
    seen.set(natural, turn);
    // Zero-padded, so that the order of keys is the order in the file: of two equal answers the
    // engine takes the later one.
    const key = turn === 1 ? natural : `${natural} #${String(turn).padStart(6, '0')}`;
    return { section, key, body: row };
  });
}
