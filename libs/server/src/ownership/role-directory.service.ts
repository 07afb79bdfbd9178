import { Injectable } from '@nestjs/common';
import { type Actor, authorise, canonicalRole, DomainError, plainRole } from '@rolewright/domain';
import { Tenancy, type TenantTransaction } from '@rolewright/tenancy';
import { AuditService } from '../audit/audit.service.js';
import { isId, notFound, requestKeyOf } from '../identifiers.js';
import { lockFacts } from '../observations/facts-lock.js';
import { FactChangesService } from '../observations/fact-changes.service.js';
import { mostChanges } from '../observations/fact-changes.js';
import { requireName } from '../organisations/names.js';
import { loadRowsWithRoles, restateRoles } from './restate-roles.js';
import { assembleDirectory, loadRoleNames } from './role-directory.js';
import type { RoleDirectoryChangeView, RoleNameView } from './role-directory.view.js';

/** Roles that are kept, and other names for one of them, at most. */
const most = { roles: 500, aliases: 20 } as const;

/** By which names roles go, so that everyone means the same by them. */
@Injectable()
export class RoleDirectoryService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly audit: AuditService,
    private readonly facts: FactChangesService,
  ) {}

  /**
   * Every role: those that are kept, those that the registers name, those that the model suggests; by
   * name, retired ones included. Two statements. The caller authorises.
   */
  async list(tx: TenantTransaction, organisationId: string): Promise<RoleNameView[]> {
    const { kept, inUse } = await loadRoleNames(tx, organisationId);
    return assembleDirectory(organisationId, kept, inUse);
  }

  /** The same for a person. Needs `ownership:read`. */
  async directory(actor: Actor, organisationId: string): Promise<RoleNameView[]> {
    authorise(actor, 'ownership:read', organisationId);
    return this.tenancy.read(actor, organisationId, (tx) => this.list(tx, organisationId));
  }

  /**
   * Keeps a role. Needs `ownership:record`. The same key again gives the role that it made. Errors:
   * INPUT_INVALID, CONFLICT (`current`) where another role goes by one of the names.
   */
  async add(
    actor: Actor,
    organisationId: string,
    input: { requestKey: string; name: string; aliases: readonly string[] },
  ): Promise<RoleNameView> {
    authorise(actor, 'ownership:record', organisationId);
    const roleId = requestKeyOf(input.requestKey);
    return this.tenancy.write(actor, organisationId, async (tx) => {
      await lockFacts(tx, organisationId);
      const directory = await this.list(tx, organisationId);
      const made = directory.find((role) => role.roleId === roleId);
      if (made) return made;
      const names = requireNames(input.name, input.aliases);
      requireFree(directory, names, (role) => role.origin !== 'kept');
      if (directory.filter(({ origin }) => origin === 'kept').length >= most.roles) {
        throw new DomainError('INPUT_INVALID', {
          reason: `A directory keeps at most ${most.roles} roles: merge some first.`,
          field: 'name',
        });
      }
      await this.keep(tx, actor, organisationId, roleId, names);
      const role = roleOf(await this.list(tx, organisationId), roleId);
      await this.audit.record(tx, actor, organisationId, {
        action: 'role.added',
        target: roleId,
        details: { name: role.name },
        after: told(role),
      });
      return role;
    });
  }

  /**
   * Renames a role, or changes its aliases; a role that nobody kept yet is kept from then on. The old
   * name stays as an alias, and every register that names the role says the new one. Needs
   * `ownership:record`. Errors: NOT_FOUND, INPUT_INVALID, CONFLICT (`current`).
   */
  async change(
    actor: Actor,
    organisationId: string,
    input: { roleId: string; version: number; name: string; aliases: readonly string[] },
  ): Promise<RoleDirectoryChangeView> {
    authorise(actor, 'ownership:record', organisationId);
    return this.tenancy.write(actor, organisationId, async (tx) => {
      await lockFacts(tx, organisationId);
      const directory = await this.list(tx, organisationId);
      const before = seenRole(directory, input);
      const names = requireNames(input.name, [...input.aliases, before.name]);
      requireFree(directory, names, (role) => role === before);
      const restated = await this.restate(tx, actor, organisationId, {
        why: `The role ${before.name} is called ${names.name}.`,
        meant: (said) => (canonicalRole(directory, said) === before.name ? names.name : null),
      });
      await this.store(tx, actor, organisationId, before, names);
      const role = roleOf(await this.list(tx, organisationId), before.roleId);
      await this.audit.record(tx, actor, organisationId, {
        action: 'role.changed',
        target: before.roleId,
        details: { from: before.name, to: role.name, restated },
        before: told(before),
        after: told(role),
      });
      return { role, restated };
    });
  }

  /**
   * No longer offers a role, or offers it again; what names it stays. Needs `ownership:record`. Errors:
   * NOT_FOUND, CONFLICT (`current`).
   */
  async retire(
    actor: Actor,
    organisationId: string,
    input: { roleId: string; version: number; retired: boolean },
  ): Promise<RoleNameView> {
    authorise(actor, 'ownership:record', organisationId);
    return this.tenancy.write(actor, organisationId, async (tx) => {
      await lockFacts(tx, organisationId);
      const before = seenRole(await this.list(tx, organisationId), input);
      if (before.retired === input.retired) return before;
      await this.store(tx, actor, organisationId, before, before);
      await tx.query(
        `update app.role_names as r set retired_at = case when $3 then now() end
         where r.organisation_id = $1 and r.role_id = $2`,
        [organisationId, before.roleId, input.retired],
      );
      const role = roleOf(await this.list(tx, organisationId), before.roleId);
      await this.audit.record(tx, actor, organisationId, {
        action: input.retired ? 'role.retired' : 'role.offered-again',
        target: role.roleId,
        details: { name: role.name },
      });
      return role;
    });
  }

  /**
   * Makes two names of one role into one: the other role takes its names over, and every register that
   * names it says the other's name. Needs `ownership:record`. Errors: NOT_FOUND, INPUT_INVALID (no such
   * other role; two people would hold the same role of one domain), CONFLICT (`current`).
   */
  async merge(
    actor: Actor,
    organisationId: string,
    input: { roleId: string; version: number; into: string; why?: string | null },
  ): Promise<RoleDirectoryChangeView> {
    authorise(actor, 'ownership:record', organisationId);
    return this.tenancy.write(actor, organisationId, async (tx) => {
      await lockFacts(tx, organisationId);
      const directory = await this.list(tx, organisationId);
      const before = seenRole(directory, input);
      const others = directory.filter((role) => role !== before && !role.retired);
      const target = others.find(({ name }) => name === canonicalRole(others, input.into));
      if (!target) {
        throw new DomainError('INPUT_INVALID', {
          reason: 'The directory offers no other role of that name.',
          field: 'into',
        });
      }
      const restated = await this.restate(tx, actor, organisationId, {
        why: input.why ?? `${before.name} and ${target.name} are one role.`,
        meant: (said) => (canonicalRole(directory, said) === before.name ? target.name : null),
      });
      const names = requireNames(target.name, [...target.aliases, before.name, ...before.aliases]);
      await this.store(tx, actor, organisationId, target, names);
      await this.store(tx, actor, organisationId, before, before);
      await tx.query(
        `update app.role_names as r set merged_into = $3 where r.organisation_id = $1 and r.role_id = $2`,
        [organisationId, before.roleId, target.roleId],
      );
      const role = roleOf(await this.list(tx, organisationId), target.roleId);
      await this.audit.record(tx, actor, organisationId, {
        action: 'role.merged',
        target: before.roleId,
        details: { from: before.name, into: role.name, restated },
        why: input.why ?? null,
        before: [told(before), told(target)],
        after: told(role),
      });
      return { role, restated };
    });
  }

  /** Every standing row and every open proposal that names the role says the new name; gives how many rows did not. */
  private async restate(
    tx: TenantTransaction,
    actor: Actor,
    organisationId: string,
    { why, meant }: { why: string; meant: (said: string) => string | null },
  ): Promise<number> {
    const changes = restateRoles(await loadRowsWithRoles(tx, organisationId), meant);
    for (let from = 0; from < changes.length; from += mostChanges) {
      const part = changes.slice(from, from + mostChanges);
      await this.facts.apply(tx, actor, organisationId, part, { why });
    }
    const open = await tx.query<{ role: string }>(
      `select distinct p.role from app.assignment_proposals p where p.organisation_id = $1 and p.state = 'proposed'`,
      [organisationId],
    );
    for (const { role } of open) {
      const name = meant(role);
      if (name === null || name === role) continue;
      await tx.query(
        `update app.assignment_proposals as p set role = $3
         where p.organisation_id = $1 and p.state = 'proposed' and p.role = $2`,
        [organisationId, role, name],
      );
    }
    return changes.length;
  }

  /** Writes a role's names, of one that nobody kept yet for the first time. */
  private async store(
    tx: TenantTransaction,
    actor: Actor,
    organisationId: string,
    role: RoleNameView,
    names: Pick<RoleNameView, 'name' | 'aliases'>,
  ): Promise<void> {
    if (role.origin !== 'kept') return this.keep(tx, actor, organisationId, role.roleId, names);
    await tx.query(
      `update app.role_names as r set name = $4, plain_name = $5, aliases = $6, version = r.version + 1, updated_at = now()
       where r.organisation_id = $1 and r.role_id = $2 and r.version = $3`,
      [organisationId, role.roleId, role.version, names.name, plainRole(names.name), names.aliases],
    );
  }

  private async keep(
    tx: TenantTransaction,
    actor: Actor,
    organisationId: string,
    roleId: string,
    { name, aliases }: Pick<RoleNameView, 'name' | 'aliases'>,
  ): Promise<void> {
    await tx.query(
      `insert into app.role_names (organisation_id, role_id, name, plain_name, aliases, created_by)
       values ($1, $2, $3, $4, $5, $6)`,
      [
        organisationId,
        roleId,
        name,
        plainRole(name),
        aliases,
        actor.kind === 'user' ? actor.userId : null,
      ],
    );
  }
}

