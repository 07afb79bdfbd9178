import { Injectable } from '@nestjs/common';
import { type Actor, authorise, DomainError, isPermitted } from '@rolewright/domain';
import type { TenantTransaction } from '@rolewright/tenancy';
import { isId, notFound } from '../identifiers.js';
import { NotificationsService } from '../notifications/notifications.service.js';
import { checkedText } from '../observations/check-changes.js';
import { type Person, SignInService } from '../sign-in/sign-in.service.js';
import { peopleIn, type ProposalRow, proposalView } from './proposals.js';
import type { AssignmentProposalView } from './assignments.view.js';

export const userIdOf = (actor: Actor): string | null =>
  actor.kind === 'user' ? actor.userId : null;

/** Where a notification leads: the assignments of the ownership page. */
const board = '/ownership?tab=assignments';

/** People behind the names of holders: who they are, what they may say for themselves, what they are told. */
@Injectable()
export class HoldersService {
  constructor(
    private readonly signIn: SignInService,
    private readonly notifications: NotificationsService,
  ) {}

  /** Names of accounts by their ids; those that are gone are absent. */
  people(userIds: readonly (string | null)[]): Promise<ReadonlyMap<string, Person>> {
    return this.signIn.peopleById(userIds.filter((id) => id !== null));
  }

  /** The name of whoever acts, as an assignment says by whom it was made. */
  async nameOf(userId: string | null): Promise<string> {
    const people = await this.people([userId]);
    return (userId && people.get(userId)?.name) || 'Somebody whose account is gone';
  }

  async view(
    rows: readonly ProposalRow[],
    viewer: string | null,
  ): Promise<AssignmentProposalView[]> {
    const people = await this.people(peopleIn(rows));
    return rows.map((row) => proposalView(row, people, viewer));
  }

  /**
   * Whether somebody speaks on another's behalf: not where the seat is their own. Errors: FORBIDDEN
   * without `ownership:record`, INPUT_INVALID where nothing says how the other said so.
   */
  speaksFor(
    actor: Actor,
    organisationId: string,
    holderUserId: string | null,
    note: string | null | undefined,
  ): { onBehalf: boolean; note: string | null } {
    const said = checkedText(note, 'note');
    if (holderUserId !== null && holderUserId === userIdOf(actor))
      return { onBehalf: false, note: said };
    authorise(actor, 'ownership:record', organisationId);
    if (said !== null) return { onBehalf: true, note: said };
    throw new DomainError('INPUT_INVALID', {
      reason: 'Say how the holder gave their word: it is recorded on their behalf.',
      field: 'note',
    });
  }

  /**
   * The member who is meant, where the name may be theirs. Errors: NOT_FOUND (no such member), CONFLICT where the name belongs to another one, INPUT_INVALID where somebody holds seats under that
   * name of whom only a lead may say who it is.
   */
  async requireMember(
    tx: TenantTransaction,
    actor: Actor,
    organisationId: string,
    userId: string,
    holder: string,
  ): Promise<string> {
    const [member] = isId(userId)
      ? await tx.query<{ userId: string; linked: string | null; held: boolean }>(
          `select m.user_id as "userId",
             (select h.user_id from app.holder_accounts h where h.organisation_id = $1 and h.holder = $3) as linked,
             exists (select 1 from app.register_entries r where r.organisation_id = $1 and r.section = 'assignments'
               and not r.ended and r.body ->> 'holder' = $3) as held
           from app.memberships m where m.organisation_id = $1 and m.user_id = $2`,
          [organisationId, userId, holder],
        )
      : [];
    if (!member) throw notFound({ userId });
    if (member.linked !== null && member.linked !== member.userId) {
      throw new DomainError('CONFLICT', {
        reason: `${holder} is the name of another member here: tell the two apart by their names.`,
        field: 'holder',
      });
    }
    const known = member.linked !== null || !member.held;
    if (!known && !isPermitted(actor, 'ownership:record', organisationId)) {
      throw new DomainError('INPUT_INVALID', {
        reason: `Somebody holds seats as ${holder} already: a lead has to say who that is first.`,
        field: 'holder',
      });
    }
    return member.userId;
  }

  /** The member who is meant, where one is. Errors: NOT_FOUND. */
  async memberOrNull(
    tx: TenantTransaction,
    organisationId: string,
    userId: string | null | undefined,
  ): Promise<string | null> {
    if (userId === null || userId === undefined) return null;
    const [member] = isId(userId)
      ? await tx.query<{ userId: string }>(
          `select m.user_id as "userId" from app.memberships m where m.organisation_id = $1 and m.user_id = $2`,
          [organisationId, userId],
        )
      : [];
    if (!member) throw notFound({ userId });
    return member.userId;
  }

  /** From now on the name is this member's, who answers for it themselves. */
  async link(
    tx: TenantTransaction,
    actor: Actor,
    organisationId: string,
    holder: string,
    userId: string,
  ): Promise<void> {
    await tx.query(
      `insert into app.holder_accounts as h (organisation_id, holder, user_id, linked_by) values ($1, $2, $3, $4)
       on conflict (organisation_id, holder) do update
         set user_id = excluded.user_id, linked_by = excluded.linked_by, linked_at = now(), version = h.version + 1
         where h.user_id is distinct from excluded.user_id`,
      [organisationId, holder, userId, userIdOf(actor)],
    );
  }

  async tellAsked(
    tx: TenantTransaction,
    actor: Actor,
    organisationId: string,
    { holderUserId, proposalId, domain, role }: ProposalRow,
  ): Promise<void> {
    if (holderUserId === null) return;
    await this.notifications.notify(tx, actor, organisationId, {
      kind: 'assignment.proposed',
      to: [holderUserId],
      parameters: { by: await this.nameOf(userIdOf(actor)), domain, role },
      path: board,
      dedupeKey: proposalId,
    });
  }

  async tellAnswered(
    tx: TenantTransaction,
    actor: Actor,
    organisationId: string,
    { proposedBy, proposalId, holder, domain, role, state }: ProposalRow,
  ): Promise<void> {
    if (proposedBy === null) return;
    await this.notifications.notify(tx, actor, organisationId, {
      kind: 'assignment.answered',
      to: [proposedBy],
      parameters: { holder, domain, role, answer: state },
      path: board,
      dedupeKey: proposalId,
    });
  }
}
