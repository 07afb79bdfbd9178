import { DomainError } from '@rolewright/domain';

const iso = /^\d{4}-\d{2}-\d{2}$/;

/** Whether this is a day that exists, yyyy-mm-dd. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !iso.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** The day as given. Errors: INPUT_INVALID where no such day exists. */
export function requireDay(value: string, field = 'asOf'): string {
  if (!isDay(value))
    throw new DomainError('INPUT_INVALID', {
      reason: 'A day is written yyyy-mm-dd and exists in the calendar.',
      field,
      expected: 'yyyy-mm-dd',
    });
  return value;
}

/** Whole days from one day to a later one; negative where it is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
