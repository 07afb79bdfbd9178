import { Args, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { UserActor } from '@rolewright/domain';
import { EngagementsService } from '@rolewright/server';
import type { GraphQLResolveInfo } from 'graphql';
import { CurrentActor, Permitted } from '../auth/policy.js';
import { type Page, pageRequest, toPage } from '../graphql/paging.js';
import { toEngagement } from './organisations.mapper.js';
import { Engagement, EngagementConnection, GrantEngagementInput } from './organisations.types.js';

@Resolver()
export class EngagementsResolver {
  constructor(private readonly service: EngagementsService) {}

  @Query(() => EngagementConnection)
  @Permitted('engagements:read')
  async engagements(
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50 }) first?: number | null,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<Page<Engagement>> {
    return toPage(
      await this.service.list(actor, organisationId, pageRequest(info, first, after)),
      toEngagement,
    );
  }

  @Mutation(() => Engagement)
  @Permitted('engagements:manage')
  async grantEngagement(
    @CurrentActor() actor: UserActor,
    @Args('input') { organisationId, consultancyId, scope, expiresAt }: GrantEngagementInput,
  ): Promise<Engagement> {
    const granted = { consultancyId, scope, expiresAt: expiresAt ?? null };
    return toEngagement(await this.service.grant(actor, organisationId, granted));
  }

  @Mutation(() => Engagement)
  @Permitted('engagements:manage')
  async endEngagement(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('engagementId', { type: () => ID }) engagementId: string,
  ): Promise<Engagement> {
    return toEngagement(await this.service.end(actor, organisationId, engagementId));
  }
}
