import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/paging.js';
import { CalendarDate, Instant } from '../graphql/scalars.js';
import {
  EvidenceCalendarKind,
  EvidenceEventKind,
  EvidenceFreshness,
  EvidenceRequestState,
  EvidenceStanding,
  EvidenceTie,
  EvidenceVersionState,
} from './evidence.vocabulary.js';

type Of<Names> = Names[keyof Names];

@ObjectType()
export class EvidencePerson {
  @Field(() => ID)
  userId!: string;

  @Field(() => String, { nullable: true, description: 'Null where the account is gone.' })
  name!: string | null;
}

@ObjectType({ description: 'Somebody was asked for evidence.' })
export class EvidenceRequest {
  @Field(() => ID)
  requestId!: string;

  @Field(() => ID)
  itemId!: string;

  @Field()
  ask!: string;

  @Field(() => EvidencePerson)
  assignee!: EvidencePerson;

  @Field(() => CalendarDate)
  dueOn!: string;

  @Field()
  overdue!: boolean;

  @Field(() => EvidenceRequestState)
  state!: Of<typeof EvidenceRequestState>;

  @Field(() => Int)
  version!: number;

  @Field(() => EvidencePerson, { nullable: true })
  createdBy!: EvidencePerson | null;

  @Field(() => Instant)
  createdAt!: string;
}

@ObjectType({ description: 'A piece of evidence, whatever its versions.' })
export class EvidenceItem {
  @Field(() => ID)
  itemId!: string;

  @Field()
  name!: string;

  @Field()
  domain!: string;

  @Field(() => String, { nullable: true, description: "The kind's id in the model." })
  artifact!: string | null;

  @Field(() => [String])
  criteria!: readonly string[];

  @Field(() => String, { nullable: true, description: 'A role or a holder.' })
  owner!: string | null;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => EvidenceStanding)
  standing!: Of<typeof EvidenceStanding>;

  @Field(() => CalendarDate, { nullable: true })
  effectiveOn!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The last day on which it counts.' })
  validUntil!: string | null;

  @Field(() => EvidenceFreshness)
  freshness!: Of<typeof EvidenceFreshness>;

  @Field(() => EvidenceTie)
  tie!: Of<typeof EvidenceTie>;

  @Field(() => EvidenceRequest, { nullable: true, description: 'The request that is open.' })
  request!: EvidenceRequest | null;

  @Field(() => Int)
  version!: number;

  @Field(() => Instant)
  createdAt!: string;

  @Field(() => Instant)
  changedAt!: string;

  @Field(() => Instant, { nullable: true })
  deletedAt!: string | null;

  @Field(() => Instant, { nullable: true })
  restorableUntil!: string | null;
}

export const EvidenceItemConnection = connectionOf('EvidenceItem', EvidenceItem);

@ObjectType()
export class EvidenceFile {
  @Field()
  name!: string;

  @Field({ description: 'Found from the bytes.' })
  contentType!: string;

  @Field(() => Float)
  bytes!: number;

  @Field()
  sha256!: string;

  @Field({ description: 'False once the bytes have been removed.' })
  kept!: boolean;
}

@ObjectType({ description: 'A file or an address, as it was provided.' })
export class EvidenceVersion {
  @Field(() => ID)
  versionId!: string;

  @Field(() => Int)
  number!: number;

  @Field(() => EvidenceFile, { nullable: true })
  file!: EvidenceFile | null;

  @Field(() => String, { nullable: true })
  url!: string | null;

  @Field(() => CalendarDate, { description: 'The day on which what it shows was true.' })
  effectiveOn!: string;

  @Field(() => Int)
  validDays!: number;

  @Field(() => CalendarDate)
  validUntil!: string;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => EvidenceVersionState)
  state!: Of<typeof EvidenceVersionState>;

  @Field({ description: 'Whether this is the version that counts.' })
  counts!: boolean;

  @Field(() => EvidencePerson, { nullable: true })
  providedBy!: EvidencePerson | null;

  @Field(() => Instant)
  providedAt!: string;

  @Field(() => EvidencePerson, { nullable: true })
  decidedBy!: EvidencePerson | null;

  @Field(() => Instant, { nullable: true })
  decidedAt!: string | null;

  @Field(() => String, { nullable: true })
  reason!: string | null;
}

