import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type Assignment,
  authorise,
  DomainError,
  isPermitted,
} from '@rolewright/domain';
import { Tenancy, type TenantTransaction } from '@rolewright/tenancy';
import { AuditService } from '../audit/audit.service.js';
import { requireDay } from '../calendar.js';
import { Clock } from '../clock.js';
import { FactChangesService } from '../observations/fact-changes.service.js';
import { lockFacts } from '../observations/facts-lock.js';
import { requireName } from '../organisations/names.js';
import { todayOf } from '../today.js';
import { AssignmentsService } from './assignments.service.js';
import type {
  AssignmentProposalView,
  HolderAccountView,
  StandingAssignmentView,
} from './assignments.view.js';
import { HoldersService, userIdOf } from './holders.service.js';
import {
  loadStandingAssignments,
  type SeenAssignment,
  seenAssignment,
  standingView,
  withoutDeputy,
} from './standing-assignments.js';

/** What is done with an assignment that stands: by its holder, or by a lead on the holder's behalf. */
@Injectable()
export class StandingAssignmentsService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly audit: AuditService,
    private readonly facts: FactChangesService,
    private readonly proposals: AssignmentsService,
    private readonly holders: HoldersService,
    private readonly clock: Clock,
  ) {}

  /**
   * Asks somebody else to take an assignment over; its holder keeps it until they accept. The holder may,
   * and whoever has `ownership:record`. Errors: FORBIDDEN, NOT_FOUND, INPUT_INVALID, CONFLICT (`current`).
   */
  async delegate(
    actor: Actor,
    organisationId: string,
    input: SeenAssignment & {
      requestKey: string;
      to: string;
      toUserId?: string | null;
      why?: string | null;
    },
  ): Promise<AssignmentProposalView> {
    authorise(actor, 'ownership:read', organisationId);
    return this.tenancy.write(actor, organisationId, async (tx) => {
      await lockFacts(tx, organisationId);
      // First of all, so that whether a person exists elsewhere makes no difference to the answer.
      await this.holders.memberOrNull(tx, organisationId, input.toUserId);
      const { body, holderUserId } = await seenAssignment(tx, organisationId, input);
      this.requireOwn(actor, organisationId, holderUserId);
      if (body.holder === input.to.trim()) {
        throw new DomainError('INPUT_INVALID', {
          reason: `${body.holder} holds it already: name somebody else.`,
          field: 'to',
        });
      }
      return this.proposals.propose(tx, actor, organisationId, {
        requestKey: input.requestKey,
        domain: body.domain,
        role: body.role,
        holder: input.to,
        holderUserId: input.toUserId ?? null,
        keepsOthers: true,
        why: input.why ?? null,
        origin: 'delegation',
      });
    });
  }

  /**
   * The holder still holds it: accepted as of today. On the holder's behalf it needs `ownership:record`
   * and a note. Errors: as for delegating.
   */
  async renew(
    actor: Actor,
    organisationId: string,
    input: SeenAssignment & { note?: string | null },
  ): Promise<StandingAssignmentView> {
    authorise(actor, 'ownership:read', organisationId);
    return this.tenancy.write(actor, organisationId, async (tx) => {
      await lockFacts(tx, organisationId);
      const { body, holderUserId } = await seenAssignment(tx, organisationId, input);
      const { onBehalf, note } = this.holders.speaksFor(
        actor,
        organisationId,
        holderUserId,
        input.note,
      );
      const acceptedAt = await todayOf(tx, this.clock, organisationId);
      const view = await this.restate(
        tx,
        actor,
        organisationId,
        input,
        { ...body, acceptedAt },
        note,
      );
      await this.audit.record(tx, actor, organisationId, {
        action: 'assignment.renewed',
        target: input.key,
        details: { domain: body.domain, role: body.role, holder: body.holder, onBehalf },
        why: note,
      });
      return view;
    });
  }

  /**
   * Names who stands in, or nobody, and the day on which the deputy acted or passed a test of access; a
   * deputy who stays keeps the test on record. The holder may, and whoever has `ownership:record`.
   * Errors: as for delegating.
   */
  async setDeputy(
    actor: Actor,
    organisationId: string,
    input: SeenAssignment & {
      deputy: string | null;
      testedOn?: string | null;
      note?: string | null;
    },
  ): Promise<StandingAssignmentView> {
    authorise(actor, 'ownership:read', organisationId);
    return this.tenancy.write(actor, organisationId, async (tx) => {
      await lockFacts(tx, organisationId);
      const { body, holderUserId } = await seenAssignment(tx, organisationId, input);
      this.requireOwn(actor, organisationId, holderUserId);
      const today = await todayOf(tx, this.clock, organisationId);
      const deputy = input.deputy === null ? null : requireName(input.deputy, 'deputy');
      const testedOn = input.testedOn ? requirePast(input.testedOn, today, 'testedOn') : null;
      if (deputy === body.holder || (deputy === null && testedOn !== null)) {
        throw new DomainError('INPUT_INVALID', {
          reason:
            deputy === null
              ? 'A test needs the deputy who passed it.'
              : 'Nobody stands in for themselves: name somebody else.',
          field: 'deputy',
        });
      }
      const tested = testedOn ?? (deputy === body.deputy ? body.deputyTestedAt : undefined);
      const next: Assignment = {
        ...withoutDeputy(body),
        ...(deputy !== null && { deputy }),
        ...(deputy !== null && tested !== undefined && { deputyTestedAt: tested }),
      };
      const note = input.note ?? null;
      const view = await this.restate(tx, actor, organisationId, input, next, note);
      await this.audit.record(tx, actor, organisationId, {
        action: 'assignment.deputy-named',
        target: input.key,
        details: {
          domain: body.domain,
          role: body.role,
          holder: body.holder,
          deputy,
          testedOn: tested ?? null,
        },
        why: note,
      });
      return view;
    });
  }

  /**
   * Says which member a holder's name belongs to, or that it is nobody's here. Needs `ownership:record`.
   * Errors: NOT_FOUND (no such member), CONFLICT (`current`).
   */
  async linkHolder(
    actor: Actor,
    organisationId: string,
    input: { holder: string; userId: string | null; version: number },
  ): Promise<HolderAccountView> {
    authorise(actor, 'ownership:record', organisationId);
    const holder = requireName(input.holder, 'holder');
    return this.tenancy.write(actor, organisationId, async (tx) => {
      await lockFacts(tx, organisationId);
      const userId = await this.holders.memberOrNull(tx, organisationId, input.userId);
      const before = await accountOf(tx, organisationId, holder);
      if (before.version !== input.version) {
        throw new DomainError('CONFLICT', {
          reason: `Somebody said meanwhile who ${holder} is.`,
          current: before,
        });
      }
      await tx.query(
        `insert into app.holder_accounts as h (organisation_id, holder, user_id, linked_by) values ($1, $2, $3, $4)
         on conflict (organisation_id, holder) do update
           set user_id = excluded.user_id, linked_by = excluded.linked_by, linked_at = now(), version = h.version + 1`,
        [organisationId, holder, userId, userIdOf(actor)],
      );
      await this.audit.record(tx, actor, organisationId, {
        action: 'holder.linked',
        target: holder,
        details: { holder, userId },
        before: { userId: before.userId },
        after: { userId },
      });
      return accountOf(tx, organisationId, holder);
    });
  }

  private requireOwn(actor: Actor, organisationId: string, holderUserId: string | null): void {
    const own = holderUserId !== null && holderUserId === userIdOf(actor);
    if (!own && !isPermitted(actor, 'ownership:record', organisationId))
      throw new DomainError('FORBIDDEN', { permission: 'ownership:record' });
  }

  private async restate(
    tx: TenantTransaction,
    actor: Actor,
    organisationId: string,
    { key, seen }: SeenAssignment,
    body: Assignment,
    note: string | null,
  ): Promise<StandingAssignmentView> {
    await this.facts.apply(
      tx,
      actor,
      organisationId,
      [{ kind: 'put', section: 'assignments', body, replaces: key, seen, note }],
      { why: note },
    );
    const standing = await loadStandingAssignments(tx, organisationId, body.domain);
    const now = standing.find((one) => one.key === key);
    if (!now) throw new Error('A row that was put stands.');
    return standingView(now, await todayOf(tx, this.clock, organisationId), userIdOf(actor));
  }
}

function requirePast(day: string, today: string, field: string): string {
  if (requireDay(day, field) <= today) return day;
  throw new DomainError('INPUT_INVALID', {
    reason: `The day lies ahead; today is ${today}.`,
    field,
  });
}

async function accountOf(
  tx: TenantTransaction,
  organisationId: string,
  holder: string,
): Promise<HolderAccountView> {
  const [row] = await tx.query<HolderAccountView>(
    `select h.holder, h.user_id as "userId", h.version from app.holder_accounts h
     where h.organisation_id = $1 and h.holder = $2`,
    [organisationId, holder],
  );
  return row ?? { holder, userId: null, version: 0 };
}
