import { DomainError } from '@rolewright/domain';
import { requireDay } from '../calendar.js';
import { knownShape } from '../identifiers.js';
import { daysAfter, startOfDay } from '../local-time.js';
import { type AuditGroup, auditGroups } from './audit-groups.js';

/** What of the trail is wanted; whatever is left out does not narrow it. */
export interface AuditFilter {
  group?: AuditGroup | null | undefined;
  /** Who did it. */
  userId?: string | null | undefined;
  /** By whose engagement it was done: the firm's name as the trail keeps it. */
  consultancy?: string | null | undefined;
  /** What consultants did, whichever their firm. */
  byConsultants?: boolean | null | undefined;
  /** First and last day, where the organisation is. */
  from?: string | null | undefined;
  to?: string | null | undefined;
  /** Stands in what was changed, in the reason or in the request's id; case does not matter. */
  text?: string | null | undefined;
}

const longestText = 200;

/**
 * The filter as a condition on `e` (SQL); its parameters follow the organisation's id, $1. Errors:
 * INPUT_INVALID where a day does not exist, the last lies before the first, or the text is too long.
 */
export function auditScope(
  filter: AuditFilter,
  organisationId: string,
  timeZone: string,
): { scope: string; parameters: unknown[] } {
  const parameters: unknown[] = [organisationId];
  const conditions = ['e.organisation_id = $1'];
  const add = (condition: (place: string) => string, value: unknown): void => {
    parameters.push(value);
    conditions.push(condition(`$${parameters.length}`));
  };
  if (filter.group)
    add((p) => `split_part(e.action, '.', 1) = any(${p}::text[])`, auditGroups[filter.group]);
  if (filter.userId)
    add(
      (p) => `e.actor_user_id = ${p}::uuid`,
      knownShape(filter.userId, { userId: filter.userId }),
    );
  if (filter.consultancy) add((p) => `e.via_consultancy = ${p}`, checkedText(filter.consultancy));
  if (filter.byConsultants) conditions.push('e.via_consultancy is not null');
  const { from, to } = checkedDays(filter);
  if (from) add((p) => `e.at >= ${p}::timestamptz`, startOfDay(from, timeZone).toISOString());
  if (to)
    add((p) => `e.at < ${p}::timestamptz`, startOfDay(daysAfter(to, 1), timeZone).toISOString());
  const text = filter.text?.trim();
  if (text) {
    add(
      (p) =>
        `(e.target ilike ${p} or e.action ilike ${p} or e.why ilike ${p} or e.request_id ilike ${p} or e.details::text ilike ${p})`,
      `%${checkedText(text).replaceAll(/[\\%_]/g, '\\$&')}%`,
    );
  }
  return { scope: conditions.join(' and '), parameters };
}

function checkedDays({ from, to }: AuditFilter): { from: string | null; to: string | null } {
  const first = from ? requireDay(from, 'from') : null;
  const last = to ? requireDay(to, 'to') : null;
  if (first && last && last < first) {
    throw new DomainError('INPUT_INVALID', {
      reason: 'The last day lies before the first: exchange them.',
      field: 'to',
    });
  }
  return { from: first, to: last };
}

function checkedText(text: string): string {
  if (text.length <= longestText && !text.includes('\0')) return text;
  throw new DomainError('INPUT_INVALID', {
    reason: `Search for at most ${longestText} characters.`,
    field: 'text',
    maximum: longestText,
  });
}
