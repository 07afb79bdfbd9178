import { DomainError } from '@rolewright/domain';
import { isId } from '../identifiers.js';

/** The key that a browser made for what it sends, so that it counts once. Errors: INPUT_INVALID. */
export function requireRequestKey(requestKey: string): string {
  if (!isId(requestKey)) {
    throw new DomainError('INPUT_INVALID', { reason: 'The key is a UUID.', field: 'requestKey' });
  }
  return requestKey.toLowerCase();
}
