import { Injectable } from '@nestjs/common';
import { maturityModel, planRules } from '@rolewright/catalogue';
import {
  type Actor,
  authorise,
  dayNumber,
  DomainError,
  type OrganisationFile,
  quarterDays,
  score,
  suppose,
} from '@rolewright/domain';
import { Tenancy, type TenantTransaction } from '@rolewright/tenancy';
import { AuditService } from '../audit/audit.service.js';
import { Clock } from '../clock.js';
import { knownShape, requestKeyOf } from '../identifiers.js';
import { FactsService } from '../observations/facts.service.js';
import { requireName } from '../organisations/names.js';
import { type Connection, type PageRequest, Paging } from '../paging/page.js';
import { readPage } from '../paging/read-page.js';
import { SignInService } from '../sign-in/sign-in.service.js';
import { todayOf } from '../today.js';
import { requireMoves, requireQuarter, requireSource, requireTarget } from './plan-input.js';
import {
  baselineOf,
  expectedWith,
  measuredMoves,
  outcomeDay,
  outcomeOf,
  standpointOfScore,
} from './plan-measures.js';
import {
  planColumns,
  type PlanRow,
  plansFrom,
  planSummaryView,
  restorableDays,
} from './plan-rows.js';
import { insertMoves, loadMoves, loadPlan } from './plan-store.js';
import type { ChangePlan, CreatePlan, PlanSummaryView, PlanView } from './plans.view.js';

export type PlanShelf = 'open' | 'closed' | 'deleted';

const shelves: Readonly<Record<PlanShelf, string>> = {
  open: 'p.deleted_at is null and p.closed_at is null',
  closed: 'p.deleted_at is null and p.closed_at is not null',
  deleted: `p.deleted_at > $2::timestamptz - interval '${restorableDays} days'`,
};
const paging = new Paging('plans.by-quarter', ['text', 'instant', 'uuid'], 20);
const userOf = (actor: Actor): string | null => (actor.kind === 'user' ? actor.userId : null);

