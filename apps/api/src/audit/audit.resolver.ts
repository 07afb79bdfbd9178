import { Args, ID, Info, Int, Query, Resolver } from '@nestjs/graphql';
import type { UserActor } from '@rolewright/domain';
import { type AuditFilter, AuditTrailService } from '@rolewright/server';
import type { GraphQLResolveInfo } from 'graphql';
import { CurrentActor, Permitted } from '../auth/policy.js';
import { type Page, pageRequest, toPage } from '../graphql/paging.js';
import { toAuditEvent, toAuditEventDetail } from './audit.mapper.js';
import {
  AuditActors,
  AuditEvent,
  AuditEventConnection,
  AuditEventDetail,
  AuditFilterInput,
} from './audit.types.js';

const filterOf = (input: AuditFilterInput | null | undefined): AuditFilter => ({
  group: input?.group,
  userId: input?.person,
  consultancy: input?.consultancy,
  byConsultants: input?.byConsultants,
  from: input?.from,
  to: input?.to,
  text: input?.text,
});

@Resolver()
export class AuditResolver {
  constructor(private readonly trail: AuditTrailService) {}

  @Query(() => AuditEventConnection, { description: 'Who changed what, the newest first.' })
  @Permitted('audit:read')
  async auditEvents(
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('filter', { type: () => AuditFilterInput, nullable: true })
    filter?: AuditFilterInput | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50 }) first?: number | null,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<Page<AuditEvent>> {
    return toPage(
      await this.trail.list(
        actor,
        organisationId,
        pageRequest(info, first, after),
        filterOf(filter),
      ),
      toAuditEvent,
    );
  }

  @Query(() => AuditEventDetail, { description: 'One event with what it changed, field by field.' })
  @Permitted('audit:read')
  async auditEvent(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('eventId', { type: () => ID }) eventId: string,
  ): Promise<AuditEventDetail> {
    return toAuditEventDetail(await this.trail.get(actor, organisationId, eventId));
  }

  @Query(() => AuditActors, { description: 'Who has acted here: people, and firms.' })
  @Permitted('audit:read')
  async auditActors(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
  ): Promise<AuditActors> {
    const { people, consultancies } = await this.trail.actors(actor, organisationId);
    return {
      people: people.map(({ userId, name }) => ({ userId, name })),
      consultancies: [...consultancies],
    };
  }
}
