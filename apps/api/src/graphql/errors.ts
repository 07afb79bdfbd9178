import { DomainError, type ErrorCode } from '@rolewright/domain';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

interface Answer {
  /** What a person reads; never holds a value of the request or of the database. */
  message: string;
  /** Which of the error's details may leave the API. */
  tells?: readonly string[];
  /** Whether the service's own `reason`, a sentence for the person who asked, takes the message's place. */
  explained?: boolean;
}

/** Every error a service may throw, and all that the outside learns of it. */
const answers: Record<ErrorCode, Answer> = {
  NOT_FOUND: { message: 'There is nothing here, or it is not yours to see.' },
  FORBIDDEN: { message: 'Your role does not allow this.' },
  UNAUTHENTICATED: { message: 'Sign in first.' },
  INPUT_INVALID: {
    message: 'The input is not valid.',
    tells: ['field', 'minimum', 'maximum', 'expected', 'faults'],
    explained: true,
  },
  // `current` is the row as the same person may read it, so that a screen can show both and let them choose.
  CONFLICT: {
    message: 'This collides with what is already there.',
    tells: ['current', 'conflicts'],
    explained: true,
  },
  IMPORT_REFUSED: { message: 'The file cannot be imported.', explained: true },
  IMPORT_ALREADY_DECIDED: { message: 'This import was already accepted or discarded.' },
  JOB_NOT_CANCELLABLE: { message: 'This job can no longer be cancelled.' },
  LAST_OWNER: { message: 'An organisation keeps at least one owner.' },
  RATE_LIMITED: { message: 'Too many requests. Wait a little, then try again.' },
  UNAVAILABLE: { message: 'This cannot be answered at the moment. Try again shortly.' },
};

export type ApiErrorCode =
  ErrorCode | 'BAD_REQUEST' | 'DOCUMENT_INVALID' | 'DOCUMENT_LIMIT' | 'INTERNAL';

/** Errors of the request itself, found before any resolver runs: Apollo's codes and ours for them. */
const requestFaults: Readonly<Record<string, ApiErrorCode>> = {
  GRAPHQL_PARSE_FAILED: 'DOCUMENT_INVALID',
  GRAPHQL_VALIDATION_FAILED: 'DOCUMENT_INVALID',
  OPERATION_RESOLUTION_FAILURE: 'DOCUMENT_INVALID',
  PERSISTED_QUERY_NOT_FOUND: 'BAD_REQUEST',
  PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_REQUEST',
  BAD_REQUEST: 'BAD_REQUEST',
  BAD_USER_INPUT: 'INPUT_INVALID',
  INPUT_INVALID: 'INPUT_INVALID',
  DOCUMENT_LIMIT: 'DOCUMENT_LIMIT',
};

export const internalMessage = 'This failed on our side. Quote the request id when you report it.';

interface Place {
  locations?: GraphQLFormattedError['locations'];
  path?: GraphQLFormattedError['path'];
}

function placed(message: string, extensions: Record<string, unknown>, { locations, path }: Place) {
  return {
    message,
    ...(locations ? { locations } : {}),
    ...(path ? { path } : {}),
    extensions,
  } satisfies GraphQLFormattedError;
}

function told(error: DomainError, { tells = [] }: Answer): Record<string, unknown> {
  return Object.fromEntries(
    tells.filter((key) => key in error.details).map((key) => [key, error.details[key]]),
  );
}

const causeOf = (error: unknown): unknown =>
  error instanceof GraphQLError && error.originalError ? error.originalError : error;

/** Whether nobody meant this error to happen: it is logged in full, and told to nobody. */
export function isUnexpected(error: unknown): boolean {
  const cause = causeOf(error);
  if (cause instanceof DomainError) return false;
  if (!(error instanceof GraphQLError)) return true;
  return !(String(error.extensions['code']) in requestFaults);
}

/**
 * The one way an error leaves the API: a stable `extensions.code`, a message without values, the request's id.
 * What is not expected becomes INTERNAL with the id alone.
 */
export function answerOf(
  error: unknown,
  requestId: string,
  formatted: GraphQLFormattedError = { message: '' },
): GraphQLFormattedError {
  const cause = causeOf(error);
  if (cause instanceof DomainError) {
    const answer = answers[cause.code];
    const reason = answer.explained && cause.details['reason'];
    return placed(
      typeof reason === 'string' ? reason : answer.message,
      { code: cause.code, ...told(cause, answer), requestId },
      formatted,
    );
  }
  const fault = error instanceof GraphQLError && requestFaults[String(error.extensions['code'])];
  if (fault) {
    const { message, extensions } = error;
    const limit = fault === 'DOCUMENT_LIMIT' ? limitOf(extensions) : {};
    return placed(message, { code: fault, ...limit, requestId }, formatted);
  }
  return placed(internalMessage, { code: 'INTERNAL', requestId }, { path: formatted.path });
}

const limitOf = ({ limit, maximum }: Record<string, unknown>) => ({ limit, maximum });

/** The code that an error leaves with. */
export const codeOf = (error: unknown): unknown => answerOf(error, '').extensions?.['code'];

/** The body of an answer that is refused before GraphQL is reached. */
export function refusal(code: ApiErrorCode, requestId: string, message?: string) {
  const text = message ?? (code in answers ? answers[code as ErrorCode].message : internalMessage);
  return { errors: [{ message: text, extensions: { code, requestId } }] };
}