@ObjectType({ description: 'What happened to a piece of evidence.' })
export class EvidenceEvent {
  @Field(() => ID)
  eventId!: string;

  @Field(() => EvidenceEventKind)
  kind!: Of<typeof EvidenceEventKind>;

  @Field(() => Instant)
  at!: string;

  @Field(() => EvidencePerson, { nullable: true })
  by!: EvidencePerson | null;

  @Field(() => Int, { nullable: true })
  versionNumber!: number | null;

  @Field(() => String, { nullable: true })
  note!: string | null;
}

@ObjectType({ description: 'A piece of evidence with its versions and its history.' })
export class EvidenceDetail {
  @Field(() => ID)
  itemId!: string;

  @Field(() => EvidenceItem)
  item!: EvidenceItem;

  @Field(() => [EvidenceVersion], { description: 'The newest first, at most a hundred.' })
  versions!: EvidenceVersion[];

  @Field(() => [EvidenceEvent], { description: 'The newest first, at most a hundred.' })
  events!: EvidenceEvent[];
}

@ObjectType({ description: 'A kind of artifact that the model asks for, and what stands for it.' })
export class EvidenceKind {
  @Field()
  domain!: string;

  @Field()
  artifact!: string;

  @Field()
  name!: string;

  @Field(() => Int)
  validDays!: number;

  @Field(() => CalendarDate, { nullable: true })
  collectedOn!: string | null;

  @Field(() => CalendarDate, { nullable: true })
  validUntil!: string | null;

  @Field(() => EvidenceFreshness)
  freshness!: Of<typeof EvidenceFreshness>;

  @Field(() => EvidenceTie)
  tie!: Of<typeof EvidenceTie>;

  @Field(() => String, { nullable: true })
  owner!: string | null;

  @Field({ description: "Whether evidence kept here stands behind it, rather than a file's word." })
  kept!: boolean;

  @Field(() => ID, { nullable: true })
  itemId!: string | null;

  @Field(() => Int)
  submitted!: number;

  @Field(() => Int)
  requested!: number;
}

@ObjectType()
export class EvidenceSummary {
  @Field(() => CalendarDate)
  today!: string;

  @Field(() => [EvidenceKind])
  kinds!: EvidenceKind[];

  @Field(() => Int)
  toReview!: number;

  @Field(() => Int)
  requested!: number;

  @Field(() => Int, { description: "The reader's own." })
  mine!: number;

  @Field(() => Int)
  expiring!: number;

  @Field(() => Int)
  stale!: number;

  @Field(() => Int)
  orphaned!: number;

  @Field(() => [String], { description: 'Roles and holders that have accepted some domain.' })
  owners!: readonly string[];

  @Field(() => Float)
  usedBytes!: number;

  @Field(() => Float)
  quotaBytes!: number;

  @Field(() => Int)
  largestFileBytes!: number;
}

@ObjectType({ description: 'A day on which something runs out, or is due.' })
export class EvidenceCalendarEntry {
  @Field(() => EvidenceCalendarKind)
  kind!: Of<typeof EvidenceCalendarKind>;

  @Field(() => CalendarDate)
  on!: string;

  @Field(() => ID, { nullable: true })
  itemId!: string | null;

  @Field()
  name!: string;

  @Field()
  domain!: string;

  @Field(() => String, { nullable: true })
  artifact!: string | null;

  @Field(() => String, { nullable: true })
  owner!: string | null;

  @Field(() => EvidenceFreshness)
  freshness!: Of<typeof EvidenceFreshness>;

  @Field(() => EvidenceTie)
  tie!: Of<typeof EvidenceTie>;
}

@ObjectType()
export class EvidenceCalendar {
  @Field(() => CalendarDate)
  today!: string;

  @Field(() => [EvidenceCalendarEntry])
  entries!: EvidenceCalendarEntry[];

  @Field({ description: 'There are more than 500 between these days.' })
  truncated!: boolean;
}

@ObjectType({ description: 'Opens one file, for this person, for five minutes.' })
export class EvidenceLink {
  @Field({ description: 'Path and query on this service.' })
  path!: string;

  @Field(() => Instant)
  expiresAt!: string;
}
