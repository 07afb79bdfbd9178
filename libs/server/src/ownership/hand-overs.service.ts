import { Injectable } from '@nestjs/common';
import { type Actor, authorise, DomainError } from '@rolewright/domain';
import { Tenancy, type TenantTransaction } from '@rolewright/tenancy';
import { AuditService } from '../audit/audit.service.js';
import { Clock } from '../clock.js';
import { newId, requestKeyOf } from '../identifiers.js';
import { FactChangesService } from '../observations/fact-changes.service.js';
import { checkedText } from '../observations/check-changes.js';
import { lockFacts } from '../observations/facts-lock.js';
import { requireName } from '../organisations/names.js';
import { instant } from '../paging/sql-instant.js';
import { todayOf } from '../today.js';
import { AssignmentsService } from './assignments.service.js';
import type { HandOverItem, HandOverView } from './assignments.view.js';
import { HoldersService, userIdOf } from './holders.service.js';
import { planHandOver, type PlannedHandOver } from './plan-hand-over.js';
import { loadStandingAssignments } from './standing-assignments.js';

/** Seats that one hand-over gives away at most. */
const mostItems = 100;

export interface HandOverRequest {
  requestKey: string;
  leaver: string;
  /** Needed where a seat is given away without asking: how its new holder agreed. */
  why?: string | null;
  /** Every seat of the leaver, none left out. */
  items: readonly HandOverItem[];
}

/** Somebody leaves: all their seats go to others at once, and what nobody holds then is named. */
@Injectable()
export class HandOversService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly audit: AuditService,
    private readonly facts: FactChangesService,
    private readonly proposals: AssignmentsService,
    private readonly holders: HoldersService,
    private readonly clock: Clock,
  ) {}

  /**
   * Gives away every seat of a leaver in one transaction; what the leaver was asked for is taken back,
   * and the name is no member's any longer. Needs `ownership:record`. The same key again gives what was
   * recorded. Errors: INPUT_INVALID (a seat forgotten or not theirs), NOT_FOUND (no such member),
   * CONFLICT (`current`) where a seat was changed meanwhile.
   */
  async handOver(
    actor: Actor,
    organisationId: string,
    input: HandOverRequest,
  ): Promise<HandOverView> {
    authorise(actor, 'ownership:record', organisationId);
    const handOverId = requestKeyOf(input.requestKey);
    const leaver = requireName(input.leaver, 'leaver');
    const why = checkedText(input.why, 'why');
    requireItems(input.items, why);
    return this.tenancy.write(actor, organisationId, async (tx) => {
      await lockFacts(tx, organisationId);
      // First of all, so that whether a person exists elsewhere makes no difference to the answer.
      for (const { toUserId } of input.items)
        await this.holders.memberOrNull(tx, organisationId, toUserId);
      const recorded = await load(tx, organisationId, handOverId);
      if (recorded) return recorded;
      const standing = await loadStandingAssignments(tx, organisationId);
      const plan = planHandOver(standing, leaver, input.items, {
        today: await todayOf(tx, this.clock, organisationId),
        assignedBy: await this.holders.nameOf(userIdOf(actor)),
      });
      await this.facts.apply(tx, actor, organisationId, plan.changes, {
        why: why ?? `${leaver} leaves.`,
      });
      await this.forget(tx, actor, organisationId, leaver);
      await this.instate(tx, actor, organisationId, plan, why);
      const { moved, unowned } = plan;
      await tx.query(
        `insert into app.hand_overs (organisation_id, hand_over_id, leaver, why, outcome, recorded_by)
         values ($1, $2, $3, $4, $5, $6)`,
        [
          organisationId,
          handOverId,
          leaver,
          why,
          JSON.stringify({ moved, unowned }),
          userIdOf(actor),
        ],
      );
      await this.audit.record(tx, actor, organisationId, {
        action: 'hand-over.recorded',
        target: handOverId,
        details: { leaver, seats: moved.length, unowned },
        why,
        after: moved,
      });
      const view = await load(tx, organisationId, handOverId);
      if (!view) throw new Error('A hand-over that was recorded is there.');
      return view;
    });
  }

  /** Who takes over is known as the member they are, or is asked. */
  private async instate(
    tx: TenantTransaction,
    actor: Actor,
    organisationId: string,
    { linked, asked }: PlannedHandOver,
    why: string | null,
  ): Promise<void> {
    for (const { holder, userId } of linked) {
      const member = await this.holders.requireMember(tx, actor, organisationId, userId, holder);
      await this.holders.link(tx, actor, organisationId, holder, member);
    }
    for (const seat of asked) {
      await this.proposals.propose(tx, actor, organisationId, {
        ...seat,
        requestKey: newId(),
        keepsOthers: true,
        origin: 'handover',
        why,
      });
    }
  }

  /** What the leaver is still asked for is taken back, and the name is no member's any longer. */
  private async forget(
    tx: TenantTransaction,
    actor: Actor,
    organisationId: string,
    leaver: string,
  ): Promise<void> {
    const open = await tx.query<{ proposalId: string; domain: string; role: string }>(
      `update app.assignment_proposals as p set state = 'withdrawn', decided_by = $3, decided_at = now(),
         version = p.version + 1
       where p.organisation_id = $1 and p.state = 'proposed' and p.holder = $2
       returning p.proposal_id as "proposalId", p.domain, p.role`,
      [organisationId, leaver, userIdOf(actor)],
    );
    for (const { proposalId, domain, role } of open) {
      await this.audit.record(tx, actor, organisationId, {
        action: 'assignment.withdrawn',
        target: proposalId,
        details: { domain, role, holder: leaver },
        why: `${leaver} leaves.`,
      });
    }
    await tx.query(
      `update app.holder_accounts as h set user_id = null, linked_by = $3, linked_at = now(), version = h.version + 1
       where h.organisation_id = $1 and h.holder = $2 and h.user_id is not null`,
      [organisationId, leaver, userIdOf(actor)],
    );
  }
}

function requireItems(items: readonly HandOverItem[], why: string | null): void {
  const refuse = (reason: string, field: string) =>
    new DomainError('INPUT_INVALID', { reason, field });
  if (items.length === 0 || items.length > mostItems)
    throw refuse(`A hand-over gives away 1 to ${mostItems} seats.`, 'items');
  const unasked = items.some(({ seat, to, toAccept }) => seat === 'holder' && to && !toAccept);
  if (unasked && why === null)
    throw refuse('Say how the new holders agreed, or let them be asked.', 'why');
}

async function load(
  tx: TenantTransaction,
  organisationId: string,
  handOverId: string,
): Promise<HandOverView | null> {
  const [row] = await tx.query<
    Omit<HandOverView, 'moved' | 'unowned'> & { outcome: Pick<HandOverView, 'moved' | 'unowned'> }
  >(
    `select h.hand_over_id as "handOverId", h.leaver, h.outcome, ${instant('h.recorded_at', 'recordedAt')}
     from app.hand_overs h where h.organisation_id = $1 and h.hand_over_id = $2`,
    [organisationId, handOverId],
  );
  if (!row) return null;
  const { outcome, ...view } = row;
  return { ...view, ...outcome };
}
