import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/paging.js';
import { CampaignStatus } from '../campaigns/campaigns.types.js';
import { CalendarDate, Instant } from '../graphql/scalars.js';
import { Job } from '../jobs/jobs.types.js';
import { ScoreResult } from '../scores/scores.types.js';
import { Acceptance, FactChangeKind, ReviewState, ReviewStepKind } from './reviews.vocabulary.js';

@ObjectType()
export class ReviewPerson {
  @Field(() => ID, { nullable: true })
  userId!: string | null;

  @Field(() => String, { nullable: true, description: 'Null where the account is gone.' })
  name!: string | null;
}

@ObjectType()
export class ReviewStep {
  @Field(() => ID)
  stepId!: string;

  @Field(() => ReviewStepKind)
  kind!: ReviewStepKind;

  @Field(() => Int)
  round!: number;

  @Field(() => ReviewPerson)
  by!: ReviewPerson;

  @Field(() => Instant)
  at!: string;

  @Field(() => String, { nullable: true })
  why!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Of a signature: whether the person had no part in the facts.',
  })
  independent!: boolean | null;
}

export const ReviewStepConnection = connectionOf('ReviewStep', ReviewStep);

@ObjectType()
export class DomainReview {
  @Field()
  domain!: string;

  @Field(() => ReviewState)
  state!: ReviewState;

  @Field(() => Int)
  version!: number;

  @Field(() => Int)
  round!: number;

  @Field(() => ReviewPerson, { nullable: true })
  submittedBy!: ReviewPerson | null;

  @Field(() => Instant, { nullable: true })
  submittedAt!: string | null;

  @Field(() => Instant, { nullable: true })
  acceptedAt!: string | null;

  @Field(() => Acceptance, { nullable: true })
  acceptance!: Acceptance | null;

  @Field(() => [ReviewStep])
  signatures!: ReviewStep[];

  @Field(() => ReviewStep, { nullable: true })
  lastStep!: ReviewStep | null;

  @Field({
    description:
      'Whether whoever asks recorded, answered, settled or submitted something of it: they do not accept it alone.',
  })
  ownPart!: boolean;

  @Field(() => Int, { description: 'Facts recorded since it was last accepted.' })
  changes!: number;

  @Field(() => Instant, { nullable: true })
  changesSince!: string | null;

  @Field({ description: 'Accepted, but facts were recorded after that.' })
  outdated!: boolean;
}

@ObjectType()
export class SignOff {
  @Field(() => ID)
  signOffId!: string;

  @Field(() => Int)
  revision!: number;

  @Field(() => ReviewPerson)
  by!: ReviewPerson;

  @Field(() => Instant)
  at!: string;

  @Field()
  why!: string;

  @Field(() => CalendarDate)
  asOf!: string;

  @Field({ description: 'Taken back: the campaign is open again.' })
  reopened!: boolean;

  @Field(() => ScoreResult, {
    nullable: true,
    description: 'What the facts of that day said when it was signed.',
  })
  result!: ScoreResult | null;
}

@ObjectType()
export class CampaignReview {
  @Field(() => ID)
  campaignId!: string;

  @Field()
  title!: string;

  @Field()
  quarter!: string;

  @Field(() => CampaignStatus)
  status!: CampaignStatus;

  @Field(() => CalendarDate)
  dueOn!: string;

  @Field(() => Int, { description: "The campaign's version." })
  version!: number;

  @Field(() => [DomainReview])
  domains!: DomainReview[];

  @Field(() => SignOff, { nullable: true, description: 'The latest, taken back or not.' })
  signOff!: SignOff | null;

  @Field({
    description: 'Whether the sign-off stands: not taken back, and the campaign is closed.',
  })
  signedOff!: boolean;

  @Field(() => [String], { description: 'Why it cannot be signed off now; empty where it can.' })
  missing!: string[];
}

@ObjectType()
export class SignedOff {
  @Field(() => CampaignReview)
  review!: CampaignReview;

  @Field(() => Job)
  job!: Job;
}

@ObjectType()
export class ReviewedFactChange {
  @Field()
  section!: string;

  @Field()
  key!: string;

  @Field(() => FactChangeKind)
  kind!: FactChangeKind;

  @Field(() => String, { nullable: true })
  before!: string | null;

  @Field(() => String, { nullable: true })
  after!: string | null;

  @Field(() => Instant)
  at!: string;

  @Field(() => String, { nullable: true })
  by!: string | null;
}

@ObjectType()
export class CountedChanges {
  @Field()
  section!: string;

  @Field(() => Int)
  changes!: number;
}

@ObjectType()
export class DomainChanges {
  @Field()
  domain!: string;

  @Field(() => Instant, { nullable: true })
  since!: string | null;

  @Field(() => [ReviewedFactChange], { description: 'The newest first, at most two hundred.' })
  changes!: ReviewedFactChange[];

  @Field(() => Int)
  total!: number;

  @Field(() => [CountedChanges], { description: 'Facts about single persons are counted only.' })
  counted!: CountedChanges[];
}

@InputType()
export class ReviewedDomainInput {
  @Field()
  domain!: string;

  @Field(() => Int, { description: 'The version that was seen; 0 where there was none.' })
  version!: number;
}

@InputType()
export class ReviewMoveInput {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => ID)
  campaignId!: string;

  @Field({ description: 'A UUID made for this move; sent twice, it moves once.' })
  requestKey!: string;

  @Field(() => [ReviewedDomainInput])
  domains!: ReviewedDomainInput[];

  @Field(() => String, { nullable: true, description: 'Required to challenge and to reopen.' })
  why?: string | null;
}

@InputType()
export class SignOffInput {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => ID)
  campaignId!: string;

  @Field()
  requestKey!: string;

  @Field(() => Int, { description: "The campaign's version that was seen." })
  version!: number;

  @Field()
  why!: string;
}
