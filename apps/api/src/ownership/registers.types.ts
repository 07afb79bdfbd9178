import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/paging.js';
import { CalendarDate, Instant } from '../graphql/scalars.js';
import { OwnershipSection } from './ownership.vocabulary.js';

@ObjectType()
export class AssignmentFacts {
  @Field()
  domain!: string;

  @Field()
  role!: string;

  @Field()
  holder!: string;

  @Field()
  assignedBy!: string;

  @Field(() => CalendarDate)
  acceptedAt!: string;

  @Field(() => String, { nullable: true })
  deputy!: string | null;

  @Field(() => CalendarDate, { nullable: true })
  deputyTestedAt!: string | null;
}

@ObjectType()
export class DecisionFacts {
  @Field()
  domain!: string;

  @Field({ description: "The model's id, or the name of the organisation's own decision." })
  decision!: string;

  @Field(() => [String])
  decider!: readonly string[];

  @Field(() => [String])
  agree!: readonly string[];

  @Field(() => [String])
  recommend!: readonly string[];

  @Field(() => [String])
  input!: readonly string[];

  @Field(() => [String])
  perform!: readonly string[];

  @Field(() => [String])
  escalation!: readonly string[];

  @Field(() => Int, {
    description: 'Authority needed: 0 none, 1 input, 2 recommend, 3 scoped veto, 4 decide.',
  })
  need!: number;

  @Field(() => Int, { description: 'Authority held, on the same ladder.' })
  held!: number;

  @Field(() => CalendarDate, { nullable: true, description: 'The newest entry of the log.' })
  lastLoggedAt!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Share of its logged decisions of 365 days overridden past the escalation path.',
  })
  overriddenShare!: number | null;

  @Field(() => String, { nullable: true, description: 'From where on it takes this decision.' })
  threshold!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Null where nobody said.' })
  reversible!: boolean | null;
}

@ObjectType()
export class HandoffFacts {
  @Field()
  from!: string;

  @Field()
  to!: string;

  @Field(() => String, { nullable: true })
  sender!: string | null;

  @Field(() => String, { nullable: true })
  receiver!: string | null;

  @Field(() => String, { nullable: true })
  trigger!: string | null;

  @Field(() => String, { nullable: true })
  payload!: string | null;

  @Field(() => Float, { nullable: true })
  slaHours!: number | null;

  @Field(() => CalendarDate, { nullable: true })
  acknowledgedAt!: string | null;

  @Field(() => CalendarDate, { nullable: true })
  exercisedAt!: string | null;

  @Field(() => Int, { nullable: true })
  triggers!: number | null;

  @Field(() => Int, { nullable: true })
  transfers!: number | null;

  @Field(() => Int, { nullable: true })
  accepted!: number | null;
}

@ObjectType()
export class ArtifactFacts {
  @Field()
  domain!: string;

  @Field()
  artifact!: string;

  @Field(() => String, { nullable: true })
  owner!: string | null;

  @Field(() => CalendarDate)
  collectedAt!: string;

  @Field(() => Int)
  validDays!: number;
}

@ObjectType()
export class MetricReading {
  @Field({ description: '2026-Q3.' })
  quarter!: string;

  @Field(() => Float)
  value!: number;
}

@ObjectType()
export class MetricFacts {
  @Field()
  domain!: string;

  @Field()
  metric!: string;

  @Field({ description: 'A number, or words.' })
  target!: string;

  @Field()
  source!: string;

  @Field(() => [MetricReading])
  readings!: MetricReading[];

  @Field(() => [String], { description: 'Decisions that cite it.' })
  citedBy!: readonly string[];
}

@ObjectType()
export class WorkRecordFacts {
  @Field()
  domain!: string;

  @Field()
  person!: string;

  @Field(() => CalendarDate)
  performedAt!: string;

  @Field()
  kind!: string;

  @Field(() => Boolean, { nullable: true })
  conforms!: boolean | null;
}

@ObjectType()
export class ExecutiveDecisionFacts {
  @Field()
  domain!: string;

  @Field()
  decision!: string;

  @Field()
  decidedBy!: string;

  @Field(() => CalendarDate)
  decidedAt!: string;

  @Field(() => CalendarDate)
  reportedAt!: string;
}

@ObjectType({
  description: 'One row of a register as recorded; the member of its section holds what it says.',
})
export class RegisterRow {
  @Field(() => OwnershipSection)
  section!: OwnershipSection;

  @Field({ description: 'What makes it the same row as an earlier one.' })
  key!: string;

  @Field({ description: 'This statement of it; a change sends it as `seen`.' })
  entryId!: string;

  @Field(() => CalendarDate)
  effectiveFrom!: string;

  @Field(() => Instant)
  recordedAt!: string;

  @Field(() => String, { nullable: true, description: 'Null where a file was imported.' })
  recordedBy!: string | null;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field({ description: 'Whether this statement ends the row.' })
  ended!: boolean;

  @Field(() => AssignmentFacts, { nullable: true })
  assignment!: AssignmentFacts | null;

  @Field(() => DecisionFacts, { nullable: true })
  decision!: DecisionFacts | null;

  @Field(() => HandoffFacts, { nullable: true })
  handoff!: HandoffFacts | null;

  @Field(() => ArtifactFacts, { nullable: true })
  artifact!: ArtifactFacts | null;

  @Field(() => MetricFacts, { nullable: true })
  metric!: MetricFacts | null;

  @Field(() => WorkRecordFacts, { nullable: true })
  workRecord!: WorkRecordFacts | null;

  @Field(() => ExecutiveDecisionFacts, { nullable: true })
  executiveDecision!: ExecutiveDecisionFacts | null;
}

export const RegisterRowConnection = connectionOf('RegisterRow', RegisterRow);

@ObjectType({ description: 'How much work was done, and never by whom.' })
export class WorkRecordCount {
  @Field()
  domain!: string;

  @Field()
  kind!: string;

  @Field(() => Int)
  count!: number;

  @Field(() => Int, { description: 'Records that say the work conformed.' })
  conforming!: number;

  @Field(() => CalendarDate)
  lastPerformedAt!: string;
}
