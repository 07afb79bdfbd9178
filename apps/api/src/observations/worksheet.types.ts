import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/paging.js';
import { CalendarDate, Instant } from '../graphql/scalars.js';
import { Grade } from '../graphql/vocabulary.js';

export const WorksheetState = {
  UNCHANGED: 'unchanged',
  TO_CONFIRM: 'to-confirm',
  EXPIRED: 'expired',
  NEW: 'new',
} as const;
export type WorksheetState = (typeof WorksheetState)[keyof typeof WorksheetState];
registerEnumType(WorksheetState, {
  name: 'WorksheetState',
  description: 'What a criterion asks of whoever assesses it again.',
});

@ObjectType({ description: 'One recorded observation, and what became of it.' })
export class Observation {
  @Field(() => ID)
  observationId!: string;

  @Field()
  domain!: string;

  @Field()
  criterion!: string;

  @Field(() => Boolean, { nullable: true, description: 'Null where a share was seen.' })
  holds!: boolean | null;

  @Field(() => Float, { nullable: true, description: '0..1; null where it holds or does not.' })
  share!: number | null;

  @Field(() => CalendarDate)
  observedAt!: string;

  @Field(() => CalendarDate, { description: 'The last day on which it counts.' })
  validUntil!: string;

  @Field(() => Grade)
  grade!: Grade;

  @Field(() => String, { nullable: true })
  source!: string | null;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The reason given by whoever corrected or withdrew with this one.',
  })
  why!: string | null;

  @Field(() => String, { nullable: true, description: 'The name of who recorded it.' })
  recordedBy!: string | null;

  @Field(() => Instant)
  recordedAt!: string;

  @Field({ description: 'Whether a file brought it.' })
  imported!: boolean;

  @Field(() => ID, {
    nullable: true,
    description: 'The observation that this one corrects or withdraws.',
  })
  supersedes!: string | null;

  @Field({ description: 'Whether it only withdraws another.' })
  withdrawn!: boolean;

  @Field(() => ID, { nullable: true })
  supersededBy!: string | null;
}

export const ObservationConnection = connectionOf('Observation', Observation);

@ObjectType()
export class WorksheetCriterion {
  @Field()
  domain!: string;

  @Field()
  criterion!: string;

  @Field(() => WorksheetState)
  state!: WorksheetState;

  @Field({ description: 'holds, fails, unknown: as it counts today.' })
  standing!: string;

  @Field()
  because!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The register that speaks for it; null where observations do.',
  })
  derivedFrom!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The register that would, once the domain has rows there.',
  })
  register!: string | null;

  @Field(() => CalendarDate, { nullable: true })
  observedAt!: string | null;

  @Field(() => CalendarDate, { nullable: true })
  validUntil!: string | null;

  @Field(() => Int, { nullable: true })
  ageDays!: number | null;

  @Field(() => Observation, {
    nullable: true,
    description: 'The last observation that stands, whether or not it still counts.',
  })
  last!: Observation | null;
}

@ObjectType()
export class WorksheetDomain {
  @Field()
  domain!: string;

  @Field(() => [WorksheetCriterion])
  criteria!: WorksheetCriterion[];
}

@ObjectType()
export class WorksheetCounts {
  @Field(() => String, { nullable: true, description: 'Null for the whole worksheet.' })
  domain!: string | null;

  @Field(() => Int)
  unchanged!: number;

  @Field(() => Int)
  toConfirm!: number;

  @Field(() => Int)
  expired!: number;

  @Field(() => Int)
  new!: number;
}

@ObjectType()
export class WorksheetCampaign {
  @Field(() => ID)
  campaignId!: string;

  @Field()
  title!: string;

  @Field({ description: 'draft, open, closed.' })
  status!: string;
}

@ObjectType()
export class Worksheet {
  @Field(() => CalendarDate)
  asOf!: string;

  @Field(() => CalendarDate, { description: 'The day that it is where the organisation is.' })
  today!: string;

  @Field(() => CalendarDate, { description: 'The day to which facts should last.' })
  roundEnds!: string;

