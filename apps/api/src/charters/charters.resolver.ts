import { Args, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RoleCharter as Charter, UserActor } from '@rolewright/domain';
import { ChartersService } from '@rolewright/server';
import type { GraphQLResolveInfo } from 'graphql';
import { CurrentActor, Permitted } from '../auth/policy.js';
import { type Page, pageRequest, toPage } from '../graphql/paging.js';
import { toRoleCharter } from './charters.mapper.js';
import {
  ChangeRoleCharterInput,
  DeleteRoleCharterInput,
  RoleCharter,
  RoleCharterConnection,
  type RoleCharterContent,
  SaveRoleChartersInput,
  SetRoleCharterStateInput,
} from './charters.types.js';

const contentOf = ({ reportsTo, ...content }: RoleCharterContent): Charter => ({
  ...content,
  decisions: content.decisions.map((row) => ({ ...row })),
  handoffs: content.handoffs.map((row) => ({ ...row })),
  evidence: content.evidence.map((row) => ({ ...row })),
  reportsTo: reportsTo ?? null,
});

@Resolver()
export class ChartersResolver {
  constructor(private readonly service: ChartersService) {}

  @Query(() => RoleCharterConnection)
  @Permitted('ownership:read')
  async roleCharters(
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('deleted', { type: () => Boolean, nullable: true, defaultValue: false })
    deleted?: boolean | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first?: number | null,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<Page<RoleCharter>> {
    const request = pageRequest(info, first, after);
    return toPage(
      await this.service.list(actor, organisationId, deleted ?? false, request),
      toRoleCharter,
    );
  }

  @Query(() => RoleCharter)
  @Permitted('ownership:read')
  async roleCharter(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('charterId', { type: () => ID }) charterId: string,
  ): Promise<RoleCharter> {
    return toRoleCharter(await this.service.get(actor, organisationId, charterId));
  }

  @Mutation(() => [RoleCharter], { description: 'All of them or none.' })
  @Permitted('charters:edit')
  async saveRoleCharters(
    @CurrentActor() actor: UserActor,
    @Args('input') { organisationId, charters }: SaveRoleChartersInput,
  ): Promise<RoleCharter[]> {
    const inputs = charters.map(({ requestKey, charter, post }) => ({
      requestKey,
      charter: contentOf(charter),
      post: post ? { title: post.title, index: post.index, verdict: post.verdict } : null,
    }));
    return (await this.service.save(actor, organisationId, inputs)).map(toRoleCharter);
  }

  @Mutation(() => RoleCharter)
  @Permitted('charters:edit')
  async changeRoleCharter(
    @CurrentActor() actor: UserActor,
    @Args('input') { organisationId, charterId, version, charter }: ChangeRoleCharterInput,
  ): Promise<RoleCharter> {
    const change = { charterId, version, charter: contentOf(charter) };
    return toRoleCharter(await this.service.change(actor, organisationId, change));
  }

  @Mutation(() => RoleCharter)
  @Permitted('charters:edit')
  async setRoleCharterState(
    @CurrentActor() actor: UserActor,
    @Args('input') { organisationId, charterId, version, state }: SetRoleCharterStateInput,
  ): Promise<RoleCharter> {
    const target = { charterId, version };
    return toRoleCharter(await this.service.setState(actor, organisationId, target, state));
  }

  @Mutation(() => RoleCharter, { description: 'Can be taken back for thirty days.' })
  @Permitted('charters:edit')
  async deleteRoleCharter(
    @CurrentActor() actor: UserActor,
    @Args('input') { organisationId, charterId, version }: DeleteRoleCharterInput,
  ): Promise<RoleCharter> {
    return toRoleCharter(await this.service.remove(actor, organisationId, { charterId, version }));
  }

  @Mutation(() => RoleCharter)
  @Permitted('charters:edit')
  async restoreRoleCharter(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('charterId', { type: () => ID }) charterId: string,
  ): Promise<RoleCharter> {
    return toRoleCharter(await this.service.restore(actor, organisationId, charterId));
  }
}
