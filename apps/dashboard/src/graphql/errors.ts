import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import type { ErrorCode } from '@rolewright/domain';

export type ErrorKind =
  'NOT_FOUND' | 'FORBIDDEN' | 'RATE_LIMITED' | 'UNAVAILABLE' | 'NETWORK' | 'UNKNOWN';

export interface DescribedError {
  kind: ErrorKind;
  code: ErrorCode | null;
  /** Written for the person who asked; null where the code says it all. */
  message: string | null;
  requestId: string | null;
}

const kinds: readonly string[] = ['NOT_FOUND', 'FORBIDDEN', 'RATE_LIMITED', 'UNAVAILABLE'];
// Their message is the service's own sentence about this very request.
const spoken: readonly string[] = [
  'INPUT_INVALID',
  'CONFLICT',
  'IMPORT_REFUSED',
  'IMPORT_ALREADY_DECIDED',
  'JOB_NOT_CANCELLABLE',
  'LAST_OWNER',
];

const text = (value: unknown) => (typeof value === 'string' ? value : null);

export function codeOf(error: unknown): string | null {
  return CombinedGraphQLErrors.is(error) ? text(error.errors[0]?.extensions?.['code']) : null;
}

/** What a failed request means to a reader, whichever layer it failed in. */
export function describeError(error: unknown): DescribedError {
  if (CombinedGraphQLErrors.is(error)) {
    const first = error.errors[0];
    const code = codeOf(error);
    return {
      kind: kinds.includes(code ?? '') ? (code as ErrorKind) : 'UNKNOWN',
      code: code as ErrorCode | null,
      message: first && spoken.includes(code ?? '') ? first.message : null,
      requestId: text(first?.extensions?.['requestId']),
    };
  }
  const status = ServerError.is(error) ? error.statusCode : null;
  const kind =
    status === 429
      ? 'RATE_LIMITED'
      : status === 502 || status === 503 || status === 504
        ? 'UNAVAILABLE'
        : status === null && error instanceof TypeError
          ? 'NETWORK'
          : 'UNKNOWN';
  return { kind, code: null, message: null, requestId: null };
}

/** What stands now, where somebody else was faster (CONFLICT): the row's fields, null where it is gone; undefined otherwise. */
export function conflictOf(error: unknown): Readonly<Record<string, unknown>> | null | undefined {
  if (codeOf(error) !== 'CONFLICT' || !CombinedGraphQLErrors.is(error)) return undefined;
  const current: unknown = error.errors[0]?.extensions?.['current'];
  return typeof current === 'object' ? (current as Record<string, unknown> | null) : undefined;
}

export const isUnauthenticated = (error: unknown) =>
  codeOf(error) === 'UNAUTHENTICATED' || (ServerError.is(error) && error.statusCode === 401);