/** Plans that people keep: made from the engine's path, a what-if, a pain, a post's split, or from nothing. */
@Injectable()
export class PlansService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly facts: FactsService,
    private readonly audit: AuditService,
    private readonly signIn: SignInService,
    private readonly clock: Clock,
  ) {}

  /** The open, the closed or the recently deleted plans, the latest quarter first. Needs `plans:read`. */
  async list(
    actor: Actor,
    organisationId: string,
    shelf: PlanShelf = 'open',
    request: PageRequest = {},
  ): Promise<Connection<PlanSummaryView>> {
    authorise(actor, 'plans:read', organisationId);
    const window = paging.window(request);
    const page = await this.tenancy.read(actor, organisationId, (tx) =>
      readPage<PlanRow>(tx, window, {
        columns: planColumns,
        from: plansFrom,
        scope: `p.organisation_id = $1 and $2::timestamptz is not null and ${shelves[shelf]}`,
        parameters: [organisationId, this.clock.now().toISOString()],
        order: [
          { column: 'p.quarter', type: 'text' },
          { column: 'p.created_at', type: 'timestamptz' },
          { column: 'p.plan_id', type: 'uuid' },
        ],
        direction: 'desc',
      }),
    );
    const nameOf = await this.names(page.rows);
    return paging.connection(
      window,
      page,
      (row) => [row.quarter, row.createdAt, row.planId],
      (row) => planSummaryView(row, nameOf),
    );
  }

  /**
   * A plan with its moves, each measured on the facts of today, and plan against actual: as it was
   * found when the plan was closed, else as of today or its quarter's last day. Needs `plans:read`.
   * Errors: NOT_FOUND.
   */
  async get(actor: Actor, organisationId: string, planId: string): Promise<PlanView> {
    authorise(actor, 'plans:read', organisationId);
    const id = knownShape(planId, { planId });
    const { row, ...rest } = await this.tenancy.read(actor, organisationId, (tx) =>
      this.measured(tx, organisationId, id),
    );
    const nameOf = await this.names([row]);
    return { ...planSummaryView(row, nameOf), ...rest, scenario: row.scenario };
  }

  /**
   * Keeps a plan with its moves in their order. The same request key a second time gives the plan of
   * the first and changes nothing. Needs `plans:edit`. Errors: INPUT_INVALID with the field at fault.
   */
  async create(actor: Actor, organisationId: string, input: CreatePlan): Promise<PlanSummaryView> {
    authorise(actor, 'plans:edit', organisationId);
    const planId = requestKeyOf(input.requestKey);
    const title = requireName(input.title, 'title');
    const quarter = requireQuarter(input.quarter);
    const target = requireTarget(input.target);
    const sourceRef = requireSource(input.source);
    const moves = requireMoves(input.moves);
    const row = await this.tenancy.write(actor, organisationId, async (tx) => {
      const made = await tx.query(
        'select 1 from app.plans p where p.organisation_id = $1 and p.plan_id = $2',
        [organisationId, planId],
      );
      if (made.length > 0) return this.load(tx, organisationId, planId);
      const today = await todayOf(tx, this.clock, organisationId);
      const { first } = quarterDays(quarter);
      const startsOn = dayNumber(first) > dayNumber(today) ? first : today;
      const file = await this.facts.organisationFileAsOf(tx, organisationId, today);
      if (input.scenario) suppose(file, maturityModel, input.scenario, planRules);
      const baseline = { asOf: today, ...standpointOfScore(score(file, maturityModel)) };
      const counting = moves.map(({ criteria }) => ({ criteria, state: 'todo' as const }));
      const inserted = await tx.query(
        `insert into app.plans as p (organisation_id, plan_id, title, quarter, target, source, source_ref, scenario, starts_on, baseline, expected, created_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict do nothing returning p.plan_id`,
        [
          organisationId,
          planId,
          title,
          quarter,
          target,
          input.source.kind,
          sourceRef,
          input.scenario ? JSON.stringify(input.scenario) : null,
          startsOn,
          JSON.stringify(baseline),
          JSON.stringify(expectedWith(file, counting)),
          userOf(actor),
        ],
      );
      if (inserted.length > 0) {
        await insertMoves(tx, organisationId, planId, userOf(actor), moves);
        await this.audit.record(tx, actor, organisationId, {
          action: 'plan.created',
          target: planId,
          details: { title, quarter, moves: moves.length, source: input.source.kind },
          after: { title, quarter, target, moves: moves.map((move) => move.title) },
        });
      }
      return this.load(tx, organisationId, planId);
    });
    return planSummaryView(row, await this.names([row]));
  }

  /** Changes what a plan is called, its quarter and its target. Needs `plans:edit`. Errors: NOT_FOUND, INPUT_INVALID, CONFLICT (another version stands, or it is closed). */
  async change(
    actor: Actor,
    organisationId: string,
    planId: string,
    input: ChangePlan,
  ): Promise<PlanSummaryView> {
    authorise(actor, 'plans:edit', organisationId);
    const title = requireName(input.title, 'title');
    const quarter = requireQuarter(input.quarter);
    const target = requireTarget(input.target);
    return this.write(actor, organisationId, planId, input.version, async (tx, before) => {
      refuseClosed(before);
      await tx.query(
        `update app.plans as p set title = $3, quarter = $4, target = $5, version = p.version + 1, updated_at = now()
         where p.organisation_id = $1 and p.plan_id = $2`,
        [organisationId, before.planId, title, quarter, target],
      );
      await this.audit.record(tx, actor, organisationId, {
        action: 'plan.changed',
        target: before.planId,
        details: { title },
        before: { title: before.title, quarter: before.quarter, target: before.target },
        after: { title, quarter, target },
      });
    });
  }

  /**
   * Closes a plan: holds it against the facts of today, or of its quarter's last day once that is
   * over, and keeps what was found. Needs `plans:edit`. Errors: NOT_FOUND, CONFLICT.
   */
  async close(
    actor: Actor,
    organisationId: string,
    planId: string,
    version: number,
  ): Promise<PlanSummaryView> {
    return this.write(actor, organisationId, planId, version, async (tx, before) => {
      refuseClosed(before);
      const today = this.clock.today(before.timeZone);
      const moves = await loadMoves(tx, organisationId, before.planId);
      const points = [baselineOf(before), { asOf: outcomeDay(before, today) }];
      const files = await this.facts.organisationFilesAt(tx, organisationId, points);
      const [was, is] = files as [OrganisationFile, OrganisationFile];
      const outcome = outcomeOf(
        before,
        moves.filter(({ deletedAt }) => deletedAt === null),
        was,
        is,
        true,
      );
      await tx.query(
        `update app.plans as p set outcome = $3, closed_at = now(), closed_by = $4, version = p.version + 1, updated_at = now()
         where p.organisation_id = $1 and p.plan_id = $2`,
        [organisationId, before.planId, JSON.stringify(outcome), userOf(actor)],
      );
      await this.audit.record(tx, actor, organisationId, {
        action: 'plan.closed',
        target: before.planId,
        details: {
          title: before.title,
          quarter: before.quarter,
          expected: maturityModel.bands[outcome.expected.band],
          actual: maturityModel.bands[outcome.actual.band],
          asOf: outcome.asOf,
        },
      });
    });
  }

  /** Opens a closed plan again; what was found then is given up. Needs `plans:edit`. Errors: NOT_FOUND, CONFLICT. */
  async reopen(
    actor: Actor,
    organisationId: string,
    planId: string,
    version: number,
  ): Promise<PlanSummaryView> {
    return this.write(actor, organisationId, planId, version, async (tx, before) => {
      if (before.closedAt === null)
        throw new DomainError('CONFLICT', { reason: 'This plan is open already.', planId });
      await tx.query(
        `update app.plans as p set outcome = null, closed_at = null, closed_by = null, version = p.version + 1, updated_at = now()
         where p.organisation_id = $1 and p.plan_id = $2`,
        [organisationId, before.planId],
      );
      await this.audit.record(tx, actor, organisationId, {
        action: 'plan.reopened',
        target: before.planId,
        details: { title: before.title },
        before: before.outcome && { sentences: before.outcome.sentences },
      });
    });
  }

  /** Deletes a plan; it can be brought back for thirty days. Needs `plans:edit`. Errors: NOT_FOUND, CONFLICT. */
  async remove(
    actor: Actor,
    organisationId: string,
    planId: string,
    version: number,
  ): Promise<PlanSummaryView> {
    return this.write(actor, organisationId, planId, version, async (tx, before) => {
      await tx.query(
        `update app.plans as p set deleted_at = $3::timestamptz, deleted_by = $4, version = p.version + 1
         where p.organisation_id = $1 and p.plan_id = $2`,
        [organisationId, before.planId, this.clock.now().toISOString(), userOf(actor)],
      );
      await this.audit.record(tx, actor, organisationId, {
        action: 'plan.deleted',
        target: before.planId,
        details: { title: before.title },
      });
    });
  }

  /** Brings back a plan deleted within thirty days; one that is there stays as it is. Needs `plans:edit`. Errors: NOT_FOUND. */
  async restore(actor: Actor, organisationId: string, planId: string): Promise<PlanSummaryView> {
    authorise(actor, 'plans:edit', organisationId);
    const id = knownShape(planId, { planId });
    const row = await this.tenancy.write(actor, organisationId, async (tx) => {
      const restored = await tx.query(
        `update app.plans as p set deleted_at = null, deleted_by = null, version = p.version + 1
         where p.organisation_id = $1 and p.plan_id = $2 and p.deleted_at > $3::timestamptz - interval '${restorableDays} days'
         returning p.plan_id`,
        [organisationId, id, this.clock.now().toISOString()],
      );
      const now = await loadPlan(tx, organisationId, id, this.clock.now());
      if (restored.length > 0)
        await this.audit.record(tx, actor, organisationId, {
          action: 'plan.restored',
          target: id,
          details: { title: now.title },
        });
      return now;
    });
    return planSummaryView(row, await this.names([row]));
  }

  private async measured(tx: TenantTransaction, organisationId: string, planId: string) {
    const row = await loadPlan(tx, organisationId, planId, this.clock.now());
    const today = this.clock.today(row.timeZone);
    const all = await loadMoves(tx, organisationId, planId);
    const moves = all.filter(({ deletedAt }) => deletedAt === null);
    const points = [{ asOf: today }, baselineOf(row), { asOf: outcomeDay(row, today) }];
    const files = await this.facts.organisationFilesAt(tx, organisationId, points);
    const [file, before, after] = files as [OrganisationFile, OrganisationFile, OrganisationFile];
    const now = score(file, maturityModel);
    const outcome = row.outcome ?? outcomeOf(row, moves, before, after, false);
    const since = this.clock.now().getTime() - restorableDays * 86_400_000;
    const deleted = all.filter(
      ({ deletedAt }) => deletedAt !== null && Date.parse(deletedAt) > since,
    );
    return {
      row,
      today,
      movesInOrder: measuredMoves(file, now, moves, today),
      deletedMoves: measuredMoves(
        file,
        now,
        deleted.map((move) => ({ ...move, state: 'dropped' as const })),
        today,
      ).map((move, at) => ({ ...move, state: deleted[at]?.state ?? move.state })),
      outcome,
    };
  }

  /** One change of one version of a plan. */
  private async write(
    actor: Actor,
    organisationId: string,
    planId: string,
    version: number,
    work: (tx: TenantTransaction, before: PlanRow) => Promise<void>,
  ): Promise<PlanSummaryView> {
    authorise(actor, 'plans:edit', organisationId);
    const id = knownShape(planId, { planId });
    const row = await this.tenancy.write(actor, organisationId, async (tx) => {
      await tx.query(
        'select 1 from app.plans p where p.organisation_id = $1 and p.plan_id = $2 for update of p',
        [organisationId, id],
      );
      const before = await loadPlan(tx, organisationId, id, this.clock.now());
      if (before.version !== version)
        throw new DomainError('CONFLICT', {
          reason: 'Somebody has changed this plan meanwhile.',
          current: planSummaryView(before, () => null),
        });
      await work(tx, before);
      return loadPlan(tx, organisationId, id, this.clock.now(), { deleted: true });
    });
    return planSummaryView(row, await this.names([row]));
  }

  private load(tx: TenantTransaction, organisationId: string, planId: string): Promise<PlanRow> {
    return loadPlan(tx, organisationId, planId, this.clock.now(), { deleted: true });
  }

  private async names(
    rows: readonly Pick<PlanRow, 'createdBy'>[],
  ): Promise<(userId: string | null) => string | null> {
    const people = await this.signIn.peopleById(rows.flatMap(({ createdBy }) => createdBy ?? []));
    return (userId) => (userId && people.get(userId)?.name) || null;
  }
}

function refuseClosed({ closedAt, planId }: PlanRow): void {
  if (closedAt === null) return;
  throw new DomainError('CONFLICT', {
    reason: 'This plan is closed. Reopen it to change it.',
    planId,
  });
}
