import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/paging.js';
import { CalendarDate, Instant } from '../graphql/scalars.js';

export const AuditGroup = {
  FACTS: 'facts',
  CAMPAIGNS: 'campaigns',
  OWNERSHIP: 'ownership',
  EVIDENCE: 'evidence',
  REVIEWS: 'reviews',
  PLANS: 'plans',
  ACCESS: 'access',
} as const;
export type AuditGroup = (typeof AuditGroup)[keyof typeof AuditGroup];
registerEnumType(AuditGroup, { name: 'AuditGroup', description: 'What actions are about.' });

@ObjectType()
export class AuditEvent {
  @Field(() => ID)
  eventId!: string;

  @Field(() => Instant)
  at!: string;

  @Field(() => String, { nullable: true })
  actorName!: string | null;

  @Field({ description: 'user, system, respondent.' })
  actorKind!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The firm by whose engagement the person acted.',
  })
  viaConsultancy!: string | null;

  @Field()
  action!: string;

  @Field(() => String, { nullable: true })
  target!: string | null;

  @Field()
  summary!: string;

  @Field(() => String, { nullable: true, description: 'The reason that the person gave.' })
  why!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Of the request; the service's log has it too.",
  })
  requestId!: string | null;

  @Field({ description: 'Whether what stood before and after was kept.' })
  hasChanges!: boolean;
}

export const AuditEventConnection = connectionOf('AuditEvent', AuditEvent);

@ObjectType()
export class AuditField {
  @Field()
  field!: string;

  @Field(() => String, { nullable: true })
  before!: string | null;

  @Field(() => String, { nullable: true })
  after!: string | null;
}

@ObjectType()
export class AuditEventDetail extends AuditEvent {
  @Field(() => [AuditField], { description: 'Those that differ first; at most 200.' })
  fields!: AuditField[];
}

@ObjectType()
export class AuditPerson {
  @Field(() => ID)
  userId!: string;

  @Field()
  name!: string;
}

@ObjectType()
export class AuditActors {
  @Field(() => [AuditPerson])
  people!: AuditPerson[];

  @Field(() => [String])
  consultancies!: string[];
}

@InputType()
export class AuditFilterInput {
  @Field(() => AuditGroup, { nullable: true })
  group?: AuditGroup | null;

  @Field(() => String, { nullable: true, description: 'Who did it, by their id.' })
  person?: string | null;

  @Field(() => String, { nullable: true })
  consultancy?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'What consultants did, whichever their firm.',
  })
  byConsultants?: boolean | null;

  @Field(() => CalendarDate, { nullable: true, description: 'A day where the organisation is.' })
  from?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The last day, included.' })
  to?: string | null;

  @Field(() => String, { nullable: true })
  text?: string | null;
}
