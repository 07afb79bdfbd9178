import { Injectable } from '@nestjs/common';
import { type Actor, DomainError } from '@rolewright/domain';
import type { TenantTransaction } from '@rolewright/tenancy';
import type { RoleDirectoryChangeView, RoleNameView } from './role-directory.view.js';

@Injectable()
export class RoleDirectoryService {
  list(_tx: TenantTransaction, _organisationId: string): Promise<RoleNameView[]> {
    return pending();
  }
  directory(_actor: Actor, _organisationId: string): Promise<RoleNameView[]> {
    return pending();
  }
  add(
    _actor: Actor,
    _organisationId: string,
    _input: { requestKey: string; name: string; aliases: readonly string[] },
  ): Promise<RoleNameView> {
    return pending();
  }
  change(
    _actor: Actor,
    _organisationId: string,
    _input: { roleId: string; version: number; name: string; aliases: readonly string[] },
  ): Promise<RoleDirectoryChangeView> {
    return pending();
  }
  retire(
    _actor: Actor,
    _organisationId: string,
    _input: { roleId: string; version: number; retired: boolean },
  ): Promise<RoleNameView> {
    return pending();
  }
  merge(
    _actor: Actor,
    _organisationId: string,
    _input: { roleId: string; version: number; into: string; why?: string | null },
  ): Promise<RoleDirectoryChangeView> {
    return pending();
  }
}

const pending = (): Promise<never> => Promise.reject(new DomainError('UNAVAILABLE'));
