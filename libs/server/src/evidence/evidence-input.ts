import { maturityModel } from '@rolewright/catalogue';
import { type ArtifactDefinition, DomainError, type DomainDefinition } from '@rolewright/domain';
import { daysBetween, requireDay } from '../calendar.js';
import { isId } from '../identifiers.js';

/** A file of evidence is at most so long: 50 MiB. */
export const largestFileBytes = 52_428_800;
/** Days for which something deleted can be taken back, and for which the bytes of something returned are kept. */
export const restorableDays = 30;

// Half characters break PostgreSQL and canonical hashes; other control characters break what shows them.
const unprintable = /[^\P{Cc}\n\r\t]|\p{Cs}/u;

function invalid(field: string, reason: string): DomainError {
  return new DomainError('INPUT_INVALID', { field, reason });
}

/** The key under which a browser creates something, and so its id. Errors: INPUT_INVALID. */
export function requireKey(key: string): string {
  if (!isId(key)) throw invalid('requestKey', 'A request key is a UUID made by the caller.');
  return key.toLowerCase();
}

/** Words of a person, trimmed; null where there are none. Errors: INPUT_INVALID. */
export function optionalText(
  value: string | null | undefined,
  field: string,
  most = 2_000,
): string | null {
  const text = value?.trim() ?? '';
  if (text === '') return null;
  if (text.length > most || unprintable.test(text)) {
    throw invalid(field, `This takes at most ${String(most)} printable characters.`);
  }
  return text;
}

/** The same, and there must be some. Errors: INPUT_INVALID. */
export function requireText(value: string, field: string, most = 2_000): string {
  const text = optionalText(value, field, most);
  if (text === null) throw invalid(field, 'Say it in a few words.');
  return text;
}

/** A domain of the model. Errors: INPUT_INVALID. */
export function requireDomain(id: string): DomainDefinition {
  const domain = maturityModel.domains.find((known) => known.id === id);
  if (!domain) throw invalid('domain', 'This is no domain of the model.');
  return domain;
}

/** A kind of artifact that the model asks of a domain. Errors: INPUT_INVALID. */
export function requireArtifact(domain: DomainDefinition, id: string): ArtifactDefinition {
  const kind = domain.artifacts.find((known) => known.id === id);
  if (!kind) throw invalid('artifact', 'This is no kind of artifact that the domain asks for.');
  return kind;
}

/** Criteria of the model, each once and in its order. Errors: INPUT_INVALID. */
export function requireCriteria(ids: readonly string[]): string[] {
  const known = maturityModel.criteria.map(({ id }) => id);
  if (ids.some((id) => !known.includes(id))) {
    throw invalid('criteria', 'One of these is no criterion of the model.');
  }
  return known.filter((id) => ids.includes(id));
}

/** Days for which such evidence is valid: its kind's, or the least of its criteria's. */
export function modelValidDays(
  domain: string,
  artifact: string | null,
  criteria: readonly string[],
): number {
  const kind = maturityModel.domains
    .find(({ id }) => id === domain)
    ?.artifacts.find(({ id }) => id === artifact);
  if (kind) return kind.validDays;
  const days = maturityModel.criteria
    .filter(({ id }) => criteria.includes(id))
    .map(({ validDays }) => validDays);
  return days.length > 0 ? Math.min(...days) : 365;
}

/**
 * For how long a version counts: what the model says, or fewer days. Errors: INPUT_INVALID where more are asked for: how
 * long proof of a kind lasts is the model's to say.
 */
export function requireValidDays(value: number | null | undefined, most: number): number {
  if (value === null || value === undefined) return most;
  if (!Number.isInteger(value) || value < 1 || value > most) {
    throw invalid('validDays', `Evidence of this kind counts for 1 to ${String(most)} days.`);
  }
  return value;
}

/** The day on which what the evidence shows was true; never ahead. Errors: INPUT_INVALID. */
export function requirePastDay(value: string, today: string, field: string): string {
  requireDay(value, field);
  if (value > today) throw invalid(field, `The day lies ahead; today is ${today}.`);
  if (value < '1990-01-01') throw invalid(field, 'The day lies too far back to be meant.');
  return value;
}

/** A day on which something is due: today or later, within two years. Errors: INPUT_INVALID. */
export function requireDueDay(value: string, today: string): string {
  requireDay(value, 'dueOn');
  const days = daysBetween(today, value);
  if (days < 0) throw invalid('dueOn', `The day has passed; today is ${today}.`);
  if (days > 731) throw invalid('dueOn', 'Ask for it within two years.');
  return value;
}

/**
 * The address of a page where proof lies. Errors: INPUT_INVALID unless it is http or https, without a name and password
 * in it: a secret must not stand in a register that many read.
 */
export function requireUrl(value: string): string {
  const text = value.trim();
  const parsed = text.length <= 2_000 && URL.canParse(text) ? new URL(text) : null;
  if (!parsed || !['http:', 'https:'].includes(parsed.protocol) || !parsed.hostname) {
    throw invalid('url', 'An address begins with https:// and names a page.');
  }
  if (parsed.username !== '' || parsed.password !== '') {
    throw invalid('url', 'The address holds a name or a password: take them out.');
  }
  return parsed.href;
}
