import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/paging.js';
import { CalendarDate, Instant } from '../graphql/scalars.js';
import { CharterRight, CharterState, RoleVerdict } from './charters.vocabulary.js';

@ObjectType()
@InputType('CharterDecisionInput')
export class CharterDecision {
  @Field()
  domain!: string;

  @Field()
  decision!: string;

  @Field(() => CharterRight)
  right!: CharterRight;
}

@ObjectType()
@InputType('CharterHandoffInput')
export class CharterHandoff {
  @Field()
  from!: string;

  @Field()
  to!: string;
}

@ObjectType()
@InputType('CharterEvidenceInput')
export class CharterEvidence {
  @Field()
  domain!: string;

  @Field()
  artifact!: string;
}

@ObjectType({ description: 'What the post was found to be before it was split.' })
@InputType('SplitPostInput')
export class SplitPost {
  @Field()
  title!: string;

  @Field(() => Float)
  index!: number;

  @Field(() => RoleVerdict)
  verdict!: RoleVerdict;
}

@ObjectType()
export class CharterConflict {
  @Field()
  domain!: string;

  @Field()
  decision!: string;

  @Field(() => [String])
  deciders!: string[];
}

@InputType()
export class RoleCharterContent {
  @Field()
  title!: string;

  @Field()
  purpose!: string;

  @Field(() => [String])
  disciplines!: string[];

  @Field(() => [String])
  domains!: string[];

  @Field(() => [CharterDecision])
  decisions!: CharterDecision[];

  @Field(() => [String])
  excludes!: string[];

  @Field(() => [CharterHandoff])
  handoffs!: CharterHandoff[];

  @Field(() => [CharterEvidence])
  evidence!: CharterEvidence[];

  @Field(() => String, { nullable: true })
  reportsTo?: string | null;
}

@ObjectType()
export class RoleCharter {
  @Field(() => ID)
  charterId!: string;

  @Field()
  title!: string;

  @Field()
  purpose!: string;

  @Field(() => [String])
  disciplines!: string[];

  @Field(() => [String])
  domains!: string[];

  @Field(() => [CharterDecision])
  decisions!: CharterDecision[];

  @Field(() => [String])
  excludes!: string[];

  @Field(() => [CharterHandoff])
  handoffs!: CharterHandoff[];

  @Field(() => [CharterEvidence])
  evidence!: CharterEvidence[];

  @Field(() => String, { nullable: true })
  reportsTo!: string | null;

  @Field(() => CharterState)
  state!: CharterState;

  @Field(() => SplitPost, { nullable: true })
  post!: SplitPost | null;

  @Field(() => Float, { description: 'Frankenstein index of the charter itself, 0 to 100.' })
  index!: number;

  @Field(() => RoleVerdict)
  verdict!: RoleVerdict;

  @Field(() => Float, {
    nullable: true,
    description: "Share of its domains' decisions that it can neither take nor stop, 0 to 1.",
  })
  authorityGap!: number | null;

  @Field(() => [CharterConflict], { description: 'Decisions that another charter decides too.' })
  conflicts!: CharterConflict[];

  @Field(() => Int)
  version!: number;

  @Field(() => Instant)
  changedAt!: string;

  @Field(() => CalendarDate, { nullable: true })
  agreedOn!: string | null;

  @Field(() => Instant, { nullable: true })
  deletedAt!: string | null;
}

export const RoleCharterConnection = connectionOf('RoleCharter', RoleCharter);

@InputType()
export class NewRoleCharter {
  @Field({ description: 'A new UUID; asking twice with the same one keeps one charter.' })
  requestKey!: string;

  @Field(() => RoleCharterContent)
  charter!: RoleCharterContent;

  @Field(() => SplitPost, { nullable: true })
  post?: SplitPost | null;
}

@InputType()
export class SaveRoleChartersInput {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => [NewRoleCharter])
  charters!: NewRoleCharter[];
}

@InputType()
export class ChangeRoleCharterInput {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => ID)
  charterId!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => RoleCharterContent)
  charter!: RoleCharterContent;
}

@InputType()
export class SetRoleCharterStateInput {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => ID)
  charterId!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => CharterState)
  state!: CharterState;
}

@InputType()
export class DeleteRoleCharterInput {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => ID)
  charterId!: string;

  @Field(() => Int)
  version!: number;
}
