import type { TenantTransaction } from '@rolewright/tenancy';
import { instant } from '../paging/sql-instant.js';

/**
 * One change of an organisation's facts at a time, by a file or by people: each is compared with what
 * the one before has recorded. Held until the transaction ends.
 */
export async function lockFacts(tx: TenantTransaction, organisationId: string): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('facts:' || $1, 0))`, [
    organisationId,
  ]);
}

/**
 * The instant of recording: later than that of every fact before it, whatever the machine's clock does
 * meanwhile, so that the order of knowing is the order of recording. For a statement on the organisation
 * $1 that begins after `lockFacts`: one that began before would not see what it waited for.
 */
export const nextInstant = `greatest(clock_timestamp(),
  (select max(p.accepted_at) from app.imports p where p.organisation_id = $1) + interval '1 microsecond',
  (select max(p.recorded_at) from app.observations p where p.organisation_id = $1) + interval '1 microsecond',
  (select max(p.recorded_at) from app.register_entries p where p.organisation_id = $1) + interval '1 microsecond')`;

/** What every change of facts starts from, in one statement; null where the organisation is not there. */
export async function recordingStart(
  tx: TenantTransaction,
  organisationId: string,
): Promise<{ name: string; timeZone: string; recordedAt: string } | null> {
  const [row] = await tx.query<{ name: string; timeZone: string; recordedAt: string }>(
    `select o.name, o.time_zone as "timeZone", ${instant(nextInstant, 'recordedAt')}
     from app.organisations o where o.organisation_id = $1`,
    [organisationId],
  );
  return row ?? null;
}
