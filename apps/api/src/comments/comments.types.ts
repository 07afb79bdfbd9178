import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/paging.js';
import { Instant } from '../graphql/scalars.js';

export const CommentSubject = {
  DOMAIN: 'domain',
  CRITERION: 'criterion',
  EVIDENCE: 'evidence',
  PLAN: 'plan',
  CAMPAIGN: 'campaign',
} as const;
export type CommentSubject = (typeof CommentSubject)[keyof typeof CommentSubject];
registerEnumType(CommentSubject, { name: 'CommentSubject' });

@ObjectType()
export class CommentAuthor {
  @Field(() => ID, { nullable: true })
  userId!: string | null;

  @Field(() => String, { nullable: true, description: 'Null where the account is gone.' })
  name!: string | null;
}

@ObjectType()
export class Mentionable {
  @Field(() => ID)
  userId!: string;

  @Field()
  name!: string;
}

@ObjectType()
export class Comment {
  @Field(() => ID)
  commentId!: string;

  @Field(() => CommentSubject)
  subject!: CommentSubject;

  @Field({ description: "The domain's id, `INT.R1` for a criterion, or the row's id." })
  subjectKey!: string;

  @Field({ description: 'Empty where it is deleted.' })
  body!: string;

  @Field(() => CommentAuthor)
  author!: CommentAuthor;

  @Field(() => [Mentionable])
  mentions!: Mentionable[];

  @Field(() => Int)
  version!: number;

  @Field(() => Instant)
  createdAt!: string;

  @Field(() => Instant, { nullable: true })
  editedAt!: string | null;

  @Field(() => Instant, { nullable: true })
  deletedAt!: string | null;

  @Field(() => Instant, { nullable: true })
  restorableUntil!: string | null;

  @Field()
  mayEdit!: boolean;

  @Field()
  mayDelete!: boolean;
}

export const CommentConnection = connectionOf('Comment', Comment);

@ObjectType()
export class CommentRevision {
  @Field(() => Int)
  version!: number;

  @Field()
  body!: string;

  @Field(() => Instant)
  replacedAt!: string;
}

@InputType()
export class AddCommentInput {
  @Field(() => ID)
  organisationId!: string;

  @Field({ description: 'A UUID made for this comment; sent twice, it is one comment.' })
  requestKey!: string;

  @Field(() => CommentSubject)
  subject!: CommentSubject;

  @Field()
  subjectKey!: string;

  @Field()
  body!: string;

  @Field(() => [ID], { description: 'Who is mentioned; they are told.' })
  userIds!: string[];
}

@InputType()
export class EditCommentInput {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => ID)
  commentId!: string;

  @Field(() => Int)
  version!: number;

  @Field()
  body!: string;

  @Field(() => [ID])
  userIds!: string[];
}
