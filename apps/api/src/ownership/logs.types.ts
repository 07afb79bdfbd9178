import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/paging.js';
import { CalendarDate, Instant } from '../graphql/scalars.js';
import { FileFault } from '../observations/observations.types.js';
import { HandoffLogKind, HandoffSide } from './ownership.vocabulary.js';
import { RegisterRow, WorkRecordFacts } from './registers.types.js';

@ObjectType()
export class Withdrawal {
  @Field(() => Instant)
  at!: string;

  @Field(() => String, { nullable: true })
  by!: string | null;

  @Field(() => String, { nullable: true })
  why!: string | null;
}

@ObjectType({ description: 'One decision as it was made; never changed, only withdrawn.' })
export class DecisionLogEntry {
  @Field(() => ID)
  entryId!: string;

  @Field()
  domain!: string;

  @Field()
  decision!: string;

  @Field(() => CalendarDate)
  decidedOn!: string;

  @Field()
  decidedBy!: string;

  @Field()
  outcome!: string;

  @Field()
  overridden!: boolean;

  @Field(() => String, { nullable: true })
  overriddenBy!: string | null;

  @Field()
  throughEscalation!: boolean;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => String, { nullable: true })
  recordedBy!: string | null;

  @Field(() => Instant)
  recordedAt!: string;

  @Field(() => Withdrawal, { nullable: true })
  withdrawn!: Withdrawal | null;
}

export const DecisionLogConnection = connectionOf('DecisionLogEntry', DecisionLogEntry);

@ObjectType()
export class LoggedDecision {
  @Field(() => DecisionLogEntry)
  entry!: DecisionLogEntry;

  @Field(() => RegisterRow, { nullable: true, description: "The decision's row, told of it." })
  row!: RegisterRow | null;
}

@ObjectType()
export class HandoffLogEntry {
  @Field(() => ID)
  entryId!: string;

  @Field()
  from!: string;

  @Field()
  to!: string;

  @Field(() => HandoffLogKind)
  kind!: HandoffLogKind;

  @Field(() => HandoffSide, { nullable: true })
  side!: HandoffSide | null;

  @Field(() => CalendarDate)
  happenedOn!: string;

  @Field(() => Int)
  triggers!: number;

  @Field(() => Int)
  transfers!: number;

  @Field(() => Int)
  accepted!: number;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => String, { nullable: true })
  recordedBy!: string | null;

  @Field(() => Instant)
  recordedAt!: string;
}

export const HandoffLogConnection = connectionOf('HandoffLogEntry', HandoffLogEntry);

@ObjectType()
export class LoggedHandoff {
  @Field(() => HandoffLogEntry)
  entry!: HandoffLogEntry;

  @Field(() => RegisterRow)
  row!: RegisterRow;
}

@ObjectType()
export class WorkRecordsAdded {
  @Field()
  dryRun!: boolean;

  @Field(() => Int, { description: 'Rows that were read.' })
  read!: number;

  @Field(() => Int, { description: 'Rows that are new; recorded unless it was a dry run.' })
  added!: number;

  @Field(() => Int, { description: 'Rows that are recorded already.' })
  already!: number;

  @Field(() => [WorkRecordFacts], { description: 'The first new rows.' })
  preview!: WorkRecordFacts[];

  @Field(() => [FileFault], { description: 'What is wrong; then nothing is recorded.' })
  faults!: FileFault[];

  @Field(() => Int)
  faultCount!: number;
}

@InputType()
export class AcknowledgeHandoffInput {
  @Field(() => ID)
  organisationId!: string;

  @Field()
  requestKey!: string;

  @Field()
  key!: string;

  @Field()
  seen!: string;

  @Field(() => HandoffSide)
  side!: HandoffSide;

  @Field(() => CalendarDate, { nullable: true, description: 'Today by default.' })
  happenedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Who said so, and how.' })
  note?: string | null;
}

@InputType({ description: 'How often it was due, happened and was taken since the last time.' })
export class ExerciseHandoffInput {
  @Field(() => ID)
  organisationId!: string;

  @Field()
  requestKey!: string;

  @Field()
  key!: string;

  @Field()
  seen!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'Today by default.' })
  happenedOn?: string | null;

  @Field(() => Int)
  triggers!: number;

  @Field(() => Int)
  transfers!: number;

  @Field(() => Int)
  accepted!: number;

  @Field(() => String, { nullable: true })
  note?: string | null;
}
