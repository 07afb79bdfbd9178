import { Args, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { UserActor } from '@rolewright/domain';
import { CampaignsService, CampaignStagesService } from '@rolewright/server';
import type { GraphQLResolveInfo } from 'graphql';
import { CurrentActor, Permitted } from '../auth/policy.js';
import { type Page, pageRequest, toPage } from '../graphql/paging.js';
import { toCampaign } from './campaigns.mapper.js';
import {
  Campaign,
  CampaignConnection,
  ChangeCampaignInput,
  CloseCampaignInput,
  CreateCampaignInput,
  OpenCampaignInput,
  ReopenCampaignInput,
} from './campaigns.types.js';
import { CampaignStatus } from './campaigns.vocabulary.js';

@Resolver()
export class CampaignsResolver {
  constructor(
    private readonly service: CampaignsService,
    private readonly stages: CampaignStagesService,
  ) {}

  @Query(() => CampaignConnection, { description: 'The newest quarter first.' })
  @Permitted('campaigns:read')
  async campaigns(
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('quarter', { type: () => String, nullable: true }) quarter?: string | null,
    @Args('status', { type: () => CampaignStatus, nullable: true }) status?: CampaignStatus | null,
    @Args('deleted', {
      type: () => Boolean,
      defaultValue: false,
      description: 'Those deleted in the last 30 days instead.',
    })
    deleted?: boolean,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first?: number | null,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<Page<Campaign>> {
    const request = { ...pageRequest(info, first, after), quarter, status, deleted };
    return toPage(await this.service.list(actor, organisationId, request), toCampaign);
  }

  @Query(() => Campaign)
  @Permitted('campaigns:read')
  async campaign(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('campaignId', { type: () => ID }) campaignId: string,
  ): Promise<Campaign> {
    return toCampaign(await this.service.get(actor, organisationId, campaignId));
  }

  @Mutation(() => Campaign, { description: 'Makes a draft; nobody is written to.' })
  @Permitted('campaigns:run')
  async createCampaign(
    @CurrentActor() actor: UserActor,
    @Args('input') { organisationId, ...input }: CreateCampaignInput,
  ): Promise<Campaign> {
    return toCampaign(await this.service.create(actor, organisationId, input));
  }

  @Mutation(() => Campaign, { description: 'What is left out stays as it is.' })
  @Permitted('campaigns:run')
  async changeCampaign(
    @CurrentActor() actor: UserActor,
    @Args('input') { organisationId, campaignId, version, ...change }: ChangeCampaignInput,
  ): Promise<Campaign> {
    return toCampaign(
      await this.service.change(actor, organisationId, campaignId, version, change),
    );
  }

  @Mutation(() => Campaign)
  @Permitted('campaigns:run')
  async openCampaign(
    @CurrentActor() actor: UserActor,
    @Args('input') { organisationId, campaignId, version, invite }: OpenCampaignInput,
  ): Promise<Campaign> {
    return toCampaign(
      await this.stages.open(actor, organisationId, campaignId, { version, invite }),
    );
  }

  @Mutation(() => Campaign, { description: 'No answer is taken any more until it is reopened.' })
  @Permitted('campaigns:run')
  async closeCampaign(
    @CurrentActor() actor: UserActor,
    @Args('input') { organisationId, campaignId, version, why }: CloseCampaignInput,
  ): Promise<Campaign> {
    return toCampaign(await this.stages.close(actor, organisationId, campaignId, { version, why }));
  }

  @Mutation(() => Campaign)
  @Permitted('campaigns:run')
  async reopenCampaign(
    @CurrentActor() actor: UserActor,
    @Args('input') { organisationId, campaignId, version, why, dueOn }: ReopenCampaignInput,
  ): Promise<Campaign> {
    return toCampaign(
      await this.stages.reopen(actor, organisationId, campaignId, { version, why, dueOn }),
    );
  }

  @Mutation(() => Campaign, {
    description: 'Its links open nothing from now on. Within 30 days it can be restored.',
  })
  @Permitted('campaigns:run')
  async deleteCampaign(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('campaignId', { type: () => ID }) campaignId: string,
    @Args('version', { type: () => Int }) version: number,
  ): Promise<Campaign> {
    return toCampaign(await this.service.remove(actor, organisationId, campaignId, version));
  }

  @Mutation(() => Campaign)
  @Permitted('campaigns:run')
  async restoreCampaign(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('campaignId', { type: () => ID }) campaignId: string,
  ): Promise<Campaign> {
    return toCampaign(await this.service.restore(actor, organisationId, campaignId));
  }
}
