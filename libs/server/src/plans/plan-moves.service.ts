import { Injectable } from '@nestjs/common';
import { type Actor, authorise, DomainError, moveKinds } from '@rolewright/domain';
import { Tenancy, type TenantTransaction } from '@rolewright/tenancy';
import { AuditService } from '../audit/audit.service.js';
import { Clock } from '../clock.js';
import { knownShape, requestKeyOf } from '../identifiers.js';
import { FactsService } from '../observations/facts.service.js';
import { mostMoves, requireMove, requireState } from './plan-input.js';
import { baselineOf, expectedWith } from './plan-measures.js';
import { type MoveRow, type PlanRow, restorableDays } from './plan-rows.js';
import {
  holdOpenPlan,
  insertMoves,
  loadMove,
  loadMoves,
  loadPlan,
  writeOrder,
} from './plan-store.js';
import type { ChangeMove, MoveRowView, PlaceMove, PlanMoveInput } from './plans.view.js';

const userOf = (actor: Actor): string | null => (actor.kind === 'user' ? actor.userId : null);

/** The moves of a kept plan: each changed by itself, all of them held in one order. */
@Injectable()
export class PlanMovesService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly facts: FactsService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** Adds a move behind the others; the same request key a second time changes nothing. Needs `plans:edit`. Errors: NOT_FOUND, INPUT_INVALID, CONFLICT (the plan is closed). */
  async add(
    actor: Actor,
    organisationId: string,
    planId: string,
    { requestKey, ...input }: PlanMoveInput & { requestKey: string },
  ): Promise<MoveRowView> {
    authorise(actor, 'plans:edit', organisationId);
    const moveId = requestKeyOf(requestKey);
    const move = requireMove(input);
    return this.write(actor, organisationId, planId, async (tx, plan) => {
      const moves = await loadMoves(tx, organisationId, plan.planId);
      const made = moves.find((one) => one.moveId === moveId);
      if (made) return made;
      if (moves.filter(({ deletedAt }) => deletedAt === null).length >= mostMoves)
        throw new DomainError('INPUT_INVALID', {
          reason: `A plan holds at most ${mostMoves} moves.`,
          field: 'moves',
          maximum: mostMoves,
        });
      await insertMoves(tx, organisationId, plan.planId, userOf(actor), [{ ...move, moveId }]);
      await this.remeasure(tx, organisationId, plan);
      const added = await loadMove(tx, organisationId, moveId);
      // A key that another plan's move has makes nothing here, and tells nothing of that one.
      if (added.planId !== plan.planId)
        throw new DomainError('CONFLICT', { reason: 'This request key was used already.' });
      await this.audit.record(tx, actor, organisationId, {
        action: 'plan.move-added',
        target: moveId,
        details: { plan: plan.title, title: move.title },
        after: told(added),
      });
      return added;
    });
  }

  /** Changes a move's own fields and how far it is. Needs `plans:edit`. Errors: NOT_FOUND, INPUT_INVALID, CONFLICT with the move as it stands. */
  async change(
    actor: Actor,
    organisationId: string,
    moveId: string,
    { version, state, ...input }: ChangeMove,
  ): Promise<MoveRowView> {
    authorise(actor, 'plans:edit', organisationId);
    const move = requireMove(input);
    const wanted = requireState(state);
    return this.writeMove(actor, organisationId, moveId, version, async (tx, plan, before) => {
      await tx.query(
        `update app.plan_moves as m set kind = $3, title = $4, body = $5, criteria = $6, owner_role = $7, due_on = $8, effort = $9,
           state = $10, version = m.version + 1, updated_at = now()
         where m.organisation_id = $1 and m.move_id = $2`,
        [
          organisationId,
          before.moveId,
          move.kind,
          move.title,
          move.text,
          JSON.stringify(move.criteria),
          move.ownerRole,
          move.dueOn,
          move.effort,
          wanted,
        ],
      );
      const counted = (one: string): boolean => one !== 'dropped';
      if (
        counted(before.state) !== counted(wanted) ||
        JSON.stringify(before.criteria) !== JSON.stringify(move.criteria)
      )
        await this.remeasure(tx, organisationId, plan);
      const after = await loadMove(tx, organisationId, before.moveId);
      await this.audit.record(tx, actor, organisationId, {
        action: 'plan.move-changed',
        target: before.moveId,
        details: { plan: plan.title, title: move.title, state: wanted },
        before: told(before),
        after: told(after),
      });
      return after;
    });
  }

  /**
   * Puts a move under a kind and before another move, or behind all. Moves that are placed at once
   * take turns, and each keeps its place. Needs `plans:edit`. Errors: NOT_FOUND, INPUT_INVALID, CONFLICT.
   */
  async place(
    actor: Actor,
    organisationId: string,
    moveId: string,
    { version, kind, before: beforeId }: PlaceMove,
  ): Promise<MoveRowView> {
    authorise(actor, 'plans:edit', organisationId);
    if (!moveKinds.includes(kind))
      throw new DomainError('INPUT_INVALID', {
        reason: `A move is one of ${moveKinds.join(', ')}.`,
        field: 'kind',
      });
    const next = beforeId ? knownShape(beforeId, { moveId: beforeId }) : null;
    return this.writeMove(actor, organisationId, moveId, version, async (tx, plan, was) => {
      const all = await loadMoves(tx, organisationId, plan.planId);
      const others = all.filter((one) => one.moveId !== was.moveId).map((one) => one.moveId);
      const at = next === null ? others.length : others.indexOf(next);
      if (at < 0)
        throw new DomainError('INPUT_INVALID', {
          reason: 'That is no other move of the same plan.',
          field: 'before',
        });
      await writeOrder(tx, organisationId, plan.planId, others.toSpliced(at, 0, was.moveId));
      if (was.kind !== kind)
        await tx.query(
          `update app.plan_moves as m set kind = $3, version = m.version + 1, updated_at = now()
           where m.organisation_id = $1 and m.move_id = $2`,
          [organisationId, was.moveId, kind],
        );
      const after = await loadMove(tx, organisationId, was.moveId);
      await this.audit.record(tx, actor, organisationId, {
        action: 'plan.move-placed',
        target: was.moveId,
        details: { plan: plan.title, title: was.title, kind, position: after.position },
        before: { kind: was.kind, position: was.position },
        after: { kind, position: after.position },
      });
      return after;
    });
  }

  /** Deletes a move; it can be brought back for thirty days. Needs `plans:edit`. Errors: NOT_FOUND, CONFLICT. */
  async remove(
    actor: Actor,
    organisationId: string,
    moveId: string,
    version: number,
  ): Promise<MoveRowView> {
    return this.writeMove(actor, organisationId, moveId, version, async (tx, plan, before) => {
      await tx.query(
        `update app.plan_moves as m set deleted_at = $3::timestamptz, deleted_by = $4, version = m.version + 1
         where m.organisation_id = $1 and m.move_id = $2`,
        [organisationId, before.moveId, this.clock.now().toISOString(), userOf(actor)],
      );
      await this.remeasure(tx, organisationId, plan);
      await this.audit.record(tx, actor, organisationId, {
        action: 'plan.move-deleted',
        target: before.moveId,
        details: { plan: plan.title, title: before.title },
        before: told(before),
      });
      return loadMove(tx, organisationId, before.moveId);
    });
  }

  /** Brings back a move deleted within thirty days; one that is there stays as it is. Needs `plans:edit`. Errors: NOT_FOUND, CONFLICT (the plan is closed). */
  async restore(actor: Actor, organisationId: string, moveId: string): Promise<MoveRowView> {
    authorise(actor, 'plans:edit', organisationId);
    const id = knownShape(moveId, { moveId });
    return this.tenancy.write(actor, organisationId, async (tx) => {
      const plan = await this.hold(
        tx,
        organisationId,
        (await loadMove(tx, organisationId, id)).planId,
      );
      const restored = await tx.query(
        `update app.plan_moves as m set deleted_at = null, deleted_by = null, version = m.version + 1
         where m.organisation_id = $1 and m.move_id = $2 and m.deleted_at > $3::timestamptz - interval '${restorableDays} days'
         returning m.move_id`,
        [organisationId, id, this.clock.now().toISOString()],
      );
      const now = await loadMove(tx, organisationId, id);
      if (now.deletedAt !== null) throw new DomainError('NOT_FOUND', { moveId });
      if (restored.length > 0) {
        await this.remeasure(tx, organisationId, plan);
        await this.audit.record(tx, actor, organisationId, {
          action: 'plan.move-restored',
          target: id,
          details: { plan: plan.title, title: now.title },
        });
      }
      return rowView(now);
    });
  }

  private write(
    actor: Actor,
    organisationId: string,
    planId: string,
    work: (tx: TenantTransaction, plan: PlanRow) => Promise<MoveRow>,
  ): Promise<MoveRowView> {
    authorise(actor, 'plans:edit', organisationId);
    const id = knownShape(planId, { planId });
    return this.tenancy.write(actor, organisationId, async (tx) =>
      rowView(await work(tx, await this.hold(tx, organisationId, id))),
    );
  }

  /** One change of one version of a move that is there. */
  private writeMove(
    actor: Actor,
    organisationId: string,
    moveId: string,
    version: number,
    work: (tx: TenantTransaction, plan: PlanRow, before: MoveRow) => Promise<MoveRow>,
  ): Promise<MoveRowView> {
    authorise(actor, 'plans:edit', organisationId);
    const id = knownShape(moveId, { moveId });
    return this.tenancy.write(actor, organisationId, async (tx) => {
      const { planId } = await loadMove(tx, organisationId, id);
      const plan = await this.hold(tx, organisationId, planId);
      // Read again: only now does nobody else change it.
      const before = await loadMove(tx, organisationId, id);
      if (before.deletedAt !== null) throw new DomainError('NOT_FOUND', { moveId });
      if (before.version !== version)
        throw new DomainError('CONFLICT', {
          reason: 'Somebody has changed this move meanwhile.',
          current: rowView(before),
        });
      return rowView(await work(tx, plan, before));
    });
  }

  private async hold(
    tx: TenantTransaction,
    organisationId: string,
    planId: string,
  ): Promise<PlanRow> {
    await holdOpenPlan(tx, organisationId, planId);
    return loadPlan(tx, organisationId, planId, this.clock.now());
  }

  /** What the plan promises, measured again from the facts on which it was made. */
  private async remeasure(
    tx: TenantTransaction,
    organisationId: string,
    plan: PlanRow,
  ): Promise<void> {
    const { asOf, knownAt } = baselineOf(plan);
    const file = await this.facts.organisationFileAsOf(tx, organisationId, asOf, knownAt);
    const moves = await loadMoves(tx, organisationId, plan.planId);
    const expected = expectedWith(
      file,
      moves.filter(({ deletedAt }) => deletedAt === null),
    );
    await tx.query(
      `update app.plans as p set expected = $3, updated_at = now() where p.organisation_id = $1 and p.plan_id = $2`,
      [organisationId, plan.planId, JSON.stringify(expected)],
    );
  }
}

const rowView = ({ planId: _plan, position: _place, ...move }: MoveRow): MoveRowView => ({
  ...move,
  criteria: move.criteria.map(({ domain, criterion }) => ({ domain, criterion })),
});

/** What the trail keeps of a move. */
const told = ({ kind, title, text, criteria, ownerRole, dueOn, effort, state }: MoveRow) => ({
  kind,
  title,
  text,
  criteria: criteria.map(({ domain, criterion }) => `${domain} ${criterion}`),
  ownerRole,
  dueOn,
  effort,
  state,
});
