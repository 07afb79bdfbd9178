import type { RoleDirectoryChangeView, RoleNameView } from '@rolewright/server';
import type { RoleDirectoryChange, RoleName } from './role-directory.types.js';

export const toRoleName = (view: RoleNameView): RoleName => ({
  roleId: view.roleId,
  name: view.name,
  aliases: view.aliases,
  retired: view.retired,
  origin: view.origin,
  uses: view.uses,
  version: view.version,
});

export const toRoleDirectoryChange = (view: RoleDirectoryChangeView): RoleDirectoryChange => ({
  role: toRoleName(view.role),
  restated: view.restated,
});
