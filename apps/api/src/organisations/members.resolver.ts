import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { UserActor } from '@rolewright/domain';
import { MembersService } from '@rolewright/server';
import { CurrentActor, Permitted } from '../auth/policy.js';
import { type Page, toPage } from '../graphql/paging.js';
import { OrganisationRole } from '../graphql/vocabulary.js';
import { toMember } from './organisations.mapper.js';
import { AddMemberInput, Member, MemberConnection } from './organisations.types.js';

@Resolver()
export class MembersResolver {
  constructor(private readonly service: MembersService) {}

  @Query(() => MemberConnection)
  @Permitted('members:read')
  async members(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50 }) first?: number | null,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<Page<Member>> {
    return toPage(await this.service.list(actor, organisationId, { first, after }), toMember);
  }

  @Mutation(() => Member)
  @Permitted('members:manage')
  async addMember(
    @CurrentActor() actor: UserActor,
    @Args('input') { organisationId, email, role }: AddMemberInput,
  ): Promise<Member> {
    return toMember(await this.service.add(actor, organisationId, { email, role }));
  }

  @Mutation(() => Member)
  @Permitted('members:manage')
  async changeMemberRole(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('userId', { type: () => ID }) userId: string,
    @Args('role', { type: () => OrganisationRole }) role: OrganisationRole,
  ): Promise<Member> {
    return toMember(await this.service.changeRole(actor, organisationId, userId, role));
  }

  @Mutation(() => Boolean)
  @Permitted('members:manage')
  async removeMember(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('userId', { type: () => ID }) userId: string,
  ): Promise<boolean> {
    await this.service.remove(actor, organisationId, userId);
    return true;
  }
}
