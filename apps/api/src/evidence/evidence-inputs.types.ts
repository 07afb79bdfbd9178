import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { CalendarDate } from '../graphql/scalars.js';

@InputType()
export class AddEvidenceInput {
  @Field(() => ID)
  organisationId!: string;

  @Field()
  requestKey!: string;

  @Field()
  name!: string;

  @Field()
  domain!: string;

  @Field(() => String, { nullable: true })
  artifact?: string | null;

  @Field(() => [String], { nullable: true })
  criteria?: string[] | null;

  @Field(() => String, { nullable: true })
  owner?: string | null;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType()
export class ChangeEvidenceInput {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => ID)
  itemId!: string;

  @Field(() => Int)
  version!: number;

  @Field()
  name!: string;

  @Field(() => [String])
  criteria!: string[];

  @Field(() => String, { nullable: true })
  owner?: string | null;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType()
export class ProvideEvidenceInput {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => ID)
  itemId!: string;

  @Field()
  requestKey!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The key under which the file was uploaded; or else an address.',
  })
  uploadKey?: string | null;

  @Field(() => String, { nullable: true })
  url?: string | null;

  @Field(() => CalendarDate)
  effectiveOn!: string;

  @Field(() => Int, { nullable: true, description: "The kind's own where left out; never more." })
  validDays?: number | null;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType()
export class RequestEvidenceInput {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => ID)
  itemId!: string;

  @Field()
  requestKey!: string;

  @Field()
  ask!: string;

  @Field(() => ID)
  userId!: string;

  @Field(() => CalendarDate)
  dueOn!: string;
}