const told = ({ name, aliases, retired }: RoleNameView) => ({ name, aliases, retired });

function roleOf(directory: readonly RoleNameView[], roleId: string): RoleNameView {
  const role = directory.find((one) => one.roleId === roleId);
  if (!role) throw notFound({ roleId });
  return role;
}

/** The role as the person saw it. Errors: NOT_FOUND, CONFLICT. */
function seenRole(
  directory: readonly RoleNameView[],
  { roleId, version }: { roleId: string; version: number },
): RoleNameView {
  if (!isId(roleId)) throw notFound({ roleId });
  const role = roleOf(directory, roleId.toLowerCase());
  if (role.version !== version) {
    throw new DomainError('CONFLICT', {
      reason: `${role.name} was changed since you saw it.`,
      current: role,
    });
  }
  return role;
}

// Answers that name no role: a role of that name would make them one.
const reserved = new Set(['nobody', 'dont know', 'don t know']);

/** A role's names, its aliases without repetitions of its name or of one another. Errors: INPUT_INVALID. */
function requireNames(
  wanted: string,
  wantedAliases: readonly string[],
): { name: string; aliases: string[] } {
  const checked = (value: string, field: string): string => {
    const name = requireName(value, field);
    if (plainRole(name) === '' || reserved.has(plainRole(name))) {
      throw new DomainError('INPUT_INVALID', {
        reason: `"${name}" can be no role's name.`,
        field,
      });
    }
    return name;
  };
  const name = checked(wanted, 'name');
  const plain = new Set([plainRole(name)]);
  const aliases: string[] = [];
  for (const alias of wantedAliases.map((one) => checked(one, 'aliases'))) {
    if (plain.has(plainRole(alias))) continue;
    plain.add(plainRole(alias));
    aliases.push(alias);
  }
  if (aliases.length > most.aliases) {
    throw new DomainError('INPUT_INVALID', {
      reason: `A role has at most ${most.aliases} other names.`,
      field: 'aliases',
    });
  }
  return { name, aliases };
}

/** Errors: CONFLICT where another role goes by one of the names; a name that nobody keeps may be taken over. */
function requireFree(
  directory: readonly RoleNameView[],
  { name, aliases }: { name: string; aliases: readonly string[] },
  mayShare: (role: RoleNameView) => boolean,
): void {
  const wanted = new Set([name, ...aliases].map(plainRole));
  const taken = directory.find(
    (role) =>
      !mayShare(role) && [role.name, ...role.aliases].some((one) => wanted.has(plainRole(one))),
  );
  if (!taken) return;
  throw new DomainError('CONFLICT', {
    reason: `${taken.name} goes by one of these names: merge the two instead.`,
    current: taken,
  });
}
