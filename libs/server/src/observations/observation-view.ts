import type { TenantTransaction } from '@rolewright/tenancy';
import type { SignInService } from '../sign-in/sign-in.service.js';
import {
  type ObservationRow,
  recordedColumns,
  recordedFrom,
  type RecordedObservation,
  recordedOf,
} from './standing-facts.js';
import type { ObservationView } from './worksheet.view.js';

/** Observations with the names of who recorded them; one question to the accounts for all. */
export async function observationViews(
  signIn: SignInService,
  recorded: readonly RecordedObservation[],
): Promise<ObservationView[]> {
  const ids = new Set(recorded.flatMap(({ recordedBy }) => recordedBy ?? []));
  const people = ids.size > 0 ? await signIn.peopleById([...ids]) : new Map<string, never>();
  return recorded.map((row): ObservationView => ({
    observationId: row.observationId,
    domain: row.observation.domain,
    criterion: row.observation.criterion,
    value: row.observation.value,
    observedAt: row.observation.observedAt,
    validUntil: row.observation.validUntil,
    grade: row.observation.grade,
    source: row.observation.source ?? null,
    note: row.note,
    why: row.why,
    recordedBy: (row.recordedBy && people.get(row.recordedBy)?.name) || null,
    recordedAt: row.recordedAt,
    imported: row.importId !== null,
    supersedes: row.supersedes,
    withdrawn: row.withdrawn,
    supersededBy: row.supersededBy,
  }));
}

/** Observations by their ids, in the order of the ids. One statement. */
export async function loadById(
  tx: TenantTransaction,
  organisationId: string,
  observationIds: readonly string[],
): Promise<RecordedObservation[]> {
  const rows = await tx.query<ObservationRow>(
    `select ${recordedColumns} from ${recordedFrom}
     where b.organisation_id = $1 and b.observation_id = any($2::uuid[])`,
    [organisationId, observationIds],
  );
  const byId = new Map(rows.map((row) => [row.observationId, recordedOf(row)]));
  return observationIds.flatMap((id) => byId.get(id.toLowerCase()) ?? []);
}

/** The last observation that stands of each criterion, as of a day, of one domain or all. One statement. */
export async function loadLast(
  tx: TenantTransaction,
  organisationId: string,
  asOf: string,
  domain: string | null,
): Promise<RecordedObservation[]> {
  const rows = await tx.query<ObservationRow>(
    `select distinct on (b.domain, b.criterion) ${recordedColumns} from ${recordedFrom}
     where b.organisation_id = $1 and b.observed_at <= $2::date and ($3::text is null or b.domain = $3)
       and not b.withdrawn and s.observation_id is null
     order by b.domain, b.criterion, b.observed_at desc, b.recorded_at desc, b.file_position desc`,
    [organisationId, asOf, domain],
  );
  return rows.map(recordedOf);
}
