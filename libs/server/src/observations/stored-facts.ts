import { createHash } from 'node:crypto';
import { canonicalJson, type Observation, type OrganisationFile } from '@rolewright/domain';
import type { TenantTransaction } from '@rolewright/tenancy';
import { holdsRows, type RegisterSection, registerSections } from './register-entries.js';

/** An observation as one JSON row: domain, criterion, value, is it a ratio, observed, valid until, grade, source, stated record. */
export type ObservationRow = [
  domain: string,
  criterion: string,
  value: number,
  isRatio: boolean,
  observedAt: string,
  validUntil: string | null,
  grade: 0 | 1 | 2,
  source: string | null,
  statedRecordedAt: string | null,
];

/** A register's row as one JSON row. */
export type EntryRow = [section: RegisterSection, key: string, body: unknown];

/** What is recorded of one organisation as of a day: one row of the database, read in one go. */
export interface StoredFacts {
  organisationId: string;
  name: string;
  observations: ObservationRow[] | null;
  entries: EntryRow[] | null;
}

export const grades = ['statement', 'document', 'system'] as const;

const observationRow =
  'json_build_array(b.domain, b.criterion, b.value, b.is_ratio, b.observed_at, b.valid_until, b.grade, b.source, b.stated_recorded_at)';

/**
 * The facts of organisations ($1) as of a day ($2) and as they were known at an instant ($3), a row
 * each. One JSON value an organisation, not one row a fact: the driver would otherwise cost more than
 * scoring. Observations are in the order in which they were recorded, so that of two equal ones the
 * later counts; a register's row is the newest statement of its key that is not an ending.
 * Append a condition on `o` and parameters from $4 on.
 */
export const factsQuery = `
  select o.organisation_id as "organisationId", o.name,
    (select json_agg(${observationRow} order by b.recorded_at, b.file_position)
     from app.observations b
     where b.organisation_id = o.organisation_id and b.observed_at <= $2::date and b.recorded_at <= $3::timestamptz) as observations,
    (select json_agg(json_build_array(e.section, e.entry_key, e.body) order by e.section, e.entry_key collate "C")
     from (select distinct on (r.section, r.entry_key) r.section, r.entry_key, r.ended, r.body
           from app.register_entries r
           where r.organisation_id = o.organisation_id and r.effective_from <= $2::date and r.recorded_at <= $3::timestamptz
           order by r.section, r.entry_key, r.effective_from desc, r.recorded_at desc) e
     where not e.ended) as entries
  from app.organisations o
  where o.organisation_id = any($1::uuid[])`;

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

/** The recorded observations of the days after one day up to another, for a file that holds such. */
export async function loadObservationsBetween(
  tx: TenantTransaction,
  organisationId: string,
  after: string,
  upTo: string,
): Promise<ObservationRow[]> {
  const rows = await tx.query<{ row: ObservationRow }>(
    `select ${observationRow} as row from app.observations b
     where b.organisation_id = $1 and b.observed_at > $2::date and b.observed_at <= $3::date`,
    [organisationId, after, upTo],
  );
  return rows.map(({ row }) => row);
}

function observationOf(row: ObservationRow): Observation {
  const [domain, criterion, value, isRatio, observedAt, validUntil, grade, source, recordedAt] =
    row;
  const observation: Observation = {
    domain,
    criterion,
    value: isRatio ? value : value === 1,
    observedAt,
    grade: grades[grade],
  };
  if (validUntil !== null) observation.validUntil = validUntil;
  if (source !== null) observation.source = source;
  if (recordedAt !== null) observation.recordedAt = recordedAt;
  return observation;
}

/**
 * The organisation file that the recorded facts amount to (engine-contract.md §1), its rows in one
 * fixed order, so that the same facts give the same bytes. Nothing is validated again: a fact came
 * through `parseOrganisationFile` before it was recorded, and at ten thousand organisations a night
 * checking twice would cost more than scoring.
 */
export function organisationFileOf(
  facts: StoredFacts,
  asOf: string,
  modelId: string,
): OrganisationFile {
  const sections: Partial<Record<RegisterSection, unknown>> = {};
  for (const [section, , body] of facts.entries ?? []) {
    if (holdsRows(section)) ((sections[section] ??= []) as unknown[]).push(body);
    else sections[section] = body;
  }
  const file: Record<string, unknown> = {
    organisation: sections.organisation ?? { name: facts.name },
    model: modelId,
    asOf,
  };
  if (facts.observations) file['observations'] = facts.observations.map(observationOf);
  for (const section of registerSections) {
    if (section !== 'organisation' && sections[section] !== undefined) {
      file[section] = sections[section];
    }
  }
  return file as unknown as OrganisationFile;
}

/** sha256, in hex, of the file's canonical JSON (RFC 8785): the same facts have the same hash. */
export function hashOf(file: OrganisationFile): string {
  return createHash('sha256').update(canonicalJson(file)).digest('hex');
}
