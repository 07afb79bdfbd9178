import type {
  CriterionAt,
  EffortClass,
  MoveKind,
  MoveState,
  PlanSource,
  Suppositions,
} from '@rolewright/domain';
import type { BandLevel, ConfidenceLabel } from '../scores/scores.view.js';

/** Where an organisation stands, or would stand. Index and mean: 0..100. */
export interface StandpointView {
  band: BandLevel;
  index: number;
  mean: number;
}

/** A kept plan in a list. */
export interface PlanSummaryView {
  planId: string;
  title: string;
  /** `2026-Q4` */
  quarter: string;
  quarterFrom: string;
  quarterTo: string;
  /** Null where it aims at no band. */
  target: BandLevel | null;
  source: PlanSource;
  /** What it was made from: a pain's id, a post's title. */
  sourceRef: string | null;
  startsOn: string;
  /** Where the organisation stood on the day that the plan was made. */
  baseline: StandpointView & { asOf: string };
  /** Where it would stand with every move that is not dropped, from the baseline on. */
  expected: StandpointView;
  /** What was found when it was closed; null while it is open. */
  actual: (StandpointView & { asOf: string }) | null;
  moves: { todo: number; doing: number; done: number; dropped: number; overdue: number };
  nextDueOn: string | null;
  version: number;
  createdAt: string;
  createdBy: string | null;
  closedAt: string | null;
  deletedAt: string | null;
}

export interface PlanMoveView {
  moveId: string;
  kind: MoveKind;
  title: string;
  text: string | null;
  /** What is to hold, and whether it does now: holds, fails or unknown. */
  criteria: (CriterionAt & { state: string })[];
  ownerRole: string | null;
  dueOn: string | null;
  /** Due, and neither done nor dropped. */
  overdue: boolean;
  effort: EffortClass | null;
  state: MoveState;
  /** From 1, over the whole plan. */
  position: number;
  /** From the facts of today, with this move and all before it that are not dropped. */
  expected: StandpointView | null;
  version: number;
  deletedAt: string | null;
}

/** Plan against actual. */
export interface PlanOutcomeView {
  asOf: string;
  /** True once the plan is closed: nothing in it changes any more. */
  settled: boolean;
  from: StandpointView;
  expected: StandpointView;
  actual: StandpointView & {
    intervalLow: BandLevel;
    intervalHigh: BandLevel;
    confidence: { value: number; label: ConfidenceLabel };
  };
  moves: {
    moveId: string;
    title: string;
    state: MoveState;
    /** Criteria that it aims at, those that held already when the plan was made, and those that hold now. */
    planned: number;
    heldBefore: number;
    holding: number;
    missing: CriterionAt[];
  }[];
  /** Criteria that held when the plan was made and do not hold now, planned or not. */
  lost: CriterionAt[];
  /** Criteria that hold now, did not before, and that no move aims at. */
  gainedBesides: CriterionAt[];
  /** In plain words. */
  sentences: string[];
}

export interface PlanView extends PlanSummaryView {
  today: string;
  /** In their order; deleted ones of the last 30 days apart. */
  movesInOrder: PlanMoveView[];
  deletedMoves: PlanMoveView[];
  outcome: PlanOutcomeView;
  /** What was supposed, where it was kept from a what-if. */
  scenario: Suppositions | null;
}

export interface PlanMoveInput {
  kind: MoveKind;
  title: string;
  text?: string | null;
  criteria: readonly CriterionAt[];
  ownerRole?: string | null;
  /** yyyy-mm-dd */
  dueOn?: string | null;
  effort?: EffortClass | null;
}

export interface CreatePlan {
  /** A UUID made by the caller: becomes the plan's id, so that a second try makes no second plan. */
  requestKey: string;
  title: string;
  /** `2026-Q4` */
  quarter: string;
  /** Null where it aims at no band. */
  target: BandLevel | null;
  source: { kind: PlanSource; ref?: string | null };
  moves: readonly PlanMoveInput[];
  scenario?: Suppositions | null;
}

export interface ChangePlan {
  /** The version that the person saw. */
  version: number;
  title: string;
  quarter: string;
  target: BandLevel | null;
}

/** A move as it was written, without what is measured of it. */
export interface MoveRowView {
  moveId: string;
  kind: MoveKind;
  title: string;
  text: string | null;
  criteria: CriterionAt[];
  ownerRole: string | null;
  dueOn: string | null;
  effort: EffortClass | null;
  state: MoveState;
  version: number;
  deletedAt: string | null;
}

export interface ChangeMove extends PlanMoveInput {
  /** The version that the person saw. */
  version: number;
  state: MoveState;
}

export interface PlaceMove {
  version: number;
  kind: MoveKind;
  /** The move that it comes before; null for behind all. */
  before: string | null;
}
