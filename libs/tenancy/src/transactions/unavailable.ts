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
  '40001',
  '40P01',
  '53300',
  '55P03',
  '57014',
  '57P01',
  '57P02',
  '57P03',
]);
// The last: what the ORM says once it has given a broken connection back.
const passingWords =
  /timeout exceeded when trying to connect|Connection terminated|connection error|Query runner already released/i;

interface Fault {
  code?: unknown;
  message?: unknown;
  driverError?: unknown;
  cause?: unknown;
}

/** A fault of the moment becomes UNAVAILABLE (with the database's code); anything else stays what it is. */
export function toUnavailable(error: unknown): unknown {
  if (error instanceof DomainError) return error;
  let fault = error as Fault | null | undefined;
  for (let depth = 0; fault && typeof fault === 'object' && depth < 4; depth += 1) {
    const code = typeof fault.code === 'string' ? fault.code : undefined;
    if ((code && passing.has(code)) || passingWords.test(String(fault.message))) {
      const unavailable = new DomainError('UNAVAILABLE', { reason: code ?? 'connection' });
      unavailable.cause = error;
      return unavailable;
    }
    fault = (fault.driverError ?? fault.cause) as Fault | null | undefined;
  }
  return error;
}
