import {
  canonicalJson,
  differOrganisationFiles,
  type MaturityModel,
  type Observation,
  type OrganisationFile,
} from '@rolewright/domain';
import type { ChangeExampleView, SectionDifferenceView } from './imports.view.js';
import {
  entriesOf,
  personalSections,
  type RegisterSection,
  statedSections,
} from './register-entries.js';
import {
  type EntryRow,
  grades,
  type ObservationRow,
  organisationFileOf,
  type StoredFacts,
} from './stored-facts.js';

/** An observation that the file adds. */
export interface PlannedObservation {
  row: ObservationRow;
  position: number;
}

/** A register's row that the file states anew, or ends where `body` is null. */
export interface PlannedEntry {
  section: RegisterSection;
  key: string;
  body: unknown;
  /** What stood there before the file; null where nothing did. */
  before: unknown;
  position: number;
}

export interface ImportPlan {
  observations: PlannedObservation[];
  entries: PlannedEntry[];
  sections: SectionDifferenceView[];
  /** The organisation's facts as of the file's day once the plan is carried out. */
  after: OrganisationFile;
}

/** Examples that a section's difference shows at most. */
const examplesShown = 5;

/**
 * What recording a file changes, against the facts as of the file's day. A section in the file
 * states its register completely as of that day; a section left out changes nothing; observations
 * only add, and one that is recorded already, in every field, is not recorded again. `beyond` are the
 * recorded observations of days after the file's own, which a file may hold although none counts yet.
 * Pure: the preview and the acceptance both ask it, and get the same answer for the same facts.
 */
export function planImport(
  before: StoredFacts,
  file: OrganisationFile,
  model: MaturityModel,
  beyond: readonly ObservationRow[] = [],
): ImportPlan {
  const { added, difference } = planObservations(before, beyond, file, model);
  const entries = statedSections(file).flatMap((section) => planSection(before, file, section));
  const counted = added.filter(({ row }) => row[4] <= file.asOf).map(({ row }) => row);
  const after: StoredFacts = {
    ...before,
    observations: joined(before.observations, counted),
    entries: entriesAfter(before, entries),
  };
  return {
    observations: added,
    entries,
    sections: [
      ...(difference ? [difference] : []),
      ...differenceOf(organisationFileOf(before, file.asOf, model.id), file),
    ],
    after: organisationFileOf(after, file.asOf, model.id),
  };
}

/** The registers' difference in words; of sections about single people no more than numbers. */
function differenceOf(before: OrganisationFile, file: OrganisationFile): SectionDifferenceView[] {
  const stated = statedSections(file) as readonly string[];
  return differOrganisationFiles(before, file, examplesShown)
    .filter(({ section }) => stated.includes(section))
    .map(({ examples, ...numbers }) => ({
      ...numbers,
      examples: personalSections.has(numbers.section) ? [] : examples,
    }));
}

function entriesAfter(before: StoredFacts, entries: readonly PlannedEntry[]): EntryRow[] {
  const state = new Map((before.entries ?? []).map((row) => [`${row[0]} ${row[1]}`, row]));
  for (const { section, key, body } of entries) {
    if (body === null) state.delete(`${section} ${key}`);
    else state.set(`${section} ${key}`, [section, key, body]);
  }
  return [...state.values()].sort((a, b) => byCodeUnits(a[0], b[0]) || byCodeUnits(a[1], b[1]));
}

function planObservations(
  before: StoredFacts,
  beyond: readonly ObservationRow[],
  file: OrganisationFile,
  model: MaturityModel,
) {
  if (!file.observations) return { added: [], difference: null };
  const validDays = new Map(model.criteria.map((criterion) => [criterion.id, criterion.validDays]));
  const known = new Set([...(before.observations ?? []), ...beyond].map(identityOf));
  const latest = new Map((before.observations ?? []).map((row) => [`${row[0]} ${row[1]}`, row]));
  const added: PlannedObservation[] = [];
  const examples: ChangeExampleView[] = [];
  file.observations.forEach((observation, position) => {
    const row = rowOf(observation, validDays.get(observation.criterion) ?? 0);
    const identity = identityOf(row);
    if (known.has(identity)) return;
    known.add(identity);
    added.push({ row, position });
    if (examples.length < examplesShown) {
      const previous = latest.get(`${row[0]} ${row[1]}`);
      examples.push({
        kind: 'added',
        key: `${row[0]} ${row[1]}`,
        before: previous ? wordsOf(previous) : null,
        after: wordsOf(row),
      });
    }
  });
  const difference: SectionDifferenceView = {
    section: 'observations',
    added: added.length,
    changed: 0,
    removed: 0,
    unchanged: file.observations.length - added.length,
    examples,
  };
  return { added, difference };
}

/** What the section's register has to be told so that it says what the file says. */
function planSection(
  before: StoredFacts,
  file: OrganisationFile,
  section: RegisterSection,
): PlannedEntry[] {
  const standing = new Map(
    (before.entries ?? []).filter((row) => row[0] === section).map((row) => [row[1], row[2]]),
  );
  const stated = [...entriesOf(file, section)];
  const changed = stated.flatMap(([key, body], position): PlannedEntry[] => {
    const previous = standing.get(key) ?? null;
    standing.delete(key);
    const same = previous !== null && canonicalJson(previous) === canonicalJson(body);
    return same ? [] : [{ section, key, body, before: previous, position }];
  });
  const ended = [...standing].map(([key, previous], index): PlannedEntry => ({
    section,
    key,
    body: null,
    before: previous,
    position: stated.length + index,
  }));
  return [...changed, ...ended];
}

/** The observation as it is stored, its last valid day made explicit, so that it never depends on a later model. */
function rowOf(observation: Observation, validDays: number): ObservationRow {
  const { domain, criterion, value, observedAt, grade } = observation;
  return [
    domain,
    criterion,
    Number(value),
    typeof value === 'number',
    observedAt,
    observation.validUntil ?? dayAfter(observedAt, validDays),
    grades.indexOf(grade) as 0 | 1 | 2,
    observation.source ?? null,
    observation.recordedAt ?? null,
  ];
}

const identityOf = (row: ObservationRow): string => JSON.stringify(row);

function wordsOf([, , value, isRatio, observedAt, , grade]: ObservationRow): string {
  const seen = isRatio ? `${Math.round(value * 1000) / 10} %` : value === 1 ? 'yes' : 'no';
  return `${seen}, ${grades[grade]}, ${observedAt}`;
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function joined<T>(some: T[] | null, more: T[]): T[] | null {
  return some || more.length > 0 ? [...(some ?? []), ...more] : null;
}

/** The order of the database's "C" collation for what keys are made of, save beyond the basic plane. */
const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
