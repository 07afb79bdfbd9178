import { createHash } from 'node:crypto';
import type { Observation, OrganisationFile } from '@rolewright/domain';
import type { TenantTransaction } from '@rolewright/tenancy';
import { holdsRows, type RegisterSection, registerSections } from './register-entries.js';

/**
 * Observations column by column, in the order in which they were recorded. Columns, because a row for
 * each costs the database and this process half as much again; days are counted from `firstDay`.
 */
export type ObservationColumns = [
  domains: string,
  criteria: string,
  values: number[],
  /** A character each: 1 where the value is a ratio, 0 where it is true or false. */
  ratios: string,
  observed: number[],
  validUntil: (number | null)[],
  /** A digit each, by `grades`. */
  grades: string,
  sources: (string | null)[],
  /** What the file said of when it was recorded; null where no file said it. */
  statedRecordedAt: (string | null)[] | null,
];

/** A register's row as one JSON row. */
export type EntryRow = [section: RegisterSection, key: string, body: unknown];

/** What is recorded of one organisation as of a day: one row of the database, read in one go. */
export interface StoredFacts {
  organisationId: string;
  name: string;
  observations: ObservationColumns | null;
  entries: EntryRow[] | null;
}

export const grades = ['statement', 'document', 'system'] as const;

const firstDay = '2000-01-01';
const inOrder = 'order by b.recorded_at, b.file_position';
/** Ids of domains and criteria hold no comma: they are the model's. */
const observationColumns = `case when count(*) > 0 then json_build_array(
  string_agg(b.domain, ',' ${inOrder}), string_agg(b.criterion, ',' ${inOrder}), array_agg(b.value ${inOrder}),
  string_agg(case when b.is_ratio then '1' else '0' end, '' ${inOrder}), array_agg(b.observed_at - date '${firstDay}' ${inOrder}),
  array_agg(b.valid_until - date '${firstDay}' ${inOrder}), string_agg(b.grade::text, '' ${inOrder}), array_agg(b.source ${inOrder}),
  case when count(b.stated_recorded_at) > 0 then array_agg(b.stated_recorded_at ${inOrder}) end) end`;

/**
 * Whether the observation `b` stands: it takes back no other, and was itself neither corrected nor
 * taken back up to an instant (SQL). Whatever the corrected one was seen on, the correction counts from
 * when it was known: as of every day, but not as known earlier.
 */
export const standing = (knownAt: string): string => `not b.withdrawn and not exists (
  select from app.observations s
  where s.organisation_id = b.organisation_id and s.supersedes = b.observation_id and s.recorded_at <= ${knownAt})`;

const factsAt = (day: string, knownAt: string): string => `
  o.organisation_id as "organisationId", o.name,
    (select ${observationColumns}
     from app.observations b
     where b.organisation_id = o.organisation_id and b.observed_at <= ${day} and b.recorded_at <= ${knownAt}
       and ${standing(knownAt)}) as observations,
    (select json_agg(json_build_array(e.section, e.entry_key, e.body) order by e.section, e.entry_key collate "C")
     from (select distinct on (r.section, r.entry_key) r.section, r.entry_key, r.ended, r.body
           from app.register_entries r
           where r.organisation_id = o.organisation_id and r.effective_from <= ${day} and r.recorded_at <= ${knownAt}
           order by r.section, r.entry_key, r.effective_from desc, r.recorded_at desc) e
     where not e.ended) as entries
  from app.organisations o`;

/**
 * The facts of organisations ($1) as of a day ($2) and as they were known at an instant ($3), a row
 * each. One JSON value an organisation, not one row a fact: the driver would otherwise cost more than
 * scoring. Observations are in the order in which they were recorded, so that of two equal ones the
 * later counts; a register's row is the newest statement of its key that is not an ending.
 * Append a condition on `o` and parameters from $4 on.
 */
export const factsQuery = `
  select ${factsAt('$2::date', '$3::timestamptz')}
  where o.organisation_id = any($1::uuid[])`;

/** The same for one organisation ($1) at several points of time: days ($2), each as known at an instant ($3). */
const factsOfPoints = `
  select ${factsAt('point.day', 'point.known')}
  cross join unnest($2::date[], $3::timestamptz[]) with ordinality as point(day, known, place)
  where o.organisation_id = $1 order by point.place`;

/** For "as known now". */
export const everKnown = 'infinity';

/** The facts of some organisations as of a day, one statement for all; organisations that are not visible are absent. */
export function loadFacts(
  tx: TenantTransaction,
  organisationIds: readonly string[],
  asOf: string,
  knownAt: string = everKnown,
): Promise<StoredFacts[]> {
  return tx.query<StoredFacts>(factsQuery, [organisationIds, asOf, knownAt]);
}

/** A day, and where given the instant (ISO 8601) as at which its facts were known. */
export interface PointOfTime {
  asOf: string;
  knownAt?: string;
}

