import { DomainError } from '@rolewright/domain';
import type { JobRunRef } from './job-runs.js';

/** Codes of Node, of PostgreSQL (SQLSTATE) and of our own that mean: not there now, there again soon. */
const outageCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '25006',
]);
/** The database was there and gave up on the statement: too slow, or a lock not granted. That is the job's own affair. */
const ownAffairs = new Set(['57014', '55P03']);
const outageWords =
  /connection (terminated|closed|is closed|ended)|client has encountered a connection error|timeout exceeded when trying to connect/i;

/**
 * Whether a fault says only that a server is away. Such a fault is no verdict on the job: it is tried again until the
 * server is back, and the try does not count.
 */
export function isOutage(fault: unknown): boolean {
  if (!(fault instanceof Error)) return false;
  if (fault instanceof DomainError)
    return fault.code === 'UNAVAILABLE' && !ownAffairs.has(String(fault.details['reason']));
  const code = codeOf(fault);
  if (code && (outageCodes.has(code) || code.startsWith('08'))) return true;
  if (outageWords.test(fault.message)) return true;
  if (fault instanceof AggregateError)
    return fault.errors.length > 0 && fault.errors.every((inner: unknown) => isOutage(inner));
  const inner = innerOf(fault);
  return inner !== undefined && isOutage(inner);
}

/** What the person who asked is told. Messages of drivers and libraries stay in the log: they name hosts and statements. */
export function faultWords(fault: unknown, run: JobRunRef): string {
  if (fault instanceof DomainError) return `The service refused this (${fault.code}).`;
  const name = fault instanceof Error ? (codeOf(fault) ?? fault.name) : 'unknown';
  return `The service could not finish this (${name}). Its log has the details under ${run.jobRunId}.`;
}

export function diedSilently(run: JobRunRef): string {
  return `The work was interrupted too often to be finished. The service's log has the details under ${run.jobRunId}.`;
}

function codeOf(fault: Error): string | undefined {
  const code: unknown = 'code' in fault ? fault.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

function innerOf(fault: Error): Error | undefined {
  const inner: unknown = 'driverError' in fault ? fault.driverError : fault.cause;
  return inner instanceof Error && inner !== fault ? inner : undefined;
}
