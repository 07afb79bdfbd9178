import { canonicalJson } from './canonical-json.js';
import { identifyingFields, keyedRows } from './entry-key.js';
import {
  type OrganisationFile,
  type RowSection,
  type Section,
  rowSections,
  valueSections,
} from './organisation-file.js';

export interface ChangeExample {
  kind: 'added' | 'changed' | 'removed';
  key: string;
  /** What the entry said, without its key; for a change only what differs. */
  before: string | null;
  after: string | null;
}

export interface SectionDifference {
  section: Section;
  added: number;
  changed: number;
  removed: number;
  unchanged: number;
  examples: ChangeExample[];
}

/**
 * What replacing one organisation file by another changes, per section that either of them has, in
 * the contract's order (engine-contract.md §1, `--dry-run`).
 *
 * @param before null where there is no earlier file
 * @param mostExamples changes shown per section
 */
export function differOrganisationFiles(
  before: OrganisationFile | null,
  after: OrganisationFile,
  mostExamples = 5,
): SectionDifference[] {
  const inOrder: readonly Section[] = [
    ...valueSections.filter((section) => section !== 'workload' && section !== 'available'),
    ...rowSections,
    'workload',
    'available',
  ];
  return inOrder
    .filter((section) => before?.[section] !== undefined || after[section] !== undefined)
    .map((section) =>
      differ(section, entriesOf(before, section), entriesOf(after, section), mostExamples),
    );
}

const isRowSection = (section: Section): section is RowSection =>
  (rowSections as readonly Section[]).includes(section);

function entriesOf(file: OrganisationFile | null, section: Section): Map<string, unknown> {
  const value = file?.[section];
  if (!file || value === undefined) return new Map();
  return isRowSection(section) ? keyedRows(section, file[section]) : new Map([[section, value]]);
}

function differ(
  section: Section,
  before: Map<string, unknown>,
  after: Map<string, unknown>,
  mostExamples: number,
): SectionDifference {
  const result: SectionDifference = {
    section,
    added: 0,
    changed: 0,
    removed: 0,
    unchanged: 0,
    examples: [],
  };
  const keyFields = isRowSection(section) ? identifyingFields[section] : [];
  const show = (kind: ChangeExample['kind'], key: string, was: unknown, is: unknown): void => {
    result[kind] += 1;
    if (result.examples.length >= mostExamples) return;
    result.examples.push({
      kind,
      key,
      before: was === undefined ? null : told(was, is, keyFields),
      after: is === undefined ? null : told(is, was, keyFields),
    });
  };
  for (const [key, is] of after) {
    const was = before.get(key);
    if (was === undefined) show('added', key, undefined, is);
    else if (canonicalJson(was) === canonicalJson(is)) result.unchanged += 1;
    else show('changed', key, was, is);
  }
  for (const [key, was] of before) if (!after.has(key)) show('removed', key, was, undefined);
  return result;
}

function told(value: unknown, other: unknown, keyFields: readonly string[]): string {
  if (!isPlain(value)) return text(value);
  const against = isPlain(other) ? other : {};
  return Object.entries(value)
    .filter(([field, now]) => now !== undefined && !keyFields.includes(field))
    .filter(([field, now]) => !Object.hasOwn(against, field) || text(against[field]) !== text(now))
    .map(([field, now]) => `${field}: ${text(now)}`)
    .join('; ');
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

function text(value: unknown): string {
  const full = typeof value === 'string' ? value : canonicalJson(value ?? null);
  const characters = [...full];
  return characters.length > 200 ? `${characters.slice(0, 200).join('')}…` : full;
}
