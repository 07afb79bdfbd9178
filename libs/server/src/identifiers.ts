import { DomainError } from '@rolewright/domain';
import { v7 } from 'uuid';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A new id: UUID version 7, made by the application, ordered by time. */
export const newId = (): string => v7();

export const isId = (value: unknown): value is string =>
  typeof value === 'string' && uuid.test(value);

/** The one answer for what is missing, foreign or impossible alike. */
export const notFound = (what: Record<string, unknown>): DomainError =>
  new DomainError('NOT_FOUND', what);

/**
 * An id that came from outside, before it reaches the database: one that cannot exist is answered
 * exactly as one that does not. Errors: NOT_FOUND.
 */
export function knownShape(id: string, what: Record<string, unknown>): string {
  if (!isId(id)) throw notFound(what);
  return id.toLowerCase();
}

/**
 * The key by which whoever makes something names it, so that asking twice makes it once: a UUID, which becomes the
 * row's id. Errors: INPUT_INVALID.
 */
export function requestKeyOf(value: string): string {
  if (isId(value)) return value.toLowerCase();
  throw new DomainError('INPUT_INVALID', {
    reason: 'A request key is a UUID, new for each thing that is made.',
    field: 'requestKey',
    expected: 'UUID',
  });
}

/** The answer where a request key has made something else before. */
export const usedKey = (): DomainError =>
  new DomainError('INPUT_INVALID', {
    reason: 'This request key has made something else: take a new one.',
    field: 'requestKey',
  });
