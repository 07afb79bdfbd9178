import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/paging.js';
import { CalendarDate, Instant } from '../graphql/scalars.js';
import {
  CampaignKind,
  CampaignMessageKind,
  CampaignMessageState,
  CampaignStatus,
  RespondentStanding,
  RespondentState,
  SkippedReason,
} from './campaigns.vocabulary.js';

@ObjectType()
export class FunctionProgress {
  @Field()
  function!: string;

  @Field(() => Int)
  people!: number;

  @Field(() => Int)
  started!: number;

  @Field(() => Int)
  submitted!: number;
}

@ObjectType()
export class CampaignProgress {
  @Field(() => Int, { description: 'Everyone who was asked and not taken out again.' })
  people!: number;

  @Field(() => Int, { description: 'Of these, who has begun and not submitted.' })
  started!: number;

  @Field(() => Int)
  submitted!: number;

  @Field(() => Int)
  revoked!: number;

  @Field(() => [FunctionProgress])
  functions!: FunctionProgress[];
}

@ObjectType()
export class Campaign {
  @Field(() => ID)
  campaignId!: string;

  @Field(() => CampaignKind)
  kind!: CampaignKind;

  @Field()
  title!: string;

  @Field({ description: 'A calendar quarter, such as 2026-Q3.' })
  quarter!: string;

  @Field(() => [String])
  domains!: string[];

  @Field(() => Int, { description: 'Facts that it needs: criteria times domains.' })
  criteria!: number;

  @Field(() => Int, { description: 'Questions that each respondent is asked.' })
  questions!: number;

  @Field(() => Int, { description: 'Minutes that they take a respondent, estimated.' })
  minutes!: number;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The day on which it opens by itself; null: somebody opens it.',
  })
  opensOn!: string | null;

  @Field(() => CalendarDate, {
    description: "The last day for answers, in the organisation's zone.",
  })
  dueOn!: string;

  @Field({ description: "The organisation's time zone, which its days are in." })
  timeZone!: string;

  @Field(() => Int, {
    description: "Days from the organisation's today to the due day; negative when it is past.",
  })
  daysLeft!: number;

  @Field(() => CampaignStatus)
  status!: CampaignStatus;

  @Field(() => Int)
  version!: number;

  @Field(() => Instant)
  createdAt!: string;

  @Field(() => Instant, { nullable: true })
  openedAt!: string | null;

  @Field(() => Instant, { nullable: true })
  closedAt!: string | null;

  @Field(() => Instant, { nullable: true })
  deletedAt!: string | null;

  @Field(() => Instant, { nullable: true })
  restorableUntil!: string | null;

  @Field(() => CampaignProgress)
  progress!: CampaignProgress;
}

export const CampaignConnection = connectionOf('Campaign', Campaign);

@ObjectType()
export class CampaignMessage {
  @Field(() => CampaignMessageKind)
  kind!: CampaignMessageKind;

  @Field(() => CampaignMessageState)
  state!: CampaignMessageState;

  @Field(() => Instant)
  at!: string;
}

@ObjectType({
  description:
    'Somebody who is asked in a campaign, and how far they are; nothing of what they said.',
})
export class Invitation {
  @Field(() => ID)
  invitationId!: string;

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

  @Field(() => RespondentState)
  state!: RespondentState;

  @Field(() => Int)
  answered!: number;

  @Field(() => Int)
  questions!: number;

  @Field(() => Instant, { nullable: true })
  startedAt!: string | null;

  @Field(() => Instant, { nullable: true })
  submittedAt!: string | null;

  @Field(() => Instant, { nullable: true, description: 'When a link of theirs was last opened.' })
  lastUsedAt!: string | null;

  @Field(() => Int)
  liveLinks!: number;

  @Field(() => Instant, { nullable: true, description: 'When the last of the live links ends.' })
  linkExpiresAt!: string | null;

  @Field(() => CampaignMessage, { nullable: true })
  lastMessage!: CampaignMessage | null;
}

export const InvitationConnection = connectionOf('Invitation', Invitation);

@ObjectType()
export class IssuedLink {
  @Field(() => ID)
  linkId!: string;

  @Field({ description: 'The personal address, told this once: it is kept nowhere.' })
  url!: string;

  @Field(() => Instant)
  expiresAt!: string;
}

@ObjectType()
export class SkippedMessage {
  @Field(() => ID)
  invitationId!: string;

  @Field()
  name!: string;

  @Field(() => SkippedReason)
  reason!: SkippedReason;
}

@ObjectType()
export class MessagesSent {
  @Field(() => Int)
  queued!: number;

  @Field({ description: 'False where this installation sends no mail: copy the links then.' })
  mailConfigured!: boolean;

  @Field(() => [SkippedMessage])
  skipped!: SkippedMessage[];
}

@InputType()
export class CreateCampaignInput {
  @Field(() => ID)
  organisationId!: string;

  @Field({ description: 'A UUID made by the caller; the same one again gives the first campaign.' })
  requestKey!: string;

  @Field(() => CampaignKind)
  kind!: CampaignKind;

  @Field()
  title!: string;

  @Field({ description: 'A calendar quarter, such as 2026-Q3.' })
  quarter!: string;

  @Field(() => [String], { description: 'Ids of the domains in scope.' })
  domains!: string[];

  @Field(() => CalendarDate, { nullable: true })
  opensOn?: string | null;

  @Field(() => CalendarDate)
  dueOn!: string;

  @Field(() => [ID], { description: 'Who is asked, from the roster; more can be added later.' })
  respondentIds!: string[];
}

@InputType()
export class ChangeCampaignInput {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => ID)
  campaignId!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String, { nullable: true })
  title?: string | null;

  @Field(() => CampaignKind, { nullable: true, description: 'While it is a draft.' })
  kind?: CampaignKind | null;

  @Field(() => String, { nullable: true, description: 'While it is a draft.' })
  quarter?: string | null;

  @Field(() => [String], { nullable: true, description: 'While it is a draft.' })
  domains?: string[] | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'While it is a draft; null: somebody opens it.',
  })
  opensOn?: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Links that would end before end two weeks after it.',
  })
  dueOn?: string | null;
}

@InputType()
export class OpenCampaignInput {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => ID)
  campaignId!: string;

  @Field(() => Int)
  version!: number;

  @Field({ defaultValue: true, description: 'Whether everyone with an address is written to now.' })
  invite!: boolean;
}

@InputType()
export class CloseCampaignInput {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => ID)
  campaignId!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String, { nullable: true })
  why?: string | null;
}

@InputType()
export class ReopenCampaignInput {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => ID)
  campaignId!: string;

  @Field(() => Int)
  version!: number;

  @Field()
  why!: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'A new last day; the old one otherwise.',
  })
  dueOn?: string | null;
}

// What other features' types name of campaigns.
export { CampaignStatus, RespondentQuestion } from './campaigns.vocabulary.js';
