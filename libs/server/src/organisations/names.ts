import { DomainError } from '@rolewright/domain';

// Control characters and unpaired surrogates: the one breaks every output, the other PostgreSQL.
const unprintable = /[\p{Cc}\p{Cs}]/u;

/** A name as people write it, trimmed. Errors: INPUT_INVALID unless it has 1 to 200 printable characters. */
export function requireName(value: string, field: string): string {
  const name = value.trim();
  if (name.length < 1 || name.length > 200 || unprintable.test(name)) {
    throw new DomainError('INPUT_INVALID', {
      reason: 'A name has 1 to 200 printable characters.',
      field,
      minimum: 1,
      maximum: 200,
    });
  }
  return name;
}

/** An IANA time zone. Errors: INPUT_INVALID where this runtime does not know it. */
export function requireTimeZone(value: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone;
  } catch {
    throw new DomainError('INPUT_INVALID', {
      reason: 'A time zone is an IANA name, such as Europe/Zurich.',
      field: 'timeZone',
    });
  }
}
