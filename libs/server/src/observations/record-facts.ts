import type { TenantTransaction } from '@rolewright/tenancy';
import { newId } from '../identifiers.js';
import type { ImportPlan, PlannedEntry, PlannedObservation } from './import-plan.js';
import { grades } from './stored-facts.js';

/** The import, or the change by people, whose facts are recorded. */
export interface Recording {
  organisationId: string;
  /** Null where people recorded them one by one. */
  importId: string | null;
  /** Who accepted the file or made the change; null for the service itself and for respondents. */
  recordedBy: string | null;
  /** The reason that the person gave. */
  why?: string | null;
  /** The day from which registers say so. */
  asOf: string;
  /** One instant for all its facts, later than that of every fact before. */
  recordedAt: string;
}

/**
 * Records a plan's facts, set by set: one statement for observations, one for registers. Gives the
 * number of facts recorded. Nothing is updated: what a row said before stays, with the time at which
 * it was known. `newest` says that nothing is stated of later days, which spares asking.
 */
export async function recordFacts(
  tx: TenantTransaction,
  target: Recording,
  plan: Pick<ImportPlan, 'observations' | 'entries'>,
  { newest = false }: { newest?: boolean } = {},
): Promise<number> {
  if (plan.observations.length > 0) await recordObservations(tx, target, plan.observations);
  if (plan.entries.length > 0) {
    const later = newest ? nothingLater : await laterStatements(tx, target);
    const restated = plan.entries.flatMap((entry) => restate(entry, later));
    await recordEntries(tx, target, [
      ...plan.entries.map((entry) => ({ ...entry, effectiveFrom: target.asOf })),
      ...restated,
    ]);
  }
  return plan.observations.length + plan.entries.length;
}

async function recordObservations(
  tx: TenantTransaction,
  target: Recording,
  planned: readonly PlannedObservation[],
): Promise<void> {
  const rows = planned.map(
    ({ observation, position, observationId, note, supersedes, withdrawn }) => ({
      observation_id: observationId ?? newId(),
      domain: observation.domain,
      criterion: observation.criterion,
      value: Number(observation.value),
      is_ratio: typeof observation.value === 'number',
      observed_at: observation.observedAt,
      valid_until: observation.validUntil,
      grade: grades.indexOf(observation.grade),
      source: observation.source,
      stated_recorded_at: observation.recordedAt,
      file_position: position,
      note,
      supersedes,
      withdrawn: withdrawn ?? false,
    }),
  );
  await tx.query(
    `insert into app.observations (organisation_id, observation_id, domain, criterion, value, is_ratio, observed_at,
       valid_until, recorded_at, stated_recorded_at, grade, source, import_id, file_position, recorded_by, note,
       supersedes, withdrawn, why)
     select $1::uuid, r.observation_id, r.domain, r.criterion, r.value, r.is_ratio, r.observed_at,
       r.valid_until, $3::timestamptz, r.stated_recorded_at, r.grade, r.source, $2::uuid, r.file_position, $5::uuid,
       r.note, r.supersedes, r.withdrawn, $6
     from jsonb_to_recordset($4::jsonb) as r(observation_id uuid, domain text, criterion text, value double precision,
       is_ratio boolean, observed_at date, valid_until date, stated_recorded_at text, grade smallint, source text,
       file_position integer, note text, supersedes uuid, withdrawn boolean)`,
    [
      target.organisationId,
      target.importId,
      target.recordedAt,
      JSON.stringify(rows),
      target.recordedBy,
      target.why ?? null,
    ],
  );
}

interface DatedEntry extends PlannedEntry {
  effectiveFrom: string;
  /** Says again, from a later day on, what stood before: an entry of its own. */
  restated?: true;
}

async function recordEntries(
  tx: TenantTransaction,
  target: Recording,
  entries: readonly DatedEntry[],
): Promise<void> {
  const rows = entries.map((entry) => ({
    entry_id: entry.restated ? newId() : (entry.entryId ?? newId()),
    section: entry.section,
    entry_key: entry.key,
    effective_from: entry.effectiveFrom,
    ended: entry.body === null,
    body: entry.body ?? {},
    file_position: entry.position,
    note: entry.note,
  }));
  await tx.query(
    `insert into app.register_entries (organisation_id, entry_id, section, entry_key, effective_from, recorded_at, ended,
       body, import_id, file_position, recorded_by, note, why)
     select $1::uuid, r.entry_id, r.section, r.entry_key, r.effective_from, $3::timestamptz, r.ended,
       r.body, $2::uuid, r.file_position, $5::uuid, r.note, $6
     from jsonb_to_recordset($4::jsonb) as r(entry_id uuid, section text, entry_key text, effective_from date,
       ended boolean, body jsonb, file_position integer, note text)`,
    [
      target.organisationId,
      target.importId,
      target.recordedAt,
      JSON.stringify(rows),
      target.recordedBy,
      target.why ?? null,
    ],
  );
}

/** What is stated of registers after a day: the next day on which each section was stated, and the rows written since. */
interface LaterStatements {
  /** By section: the day of the next file that holds it. */
  nextStated: ReadonlyMap<string, string>;
  /** By section and key: the first day after at which a row of its own begins. */
  nextRow: ReadonlyMap<string, string>;
}

const nothingLater: LaterStatements = { nextStated: new Map(), nextRow: new Map() };

async function laterStatements(
  tx: TenantTransaction,
  { organisationId, asOf }: Recording,
): Promise<LaterStatements> {
  const stated = await tx.query<{ section: string; asOf: string }>(
    `select s.section, to_char(min(i.as_of), 'YYYY-MM-DD') as "asOf"
     from app.imports i cross join lateral jsonb_object_keys(i.file) as s(section)
     where i.organisation_id = $1 and i.status = 'accepted' and i.as_of > $2::date
     group by s.section`,
    [organisationId, asOf],
  );
  if (stated.length === 0) return nothingLater;
  const rows = await tx.query<{ place: string; from: string }>(
    `select e.section || ' ' || e.entry_key as place, to_char(min(e.effective_from), 'YYYY-MM-DD') as from
     from app.register_entries e where e.organisation_id = $1 and e.effective_from > $2::date group by 1`,
    [organisationId, asOf],
  );
  return {
    nextStated: new Map(stated.map((row) => [row.section, row.asOf])),
    nextRow: new Map(rows.map((row) => [row.place, row.from])),
  };
}

/**
 * A file as of an earlier day than one already recorded must not reach past it: the later file stated
 * its sections completely, but wrote no row for what had not changed. Where a row changes now, what
 * stood before is therefore stated again as of that later day.
 */
function restate(entry: PlannedEntry, later: LaterStatements): DatedEntry[] {
  const effectiveFrom = later.nextStated.get(entry.section);
  if (!effectiveFrom) return [];
  const own = later.nextRow.get(`${entry.section} ${entry.key}`);
  if (own && own <= effectiveFrom) return [];
  return [{ ...entry, body: entry.before, effectiveFrom, restated: true }];
}
