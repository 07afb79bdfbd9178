import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDate } from '../graphql/scalars.js';
import { Band } from '../graphql/vocabulary.js';
import { FoundStandpoint, PlanCriterion, PlanStandpoint } from './plans.types.js';
import { EffortClass, MoveKind } from './plans.vocabulary.js';

@ObjectType({ description: 'A move as it is proposed.' })
export class MoveDraft {
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

  @Field(() => EffortClass, { nullable: true })
  effort!: EffortClass | null;

  @Field(() => Int, { description: 'Days from the beginning: an offset, never a promise.' })
  within!: number;

  @Field(() => PlanStandpoint, { nullable: true })
  expected!: PlanStandpoint | null;
}

@ObjectType({ description: 'The cheapest path to a band as moves.' })
export class OperatingPlan {
  @Field(() => CalendarDate)
  asOf!: string;

  @Field(() => Band)
  target!: Band;

  @Field(() => PlanStandpoint)
  from!: PlanStandpoint;

  @Field(() => PlanStandpoint)
  to!: PlanStandpoint;

  @Field(() => Int, { description: 'Facts that the path makes true.' })
  facts!: number;

  @Field({ description: 'Whether no path needs fewer facts.' })
  proved!: boolean;

  @Field(() => Float, { description: 'No path needs fewer facts than this.' })
  lowerBound!: number;

  @Field(() => [MoveDraft])
  moves!: MoveDraft[];

  @Field(() => [String])
  notes!: string[];
}

@ObjectType({ description: 'A pain as moves.' })
export class PainPlan {
  @Field(() => ID)
  painId!: string;

  @Field()
  title!: string;

  @Field(() => CalendarDate)
  asOf!: string;

  @Field()
  nextStep!: string;

  @Field(() => [MoveDraft])
  moves!: MoveDraft[];
}

@ObjectType()
export class SupposedStandpoint extends FoundStandpoint {
  @Field()
  bindingSentence!: string;
}

@ObjectType()
export class CriterionChange {
  @Field()
  criterion!: string;

  @Field()
  before!: string;

  @Field()
  after!: string;
}

@ObjectType()
export class SupposedDomain {
  @Field()
  id!: string;

  @Field(() => Band)
  levelBefore!: Band;

  @Field(() => Band)
  levelAfter!: Band;

  @Field(() => Float)
  scoreBefore!: number;

  @Field(() => Float)
  scoreAfter!: number;

  @Field(() => [CriterionChange])
  criteria!: CriterionChange[];
}

@ObjectType()
export class SupposedFlag {
  @Field(() => String, { nullable: true, description: 'Null for the organisation as a whole.' })
  domain!: string | null;

  @Field()
  flag!: string;

  @Field(() => [String])
  facts!: string[];
}

@ObjectType()
export class SupposedHandoff {
  @Field()
  from!: string;

  @Field()
  to!: string;

  @Field(() => String, { nullable: true, description: 'Null where it is out of scope.' })
  before!: string | null;

  @Field(() => String, { nullable: true })
  after!: string | null;
}

@ObjectType()
export class SupposedPain {
  @Field()
  id!: string;

  @Field()
  title!: string;

  @Field()
  before!: string;

  @Field()
  after!: string;
}

@ObjectType({ description: 'What a hire would change: no criterion, only the load.' })
export class SupposedHiring {
  @Field()
  cluster!: string;

  @Field()
  name!: string;

  @Field(() => Float)
  fte!: number;

  @Field(() => Float, {
    description:
      'Half of the drawn quarters need more full-time equivalents than this, beyond those there are.',
  })
  gapBefore!: number;

  @Field(() => Float)
  gapAfter!: number;

  @Field()
  verdictBefore!: string;

  @Field()
  verdictAfter!: string;
}

@ObjectType({
  description: 'What would follow if something were so, measured by the engine itself.',
})
export class WhatIf {
  @Field(() => CalendarDate)
  asOf!: string;

  @Field(() => SupposedStandpoint)
  before!: SupposedStandpoint;

  @Field(() => SupposedStandpoint)
  after!: SupposedStandpoint;

  @Field(() => [SupposedDomain], { description: 'Only domains that differ.' })
  domains!: SupposedDomain[];

  @Field(() => [SupposedFlag])
  raised!: SupposedFlag[];

  @Field(() => [SupposedFlag])
  cleared!: SupposedFlag[];

  @Field(() => [SupposedHandoff])
  handoffs!: SupposedHandoff[];

  @Field(() => [SupposedPain])
  pains!: SupposedPain[];

  @Field(() => [SupposedHiring])
  hiring!: SupposedHiring[];

  @Field()
  workloadRecorded!: boolean;

  @Field(() => [MoveDraft], { description: 'What would have to be done.' })
  moves!: MoveDraft[];
}

@ObjectType()
export class SupposableCriterion {
  @Field()
  criterion!: string;

  @Field({ description: 'holds, fails or unknown.' })
  state!: string;
}

@ObjectType()
export class SupposableDomain {
  @Field()
  id!: string;

  @Field(() => Band)
  level!: Band;

  @Field()
  notApplicable!: boolean;

  @Field(() => [SupposableCriterion])
  criteria!: SupposableCriterion[];
}

@ObjectType()
export class SupposableDecision {
  @Field()
  domain!: string;

  @Field()
  decision!: string;

  @Field()
  name!: string;

  @Field(() => [String])
  deciders!: string[];

  @Field(() => String, { nullable: true })
  suggested!: string | null;
}

@ObjectType()
export class SupposableAssignment {
  @Field()
  domain!: string;

  @Field()
  role!: string;

  @Field()
  holder!: string;

  @Field(() => String, { nullable: true })
  deputy!: string | null;
}

@ObjectType()
export class SupposableHandoff {
  @Field()
  from!: string;

  @Field()
  to!: string;

  @Field()
  state!: string;
}

@ObjectType()
export class SupposableCluster {
  @Field()
  id!: string;

  @Field()
  name!: string;

  @Field(() => Float, { nullable: true, description: 'Full-time equivalents; null if unrecorded.' })
  available!: number | null;
}

@ObjectType({ description: 'What can be supposed, and how it is now.' })
export class WhatIfGround {
  @Field(() => CalendarDate)
  asOf!: string;

  @Field(() => SupposedStandpoint)
  now!: SupposedStandpoint;

  @Field(() => [SupposableDomain])
  domains!: SupposableDomain[];

  @Field(() => [SupposableDecision])
  decisions!: SupposableDecision[];

  @Field(() => [SupposableAssignment])
  assignments!: SupposableAssignment[];

  @Field(() => [SupposableHandoff])
  handoffs!: SupposableHandoff[];

  @Field(() => [SupposableCluster])
  clusters!: SupposableCluster[];

  @Field(() => [String])
  roles!: string[];
}
