import { DomainError } from '@rolewright/domain';

// The database is away, starting, full, or gave up on the statement: the same request may succeed later.
const passing = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EPIPE',
  '08000',
  '08001',
  '08003',
  '08006',
  '25P03',
  '53300',
  '55P03',
  '57014',
  '57P01',
  '57P02',
  '57P03',
]);
const passingWords =
  /timeout exceeded when trying to connect|Connection terminated|connection error/i;

/** A fault of the moment becomes UNAVAILABLE (with the database's code); anything else stays what it is. */
export function toUnavailable(error: unknown): unknown {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 4; depth += 1) {
    const { code, driverError } = cause as Error & { code?: unknown; driverError?: unknown };
    if ((typeof code === 'string' && passing.has(code)) || passingWords.test(cause.message)) {
      const unavailable = new DomainError('UNAVAILABLE', {
        reason: typeof code === 'string' ? code : 'connection',
      });
      unavailable.cause = error;
      return unavailable;
    }
    cause = driverError ?? cause.cause;
  }
  return error;
}
