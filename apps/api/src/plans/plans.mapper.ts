import type { CriterionAt, Suppositions } from '@rolewright/domain';
import type {
  MoveRowView,
  PlanMoveInput as MoveFields,
  PlanMoveView,
  PlanOutcomeView,
  PlanSummaryView,
  PlanView,
  StandpointView,
} from '@rolewright/server';
import type { PlanMoveInput, SuppositionsInput } from './plans.inputs.js';
import type {
  Plan,
  PlanCriterion,
  PlanMove,
  PlanMoveRow,
  PlanOutcome,
  PlanStandpoint,
  PlanSummary,
} from './plans.types.js';

export const toStandpoint = ({ band, index, mean }: StandpointView): PlanStandpoint => ({
  band,
  index,
  mean,
});

export const toCriterion = ({ domain, criterion }: CriterionAt): PlanCriterion => ({
  domain,
  criterion,
});

export const toPlanSummary = (view: PlanSummaryView): PlanSummary => ({
  planId: view.planId,
  title: view.title,
  quarter: view.quarter,
  quarterFrom: view.quarterFrom,
  quarterTo: view.quarterTo,
  target: view.target,
  source: view.source,
  sourceRef: view.sourceRef,
  startsOn: view.startsOn,
  baseline: { ...toStandpoint(view.baseline), asOf: view.baseline.asOf },
  expected: toStandpoint(view.expected),
  actual: view.actual && { ...toStandpoint(view.actual), asOf: view.actual.asOf },
  moveCounts: {
    todo: view.moves.todo,
    doing: view.moves.doing,
    done: view.moves.done,
    dropped: view.moves.dropped,
    overdue: view.moves.overdue,
  },
  nextDueOn: view.nextDueOn,
  version: view.version,
  createdAt: view.createdAt,
  createdBy: view.createdBy,
  closedAt: view.closedAt,
  deletedAt: view.deletedAt,
});

export const toMoveRow = (view: MoveRowView): PlanMoveRow => ({
  moveId: view.moveId,
  kind: view.kind,
  title: view.title,
  text: view.text,
  criteria: view.criteria.map(toCriterion),
  ownerRole: view.ownerRole,
  dueOn: view.dueOn,
  effort: view.effort,
  state: view.state,
  version: view.version,
  deletedAt: view.deletedAt,
});

const toMove = (view: PlanMoveView): PlanMove => ({
  moveId: view.moveId,
  kind: view.kind,
  title: view.title,
  text: view.text,
  criteria: view.criteria.map((one) => ({ ...toCriterion(one), state: one.state })),
  ownerRole: view.ownerRole,
  dueOn: view.dueOn,
  overdue: view.overdue,
  effort: view.effort,
  state: view.state,
  position: view.position,
  expected: view.expected && toStandpoint(view.expected),
  version: view.version,
  deletedAt: view.deletedAt,
});

const toOutcome = (view: PlanOutcomeView): PlanOutcome => ({
  asOf: view.asOf,
  settled: view.settled,
  from: toStandpoint(view.from),
  expected: toStandpoint(view.expected),
  actual: {
    ...toStandpoint(view.actual),
    intervalLow: view.actual.intervalLow,
    intervalHigh: view.actual.intervalHigh,
    confidenceValue: view.actual.confidence.value,
    confidence: view.actual.confidence.label,
  },
  moves: view.moves.map((move) => ({
    moveId: move.moveId,
    title: move.title,
    state: move.state,
    planned: move.planned,
    heldBefore: move.heldBefore,
    holding: move.holding,
    missing: move.missing.map(toCriterion),
  })),
  lost: view.lost.map(toCriterion),
  gainedBesides: view.gainedBesides.map(toCriterion),
  sentences: view.sentences,
});

export const toPlan = (view: PlanView): Plan => ({
  summary: toPlanSummary(view),
  today: view.today,
  moves: view.movesInOrder.map(toMove),
  deletedMoves: view.deletedMoves.map(toMove),
  outcome: toOutcome(view.outcome),
});

export const fromMove = (move: PlanMoveInput): MoveFields => ({
  kind: move.kind,
  title: move.title,
  text: move.text ?? null,
  criteria: move.criteria.map(toCriterion),
  ownerRole: move.ownerRole ?? null,
  dueOn: move.dueOn ?? null,
  effort: move.effort ?? null,
});

/** What a request supposes, without the fields that it leaves out. */
export function fromSuppositions(input: SuppositionsInput): Suppositions {
  const { holds, fails, decisions, assignments, leavers, handoffs, hires } = input;
  return {
    ...(holds && { holds: holds.map(toCriterion) }),
    ...(fails && { fails: fails.map(toCriterion) }),
    ...(decisions && {
      decisions: decisions.map(({ domain, decision, decider }) => ({
        domain,
        decision,
        ...(decider && { decider }),
      })),
    }),
    ...(assignments && {
      assignments: assignments.map(({ domain, role, holder, deputy }) => ({
        domain,
        role,
        holder,
        ...(deputy && { deputy }),
      })),
    }),
    ...(leavers && { leavers: [...leavers] }),
    ...(handoffs && {
      handoffs: handoffs.map(({ from, to, connected }) => ({ from, to, connected })),
    }),
    ...(hires && { hires: hires.map(({ cluster, fte }) => ({ cluster, fte })) }),
  };
}
