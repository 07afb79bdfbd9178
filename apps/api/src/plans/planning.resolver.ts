import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { UserActor } from '@rolewright/domain';
import { PlanningService } from '@rolewright/server';
import { CurrentActor, Permitted } from '../auth/policy.js';
import { CalendarDate } from '../graphql/scalars.js';
import { Band } from '../graphql/vocabulary.js';
import { toOperatingPlan, toPainPlan, toWhatIf, toWhatIfGround } from './planning.mapper.js';
import { OperatingPlan, PainPlan, WhatIf, WhatIfGround } from './planning.types.js';
import { SuppositionsInput } from './plans.inputs.js';
import { fromSuppositions } from './plans.mapper.js';

@Resolver()
export class PlanningResolver {
  constructor(private readonly service: PlanningService) {}

  @Query(() => OperatingPlan, {
    description:
      'The cheapest path to a band as moves, on the facts as of a day (today by default).',
  })
  @Permitted('plans:read')
  async operatingPlan(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('target', { type: () => Band }) target: Band,
    @Args('asOf', { type: () => CalendarDate, nullable: true }) asOf?: string | null,
  ): Promise<OperatingPlan> {
    return toOperatingPlan(
      await this.service.operatingPlan(actor, organisationId, target, asOf ?? null),
    );
  }

  @Query(() => PainPlan, {
    description: 'A pain as moves: its next step for the band, and the facts behind its signs.',
  })
  @Permitted('plans:read')
  async painPlan(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('pain', { type: () => String }) pain: string,
    @Args('asOf', { type: () => CalendarDate, nullable: true }) asOf?: string | null,
  ): Promise<PainPlan> {
    return toPainPlan(await this.service.painPlan(actor, organisationId, pain, asOf ?? null));
  }

  @Query(() => WhatIfGround, { description: 'What can be supposed, and how it is now.' })
  @Permitted('plans:read')
  async whatIfGround(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('asOf', { type: () => CalendarDate, nullable: true }) asOf?: string | null,
  ): Promise<WhatIfGround> {
    return toWhatIfGround(await this.service.ground(actor, organisationId, asOf ?? null));
  }

  @Query(() => WhatIf, { description: 'What would follow if something were so.' })
  @Permitted('plans:read')
  async whatIf(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('suppositions') suppositions: SuppositionsInput,
    @Args('asOf', { type: () => CalendarDate, nullable: true }) asOf?: string | null,
  ): Promise<WhatIf> {
    return toWhatIf(
      await this.service.whatIf(
        actor,
        organisationId,
        fromSuppositions(suppositions),
        asOf ?? null,
      ),
    );
  }
}
