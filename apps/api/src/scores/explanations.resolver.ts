import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import type { UserActor } from '@rolewright/domain';
import { ExplanationsService } from '@rolewright/server';
import { CurrentActor, Permitted } from '../auth/policy.js';
import { CalendarDate } from '../graphql/scalars.js';
import { toExplanation, toNextFact } from './explanations.mapper.js';
import { Explanation, NextFact } from './explanations.types.js';

@Resolver()
export class ExplanationsResolver {
  constructor(private readonly explanations: ExplanationsService) {}

  @Query(() => Explanation, {
    description:
      "Why a result is what it is: the node asked for (the whole result by default) and up to three steps below it, as of a day (the newest snapshot's by default).",
  })
  @Permitted('scores:read')
  async explanation(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('asOf', { type: () => CalendarDate, nullable: true }) asOf?: string | null,
    @Args('node', { type: () => String, nullable: true }) node?: string | null,
    @Args('depth', { type: () => Int, nullable: true, defaultValue: 1 }) depth?: number | null,
  ): Promise<Explanation> {
    return toExplanation(
      await this.explanations.explanation(actor, organisationId, {
        asOf: asOf ?? null,
        node: node ?? null,
        depth: depth ?? null,
      }),
    );
  }

  @Query(() => [NextFact], {
    description:
      "The smallest next fact of each domain that would lift it, as of a day (the newest snapshot's by default).",
  })
  @Permitted('scores:read')
  async nextFacts(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('asOf', { type: () => CalendarDate, nullable: true }) asOf?: string | null,
  ): Promise<NextFact[]> {
    return (await this.explanations.nextFacts(actor, organisationId, asOf ?? null)).map(toNextFact);
  }
}
