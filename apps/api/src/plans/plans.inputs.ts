import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { CalendarDate } from '../graphql/scalars.js';
import { Band } from '../graphql/vocabulary.js';
import { EffortClass, MoveKind, MoveState, PlanSource } from './plans.vocabulary.js';

@InputType()
export class PlanCriterionInput {
  @Field()
  domain!: string;

  @Field()
  criterion!: string;
}

@InputType()
export class PlanMoveInput {
  @Field(() => MoveKind)
  kind!: MoveKind;

  @Field()
  title!: string;

  @Field(() => String, { nullable: true })
  text?: string | null;

  @Field(() => [PlanCriterionInput])
  criteria!: PlanCriterionInput[];

  @Field(() => String, { nullable: true })
  ownerRole?: string | null;

  @Field(() => CalendarDate, { nullable: true })
  dueOn?: string | null;

  @Field(() => EffortClass, { nullable: true })
  effort?: EffortClass | null;
}

@InputType()
export class SupposedDecisionInput {
  @Field()
  domain!: string;

  @Field()
  decision!: string;

  @Field(() => String, { nullable: true, description: "The model's role by default." })
  decider?: string | null;
}

@InputType()
export class SupposedAssignmentInput {
  @Field()
  domain!: string;

  @Field()
  role!: string;

  @Field()
  holder!: string;

  @Field(() => String, { nullable: true, description: 'Who has stood in, tested that day.' })
  deputy?: string | null;
}

@InputType()
export class SupposedHandoffInput {
  @Field()
  from!: string;

  @Field()
  to!: string;

  @Field()
  connected!: boolean;
}

@InputType()
export class SupposedHireInput {
  @Field()
  cluster!: string;

  @Field(() => Float)
  fte!: number;
}

@InputType({ description: 'What is supposed to be so.' })
export class SuppositionsInput {
  @Field(() => [PlanCriterionInput], { nullable: true })
  holds?: PlanCriterionInput[] | null;

  @Field(() => [PlanCriterionInput], { nullable: true })
  fails?: PlanCriterionInput[] | null;

  @Field(() => [SupposedDecisionInput], { nullable: true })
  decisions?: SupposedDecisionInput[] | null;

  @Field(() => [SupposedAssignmentInput], { nullable: true })
  assignments?: SupposedAssignmentInput[] | null;

  @Field(() => [String], { nullable: true, description: 'Holders who would be gone.' })
  leavers?: string[] | null;

  @Field(() => [SupposedHandoffInput], { nullable: true })
  handoffs?: SupposedHandoffInput[] | null;

  @Field(() => [SupposedHireInput], { nullable: true })
  hires?: SupposedHireInput[] | null;
}

@InputType()
export class CreatePlanInput {
  @Field(() => ID)
  organisationId!: string;

  @Field({ description: 'A UUID; a second request with it makes no second plan.' })
  requestKey!: string;

  @Field()
  title!: string;

  @Field({ description: '2026-Q4' })
  quarter!: string;

  @Field(() => Band, { nullable: true })
  target?: Band | null;

  @Field(() => PlanSource)
  source!: PlanSource;

  @Field(() => String, { nullable: true })
  sourceRef?: string | null;

  @Field(() => [PlanMoveInput], { description: 'At most 120, in their order.' })
  moves!: PlanMoveInput[];

  @Field(() => SuppositionsInput, { nullable: true })
  suppositions?: SuppositionsInput | null;
}

@InputType()
export class ChangePlanInput {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => ID)
  planId!: string;

  @Field(() => Int, { description: 'The version that the person saw.' })
  version!: number;

  @Field()
  title!: string;

  @Field()
  quarter!: string;

  @Field(() => Band, { nullable: true })
  target?: Band | null;
}

@InputType()
export class AddPlanMoveInput {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => ID)
  planId!: string;

  @Field()
  requestKey!: string;

  @Field(() => PlanMoveInput)
  move!: PlanMoveInput;
}

@InputType()
export class ChangePlanMoveInput {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => ID)
  moveId!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => MoveState)
  state!: MoveState;

  @Field(() => PlanMoveInput)
  move!: PlanMoveInput;
}

@InputType()
export class PlacePlanMoveInput {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => ID)
  moveId!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => MoveKind)
  kind!: MoveKind;

  @Field(() => String, {
    nullable: true,
    description: 'The move that it comes before; behind all where it is left out.',
  })
  before?: string | null;
}
