import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/paging.js';
import { Instant } from '../graphql/scalars.js';
import { EngagementScope, OrganisationRole } from '../graphql/vocabulary.js';

@ObjectType()
export class Organisation {
  @Field(() => ID)
  organisationId!: string;

  @Field()
  name!: string;

  @Field()
  timeZone!: string;

  @Field()
  modelVersion!: string;

  @Field(() => Instant)
  createdAt!: string;
}

@InputType()
export class CreateOrganisationInput {
  @Field()
  name!: string;

  @Field(() => String, { nullable: true, defaultValue: 'UTC' })
  timeZone?: string | null;

  @Field(() => ID, { nullable: true })
  consultancyId?: string | null;
}

@ObjectType()
export class Consultancy {
  @Field(() => ID)
  consultancyId!: string;

  @Field()
  name!: string;
}

@ObjectType({ description: 'What the viewer may do in one organisation.' })
export class Grant {
  @Field(() => ID)
  organisationId!: string;

  @Field()
  organisationName!: string;

  @Field({
    description:
      'OWNER, SECURITY_LEAD, CONTRIBUTOR, EXECUTIVE, or CONSULTANT through an engagement.',
  })
  role!: string;

  @Field(() => [String])
  permissions!: readonly string[];

  @Field(() => ID, { nullable: true })
  consultancyId!: string | null;

  @Field(() => Instant, { nullable: true })
  expiresAt!: string | null;
}

@ObjectType()
export class Viewer {
  @Field(() => ID)
  userId!: string;

  @Field()
  name!: string;

  @Field()
  email!: string;

  @Field(() => [Grant])
  grants!: Grant[];

  @Field(() => [Consultancy])
  consultancies!: Consultancy[];
}

@ObjectType()
export class Member {
  @Field(() => ID)
  userId!: string;

  @Field()
  name!: string;

  @Field()
  email!: string;

  @Field(() => OrganisationRole)
  role!: OrganisationRole;

  @Field(() => Instant)
  since!: string;
}

export const MemberConnection = connectionOf('Member', Member);

@InputType()
export class AddMemberInput {
  @Field(() => ID)
  organisationId!: string;

  @Field()
  email!: string;

  @Field(() => OrganisationRole)
  role!: OrganisationRole;
}

@ObjectType()
export class Engagement {
  @Field(() => ID)
  engagementId!: string;

  @Field(() => ID)
  consultancyId!: string;

  @Field()
  consultancyName!: string;

  @Field(() => EngagementScope)
  scope!: EngagementScope;

  @Field(() => Instant)
  startsAt!: string;

  @Field(() => Instant, { nullable: true })
  expiresAt!: string | null;

  @Field(() => Instant, { nullable: true })
  endedAt!: string | null;
}

export const EngagementConnection = connectionOf('Engagement', Engagement);

@InputType()
export class GrantEngagementInput {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => ID)
  consultancyId!: string;

  @Field(() => EngagementScope)
  scope!: EngagementScope;

  @Field(() => Instant, { nullable: true })
  expiresAt?: string | null;
}
