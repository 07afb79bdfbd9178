import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { UserActor } from '@rolewright/domain';
import { FactsService } from '@rolewright/server';
import { CurrentActor, Permitted } from '../auth/policy.js';
import { CalendarDate } from '../graphql/scalars.js';
import { toDomainFacts } from './observations.mapper.js';
import { DomainFacts } from './observations.types.js';

@Resolver()
export class FactsResolver {
  constructor(private readonly facts: FactsService) {}

  @Query(() => DomainFacts, {
    description: "A domain's criteria with the fact behind each, as of a day.",
  })
  @Permitted('facts:read')
  async domainFacts(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('domain') domain: string,
    @Args('asOf', { type: () => CalendarDate, nullable: true }) asOf?: string | null,
  ): Promise<DomainFacts> {
    return toDomainFacts(
      await this.facts.domainFacts(actor, organisationId, domain, asOf ?? undefined),
    );
  }
}
