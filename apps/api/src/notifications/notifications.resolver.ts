import { Args, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { UserActor } from '@rolewright/domain';
import { NotificationsService, type NotificationView } from '@rolewright/server';
import type { GraphQLResolveInfo } from 'graphql';
import { CurrentActor, Permitted } from '../auth/policy.js';
import { type Page, pageRequest, toPage } from '../graphql/paging.js';
import {
  MarkNotificationsInput,
  Notification,
  NotificationConnection,
} from './notifications.types.js';

const toNotification = (view: NotificationView): Notification => ({
  notificationId: view.notificationId,
  kind: view.kind,
  subject: view.subject,
  path: view.path,
  createdAt: view.createdAt,
  readAt: view.readAt,
});

@Resolver()
export class NotificationsResolver {
  constructor(private readonly service: NotificationsService) {}

  @Query(() => NotificationConnection, { description: "The viewer's own, newest first." })
  @Permitted('organisation:read')
  async notifications(
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 30 }) first?: number | null,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<Page<Notification>> {
    return toPage(
      await this.service.list(actor, organisationId, pageRequest(info, first, after)),
      toNotification,
    );
  }

  @Query(() => Int, {
    description: 'How many of the viewer’s own are unread here, counted to a hundred.',
  })
  @Permitted('organisation:read')
  unreadNotifications(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
  ): Promise<number> {
    return this.service.unread(actor, organisationId);
  }

  @Mutation(() => Int, { description: 'Gives how many are unread now.' })
  @Permitted('organisation:read')
  markNotifications(
    @CurrentActor() actor: UserActor,
    @Args('input') { organisationId, notificationIds, read }: MarkNotificationsInput,
  ): Promise<number> {
    return this.service.mark(actor, organisationId, {
      notificationIds: notificationIds ?? null,
      read,
    });
  }
}
