import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { CalendarDate } from '../graphql/scalars.js';
import { OwnershipSection } from './ownership.vocabulary.js';

/** Which row is meant, and which statement of it was seen. */
@InputType({ isAbstract: true })
abstract class ChangedRowInput {
  @Field(() => ID)
  organisationId!: string;

  @Field({ description: 'A UUID made by the browser: a second one with it changes nothing.' })
  requestKey!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Key of the row that is changed; null adds one.',
  })
  key?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'entryId of the statement that was seen; another one now is a CONFLICT.',
  })
  seen?: string | null;

  @Field(() => String, { nullable: true, description: 'Why; kept with the change.' })
  why?: string | null;
}

@InputType()
export class SaveDecisionInput extends ChangedRowInput {
  @Field()
  domain!: string;

  @Field()
  decision!: string;

  @Field(() => [String], { defaultValue: [] })
  decider!: string[];

  @Field(() => [String], { defaultValue: [] })
  agree!: string[];

  @Field(() => [String], { defaultValue: [] })
  recommend!: string[];

  @Field(() => [String], { defaultValue: [] })
  input!: string[];

  @Field(() => [String], { defaultValue: [] })
  perform!: string[];

  @Field(() => [String], { defaultValue: [] })
  escalation!: string[];

  @Field(() => Int)
  need!: number;

  @Field(() => Int)
  held!: number;

  @Field(() => String, { nullable: true })
  threshold?: string | null;

  @Field(() => Boolean, { nullable: true })
  reversible?: boolean | null;
}

@InputType()
export class SaveHandoffInput extends ChangedRowInput {
  @Field()
  from!: string;

  @Field()
  to!: string;

  @Field(() => String, { nullable: true })
  sender?: string | null;

  @Field(() => String, { nullable: true })
  receiver?: string | null;

  @Field(() => String, { nullable: true })
  trigger?: string | null;

  @Field(() => String, { nullable: true })
  payload?: string | null;

  @Field(() => Float, { nullable: true })
  slaHours?: number | null;
}

@InputType()
export class SaveMetricInput extends ChangedRowInput {
  @Field()
  domain!: string;

  @Field()
  metric!: string;

  @Field({ description: 'A number where it reads as one, otherwise words.' })
  target!: string;

  @Field()
  source!: string;

  @Field(() => [String], { defaultValue: [] })
  citedBy!: string[];
}

@InputType()
export class SaveExecutiveDecisionInput extends ChangedRowInput {
  @Field()
  domain!: string;

  @Field()
  decision!: string;

  @Field()
  decidedBy!: string;

  @Field(() => CalendarDate)
  decidedAt!: string;

  @Field(() => CalendarDate, { description: 'The day of the report that carried it.' })
  reportedAt!: string;
}

@InputType()
export class RecordMetricReadingInput {
  @Field(() => ID)
  organisationId!: string;

  @Field()
  key!: string;

  @Field()
  seen!: string;

  @Field({ description: '2026-Q3; a reading of that quarter is replaced.' })
  quarter!: string;

  @Field(() => Float, { nullable: true, description: 'Null takes the reading back.' })
  value?: number | null;

  @Field(() => String, { nullable: true })
  why?: string | null;
}

@InputType()
export class EndRegisterRowInput {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => OwnershipSection)
  section!: OwnershipSection;

  @Field()
  key!: string;

  @Field()
  seen!: string;

  @Field(() => String, { nullable: true })
  why?: string | null;
}

@InputType()
export class RestoreRegisterRowInput {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => OwnershipSection)
  section!: OwnershipSection;

  @Field()
  key!: string;

  @Field({ description: 'entryId of the statement that ended it.' })
  seen!: string;
}

@InputType()
export class WorkRecordInput {
  @Field()
  domain!: string;

  @Field()
  person!: string;

  @Field(() => CalendarDate)
  performedAt!: string;

  @Field()
  kind!: string;

  @Field(() => Boolean, { nullable: true })
  conforms?: boolean | null;
}

@InputType({ description: 'Records as rows, or as pasted text (CSV or cells of a spreadsheet).' })
export class AddWorkRecordsInput {
  @Field(() => ID)
  organisationId!: string;

  @Field({ description: 'A UUID made by the browser: a second one with it adds nothing.' })
  requestKey!: string;

  @Field(() => String, { nullable: true })
  text?: string | null;

  @Field(() => [WorkRecordInput], { nullable: true })
  rows?: WorkRecordInput[] | null;

  @Field({ description: 'Reads and compares without recording anything.' })
  dryRun!: boolean;
}

@InputType()
export class LogDecisionInput {
  @Field(() => ID)
  organisationId!: string;

  @Field()
  requestKey!: string;

  @Field({ description: "Key of the decision's row in the register." })
  key!: string;

  @Field(() => CalendarDate)
  decidedOn!: string;

  @Field({ description: 'The role, or the person, who decided.' })
  decidedBy!: string;

  @Field({ description: 'What was decided, in short.' })
  outcome!: string;

  @Field({ defaultValue: false })
  overridden!: boolean;

  @Field(() => String, { nullable: true })
  overriddenBy?: string | null;

  @Field({ defaultValue: false, description: 'The override went by the escalation path.' })
  throughEscalation!: boolean;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType()
export class WithdrawDecisionLogEntryInput {
  @Field(() => ID)
  organisationId!: string;

  @Field()
  requestKey!: string;

  @Field(() => ID)
  decisionLogEntryId!: string;

  @Field()
  why!: string;
}
