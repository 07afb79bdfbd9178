import { Args, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { UserActor } from '@rolewright/domain';
import { ConsensusService, SettlementsService } from '@rolewright/server';
import type { GraphQLResolveInfo } from 'graphql';
import { CurrentActor, Permitted } from '../auth/policy.js';
import { type Page, pageRequest, toPage } from '../graphql/paging.js';
import { toConsensus, toSettlement } from './consensus.mapper.js';
import {
  Consensus,
  SettleOwnerInput,
  Settlement,
  SettlementConnection,
  WithdrawSettlementInput,
} from './consensus.types.js';

@Resolver()
export class ConsensusResolver {
  constructor(
    private readonly service: ConsensusService,
    private readonly settling: SettlementsService,
  ) {}

  @Query(() => Consensus, {
    description: "How a campaign's blind answers spread, the most contested domain first.",
  })
  @Permitted('reviews:read')
  async consensus(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('campaignId', { type: () => ID }) campaignId: string,
  ): Promise<Consensus> {
    return toConsensus(await this.service.consensus(actor, organisationId, campaignId));
  }

  @Query(() => SettlementConnection, { description: 'The newest first.' })
  @Permitted('reviews:read')
  async settlements(
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('campaignId', { type: () => ID }) campaignId: string,
    @Args('domain') domain: string,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first?: number | null,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<Page<Settlement>> {
    const request = pageRequest(info, first, after);
    return toPage(
      await this.settling.history(actor, organisationId, campaignId, domain, request),
      toSettlement,
    );
  }

  @Mutation(() => Settlement, {
    description: 'Records who is agreed to own a domain, the dissent, and who decided.',
  })
  @Permitted('ownership:record')
  async settleOwner(
    @CurrentActor() actor: UserActor,
    @Args('input') { organisationId, campaignId, ...input }: SettleOwnerInput,
  ): Promise<Settlement> {
    const settled = { ...input, ownerRole: input.ownerRole ?? null };
    return toSettlement(await this.settling.settle(actor, organisationId, campaignId, settled));
  }

  @Mutation(() => Settlement, { description: 'Takes what was settled back; it stays readable.' })
  @Permitted('ownership:record')
  async withdrawSettlement(
    @CurrentActor() actor: UserActor,
    @Args('input') { organisationId, campaignId, ...input }: WithdrawSettlementInput,
  ): Promise<Settlement> {
    return toSettlement(await this.settling.withdraw(actor, organisationId, campaignId, input));
  }
}
