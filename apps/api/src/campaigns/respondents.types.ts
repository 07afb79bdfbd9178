import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/paging.js';
import { Instant } from '../graphql/scalars.js';
import { RespondentStanding, RosterAction } from './campaigns.vocabulary.js';

@ObjectType()
export class Respondent {
  @Field(() => ID)
  respondentId!: string;

  @Field()
  name!: string;

  @Field(() => String, { nullable: true })
  email!: string | null;

  @Field()
  function!: string;

  @Field(() => RespondentStanding)
  standing!: RespondentStanding;

  @Field(() => Int, { description: 'Campaigns in which they were asked.' })
  campaigns!: number;

  @Field(() => Int)
  version!: number;

  @Field(() => Instant, { nullable: true })
  deletedAt!: string | null;

  @Field(() => Instant, { nullable: true })
  restorableUntil!: string | null;
}

export const RespondentConnection = connectionOf('Respondent', Respondent);

@ObjectType()
export class RosterLine {
  @Field(() => Int)
  line!: number;

  @Field(() => ID, {
    nullable: true,
    description: 'Null where it was refused, and in a dry run of a new person.',
  })
  respondentId!: string | null;

  @Field(() => String, { nullable: true })
  name!: string | null;

  @Field(() => String, { nullable: true })
  email!: string | null;

  @Field(() => String, { nullable: true })
  function!: string | null;

  @Field(() => RespondentStanding, { nullable: true })
  standing!: RespondentStanding | null;

  @Field(() => RosterAction)
  action!: RosterAction;

  @Field(() => String, { nullable: true })
  reason!: string | null;
}

@ObjectType()
export class RosterImport {
  @Field({
    description: 'False for a dry run, and where a line was refused: then nothing was written.',
  })
  applied!: boolean;

  @Field(() => Int)
  added!: number;

  @Field(() => Int)
  changed!: number;

  @Field(() => Int)
  unchanged!: number;

  @Field(() => Int)
  refused!: number;

  @Field(() => [RosterLine])
  lines!: RosterLine[];
}

@InputType()
export class AddRespondentInput {
  @Field(() => ID)
  organisationId!: string;

  @Field({ description: 'A UUID made by the caller; the same one again gives the first person.' })
  requestKey!: string;

  @Field()
  name!: string;

  @Field(() => String, { nullable: true })
  email?: string | null;

  @Field()
  function!: string;

  @Field(() => RespondentStanding)
  standing!: RespondentStanding;
}

@InputType()
export class ChangeRespondentInput {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => ID)
  respondentId!: string;

  @Field(() => Int)
  version!: number;

  @Field()
  name!: string;

  @Field(() => String, { nullable: true })
  email?: string | null;

  @Field()
  function!: string;

  @Field(() => RespondentStanding)
  standing!: RespondentStanding;
}

@InputType()
export class ImportRespondentsInput {
  @Field(() => ID)
  organisationId!: string;

  @Field({
    description: 'A UUID made by the caller; the same list under the same one counts once.',
  })
  requestKey!: string;

  @Field({
    description:
      'Lines or CSV: name, e-mail, function, standing (executive, engineer or other). At most 2,000 lines.',
  })
  text!: string;

  @Field({ defaultValue: false, description: 'Only says what it would do.' })
  dryRun!: boolean;
}
