import { DomainError } from '@rolewright/domain';
import type { TenantTransaction } from '@rolewright/tenancy';
import { newId, notFound } from '../identifiers.js';
import type { CheckedMove } from './plan-input.js';
import { moveColumns, type MoveRow, planColumns, type PlanRow, plansFrom } from './plan-rows.js';

/** A plan that is there. Errors: NOT_FOUND, also where it is deleted and not asked for as such. */
export async function loadPlan(
  tx: TenantTransaction,
  organisationId: string,
  planId: string,
  now: Date,
  { deleted = false }: { deleted?: boolean } = {},
): Promise<PlanRow> {
  const [row] = await tx.query<PlanRow>(
    `select ${planColumns} from ${plansFrom}
     where p.organisation_id = $1 and p.plan_id = $3${deleted ? '' : ' and p.deleted_at is null'}`,
    [organisationId, now.toISOString(), planId],
  );
  if (!row) throw notFound({ planId });
  return row;
}

/**
 * Holds the plan's row, so that changes of it and of its moves take turns, and says which version stands.
 * Errors: NOT_FOUND; CONFLICT where it is closed.
 */
export async function holdOpenPlan(
  tx: TenantTransaction,
  organisationId: string,
  planId: string,
): Promise<void> {
  const [row] = await tx.query<{ closed: boolean }>(
    `select p.closed_at is not null as closed from app.plans p
     where p.organisation_id = $1 and p.plan_id = $2 and p.deleted_at is null for update of p`,
    [organisationId, planId],
  );
  if (!row) throw notFound({ planId });
  if (row.closed)
    throw new DomainError('CONFLICT', {
      reason: 'This plan is closed. Reopen it to change it.',
      planId,
    });
}

/** The moves of a plan in their order, deleted ones included. */
export function loadMoves(
  tx: TenantTransaction,
  organisationId: string,
  planId: string,
): Promise<MoveRow[]> {
  return tx.query<MoveRow>(
    `select ${moveColumns} from app.plan_moves m
     where m.organisation_id = $1 and m.plan_id = $2 order by m.position, m.move_id`,
    [organisationId, planId],
  );
}

/** Errors: NOT_FOUND. */
export async function loadMove(
  tx: TenantTransaction,
  organisationId: string,
  moveId: string,
): Promise<MoveRow> {
  const [row] = await tx.query<MoveRow>(
    `select ${moveColumns} from app.plan_moves m where m.organisation_id = $1 and m.move_id = $2`,
    [organisationId, moveId],
  );
  if (!row) throw notFound({ moveId });
  return row;
}

/** Writes moves behind those that a plan has, in one statement; a move whose id is taken is left as it is. */
export async function insertMoves(
  tx: TenantTransaction,
  organisationId: string,
  planId: string,
  createdBy: string | null,
  moves: readonly (CheckedMove & { moveId?: string })[],
): Promise<void> {
  if (moves.length === 0) return;
  const rows = moves.map((move, at) => ({
    move_id: move.moveId ?? newId(),
    kind: move.kind,
    title: move.title,
    body: move.text,
    criteria: move.criteria,
    owner_role: move.ownerRole,
    due_on: move.dueOn,
    effort: move.effort,
    at: at + 1,
  }));
  await tx.query(
    `insert into app.plan_moves as m (organisation_id, move_id, plan_id, kind, title, body, criteria, owner_role, due_on, effort, position, created_by)
     select $1::uuid, r.move_id, $2::uuid, r.kind, r.title, r.body, r.criteria, r.owner_role, r.due_on, r.effort,
       r.at + coalesce((select max(x.position) from app.plan_moves x where x.organisation_id = $1 and x.plan_id = $2), 0), $3::uuid
     from jsonb_to_recordset($4::jsonb) as r (move_id uuid, kind text, title text, body text, criteria jsonb, owner_role text, due_on date, effort text, at int)
     on conflict do nothing`,
    [organisationId, planId, createdBy, JSON.stringify(rows)],
  );
}

/** Writes the order of a plan's moves anew, those given first to last. */
export async function writeOrder(
  tx: TenantTransaction,
  organisationId: string,
  planId: string,
  moveIds: readonly string[],
): Promise<void> {
  await tx.query(
    `update app.plan_moves as m set position = r.at
     from unnest($3::uuid[]) with ordinality as r (move_id, at)
     where m.organisation_id = $1 and m.plan_id = $2 and m.move_id = r.move_id and m.position <> r.at`,
    [organisationId, planId, moveIds],
  );
}
