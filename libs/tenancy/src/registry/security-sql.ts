import { createHash } from 'node:crypto';
import {
  appFunctions,
  appTables,
  entered,
  type Grants,
  type LocalTable,
  type Policy,
  type TenantTable,
} from './tables.js';

const serviceRoles = 'public, rolewright_app, rolewright_auth, rolewright_queue';

/** The policies a table must have, and no others. */
export function policiesOf(table: TenantTable | LocalTable): readonly Policy[] {
  if (table.kind === 'local') return table.policies;
  return [{ name: `${table.name}_tenancy`, command: 'ALL', using: entered, check: entered }];
}

/** The statement that makes one policy on a table, which may be a twin elsewhere (the schema check makes such). */
export function policySql(policy: Policy, table: string): string {
  const using = policy.using ? ` using (${policy.using})` : '';
  const check = policy.check ? ` with check (${policy.check})` : '';
  return `create policy ${policy.name} on ${table} for ${policy.command.toLowerCase()} to ${policy.to ?? 'public'}${using}${check}`;
}

export function grantsSql(grants: Grants, table: string): string[] {
  return Object.entries(grants).map(([role, privileges]) => {
    const named = privileges.map((privilege) =>
      typeof privilege === 'string'
        ? privilege.toLowerCase()
        : `update (${privilege.update.join(', ')})`,
    );
    return `grant ${named.join(', ')} on table ${table} to ${role}`;
  });
}

/**
 * The statements that bring policies, grants and function rights of schema `app` to what the registry says, from
 * whatever they are. Grants are named table by table: a grant on all tables, or a default privilege, would reach
 * partitions, which carry no policy of their own.
 */
export function securitySql(
  existingPolicies: readonly { table: string; name: string }[] = [],
): string[] {
  return [
    ...existingPolicies.map(({ table, name }) => `drop policy ${name} on app.${table}`),
    ...appTables.flatMap((table) => {
      const name = `app.${table.name}`;
      const policies = policiesOf(table);
      const state = policies.length ? ['enable', 'force'] : ['disable', 'no force'];
      return [
        ...state.map((word) => `alter table ${name} ${word} row level security`),
        ...policies.map((policy) => policySql(policy, name)),
        `revoke all on table ${name} from ${serviceRoles}`,
        ...grantsSql(table.grants, name),
      ];
    }),
    ...appFunctions.flatMap(({ signature, callers }) => [
      `revoke all on function app.${signature} from ${serviceRoles}`,
      ...(callers.length
        ? [`grant execute on function app.${signature} to ${callers.join(', ')}`]
        : []),
    ]),
    'revoke all on schema app from public, rolewright_app, rolewright_auth, rolewright_queue',
    'grant usage on schema app to rolewright_app, rolewright_queue',
  ];
}

/** Changes whenever the registry's security does. */
export function securityFingerprint(): string {
  return createHash('sha256').update(securitySql().join(';\n')).digest('hex');
}
