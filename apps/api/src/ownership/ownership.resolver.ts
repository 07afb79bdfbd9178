import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { UserActor } from '@rolewright/domain';
import { DecisionMatrixService, OwnershipMapService, ScoresService } from '@rolewright/server';
import { CurrentActor, Permitted } from '../auth/policy.js';
import { CalendarDate } from '../graphql/scalars.js';
import { toDecisionMatrix } from './decision-matrix.mapper.js';
import { DecisionMatrix } from './decision-matrix.types.js';
import { toOwnershipMap } from './ownership-map.mapper.js';
import { OwnershipMap } from './ownership-map.types.js';
import { toOwnership } from './ownership.mapper.js';
import { Ownership } from './ownership.types.js';

@Resolver()
export class OwnershipResolver {
  constructor(
    private readonly scores: ScoresService,
    private readonly decisions: DecisionMatrixService,
    private readonly maps: OwnershipMapService,
  ) {}

  @Query(() => Ownership, {
    description:
      "Who owns what by the recorded assignments and the blind answers, as of a day (the newest snapshot's by default).",
  })
  @Permitted('ownership:read')
  async ownership(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('asOf', { type: () => CalendarDate, nullable: true }) asOf?: string | null,
  ): Promise<Ownership> {
    return toOwnership(await this.scores.ownership(actor, organisationId, asOf ?? undefined));
  }

  @Query(() => DecisionMatrix, {
    description:
      "Who decides what and who else has a part in it, of every domain or of one, as of a day (the newest snapshot's by default).",
  })
  @Permitted('ownership:read')
  async decisionMatrix(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('asOf', { type: () => CalendarDate, nullable: true }) asOf?: string | null,
    @Args('domain', { type: () => String, nullable: true }) domain?: string | null,
  ): Promise<DecisionMatrix> {
    return toDecisionMatrix(
      await this.decisions.matrix(actor, organisationId, {
        asOf: asOf ?? null,
        domain: domain ?? null,
      }),
    );
  }

  @Query(() => OwnershipMap, {
    description:
      'Domains, who holds them, and how work passes between them, as recorded up to a day (today by default).',
  })
  @Permitted('ownership:read')
  async ownershipMap(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('asOf', { type: () => CalendarDate, nullable: true }) asOf?: string | null,
  ): Promise<OwnershipMap> {
    return toOwnershipMap(await this.maps.map(actor, organisationId, asOf ?? null));
  }
}
