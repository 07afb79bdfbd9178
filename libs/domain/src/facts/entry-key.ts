import type { OrganisationFile, RowSection } from './organisation-file.js';

/** The fields that make a row of a later file the same entry as a row of an earlier one. */
export const identifyingFields: Readonly<Record<RowSection, readonly string[]>> = {
  observations: ['domain', 'criterion', 'observedAt', 'recordedAt', 'source'],
  notApplicable: ['domain'],
  answers: ['domain', 'question', 'respondent', 'answeredAt'],
  assignments: ['domain', 'role'],
  decisions: ['domain', 'decision'],
  handoffs: ['from', 'to'],
  artifacts: ['domain', 'artifact'],
  metrics: ['domain', 'metric'],
  workRecords: ['domain', 'performedAt', 'person', 'kind'],
  executiveDecisions: ['domain', 'decision', 'decidedAt'],
  roles: ['title'],
};

/** The natural key of a row within its section, readable: `REV · block`. */
export function entryKey(section: RowSection, row: object): string {
  const values = row as Record<string, unknown>;
  return identifyingFields[section]
    .map((field) => values[field])
    .filter((value) => value !== undefined && value !== null)
    .join(' · ');
}

/**
 * The rows of a section under keys that are unique within it: rows that agree in their natural key
 * are told apart by their order, so that two deciders of one decision stay two entries. The number
 * is padded so that the order of keys is the order in the file, which settles ties.
 */
export function keyedRows<Name extends RowSection>(
  section: Name,
  rows: OrganisationFile[Name],
): Map<string, NonNullable<OrganisationFile[Name]>[number]> {
  const keyed = new Map<string, NonNullable<OrganisationFile[Name]>[number]>();
  const seen = new Map<string, number>();
  for (const row of rows ?? []) {
    const natural = entryKey(section, row);
    const turn = (seen.get(natural) ?? 0) + 1;
    seen.set(natural, turn);
    keyed.set(turn === 1 ? natural : `${natural} #${String(turn).padStart(6, '0')}`, row);
  }
  return keyed;
}
