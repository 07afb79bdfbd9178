import type { Observation } from '@rolewright/domain';
import type { TenantTransaction } from '@rolewright/tenancy';
import { day, instant } from '../paging/sql-instant.js';
import type { RegisterSection } from './register-entries.js';
import { grades } from './stored-facts.js';

/** One recorded observation with what became of it. */
export interface RecordedObservation {
  observationId: string;
  observation: Observation & { validUntil: string };
  note: string | null;
  why: string | null;
  /** The person; null where the service recorded it. */
  recordedBy: string | null;
  /** ISO 8601. */
  recordedAt: string;
  importId: string | null;
  /** The one that this one corrects or takes back. */
  supersedes: string | null;
  /** Whether this one only takes back. */
  withdrawn: boolean;
  supersededBy: string | null;
}

interface ObservationRow {
  observationId: string;
  domain: string;
  criterion: string;
  value: number;
  isRatio: boolean;
  observedAt: string;
  validUntil: string | null;
  grade: number;
  source: string | null;
  statedRecordedAt: string | null;
  note: string | null;
  why: string | null;
  recordedBy: string | null;
  recordedAt: string;
  importId: string | null;
  supersedes: string | null;
  withdrawn: boolean;
  supersededBy: string | null;
}

/** Columns of the observation `b` and of `s`, which supersedes it. */
export const recordedColumns = `b.observation_id as "observationId", b.domain, b.criterion, b.value, b.is_ratio as "isRatio",
  ${day('b.observed_at', 'observedAt')}, ${day('b.valid_until', 'validUntil')}, b.grade, b.source,
  b.stated_recorded_at as "statedRecordedAt", b.note, b.why, b.recorded_by as "recordedBy", ${instant('b.recorded_at', 'recordedAt')},
  b.import_id as "importId", b.supersedes, b.withdrawn, s.observation_id as "supersededBy"`;

/** The observations `b`, each with the one that supersedes it, if any: at most one does. */
export const recordedFrom = `app.observations b left join app.observations s
  on s.organisation_id = b.organisation_id and s.supersedes = b.observation_id`;

export function recordedOf(row: ObservationRow): RecordedObservation {
  return {
    observationId: row.observationId,
    observation: {
      domain: row.domain,
      criterion: row.criterion,
      value: row.isRatio ? row.value : row.value === 1,
      observedAt: row.observedAt,
      validUntil: row.validUntil ?? row.observedAt,
      grade: grades[row.grade] ?? 'statement',
      ...(row.source !== null && { source: row.source }),
      ...(row.statedRecordedAt !== null && { recordedAt: row.statedRecordedAt }),
    },
    note: row.note,
    why: row.why,
    recordedBy: row.recordedBy,
    recordedAt: row.recordedAt,
    importId: row.importId,
    supersedes: row.supersedes,
    withdrawn: row.withdrawn,
    supersededBy: row.supersededBy,
  };
}

export type { ObservationRow };

/**
 * Everything ever said of some places (domain and criterion) and of the places of some observations, in
 * the order of recording. One statement.
 */
export async function loadRecorded(
  tx: TenantTransaction,
  organisationId: string,
  places: readonly { domain: string; criterion: string }[],
  observationIds: readonly string[],
): Promise<RecordedObservation[]> {
  const rows = await tx.query<ObservationRow>(
    `select ${recordedColumns}
     from ${recordedFrom}
     where b.organisation_id = $1 and (b.domain, b.criterion) in (
       select p.domain, p.criterion from jsonb_to_recordset($2::jsonb) as p(domain text, criterion text)
       union
       select n.domain, n.criterion from app.observations n
       where n.organisation_id = $1 and n.observation_id = any($3::uuid[]))
     order by b.recorded_at, b.file_position`,
    [organisationId, JSON.stringify(places), observationIds],
  );
  return rows.map(recordedOf);
}

/** Whether it is in force as far as people have said: neither corrected nor taken back. */
export const stands = ({ withdrawn, supersededBy }: RecordedObservation): boolean =>
  !withdrawn && supersededBy === null;

/** The observation that a correction, or a correction of that, has put in its place; null where it was taken back. */
export function successorOf(
  recorded: ReadonlyMap<string, RecordedObservation>,
  observationId: string,
): RecordedObservation | null {
  let current = recorded.get(observationId);
  while (current?.supersededBy) current = recorded.get(current.supersededBy);
  return current && !current.withdrawn ? current : null;
}

/** A register's row as it stands. */
export interface StandingEntry {
  section: RegisterSection;
  key: string;
  entryId: string;
  body: unknown;
  recordedBy: string | null;
  recordedAt: string;
}

/** A row to look up; with `turns` the rows beside it of the same natural key too (`… #000002`). */
export interface AskedEntry {
  section: RegisterSection;
  key: string;
  turns: boolean;
}

/** The rows that stand under some keys as of a day. One statement. */
export async function loadStanding(
  tx: TenantTransaction,
  organisationId: string,
  asked: readonly AskedEntry[],
  asOf: string,
): Promise<StandingEntry[]> {
  const numbered = asked.some(({ turns }) => turns)
    ? `union all
       select r.* from app.register_entries r
       join jsonb_to_recordset($3::jsonb) as a(section text, key text, turns boolean)
         on r.section = a.section and regexp_replace(r.entry_key, ' #[0-9]{6}$', '') = a.key
       where r.organisation_id = $1 and a.turns and r.entry_key <> a.key`
    : '';
  const rows = await tx.query<StandingEntry & { ended: boolean }>(
    `select distinct on (r.section, r.entry_key) r.section, r.entry_key as key, r.entry_id as "entryId", r.body, r.ended,
       r.recorded_by as "recordedBy", ${instant('r.recorded_at', 'recordedAt')}
     from (select r.* from app.register_entries r
           join jsonb_to_recordset($3::jsonb) as a(section text, key text, turns boolean)
             on r.section = a.section and r.entry_key = a.key
           where r.organisation_id = $1 ${numbered}) r
     where r.effective_from <= $2::date
     order by r.section, r.entry_key, r.effective_from desc, r.recorded_at desc`,
    [organisationId, asOf, JSON.stringify(asked)],
  );
  return rows.filter(({ ended }) => !ended).map(({ ended: _, ...row }) => row);
}

/** Entries that were recorded under some ids already. One statement. */
export function loadEntries(
  tx: TenantTransaction,
  organisationId: string,
  entryIds: readonly string[],
): Promise<StandingEntry[]> {
  return tx.query<StandingEntry>(
    `select r.section, r.entry_key as key, r.entry_id as "entryId", r.body, r.recorded_by as "recordedBy",
       ${instant('r.recorded_at', 'recordedAt')}
     from app.register_entries r where r.organisation_id = $1 and r.entry_id = any($2::uuid[])`,
    [organisationId, entryIds],
  );
}
