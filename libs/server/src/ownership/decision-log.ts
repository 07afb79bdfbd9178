import type { Decision } from '@rolewright/domain';
import type { TenantTransaction } from '@rolewright/tenancy';
import { day, instant } from '../paging/sql-instant.js';
import type { Person } from '../sign-in/sign-in.service.js';
import type { DecisionLogEntryView } from './ownership-registers.view.js';

/** Days back over which overridden decisions are counted: decisions are rare, a half-year would be a handful. */
export const overriddenWithinDays = 365;

export interface DecisionLogRow extends Omit<DecisionLogEntryView, 'withdrawn'> {
  withdrawalId: string | null;
  withdrawnAt: string | null;
  withdrawnBy: string | null;
  withdrawnWhy: string | null;
}

/** Columns of an entry `l` and of `w`, which takes it back. */
export const logColumns = `l.entry_id as "entryId", l.domain, l.decision, ${day('l.decided_on', 'decidedOn')},
  l.decided_by as "decidedBy", l.outcome, l.overridden, l.overridden_by as "overriddenBy",
  l.through_escalation as "throughEscalation", l.note, l.recorded_by as "recordedBy", ${instant('l.recorded_at', 'recordedAt')},
  w.entry_id as "withdrawalId", ${instant('w.recorded_at', 'withdrawnAt')}, w.recorded_by as "withdrawnBy", w.note as "withdrawnWhy"`;

export const logFrom = `app.decision_log l left join app.decision_log w
  on w.organisation_id = l.organisation_id and w.withdraws = l.entry_id`;

export const peopleInLog = ({ recordedBy, withdrawnBy }: DecisionLogRow): (string | null)[] => [
  recordedBy,
  withdrawnBy,
];

export function logView(
  { withdrawalId, withdrawnAt, withdrawnBy, withdrawnWhy, ...entry }: DecisionLogRow,
  people: ReadonlyMap<string, Person>,
): DecisionLogEntryView {
  const nameOf = (id: string | null) => (id && people.get(id)?.name) || null;
  return {
    ...entry,
    recordedBy: nameOf(entry.recordedBy),
    withdrawn:
      withdrawalId !== null && withdrawnAt !== null
        ? { at: withdrawnAt, by: nameOf(withdrawnBy), why: withdrawnWhy }
        : null,
  };
}

/**
 * What a decision's log tells of its row: the newest day on which it was made (a later one that a file
 * gave stays, the day of an entry that was just taken back does not), and the share of its decisions of
 * the last 365 days that were overridden past the escalation path; absent where there are none. Whether
 * the newest day still counts, within 180 days, is the engine's to say (domain.md §2.2, O2). One statement.
 */
export async function loggedFacts(
  tx: TenantTransaction,
  organisationId: string,
  { domain, decision, lastLoggedAt }: Decision,
  today: string,
  withdrawnDay: string | null,
): Promise<Pick<Decision, 'lastLoggedAt' | 'overriddenShare'>> {
  const [counted] = await tx.query<{ newest: string | null; made: number; overridden: number }>(
    `select ${day('max(l.decided_on)', 'newest')},
       (count(*) filter (where l.decided_on > $4::date - $5::int))::int as made,
       (count(*) filter (where l.decided_on > $4::date - $5::int and l.overridden and not l.through_escalation))::int as overridden
     from ${logFrom}
     where l.organisation_id = $1 and l.domain = $2 and l.decision = $3 and l.withdraws is null and w.entry_id is null`,
    [organisationId, domain, decision, today, overriddenWithinDays],
  );
  const { newest = null, made = 0, overridden = 0 } = counted ?? {};
  const stated = lastLoggedAt === withdrawnDay ? undefined : lastLoggedAt;
  const last = [newest, stated]
    .filter((one) => typeof one === 'string')
    .toSorted()
    .at(-1);
  return {
    ...(last !== undefined && { lastLoggedAt: last }),
    ...(made > 0 && { overriddenShare: overridden / made }),
  };
}
