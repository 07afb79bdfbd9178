import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDate, Instant } from '../graphql/scalars.js';
import {
  AnswerChoice,
  RespondentQuestion,
  RespondentSessionState,
} from './campaigns.vocabulary.js';

@ObjectType()
export class SessionQuestion {
  @Field(() => RespondentQuestion)
  question!: RespondentQuestion;

  @Field()
  text!: string;

  @Field()
  hint!: string;
}

@ObjectType()
export class SessionDomain {
  @Field()
  domain!: string;

  @Field()
  name!: string;

  @Field()
  covers!: string;

  @Field()
  notCovered!: string;

  @Field(() => [SessionQuestion])
  questions!: SessionQuestion[];
}

@ObjectType({ description: "One of the respondent's own answers." })
export class SavedAnswer {
  @Field()
  domain!: string;

  @Field(() => RespondentQuestion)
  question!: RespondentQuestion;

  @Field(() => AnswerChoice, { nullable: true, description: 'Null where it was taken back.' })
  choice!: AnswerChoice | null;

  @Field(() => [String])
  names!: string[];

  @Field(() => Int, {
    nullable: true,
    description: '0 none, 1 give input, 2 recommend, 3 stop within scope, 4 decide; for MAY.',
  })
  rung!: number | null;

  @Field(() => Int)
  version!: number;

  @Field(() => Instant)
  savedAt!: string;
}

@ObjectType({
  description:
    'All that a respondent is told; nothing of results, nothing of other people. But for OPEN, only why there is nothing to answer.',
})
export class RespondentSession {
  @Field(() => RespondentSessionState)
  state!: RespondentSessionState;

  @Field(() => String, { nullable: true })
  organisationName!: string | null;

  @Field(() => String, { nullable: true })
  campaignTitle!: string | null;

  @Field(() => CalendarDate, { nullable: true })
  opensOn!: string | null;

  @Field(() => CalendarDate, { nullable: true })
  dueOn!: string | null;

  @Field(() => String, { nullable: true })
  timeZone!: string | null;

  @Field(() => Int, { description: 'What all questions take, estimated.' })
  minutes!: number;

  @Field(() => String, { nullable: true })
  firstName!: string | null;

  @Field(() => String, { nullable: true })
  function!: string | null;

  @Field(() => [SessionDomain])
  domains!: SessionDomain[];

  @Field(() => [String], { description: 'Names of roles to choose from.' })
  roles!: string[];

  @Field(() => [SavedAnswer])
  answers!: SavedAnswer[];

  @Field(() => Instant, { nullable: true })
  submittedAt!: string | null;

  @Field({ description: 'Whether something was changed since it was submitted.' })
  changedSince!: boolean;
}

@ObjectType()
export class RespondentSubmission {
  @Field(() => Instant)
  submittedAt!: string;

  @Field(() => Int)
  answered!: number;

  @Field(() => Int)
  questions!: number;
}

@InputType()
export class SaveRespondentAnswerInput {
  @Field(() => ID, { description: 'The secret of the personal link.' })
  token!: string;

  @Field()
  domain!: string;

  @Field(() => RespondentQuestion)
  question!: RespondentQuestion;

  @Field(() => AnswerChoice, { nullable: true, description: 'Null takes the answer back.' })
  choice?: AnswerChoice | null;

  @Field(() => [String], {
    defaultValue: [],
    description: 'With ROLES: one, or several that share it.',
  })
  names!: string[];

  @Field(() => Int, { nullable: true, description: 'With RUNG: 0 to 4.' })
  rung?: number | null;

  @Field(() => Int, { description: 'The version that was seen; 0 for a first answer.' })
  version!: number;
}
