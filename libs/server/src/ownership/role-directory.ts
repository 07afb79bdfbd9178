import { maturityModel } from '@rolewright/catalogue';
import { canonicalRole, plainRole } from '@rolewright/domain';
import type { TenantTransaction } from '@rolewright/tenancy';
import { v5 } from 'uuid';
import type { RoleNameView } from './role-directory.view.js';

/** A role that somebody keeps. */
export interface KeptRole {
  roleId: string;
  name: string;
  aliases: string[];
  retired: boolean;
  version: number;
}

/** A name in the registers, and in how many places. */
export interface NameInUse {
  name: string;
  uses: number;
}

/** The id of a name that nobody keeps yet: the same for every asking, so that it can be named. */
export const derivedRoleId = (organisationId: string, name: string): string =>
  v5(plainRole(name), organisationId);

/** Roles that the model suggests as deciders, or as agreeing. */
export const suggestedRoles: readonly string[] = [
  ...new Set(
    maturityModel.domains.flatMap(({ decisions }) =>
      decisions.flatMap(({ decider, agree }) => [...(decider ? [decider] : []), ...(agree ?? [])]),
    ),
  ),
].sort();

/**
 * The directory: every kept role, then each name of the registers that means none of them, then each
 * that only the model suggests. Names that differ in nothing but spelling are one role.
 */
export function assembleDirectory(
  organisationId: string,
  kept: readonly KeptRole[],
  inUse: readonly NameInUse[],
): RoleNameView[] {
  const roles: RoleNameView[] = kept.map((role) => ({ ...role, origin: 'kept', uses: 0 }));
  const include = (name: string, uses: number, origin: 'registers' | 'model'): void => {
    const meant = canonicalRole(roles, name);
    const known = roles.find((role) => role.name === meant);
    if (known) known.uses += uses;
    else if (plainRole(name) !== '' && !roles.some((role) => role.name === name)) {
      const roleId = derivedRoleId(organisationId, name);
      roles.push({ roleId, name, aliases: [], retired: false, origin, uses, version: 0 });
    }
  };
  for (const { name, uses } of inUse) include(name, uses, 'registers');
  for (const name of suggestedRoles) include(name, 0, 'model');
  return roles.sort((one, other) => {
    const [a, b] = [plainRole(one.name), plainRole(other.name)];
    return a < b ? -1 : a > b ? 1 : 0;
  });
}

/** Where a register's row names roles, by section; answers are people's words and found no directory. */
export const roleFields = {
  assignments: ['role'],
  decisions: ['decider', 'agree', 'recommend', 'input', 'perform', 'escalation'],
  handoffs: ['sender', 'receiver'],
} as const;

const paths = [...new Set(Object.values(roleFields).flat())].map((field) => `'$.${field}[*]'`);

/** Names more than these are not told apart any longer. */
const mostNames = 1_000;

/**
 * The roles that are kept and not merged into another, and the names of roles in the standing rows of the registers, the
 * most used first. One statement.
 */
export async function loadRoleNames(
  tx: TenantTransaction,
  organisationId: string,
): Promise<{ kept: KeptRole[]; inUse: NameInUse[] }> {
  const [row] = await tx.query<{ kept: KeptRole[]; inUse: NameInUse[] }>(
    `select
       (select coalesce(json_agg(json_build_object('roleId', r.role_id, 'name', r.name, 'aliases', r.aliases,
          'retired', r.retired_at is not null, 'version', r.version) order by r.name collate "C"), '[]')
        from app.role_names r where r.organisation_id = $1 and r.merged_into is null) as kept,
       (select coalesce(json_agg(json_build_object('name', u.name, 'uses', u.uses) order by u.uses desc, u.name), '[]')
        from (select n.said #>> '{}' as name, count(*)::int as uses
              from (select distinct on (r.section, r.entry_key) r.ended, r.body
                    from app.register_entries r
                    where r.organisation_id = $1 and r.section = any($2)
                    order by r.section, r.entry_key, r.effective_from desc, r.recorded_at desc) e
              cross join unnest(array[${paths.join(', ')}]::jsonpath[]) as p(path)
              cross join lateral jsonb_path_query(e.body, p.path) as n(said)
              where not e.ended and jsonb_typeof(n.said) = 'string'
              group by 1 order by 2 desc, 1 limit ${mostNames}) u) as "inUse"`,
    [organisationId, Object.keys(roleFields)],
  );
  return row ?? { kept: [], inUse: [] };
}
