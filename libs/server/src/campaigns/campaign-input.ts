import { maturityModel } from '@rolewright/catalogue';
import { DomainError, isQuarter } from '@rolewright/domain';
import { requireDay } from '../calendar.js';

export const refused = (field: string, reason: string, more: object = {}): DomainError =>
  new DomainError('INPUT_INVALID', { reason, field, ...more });

/** Errors: INPUT_INVALID unless it is a calendar quarter of this century. */
export function requireQuarter(quarter: string): string {
  if (isQuarter(quarter) && quarter.startsWith('20')) return quarter;
  throw refused('quarter', 'A quarter is written like 2026-Q3.', { expected: '2026-Q3' });
}

/** Domains of the model, each once, in the model's order. Errors: INPUT_INVALID where one is unknown, or there is none. */
export function requireDomains(domains: readonly string[]): string[] {
  const known = maturityModel.domains.map(({ id }) => id);
  const wanted = new Set(domains);
  const strange = [...wanted].find((id) => !known.includes(id));
  if (strange !== undefined || wanted.size === 0) {
    throw refused('domains', 'Name at least one domain, by the ids of the model.', {
      expected: known,
    });
  }
  return known.filter((id) => wanted.has(id));
}

/** Days of a campaign from `today` on. Errors: INPUT_INVALID where one has passed, or it would be due before it opens. */
export function requireDates(
  { opensOn, dueOn }: { opensOn: string | null; dueOn: string },
  today: string,
): void {
  if (requireDay(dueOn, 'dueOn') < today) {
    throw refused('dueOn', `The last day for answers has passed; today is ${today}.`);
  }
  if (opensOn === null) return;
  if (requireDay(opensOn, 'opensOn') < today) {
    throw refused('opensOn', `The day on which it opens has passed; today is ${today}.`);
  }
  if (opensOn > dueOn) throw refused('opensOn', 'It opens on or before the last day for answers.');
}

/** A reason as people write it, trimmed; null where none is given. Errors: INPUT_INVALID past 2,000 characters, or where it is needed. */
export function readReason(why: string | null | undefined, needed = false): string | null {
  const reason = (why ?? '').trim();
  if (reason.length > 2_000) {
    throw refused('why', 'A reason has at most 2,000 characters.', { maximum: 2_000 });
  }
  if (reason === '' && needed) throw refused('why', 'Say why, in a few words.', { minimum: 1 });
  return reason || null;
}

/** Ids each once. Errors: INPUT_INVALID where there are none or more than `most`. */
export function requireSome(ids: readonly string[], field: string, most: number): string[] {
  const each = [...new Set(ids)];
  if (each.length >= 1 && each.length <= most) return each;
  throw refused(field, `Name 1 to ${most}.`, { minimum: 1, maximum: most });
}
