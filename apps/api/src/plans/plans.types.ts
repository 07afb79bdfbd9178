import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/paging.js';
import { CalendarDate, Instant } from '../graphql/scalars.js';
import { Band, ConfidenceLabel } from '../graphql/vocabulary.js';
import { EffortClass, MoveKind, MoveState, PlanSource } from './plans.vocabulary.js';

@ObjectType({ description: 'Where an organisation stands, or would stand.' })
export class PlanStandpoint {
  @Field(() => Band)
  band!: Band;

  @Field(() => Float, { description: '0..100, never contradicting the band.' })
  index!: number;

  @Field(() => Float)
  mean!: number;
}

@ObjectType()
export class DatedStandpoint extends PlanStandpoint {
  @Field(() => CalendarDate)
  asOf!: string;
}

@ObjectType()
export class PlanCriterion {
  @Field()
  domain!: string;

  @Field()
  criterion!: string;
}

@ObjectType()
export class AimedCriterion extends PlanCriterion {
  @Field({ description: 'holds, fails or unknown, on the facts of today.' })
  state!: string;
}

@ObjectType()
export class PlanMoveCounts {
  @Field(() => Int)
  todo!: number;

  @Field(() => Int)
  doing!: number;

  @Field(() => Int)
  done!: number;

  @Field(() => Int)
  dropped!: number;

  @Field(() => Int, { description: "Past their day in the organisation's zone, and not done." })
  overdue!: number;
}

@ObjectType()
export class PlanSummary {
  @Field(() => ID)
  planId!: string;

  @Field()
  title!: string;

  @Field({ description: '2026-Q4' })
  quarter!: string;

  @Field(() => CalendarDate)
  quarterFrom!: string;

  @Field(() => CalendarDate)
  quarterTo!: string;

  @Field(() => Band, { nullable: true, description: 'Null where it aims at no band.' })
  target!: Band | null;

  @Field(() => PlanSource)
  source!: PlanSource;

  @Field(() => String, { nullable: true })
  sourceRef!: string | null;

  @Field(() => CalendarDate)
  startsOn!: string;

  @Field(() => DatedStandpoint, { description: 'On the day that the plan was made.' })
  baseline!: DatedStandpoint;

  @Field(() => PlanStandpoint, {
    description: 'From the baseline on, with every move that is not dropped.',
  })
  expected!: PlanStandpoint;

  @Field(() => DatedStandpoint, {
    nullable: true,
    description: 'As found when it was closed; null while it is open.',
  })
  actual!: DatedStandpoint | null;

  @Field(() => PlanMoveCounts)
  moveCounts!: PlanMoveCounts;

  @Field(() => CalendarDate, { nullable: true })
  nextDueOn!: string | null;

  @Field(() => Int)
  version!: number;

  @Field(() => Instant)
  createdAt!: string;

  @Field(() => String, { nullable: true })
  createdBy!: string | null;

  @Field(() => Instant, { nullable: true })
  closedAt!: string | null;

  @Field(() => Instant, { nullable: true })
  deletedAt!: string | null;
}

export const PlanConnection = connectionOf('Plan', PlanSummary);

@ObjectType({ description: 'A move as it was written.' })
export class PlanMoveRow {
  @Field(() => ID)
  moveId!: string;

  @Field(() => MoveKind)
  kind!: MoveKind;

  @Field()
  title!: string;

  @Field(() => String, { nullable: true })
  text!: string | null;

  @Field(() => [PlanCriterion])
  criteria!: PlanCriterion[];

  @Field(() => String, { nullable: true })
  ownerRole!: string | null;

  @Field(() => CalendarDate, { nullable: true })
  dueOn!: string | null;

  @Field(() => EffortClass, { nullable: true })
  effort!: EffortClass | null;

  @Field(() => MoveState)
  state!: MoveState;

  @Field(() => Int)
  version!: number;

  @Field(() => Instant, { nullable: true })
  deletedAt!: string | null;
}

@ObjectType({ description: 'A move in its plan, with what is measured of it.' })
export class PlanMove {
  @Field(() => ID)
  moveId!: string;

  @Field(() => MoveKind)
  kind!: MoveKind;

  @Field()
  title!: string;

  @Field(() => String, { nullable: true })
  text!: string | null;

  @Field(() => [AimedCriterion])
  criteria!: AimedCriterion[];

  @Field(() => String, { nullable: true })
  ownerRole!: string | null;

  @Field(() => CalendarDate, { nullable: true })
  dueOn!: string | null;

  @Field()
  overdue!: boolean;

  @Field(() => EffortClass, { nullable: true })
  effort!: EffortClass | null;

  @Field(() => MoveState)
  state!: MoveState;

  @Field(() => Int, { description: 'From 1, over the whole plan.' })
  position!: number;

  @Field(() => PlanStandpoint, {
    nullable: true,
    description: 'From the facts of today, with this move and all before it that are not dropped.',
  })
  expected!: PlanStandpoint | null;

  @Field(() => Int)
  version!: number;

  @Field(() => Instant, { nullable: true })
  deletedAt!: string | null;
}

@ObjectType()
export class FoundStandpoint extends PlanStandpoint {
  @Field(() => Band)
  intervalLow!: Band;

  @Field(() => Band)
  intervalHigh!: Band;

  @Field(() => Float)
  confidenceValue!: number;

  @Field(() => ConfidenceLabel)
  confidence!: ConfidenceLabel;
}

@ObjectType()
export class MoveOutcome {
  @Field(() => ID)
  moveId!: string;

  @Field()
  title!: string;

  @Field(() => MoveState)
  state!: MoveState;

  @Field(() => Int, { description: 'Criteria that it aims at.' })
  planned!: number;

  @Field(() => Int)
  heldBefore!: number;

  @Field(() => Int)
  holding!: number;

  @Field(() => [PlanCriterion])
  missing!: PlanCriterion[];
}

@ObjectType({
  description: 'Plan against actual: what is so now, not what the plan brought about.',
})
export class PlanOutcome {
  @Field(() => CalendarDate)
  asOf!: string;

  @Field({ description: 'True once the plan is closed: nothing in it changes any more.' })
  settled!: boolean;

  @Field(() => PlanStandpoint)
  from!: PlanStandpoint;

  @Field(() => PlanStandpoint)
  expected!: PlanStandpoint;

  @Field(() => FoundStandpoint)
  actual!: FoundStandpoint;

  @Field(() => [MoveOutcome])
  moves!: MoveOutcome[];

  @Field(() => [PlanCriterion], {
    description: 'Held when the plan was made and do not hold now.',
  })
  lost!: PlanCriterion[];

  @Field(() => [PlanCriterion], { description: 'Hold now, did not then; no move aims at them.' })
  gainedBesides!: PlanCriterion[];

  @Field(() => [String])
  sentences!: string[];
}

@ObjectType()
export class Plan {
  @Field(() => PlanSummary)
  summary!: PlanSummary;

  @Field(() => CalendarDate, { description: 'The day that it is now where the organisation is.' })
  today!: string;

  @Field(() => [PlanMove], { description: 'In their order.' })
  moves!: PlanMove[];

  @Field(() => [PlanMove], { description: 'Deleted within the last thirty days.' })
  deletedMoves!: PlanMove[];

  @Field(() => PlanOutcome)
  outcome!: PlanOutcome;
}
