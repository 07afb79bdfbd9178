import type { TenantTransaction } from '@rolewright/tenancy';
import { notFound } from '../identifiers.js';
import { day } from '../paging/sql-instant.js';

/** The day of the organisation's newest snapshot; null before the first. Errors: NOT_FOUND. */
export async function newestSnapshotDay(
  tx: TenantTransaction,
  organisationId: string,
): Promise<string | null> {
  const [row] = await tx.query<{ asOf: string | null }>(
    `select ${day('max(s.as_of)', 'asOf')} from app.snapshots s where s.organisation_id = $1`,
    [organisationId],
  );
  if (!row) throw notFound({ organisationId });
  return row.asOf;
}
