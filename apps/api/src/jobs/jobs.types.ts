import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/paging.js';
import { CalendarDate, Instant } from '../graphql/scalars.js';
import { JobState } from '../graphql/vocabulary.js';

@ObjectType()
export class Job {
  @Field(() => ID)
  jobId!: string;

  @Field()
  name!: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The day it works on, such as that of the snapshot; null where it has none.',
  })
  asOf!: string | null;

  @Field(() => JobState)
  state!: JobState;

  @Field(() => Int, { description: '0..100' })
  progress!: number;

  @Field(() => String, { nullable: true })
  stage!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What failed, in words for the person who asked.',
  })
  error!: string | null;

  @Field(() => Instant)
  createdAt!: string;

  @Field(() => Instant, { nullable: true })
  finishedAt!: string | null;
}

export const JobConnection = connectionOf('Job', Job);