  @Field(() => WorksheetCampaign, { nullable: true })
  campaign!: WorksheetCampaign | null;

  @Field(() => WorksheetCounts)
  counts!: WorksheetCounts;

  @Field(() => [WorksheetCounts])
  domainCounts!: WorksheetCounts[];

  @Field(() => [WorksheetDomain])
  domains!: WorksheetDomain[];
}

@ObjectType()
export class OrganisationProfile {
  @Field(() => ID)
  entryId!: string;

  @Field()
  agentsWrite!: boolean;

  @Field()
  decisionsAffectPeople!: boolean;

  @Field(() => Instant)
  recordedAt!: string;
}

@ObjectType()
export class NotApplicableClaim {
  @Field(() => ID)
  entryId!: string;

  @Field()
  domain!: string;

  @Field(() => Int)
  count!: number;

  @Field(() => CalendarDate)
  observedAt!: string;

  @Field()
  source!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why the claim does not take the domain out; null where it does.',
  })
  refusedBecause!: string | null;
}

@ObjectType({ description: 'What makes domains critical, and which are said not to apply.' })
export class ScopeFacts {
  @Field(() => OrganisationProfile, { nullable: true })
  profile!: OrganisationProfile | null;

  @Field(() => [NotApplicableClaim])
  claims!: NotApplicableClaim[];

  @Field(() => [String])
  mayBeNotApplicable!: string[];
}

/** What was seen; `holds` or `share`, one of the two. */
@InputType({ isAbstract: true })
abstract class SeenFactInput {
  @Field(() => Boolean, { nullable: true })
  holds?: boolean | null;

  @Field(() => Float, { nullable: true, description: '0..1, where a share was seen.' })
  share?: number | null;

  @Field(() => CalendarDate)
  observedAt!: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description: "By the criterion's usual validity where left out.",
  })
  validUntil?: string | null;

  @Field(() => Grade)
  grade!: Grade;

  @Field(() => String, { nullable: true })
  source?: string | null;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType()
export class ObservationInput extends SeenFactInput {
  @Field({ description: 'A UUID made by the sender: sent twice, it is recorded once.' })
  requestKey!: string;

  @Field()
  domain!: string;

  @Field()
  criterion!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The last observation of the criterion that was on the screen; null for none.',
  })
  seenObservationId?: string | null;
}

@InputType()
export class RecordObservationsInput {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => [ObservationInput], { description: '1 to 400.' })
  observations!: ObservationInput[];
}

@InputType()
export class ConfirmedObservationInput {
  @Field()
  requestKey!: string;

  @Field(() => ID)
  observationId!: string;
}

@InputType()
export class ConfirmObservationsInput {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => [ConfirmedObservationInput], { description: '1 to 400.' })
  confirmed!: ConfirmedObservationInput[];

  @Field(() => CalendarDate, { nullable: true, description: 'Today where left out.' })
  observedAt?: string | null;

  @Field(() => Grade)
  grade!: Grade;

  @Field(() => String, { nullable: true })
  source?: string | null;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType()
export class CorrectObservationInput extends SeenFactInput {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => ID)
  observationId!: string;

  @Field()
  requestKey!: string;

  @Field()
  why!: string;
}

@InputType()
export class SetProfileInput {
  @Field(() => ID)
  organisationId!: string;

  @Field()
  agentsWrite!: boolean;

  @Field()
  decisionsAffectPeople!: boolean;

  @Field(() => ID, { nullable: true, description: 'The entry on the screen; null for none.' })
  seenEntryId?: string | null;

  @Field(() => String, { nullable: true })
  why?: string | null;
}

@InputType()
export class ClaimNotApplicableInput {
  @Field(() => ID)
  organisationId!: string;

  @Field()
  domain!: string;

  @Field(() => Int, { description: 'What the inventory counted; only 0 takes the domain out.' })
  count!: number;

  @Field(() => CalendarDate)
  observedAt!: string;

  @Field()
  source!: string;

  @Field(() => ID, { nullable: true, description: 'The claim on the screen; null for none.' })
  seenEntryId?: string | null;

  @Field(() => String, { nullable: true })
  why?: string | null;
}
