import { Args, ID, Info, Int, Query, Resolver } from '@nestjs/graphql';
import type { UserActor } from '@rolewright/domain';
import { AuditService, type AuditEventView } from '@rolewright/server';
import type { GraphQLResolveInfo } from 'graphql';
import { CurrentActor, Permitted } from '../auth/policy.js';
import { type Page, pageRequest, toPage } from '../graphql/paging.js';
import { AuditEvent, AuditEventConnection } from './audit.types.js';

const toAuditEvent = (view: AuditEventView): AuditEvent => ({
  eventId: view.eventId,
  at: view.at,
  actorName: view.actorName,
  action: view.action,
  target: view.target,
  summary: view.summary,
});

@Resolver()
export class AuditResolver {
  constructor(private readonly audit: AuditService) {}

  @Query(() => AuditEventConnection)
  @Permitted('audit:read')
  async auditEvents(
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50 }) first?: number | null,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<Page<AuditEvent>> {
    return toPage(
      await this.audit.list(actor, organisationId, pageRequest(info, first, after)),
      toAuditEvent,
    );
  }
}
