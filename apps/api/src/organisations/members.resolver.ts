import { Args, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { UserActor } from '@rolewright/domain';
import { MembersService } from '@rolewright/server';
import type { GraphQLResolveInfo } from 'graphql';
import { CurrentActor, Permitted } from '../auth/policy.js';
import { type Page, pageRequest, toPage } from '../graphql/paging.js';
import { OrganisationRole } from '../graphql/vocabulary.js';
import { toMember } from './organisations.mapper.js';
import { AddMemberInput, Member, MemberConnection } from './organisations.types.js';

@Resolver()
export class MembersResolver {
  constructor(private readonly service: MembersService) {}

  @Query(() => MemberConnection)
  @Permitted('members:read')
  async members(
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50 }) first?: number | null,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<Page<Member>> {
    return toPage(
      await this.service.list(actor, organisationId, pageRequest(info, first, after)),
      toMember,
    );
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
