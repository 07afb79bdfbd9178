import { DomainError } from '@rolewright/domain';

// Control characters but for line breaks and tabs, and unpaired surrogates: neither a database nor a person reads them.
const unreadable = /[^\P{Cc}\n\t]|\p{Cs}/u;

/** Words of a person, trimmed; null where there are none. Errors: INPUT_INVALID, naming the field. */
export function words(
  value: string | null | undefined,
  field: string,
  most: number,
): string | null {
  const text = (value ?? '').replaceAll('\r\n', '\n').trim();
  if (text === '') return null;
  if (text.length > most || unreadable.test(text)) {
    throw new DomainError('INPUT_INVALID', {
      reason: `Write at most ${most} printable characters.`,
      field,
      maximum: most,
    });
  }
  return text;
}

/** The same where something has to be said: `reason` says what is missing. */
export function requiredWords(
  value: string | null | undefined,
  field: string,
  most: number,
  reason: string,
): string {
  const text = words(value, field, most);
  if (text === null) throw new DomainError('INPUT_INVALID', { reason, field });
  return text;
}
