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
  assembleFile,
  type EntryRow,
  observationsOf,
  organisationFileOf,
  type StoredFacts,
} from './stored-facts.js';

/** An observation that is added, by a file or by people. */
export interface PlannedObservation {
  /** Its last valid day made explicit, so that it never depends on a later model. */
  observation: Observation & { validUntil: string };
  position: number;
  /** A new one where left out. */
  observationId?: string;
  note?: string | null;
  /** The observation that it corrects. */
  supersedes?: string | null;
  /** Takes back the one that it supersedes and says nothing of its own. */
  withdrawn?: boolean;
}

/** A register's row that is stated anew, or ends where `body` is null. */
export interface PlannedEntry {
  section: RegisterSection;
  key: string;
  body: unknown;
  /** What stood there before the file; null where nothing did. */
  before: unknown;
  position: number;
  /** A new one where left out. */
  entryId?: string;
  note?: string | null;
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
  beyond: readonly Observation[] = [],
): ImportPlan {
  const recorded = observationsOf(before.observations);
  const { added, difference } = planObservations(recorded, beyond, file, model);
  const entries = statedSections(file).flatMap((section) => planSection(before, file, section));
  const counted = added
    .map(({ observation }) => observation)
    .filter(({ observedAt }) => observedAt <= file.asOf);
  const after = [...recorded, ...counted];
  return {
    observations: added,
    entries,
    sections: [
      ...(difference ? [difference] : []),
      ...differenceOf(organisationFileOf(before, file.asOf, model.id), file),
    ],
    after: assembleFile(
      { name: before.name, entries: entriesAfter(before, entries) },
      after.length > 0 ? after : null,
      file.asOf,
      model.id,
    ),
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
  recorded: readonly Observation[],
  beyond: readonly Observation[],
  file: OrganisationFile,
  model: MaturityModel,
) {
  if (!file.observations) return { added: [], difference: null };
  const known = new Set([...recorded, ...beyond].map(identityOf));
  const latest = new Map(recorded.map((observation) => [placeOf(observation), observation]));
  const added: PlannedObservation[] = [];
  const examples: ChangeExampleView[] = [];
  file.observations.forEach((given, position) => {
    const observation = withLastDay(given, model);
    const identity = identityOf(observation);
    if (known.has(identity)) return;
    known.add(identity);
    added.push({ observation, position });
    if (examples.length < examplesShown) {
      const previous = latest.get(placeOf(observation));
      examples.push({
        kind: 'added',
        key: placeOf(observation),
        before: previous ? wordsOf(previous) : null,
        after: wordsOf(observation),
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

/** The observation with its last valid day made explicit. */
export function withLastDay(
  observation: Observation,
  model: MaturityModel,
): Observation & { validUntil: string } {
  const { criterion, observedAt } = observation;
  const validDays = model.criteria.find(({ id }) => id === criterion)?.validDays ?? 0;
  return { ...observation, validUntil: observation.validUntil ?? dayAfter(observedAt, validDays) };
}

export const placeOf = ({ domain, criterion }: Observation): string => `${domain} ${criterion}`;

const identityOf = (o: Observation): string =>
  JSON.stringify([
    o.domain,
    o.criterion,
    o.value,
    o.observedAt,
    o.validUntil,
    o.grade,
    o.source ?? null,
    o.recordedAt ?? null,
  ]);

/** What was seen, in a few words: `80 %, document, 2026-11-02`. */
export function wordsOf({ value, observedAt, grade }: Observation): string {
  const seen =
    typeof value === 'number' ? `${Math.round(value * 1000) / 10} %` : value ? 'yes' : 'no';
  return `${seen}, ${grade}, ${observedAt}`;
}

function dayAfter(day: string, days: number): string {
  const last = new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000);
  return last.getUTCFullYear() > 9999 ? '9999-12-31' : last.toISOString().slice(0, 10);
}

/** The order of the database's "C" collation for what keys are made of, save beyond the basic plane. */
const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