/** The facts of one organisation at several points of time, in their order, by one statement; none where it is not visible. */
export function loadFactsAt(
  tx: TenantTransaction,
  organisationId: string,
  points: readonly PointOfTime[],
): Promise<StoredFacts[]> {
  return tx.query<StoredFacts>(factsOfPoints, [
    organisationId,
    points.map(({ asOf }) => asOf),
    points.map(({ knownAt }) => knownAt ?? everKnown),
  ]);
}

/** The recorded observations of the days after one day up to another, for a file that holds such. */
export async function loadObservationsBetween(
  tx: TenantTransaction,
  organisationId: string,
  after: string,
  upTo: string,
): Promise<Observation[]> {
  const [row] = await tx.query<{ observations: ObservationColumns | null }>(
    `select ${observationColumns} as observations from app.observations b
     where b.organisation_id = $1 and b.observed_at > $2::date and b.observed_at <= $3::date
       and ${standing("'infinity'")}`,
    [organisationId, after, upTo],
  );
  return observationsOf(row?.observations ?? null);
}

/** The sections in the order of their names' code units, which is that of canonical JSON. */
const canonicalSections = (
  ['asOf', 'model', 'observations', ...registerSections] as const
).toSorted();

/**
 * The organisation file that the recorded facts amount to (engine-contract.md §1): rows in one fixed
 * order, members of every object in the order of canonical JSON, so that the same facts give the same
 * bytes and JSON.stringify already is their canonical JSON. Sorting each member again to hash it cost
 * more than scoring did. Nothing is validated again either: a fact came through
 * `parseOrganisationFile` before it was recorded.
 */
export function organisationFileOf(
  facts: StoredFacts,
  asOf: string,
  modelId: string,
): OrganisationFile {
  return assembleFile(
    facts,
    facts.observations && observationsOf(facts.observations),
    asOf,
    modelId,
  );
}

/** The same with the observations given: those of a file on its way in beside those that are recorded. */
export function assembleFile(
  { name, entries }: Pick<StoredFacts, 'name' | 'entries'>,
  observations: readonly Observation[] | null,
  asOf: string,
  modelId: string,
): OrganisationFile {
  const sections: Record<string, unknown> = { asOf, model: modelId, organisation: { name } };
  if (observations) sections['observations'] = observations;
  const rows: Partial<Record<RegisterSection, unknown[]>> = {};
  for (const [section, , body] of entries ?? []) {
    if (holdsRows(section)) (rows[section] ??= []).push(inCanonicalOrder(body));
    else sections[section] = inCanonicalOrder(body);
  }
  Object.assign(sections, rows);
  const file: Record<string, unknown> = {};
  for (const section of canonicalSections) {
    if (sections[section] !== undefined) file[section] = sections[section];
  }
  return file as unknown as OrganisationFile;
}

/** The observations, their members in the order of canonical JSON. */
export function observationsOf(columns: ObservationColumns | null): Observation[] {
  if (!columns) return [];
  const [domains, criteria, values, ratios, observed, validUntil, gradeDigits, sources, stated] =
    columns;
  const criterionIds = criteria.split(',');
  return domains.split(',').map((domain, at) => {
    const observation: Record<string, unknown> = {
      criterion: criterionIds[at],
      domain,
      grade: grades[Number(gradeDigits[at])],
      observedAt: dayOf(observed[at] ?? 0),
    };
    const recordedAt = stated?.[at] ?? null;
    const source = sources[at] ?? null;
    const lastDay = validUntil[at] ?? null;
    if (recordedAt !== null) observation['recordedAt'] = recordedAt;
    if (source !== null) observation['source'] = source;
    if (lastDay !== null) observation['validUntil'] = dayOf(lastDay);
    observation['value'] = ratios[at] === '1' ? values[at] : values[at] === 1;
    return observation as unknown as Observation;
  });
}

const epoch = Date.parse(`${firstDay}T00:00:00Z`);
const days = new Map<number, string>();

/** The day by its number; remembered, since the facts of a thousand organisations share a few hundred days. */
function dayOf(number: number): string {
  let day = days.get(number);
  if (day === undefined) {
    day = new Date(epoch + number * 86_400_000).toISOString().slice(0, 10);
    if (days.size < 10_000) days.set(number, day);
  }
  return day;
}

function inCanonicalOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(inCanonicalOrder);
  const members = value as Record<string, unknown>;
  const ordered: Record<string, unknown> = {};
  for (const name of Object.keys(members).sort()) ordered[name] = inCanonicalOrder(members[name]);
  return ordered;
}

/** sha256, in hex, of a file's canonical JSON (RFC 8785): of one that `organisationFileOf` made, and no other. */
export function hashOf(file: OrganisationFile): string {
  return createHash('sha256').update(JSON.stringify(file)).digest('hex');
}
