import { Args, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { UserActor } from '@rolewright/domain';
import { PlansService } from '@rolewright/server';
import type { GraphQLResolveInfo } from 'graphql';
import { CurrentActor, Permitted } from '../auth/policy.js';
import { type Page, pageRequest, toPage } from '../graphql/paging.js';
import { ChangePlanInput, CreatePlanInput } from './plans.inputs.js';
import { fromMove, fromSuppositions, toPlan, toPlanSummary } from './plans.mapper.js';
import { Plan, PlanConnection, PlanSummary } from './plans.types.js';
import { PlanShelf } from './plans.vocabulary.js';

@Resolver()
export class PlansResolver {
  constructor(private readonly service: PlansService) {}

  @Query(() => PlanConnection, { description: 'The latest quarter first.' })
  @Permitted('plans:read')
  async plans(
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('shelf', { type: () => PlanShelf, nullable: true, defaultValue: PlanShelf.OPEN })
    shelf?: PlanShelf | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first?: number | null,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<Page<PlanSummary>> {
    const page = await this.service.list(
      actor,
      organisationId,
      shelf ?? PlanShelf.OPEN,
      pageRequest(info, first, after),
    );
    return toPage(page, toPlanSummary);
  }

  @Query(() => Plan)
  @Permitted('plans:read')
  async plan(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('planId', { type: () => ID }) planId: string,
  ): Promise<Plan> {
    return toPlan(await this.service.get(actor, organisationId, planId));
  }

  @Mutation(() => PlanSummary)
  @Permitted('plans:edit')
  async createPlan(
    @CurrentActor() actor: UserActor,
    @Args('input') input: CreatePlanInput,
  ): Promise<PlanSummary> {
    return toPlanSummary(
      await this.service.create(actor, input.organisationId, {
        requestKey: input.requestKey,
        title: input.title,
        quarter: input.quarter,
        target: input.target ?? null,
        source: { kind: input.source, ref: input.sourceRef ?? null },
        moves: input.moves.map(fromMove),
        scenario: input.suppositions ? fromSuppositions(input.suppositions) : null,
      }),
    );
  }

  @Mutation(() => PlanSummary)
  @Permitted('plans:edit')
  async changePlan(
    @CurrentActor() actor: UserActor,
    @Args('input') { organisationId, planId, ...input }: ChangePlanInput,
  ): Promise<PlanSummary> {
    const change = { ...input, target: input.target ?? null };
    return toPlanSummary(await this.service.change(actor, organisationId, planId, change));
  }

  @Mutation(() => PlanSummary, {
    description:
      "Holds a plan against the facts of today, or of its quarter's last day once that is over, and keeps what was found.",
  })
  @Permitted('plans:edit')
  async closePlan(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('planId', { type: () => ID }) planId: string,
    @Args('version', { type: () => Int }) version: number,
  ): Promise<PlanSummary> {
    return toPlanSummary(await this.service.close(actor, organisationId, planId, version));
  }

  @Mutation(() => PlanSummary)
  @Permitted('plans:edit')
  async reopenPlan(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('planId', { type: () => ID }) planId: string,
    @Args('version', { type: () => Int }) version: number,
  ): Promise<PlanSummary> {
    return toPlanSummary(await this.service.reopen(actor, organisationId, planId, version));
  }

  @Mutation(() => PlanSummary, { description: 'It can be brought back for thirty days.' })
  @Permitted('plans:edit')
  async deletePlan(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('planId', { type: () => ID }) planId: string,
    @Args('version', { type: () => Int }) version: number,
  ): Promise<PlanSummary> {
    return toPlanSummary(await this.service.remove(actor, organisationId, planId, version));
  }

  @Mutation(() => PlanSummary)
  @Permitted('plans:edit')
  async restorePlan(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('planId', { type: () => ID }) planId: string,
  ): Promise<PlanSummary> {
    return toPlanSummary(await this.service.restore(actor, organisationId, planId));
  }
}
