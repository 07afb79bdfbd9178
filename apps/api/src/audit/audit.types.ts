import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/paging.js';
import { Instant } from '../graphql/scalars.js';

@ObjectType()
export class AuditEvent {
  @Field(() => ID)
  eventId!: string;

  @Field(() => Instant)
  at!: string;

  @Field(() => String, { nullable: true })
  actorName!: string | null;

  @Field()
  action!: string;

  @Field(() => String, { nullable: true })
  target!: string | null;

  @Field()
  summary!: string;
}

export const AuditEventConnection = connectionOf('AuditEvent', AuditEvent);
