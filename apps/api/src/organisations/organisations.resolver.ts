import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { UserActor } from '@rolewright/domain';
import { OrganisationsService } from '@rolewright/server';
import { CurrentActor, Permitted, SignedIn } from '../auth/policy.js';
import { toOrganisation } from './organisations.mapper.js';
import { CreateOrganisationInput, Organisation } from './organisations.types.js';

@Resolver()
export class OrganisationsResolver {
  constructor(private readonly organisations: OrganisationsService) {}

  @Query(() => Organisation, {
    description: 'One organisation; NOT_FOUND where the viewer has no grant.',
  })
  @Permitted('organisation:read')
  async organisation(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
  ): Promise<Organisation> {
    return toOrganisation(await this.organisations.get(actor, organisationId));
  }

  @Mutation(() => Organisation, {
    description:
      "Starts an organisation; by a consultancy's member it comes with an engagement for that consultancy.",
  })
  @SignedIn('Everyone may start an organisation of their own.')
  async createOrganisation(
    @CurrentActor() actor: UserActor,
    @Args('input') input: CreateOrganisationInput,
  ): Promise<Organisation> {
    return toOrganisation(await this.organisations.create(actor, input));
  }
}
