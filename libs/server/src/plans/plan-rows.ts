import {
  quarterDays,
  type CriterionAt,
  type EffortClass,
  type MoveKind,
  type MoveState,
  type PlanSource,
  type Suppositions,
} from '@rolewright/domain';
import { day, instant } from '../paging/sql-instant.js';
import type { BandLevel } from '../scores/scores.view.js';
import type { PlanOutcomeView, PlanSummaryView, StandpointView } from './plans.view.js';

/** A plan as its table holds it, with its moves counted. */
export interface PlanRow {
  planId: string;
  title: string;
  quarter: string;
  target: BandLevel | null;
  source: PlanSource;
  sourceRef: string | null;
  scenario: Suppositions | null;
  startsOn: string;
  baseline: StandpointView & { asOf: string };
  expected: StandpointView;
  outcome: PlanOutcomeView | null;
  version: number;
  createdAt: string;
  createdBy: string | null;
  closedAt: string | null;
  deletedAt: string | null;
  timeZone: string;
  todo: number;
  doing: number;
  done: number;
  dropped: number;
  overdue: number;
  nextDueOn: string | null;
}

export interface MoveRow {
  moveId: string;
  planId: string;
  kind: MoveKind;
  title: string;
  text: string | null;
  criteria: CriterionAt[];
  ownerRole: string | null;
  dueOn: string | null;
  effort: EffortClass | null;
  state: MoveState;
  position: number;
  version: number;
  deletedAt: string | null;
}

/** A deleted plan or move can be brought back for so many days. */
export const restorableDays = 30;

const ofState = (state: MoveState): string =>
  `(count(*) filter (where m.state = '${state}'))::int as "${state}"`;

/** Over `plansFrom`. */
export const planColumns = `p.plan_id as "planId", p.title, p.quarter, p.target, p.source, p.source_ref as "sourceRef", p.scenario,
  ${day('p.starts_on', 'startsOn')}, p.baseline, p.expected, p.outcome, p.version, ${instant('p.created_at', 'createdAt')},
  p.created_by as "createdBy", ${instant('p.closed_at', 'closedAt')}, ${instant('p.deleted_at', 'deletedAt')}, o.time_zone as "timeZone",
  n.todo, n.doing, n.done, n.dropped, n.overdue, n."nextDueOn"`;

/** Plans with their moves counted; what is overdue is decided by the instant $2 in the organisation's own zone. */
export const plansFrom = `app.plans p
  join app.organisations o on o.organisation_id = p.organisation_id
  cross join lateral (
    select ${ofState('todo')}, ${ofState('doing')}, ${ofState('done')}, ${ofState('dropped')},
      (count(*) filter (where m.state in ('todo', 'doing') and m.due_on < ($2::timestamptz at time zone o.time_zone)::date))::int as overdue,
      ${day(`min(m.due_on) filter (where m.state in ('todo', 'doing'))`, 'nextDueOn')}
    from app.plan_moves m
    where m.organisation_id = p.organisation_id and m.plan_id = p.plan_id and m.deleted_at is null) n`;

export const moveColumns = `m.move_id as "moveId", m.plan_id as "planId", m.kind, m.title, m.body as text, m.criteria, m.owner_role as "ownerRole",
  ${day('m.due_on', 'dueOn')}, m.effort, m.state, m.position, m.version, ${instant('m.deleted_at', 'deletedAt')}`;

/** @param nameOf the name of an account; null where it is gone */
export function planSummaryView(
  row: PlanRow,
  nameOf: (userId: string | null) => string | null,
): PlanSummaryView {
  const { first, last } = quarterDays(row.quarter);
  return {
    planId: row.planId,
    title: row.title,
    quarter: row.quarter,
    quarterFrom: first,
    quarterTo: last,
    target: row.target,
    source: row.source,
    sourceRef: row.sourceRef,
    startsOn: row.startsOn,
    baseline: row.baseline,
    expected: row.expected,
    actual: row.outcome && {
      asOf: row.outcome.asOf,
      band: row.outcome.actual.band,
      index: row.outcome.actual.index,
      mean: row.outcome.actual.mean,
    },
    moves: {
      todo: row.todo,
      doing: row.doing,
      done: row.done,
      dropped: row.dropped,
      overdue: row.closedAt === null ? row.overdue : 0,
    },
    nextDueOn: row.closedAt === null ? row.nextDueOn : null,
    version: row.version,
    createdAt: row.createdAt,
    createdBy: nameOf(row.createdBy),
    closedAt: row.closedAt,
    deletedAt: row.deletedAt,
  };
}
