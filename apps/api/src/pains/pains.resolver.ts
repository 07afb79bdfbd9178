import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { pains, personas, triggers as knownTriggers } from '@rolewright/catalogue';
import type { UserActor } from '@rolewright/domain';
import { PainsService } from '@rolewright/server';
import { CurrentActor, Permitted, SignedIn } from '../auth/policy.js';
import { CalendarDate } from '../graphql/scalars.js';
import { toPain } from './pain-content.mapper.js';
import { Pain } from './pain-content.types.js';
import { toPains } from './pains.mapper.js';
import { Pains } from './pains.types.js';

@Resolver()
export class PainsResolver {
  constructor(private readonly service: PainsService) {}

  @Query(() => Pains, {
    description:
      "Which pains the facts show, as of a day (the newest snapshot's by default); `triggers` that are present may raise a severity.",
  })
  @Permitted('scores:read')
  async pains(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('asOf', { type: () => CalendarDate, nullable: true }) asOf?: string | null,
    @Args('triggers', { type: () => [String], nullable: true }) triggers?: string[] | null,
  ): Promise<Pains> {
    return toPains(
      await this.service.evaluate(actor, organisationId, asOf ?? null, triggers ?? []),
    );
  }

  @Query(() => Pain, {
    nullable: true,
    description: 'A pain in full, in plain words; null where there is no such pain.',
  })
  @SignedIn('The catalogue is the same for everyone.')
  pain(@Args('id', { type: () => String }) id: string): Pain | null {
    const pain = pains.find((candidate) => candidate.id === id);
    return pain ? toPain(pain, { pains, personas, triggers: knownTriggers }) : null;
  }
}
