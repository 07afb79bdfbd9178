import { Args, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { UserActor } from '@rolewright/domain';
import { ReviewChangesService, ReviewsService, SignOffService } from '@rolewright/server';
import type { GraphQLResolveInfo } from 'graphql';
import { CurrentActor, Permitted } from '../auth/policy.js';
import { type Page, pageRequest, toPage } from '../graphql/paging.js';
import { toJob } from '../jobs/jobs.mapper.js';
import { toCampaignReview, toDomainChanges, toReviewStep } from './reviews.mapper.js';
import {
  CampaignReview,
  DomainChanges,
  ReviewMoveInput,
  type ReviewStep,
  ReviewStepConnection,
  SignedOff,
  SignOffInput,
} from './reviews.types.js';

@Resolver()
export class ReviewsResolver {
  constructor(
    private readonly service: ReviewsService,
    private readonly changes: ReviewChangesService,
    private readonly signing: SignOffService,
  ) {}

  @Query(() => CampaignReview, { description: "How a campaign's domains stand in review." })
  @Permitted('reviews:read')
  async campaignReview(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('campaignId', { type: () => ID }) campaignId: string,
  ): Promise<CampaignReview> {
    return toCampaignReview(await this.service.review(actor, organisationId, campaignId));
  }

  @Query(() => ReviewStepConnection, {
    description: "Every step of a domain's review in a campaign, the newest first.",
  })
  @Permitted('reviews:read')
  async reviewSteps(
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('campaignId', { type: () => ID }) campaignId: string,
    @Args('domain') domain: string,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 30 }) first?: number | null,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<Page<ReviewStep>> {
    const request = pageRequest(info, first, after);
    return toPage(
      await this.service.steps(actor, organisationId, campaignId, domain, request),
      toReviewStep,
    );
  }

  @Query(() => DomainChanges, {
    description: 'What was recorded of a domain since it was last accepted.',
  })
  @Permitted('facts:read')
  async domainChanges(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('campaignId', { type: () => ID }) campaignId: string,
    @Args('domain') domain: string,
  ): Promise<DomainChanges> {
    return toDomainChanges(await this.changes.changes(actor, organisationId, campaignId, domain));
  }

  @Mutation(() => CampaignReview, { description: 'Hands domains to the reviewers.' })
  @Permitted('reviews:submit')
  async submitReviews(
    @CurrentActor() actor: UserActor,
    @Args('input') { organisationId, campaignId, ...input }: ReviewMoveInput,
  ): Promise<CampaignReview> {
    return toCampaignReview(await this.service.submit(actor, organisationId, campaignId, input));
  }

  @Mutation(() => CampaignReview, { description: 'Gives domains back, with a reason.' })
  @Permitted('reviews:sign')
  async challengeReviews(
    @CurrentActor() actor: UserActor,
    @Args('input') { organisationId, campaignId, ...input }: ReviewMoveInput,
  ): Promise<CampaignReview> {
    return toCampaignReview(await this.service.challenge(actor, organisationId, campaignId, input));
  }

  @Mutation(() => CampaignReview, {
    description:
      'Signs domains. One is accepted by somebody with no part in its facts, or by two persons.',
  })
  @Permitted('reviews:sign')
  async signReviews(
    @CurrentActor() actor: UserActor,
    @Args('input') { organisationId, campaignId, ...input }: ReviewMoveInput,
  ): Promise<CampaignReview> {
    return toCampaignReview(await this.service.sign(actor, organisationId, campaignId, input));
  }

  @Mutation(() => CampaignReview, { description: 'Opens domains again, with a reason.' })
  @Permitted('reviews:sign')
  async reopenReviews(
    @CurrentActor() actor: UserActor,
    @Args('input') { organisationId, campaignId, ...input }: ReviewMoveInput,
  ): Promise<CampaignReview> {
    return toCampaignReview(await this.service.reopen(actor, organisationId, campaignId, input));
  }

  @Mutation(() => SignedOff, {
    description:
      "Signs the campaign off by name: closes it and asks for the day's snapshot. Every domain must be accepted.",
  })
  @Permitted('reviews:sign')
  async signOffCampaign(
    @CurrentActor() actor: UserActor,
    @Args('input') { organisationId, campaignId, ...input }: SignOffInput,
  ): Promise<SignedOff> {
    const job = await this.signing.signOff(actor, organisationId, campaignId, input);
    const review = await this.service.review(actor, organisationId, campaignId);
    return { job: toJob(job), review: toCampaignReview(review) };
  }

  @Mutation(() => CampaignReview, {
    description: 'Takes the sign-off back and opens the campaign again; what was accepted stays.',
  })
  @Permitted('reviews:sign')
  async takeBackSignOff(
    @CurrentActor() actor: UserActor,
    @Args('input') { organisationId, campaignId, ...input }: SignOffInput,
  ): Promise<CampaignReview> {
    await this.signing.takeBack(actor, organisationId, campaignId, input);
    return toCampaignReview(await this.service.review(actor, organisationId, campaignId));
  }
}
