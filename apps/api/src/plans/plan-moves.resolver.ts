import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { UserActor } from '@rolewright/domain';
import { PlanMovesService } from '@rolewright/server';
import { CurrentActor, Permitted } from '../auth/policy.js';
import { AddPlanMoveInput, ChangePlanMoveInput, PlacePlanMoveInput } from './plans.inputs.js';
import { fromMove, toMoveRow } from './plans.mapper.js';
import { PlanMoveRow } from './plans.types.js';

@Resolver()
export class PlanMovesResolver {
  constructor(private readonly service: PlanMovesService) {}

  @Mutation(() => PlanMoveRow)
  @Permitted('plans:edit')
  async addPlanMove(
    @CurrentActor() actor: UserActor,
    @Args('input') { organisationId, planId, requestKey, move }: AddPlanMoveInput,
  ): Promise<PlanMoveRow> {
    const added = { ...fromMove(move), requestKey };
    return toMoveRow(await this.service.add(actor, organisationId, planId, added));
  }

  @Mutation(() => PlanMoveRow)
  @Permitted('plans:edit')
  async changePlanMove(
    @CurrentActor() actor: UserActor,
    @Args('input') { organisationId, moveId, version, state, move }: ChangePlanMoveInput,
  ): Promise<PlanMoveRow> {
    const change = { ...fromMove(move), version, state };
    return toMoveRow(await this.service.change(actor, organisationId, moveId, change));
  }

  @Mutation(() => PlanMoveRow, { description: 'Puts a move under a kind, before another.' })
  @Permitted('plans:edit')
  async placePlanMove(
    @CurrentActor() actor: UserActor,
    @Args('input') { organisationId, moveId, version, kind, before }: PlacePlanMoveInput,
  ): Promise<PlanMoveRow> {
    const place = { version, kind, before: before ?? null };
    return toMoveRow(await this.service.place(actor, organisationId, moveId, place));
  }

  @Mutation(() => PlanMoveRow, { description: 'It can be brought back for thirty days.' })
  @Permitted('plans:edit')
  async deletePlanMove(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('moveId', { type: () => ID }) moveId: string,
    @Args('version', { type: () => Int }) version: number,
  ): Promise<PlanMoveRow> {
    return toMoveRow(await this.service.remove(actor, organisationId, moveId, version));
  }

  @Mutation(() => PlanMoveRow)
  @Permitted('plans:edit')
  async restorePlanMove(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('moveId', { type: () => ID }) moveId: string,
  ): Promise<PlanMoveRow> {
    return toMoveRow(await this.service.restore(actor, organisationId, moveId));
  }
}
