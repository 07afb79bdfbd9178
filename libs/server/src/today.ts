import { DomainError } from '@rolewright/domain';
import type { TenantTransaction } from '@rolewright/tenancy';
import { requireDay } from './calendar.js';
import type { Clock } from './clock.js';
import { notFound } from './identifiers.js';

/** The day that it is now where the organisation is. Errors: NOT_FOUND. */
export async function todayOf(
  tx: TenantTransaction,
  clock: Clock,
  organisationId: string,
): Promise<string> {
  const [row] = await tx.query<{ timeZone: string }>(
    'select time_zone as "timeZone" from app.organisations where organisation_id = $1',
    [organisationId],
  );
  if (!row) throw notFound({ organisationId });
  return clock.today(row.timeZone);
}

/**
 * The day asked for, or the organisation's today. Errors: NOT_FOUND; INPUT_INVALID where there is no
 * such day, or it lies ahead: nobody knows its facts.
 */
export async function dayOrToday(
  tx: TenantTransaction,
  clock: Clock,
  organisationId: string,
  asOf: string | null | undefined,
): Promise<string> {
  return pastDay(asOf, await todayOf(tx, clock, organisationId));
}

/** The same where the organisation's today is known. Errors: INPUT_INVALID. */
export function pastDay(asOf: string | null | undefined, today: string): string {
  if (!asOf) return today;
  if (requireDay(asOf) > today) {
    throw new DomainError('INPUT_INVALID', {
      reason: `The day lies ahead; today is ${today}.`,
      field: 'asOf',
    });
  }
  return asOf;
}
