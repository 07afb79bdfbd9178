import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { UserActor } from '@rolewright/domain';
import {
  CampaignLaunchesService,
  CampaignPortfolioService,
  CampaignTemplatesService,
} from '@rolewright/server';
import { CurrentActor, SignedIn } from '../auth/policy.js';
import { type Page, toPage } from '../graphql/paging.js';
import { toCampaignPortfolioRow, toCampaignTemplate, toLaunchOutcome } from './campaigns.mapper.js';
import {
  CampaignPortfolioConnection,
  type CampaignPortfolioRow,
  CampaignTemplate,
  CampaignTemplateConnection,
  ChangeCampaignTemplateInput,
  CreateCampaignTemplateInput,
  LaunchCampaignsInput,
  LaunchOutcome,
} from './launches.types.js';

const why = 'Whose consultancy it is decides: the service gives it to its own people only.';

@Resolver()
export class LaunchesResolver {
  constructor(
    private readonly templates: CampaignTemplatesService,
    private readonly launches: CampaignLaunchesService,
    private readonly portfolios: CampaignPortfolioService,
  ) {}

  @Query(() => CampaignTemplateConnection, { description: 'By name.' })
  @SignedIn(why)
  async campaignTemplates(
    @CurrentActor() actor: UserActor,
    @Args('consultancyId', { type: () => ID }) consultancyId: string,
    @Args('deleted', { type: () => Boolean, defaultValue: false }) deleted?: boolean,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50 }) first?: number | null,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<Page<CampaignTemplate>> {
    const request = { first: first ?? null, after: after ?? null, deleted };
    return toPage(await this.templates.list(actor, consultancyId, request), toCampaignTemplate);
  }

  @Mutation(() => CampaignTemplate)
  @SignedIn(why)
  async createCampaignTemplate(
    @CurrentActor() actor: UserActor,
    @Args('input') { consultancyId, requestKey, ...template }: CreateCampaignTemplateInput,
  ): Promise<CampaignTemplate> {
    return toCampaignTemplate(
      await this.templates.create(actor, consultancyId, requestKey, template),
    );
  }

  @Mutation(() => CampaignTemplate)
  @SignedIn(why)
  async changeCampaignTemplate(
    @CurrentActor() actor: UserActor,
    @Args('input') { consultancyId, templateId, version, ...template }: ChangeCampaignTemplateInput,
  ): Promise<CampaignTemplate> {
    return toCampaignTemplate(
      await this.templates.change(actor, consultancyId, templateId, version, template),
    );
  }

  @Mutation(() => CampaignTemplate)
  @SignedIn(why)
  async deleteCampaignTemplate(
    @CurrentActor() actor: UserActor,
    @Args('consultancyId', { type: () => ID }) consultancyId: string,
    @Args('templateId', { type: () => ID }) templateId: string,
    @Args('version', { type: () => Int }) version: number,
  ): Promise<CampaignTemplate> {
    return toCampaignTemplate(
      await this.templates.remove(actor, consultancyId, templateId, version),
    );
  }

  @Mutation(() => CampaignTemplate)
  @SignedIn(why)
  async restoreCampaignTemplate(
    @CurrentActor() actor: UserActor,
    @Args('consultancyId', { type: () => ID }) consultancyId: string,
    @Args('templateId', { type: () => ID }) templateId: string,
  ): Promise<CampaignTemplate> {
    return toCampaignTemplate(await this.templates.restore(actor, consultancyId, templateId));
  }

  @Mutation(() => [LaunchOutcome], {
    description: 'One outcome for each client, in the order asked; what failed can be asked again.',
  })
  @SignedIn(why)
  async launchCampaigns(
    @CurrentActor() actor: UserActor,
    @Args('input') { consultancyId, ...launch }: LaunchCampaignsInput,
  ): Promise<LaunchOutcome[]> {
    const outcomes = await this.launches.launch(actor, consultancyId, launch);
    return outcomes.map(toLaunchOutcome);
  }

  @Query(() => CampaignPortfolioConnection, {
    description:
      'All clients with their campaign of a quarter, those that need attention first: overdue, then the least far, then without a campaign, then closed.',
  })
  @SignedIn(why)
  async campaignPortfolio(
    @CurrentActor() actor: UserActor,
    @Args('consultancyId', { type: () => ID }) consultancyId: string,
    @Args('quarter', { type: () => String }) quarter: string,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50 }) first?: number | null,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<Page<CampaignPortfolioRow>> {
    const request = { first: first ?? null, after: after ?? null };
    return toPage(
      await this.portfolios.page(actor, consultancyId, quarter, request),
      toCampaignPortfolioRow,
    );
  }
}
