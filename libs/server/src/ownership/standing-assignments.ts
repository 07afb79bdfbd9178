import { maturityModel } from '@rolewright/catalogue';
import { type Assignment, DomainError, lapseOf } from '@rolewright/domain';
import type { TenantTransaction } from '@rolewright/tenancy';
import type { DeputyState, StandingAssignmentView } from './assignments.view.js';

const validityOf = (criterion: string): number => {
  const found = maturityModel.criteria.find(({ id }) => id === criterion);
  if (!found) throw new Error(`The model has no criterion ${criterion}.`);
  return found.validDays;
};
/** Days for which an acceptance, and a deputy's test, count. */
const acceptanceDays = validityOf('E1');
const testDays = validityOf('O5');

export interface StandingAssignment {
  key: string;
  entryId: string;
  body: Assignment;
  holderUserId: string | null;
  holderVersion: number;
}

/** Every assignment that stands, with the member whose name its holder is; by key. One statement. */
export function loadStandingAssignments(
  tx: TenantTransaction,
  organisationId: string,
  domain: string | null = null,
): Promise<StandingAssignment[]> {
  return tx.query<StandingAssignment>(
    `select e.key, e."entryId", e.body, h.user_id as "holderUserId", coalesce(h.version, 0) as "holderVersion"
     from (select distinct on (r.entry_key collate "C") r.entry_key as key, r.entry_id as "entryId", r.body, r.ended
           from app.register_entries r
           where r.organisation_id = $1 and r.section = 'assignments'
           order by r.entry_key collate "C", r.effective_from desc, r.recorded_at desc) e
     left join app.holder_accounts h on h.organisation_id = $1 and h.holder = e.body ->> 'holder'
     where not e.ended and ($2::text is null or e.body ->> 'domain' = $2)
     order by e.key collate "C"`,
    [organisationId, domain],
  );
}

/** The assignment with its age as of a day. */
export function standingView(
  { key, entryId, body, holderUserId, holderVersion }: StandingAssignment,
  today: string,
  viewer: string | null,
): StandingAssignmentView {
  const lapse = lapseOf(body.acceptedAt, acceptanceDays, today);
  const test = body.deputyTestedAt ? lapseOf(body.deputyTestedAt, testDays, today) : null;
  const deputyState: DeputyState =
    body.deputy === undefined
      ? 'none'
      : test === null
        ? 'untested'
        : test.state === 'lapsed'
          ? 'lapsed'
          : 'tested';
  return {
    key,
    entryId,
    domain: body.domain,
    role: body.role,
    holder: body.holder,
    holderUserId,
    holderVersion,
    assignedBy: body.assignedBy,
    acceptedAt: body.acceptedAt,
    lapsesOn: lapse.lapsesOn,
    daysLeft: lapse.daysLeft,
    state: lapse.state === 'counts' ? 'accepted' : lapse.state,
    selfAssigned: body.assignedBy === body.holder,
    deputy: body.deputy ?? null,
    deputyTestedAt: body.deputyTestedAt ?? null,
    deputyTestLapsesOn: test?.lapsesOn ?? null,
    deputyState,
    mine: holderUserId !== null && holderUserId === viewer,
  };
}

/** The assignment without some of what it says; optional facts are absent, never null. */
export function withoutDeputy({ deputy: _, deputyTestedAt: __, ...body }: Assignment): Assignment {
  return body;
}

/** An assignment as somebody saw it. */
export interface SeenAssignment {
  key: string;
  /** The register's statement that the person saw. */
  seen: string;
}

/** The assignment as the person saw it. Errors: CONFLICT with `current`, which is null where it has ended. */
export async function seenAssignment(
  tx: TenantTransaction,
  organisationId: string,
  { key, seen }: SeenAssignment,
): Promise<StandingAssignment> {
  const standing = await loadStandingAssignments(tx, organisationId);
  return requireSeenAssignment(standing, { key, seen });
}

/** The same among assignments that are loaded already. */
export function requireSeenAssignment(
  standing: readonly StandingAssignment[],
  { key, seen }: SeenAssignment,
): StandingAssignment {
  const now = standing.find((one) => one.key === key);
  if (now && now.entryId === seen.toLowerCase()) return now;
  throw new DomainError('CONFLICT', {
    reason: now ? `${key} was changed since you saw it.` : `${key} is no longer in the register.`,
    current: now ? { key, entryId: now.entryId, body: now.body } : null,
  });
}
