import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/paging.js';
import { Instant } from '../graphql/scalars.js';

@ObjectType()
export class Notification {
  @Field(() => ID)
  notificationId!: string;

  @Field()
  kind!: string;

  @Field({ description: 'One line in plain words.' })
  subject!: string;

  @Field({ description: "Where it leads, below the organisation's own address." })
  path!: string;

  @Field(() => Instant)
  createdAt!: string;

  @Field(() => Instant, { nullable: true })
  readAt!: string | null;
}

export const NotificationConnection = connectionOf('Notification', Notification);

@InputType()
export class MarkNotificationsInput {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => [ID], { nullable: true, description: 'All that are unread where none is named.' })
  notificationIds?: string[] | null;

  @Field(() => Boolean)
  read!: boolean;
}
