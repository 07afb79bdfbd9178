import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { UserActor } from '@rolewright/domain';
import { RoleDirectoryService } from '@rolewright/server';
import { CurrentActor, Permitted } from '../auth/policy.js';
import { toRoleDirectoryChange, toRoleName } from './role-directory.mapper.js';
import {
  AddRoleInput,
  ChangeRoleInput,
  MergeRoleInput,
  RoleDirectoryChange,
  RoleName,
} from './role-directory.types.js';

@Resolver()
export class RoleDirectoryResolver {
  constructor(private readonly service: RoleDirectoryService) {}

  @Query(() => [RoleName], {
    description: 'The roles by their names: those kept, those the registers name, those suggested.',
  })
  @Permitted('ownership:read')
  async roleDirectory(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
  ): Promise<RoleName[]> {
    return (await this.service.directory(actor, organisationId)).map(toRoleName);
  }

  @Mutation(() => RoleName)
  @Permitted('ownership:record')
  async addRole(
    @CurrentActor() actor: UserActor,
    @Args('input') { organisationId, ...input }: AddRoleInput,
  ): Promise<RoleName> {
    return toRoleName(await this.service.add(actor, organisationId, input));
  }

  @Mutation(() => RoleDirectoryChange, {
    description: 'Renames a role or changes its aliases; registers that name it say the new name.',
  })
  @Permitted('ownership:record')
  async changeRole(
    @CurrentActor() actor: UserActor,
    @Args('input') { organisationId, ...input }: ChangeRoleInput,
  ): Promise<RoleDirectoryChange> {
    return toRoleDirectoryChange(await this.service.change(actor, organisationId, input));
  }

  @Mutation(() => RoleName, { description: 'No longer offers a role, or offers it again.' })
  @Permitted('ownership:record')
  async retireRole(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('roleId', { type: () => ID }) roleId: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('retired') retired: boolean,
  ): Promise<RoleName> {
    return toRoleName(
      await this.service.retire(actor, organisationId, { roleId, version, retired }),
    );
  }

  @Mutation(() => RoleDirectoryChange, {
    description: 'Two names of one role become one: its names go over, registers are restated.',
  })
  @Permitted('ownership:record')
  async mergeRole(
    @CurrentActor() actor: UserActor,
    @Args('input') { organisationId, ...input }: MergeRoleInput,
  ): Promise<RoleDirectoryChange> {
    return toRoleDirectoryChange(await this.service.merge(actor, organisationId, input));
  }
}
