import type { Query } from './check-structure.js';
import { policiesOf, policySql } from './security-sql.js';
import { appFunctions, appTables, triggersOf, type Grants } from './tables.js';

const serviceRoles = ['rolewright_app', 'rolewright_auth', 'rolewright_queue'];

export async function rowSecurity(query: Query): Promise<string[]> {
  const found = await query<{ name: string; enabled: boolean; forced: boolean }>(`
    select relname as name, relrowsecurity as enabled, relforcerowsecurity as forced
    from pg_class where relnamespace = 'app'::regnamespace and relkind in ('r', 'p') and not relispartition`);
  return found.flatMap(({ name, enabled, forced }) => {
    const table = appTables.find((one) => one.name === name);
    if (!table || policiesOf(table).length === 0) return [];
    return [
      ...(enabled ? [] : [`${name}: row-level security is off`]),
      ...(forced ? [] : [`${name}: row-level security does not bind the owner`]),
    ];
  });
}

interface FoundPolicy {
  table: string;
  name: string;
  command: string;
  permissive: boolean;
  roles: string;
  using: string | null;
  check: string | null;
}

const readPolicies = (schema: string) => `
  select c.relname as table, p.polname as name, p.polcmd::text as command, p.polpermissive as permissive,
         coalesce((select string_agg(r.rolname, ',' order by r.rolname) from pg_roles r where r.oid = any (p.polroles)), 'public') as roles,
         pg_get_expr(p.polqual, p.polrelid) as using, pg_get_expr(p.polwithcheck, p.polrelid) as check
  from pg_policy p join pg_class c on c.oid = p.polrelid
  where c.relnamespace = ${schema}`;

/**
 * Compares policies as the database prints them, with those of twin tables made from the registry: what is written and
 * what is printed never look alike.
 */
export async function policies(query: Query): Promise<string[]> {
  const found = await query<FoundPolicy>(readPolicies("'app'::regnamespace"));
  const existing = new Set(
    (
      await query<{ name: string }>(
        "select relname as name from pg_class where relnamespace = 'app'::regnamespace",
      )
    ).map(({ name }) => name),
  );
  for (const table of appTables.filter(({ name }) => existing.has(name))) {
    await query(`create temporary table ${table.name} (like app.${table.name}) on commit drop`);
    for (const policy of policiesOf(table)) await query(policySql(policy, `pg_temp.${table.name}`));
  }
  const wanted = await query<FoundPolicy>(readPolicies('pg_my_temp_schema()'));
  for (const { name } of appTables) await query(`drop table if exists pg_temp.${name}`);
  const nameOf = (policy: FoundPolicy) => `${policy.table}: policy ${policy.name}`;
  const textOf = (policy: FoundPolicy) =>
    JSON.stringify([policy.command, policy.permissive, policy.roles, policy.using, policy.check]);
  const wantedTexts = new Map(wanted.map((policy) => [nameOf(policy), textOf(policy)]));
  const foundTexts = new Map(found.map((policy) => [nameOf(policy), textOf(policy)]));
  return [
    ...[...foundTexts]
      .filter(([name]) => !wantedTexts.has(name))
      .map(([name]) => `${name} is not on the list`),
    ...[...wantedTexts]
      .filter(([name]) => !foundTexts.has(name))
      .map(([name]) => `${name} is missing`),
    ...[...wantedTexts]
      .filter(([name, text]) => foundTexts.has(name) && foundTexts.get(name) !== text)
      .map(([name]) => `${name} is not the generated one`),
  ];
}

/** Exactly the privileges of the registry, on tables and on columns; none to anyone else, none through PUBLIC. */
export async function grants(query: Query): Promise<string[]> {
  const found = await query<{ table: string; grant: string }>(`
    select c.relname as table, coalesce(r.rolname, 'public') || ' ' || a.privilege_type || case when a.is_grantable then ' with grant option' else '' end as grant
    from pg_class c cross join aclexplode(c.relacl) a left join pg_roles r on r.oid = a.grantee
    where c.relnamespace = 'app'::regnamespace and a.grantee <> c.relowner
    union all
    select c.relname, coalesce(r.rolname, 'public') || ' ' || a.privilege_type || ' (' || t.attname || ')' || case when a.is_grantable then ' with grant option' else '' end
    from pg_attribute t join pg_class c on c.oid = t.attrelid cross join aclexplode(t.attacl) a left join pg_roles r on r.oid = a.grantee
    where c.relnamespace = 'app'::regnamespace and a.grantee <> c.relowner`);
  const wanted = new Set(
    appTables.flatMap((table) => grantNames(table).map((grant) => `${table.name}: ${grant}`)),
  );
  const have = new Set(found.map(({ table, grant }) => `${table}: ${grant}`));
  return [
    ...[...have]
      .filter((grant) => !wanted.has(grant))
      .map((grant) => `${grant} is granted, and on no list`),
    ...[...wanted].filter((grant) => !have.has(grant)).map((grant) => `${grant} is not granted`),
  ];
}

function grantNames({ grants: given }: { grants: Grants }): string[] {
  return Object.entries(given).flatMap(([role, privileges]) =>
    privileges.flatMap((privilege) =>
      typeof privilege === 'string'
        ? [`${role} ${privilege}`]
        : privilege.update.map((column) => `${role} UPDATE (${column})`),
    ),
  );
}

export async function triggers(query: Query): Promise<string[]> {
  const found = await query<{ table: string; name: string; works: boolean; definition: string }>(`
    select c.relname as table, t.tgname as name, t.tgenabled in ('O', 'A') as works, pg_get_triggerdef(t.oid) as definition
    from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where c.relnamespace = 'app'::regnamespace and not t.tgisinternal`);
  const rules = await query<{ table: string; name: string }>(`
    select c.relname as table, r.rulename as name from pg_rewrite r join pg_class c on c.oid = r.ev_class
    where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p')`);
  const wanted = appTables.flatMap((table) =>
    triggersOf(table).map(({ name, does }) => ({
      trigger: `${table.name}: trigger ${name}`,
      definition: `CREATE TRIGGER ${name} ${does}`,
    })),
  );
  const listed = new Set(wanted.map(({ trigger }) => trigger));
  const working = new Set(found.filter(({ works }) => works).map(({ definition }) => definition));
  return [
    ...wanted
      .filter(({ definition }) => !working.has(definition))
      .map(({ trigger }) => `${trigger} is missing, off or another`),
    ...found
      .filter(({ table, name }) => !listed.has(`${table}: trigger ${name}`))
      .map(({ table, name }) => `${table}: trigger ${name} is not on the list`),
    ...rules.map(({ table, name }) => `${table}: rule ${name} is not allowed`),
  ];
}

export async function functions(query: Query): Promise<string[]> {
  const found = await query<{
    signature: string;
    definer: boolean;
    pinned: boolean;
    owner: string;
    callers: string[];
  }>(`
    select p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')' as identity,
           p.proname || '(' || coalesce((select string_agg(format_type(t, null), ', ' order by o) from unnest(p.proargtypes) with ordinality as x (t, o)), '') || ')' as signature,
           p.prosecdef as definer, coalesce(p.proconfig::text like '%search_path=%', false) as pinned, r.rolname as owner,
           array(select coalesce(g.rolname, 'public')::text from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
                 left join pg_roles g on g.oid = a.grantee where a.grantee <> p.proowner order by 1) as callers
    from pg_proc p join pg_roles r on r.oid = p.proowner where p.pronamespace = 'app'::regnamespace`);
  const wanted = new Map(appFunctions.map((one) => [one.signature, one]));
  const have = new Set(found.map(({ signature }) => signature));
  return [
    ...[...wanted.keys()]
      .filter((signature) => !have.has(signature))
      .map((signature) => `${signature}: is missing`),
    ...found.flatMap(({ signature, definer, pinned, owner, callers }) => {
      const listed = wanted.get(signature);
      if (!listed) return [`${signature}: is on no list of functions`];
      return [
        ...(definer === listed.definer
          ? []
          : [`${signature}: ${definer ? 'runs' : 'does not run'} as its owner`]),
        ...(definer && !pinned
          ? [`${signature}: runs as its owner without a path of its own`]
          : []),
        ...(owner === 'rolewright_owner' ? [] : [`${signature}: is owned by ${owner}`]),
        ...([...listed.callers].sort().join() === callers.join()
          ? []
          : [`${signature}: may be called by ${callers.join(', ') || 'nobody'}`]),
      ];
    }),
  ];
}

/** The service's roles can neither step around row-level security nor become one that can. */
export async function roles(query: Query): Promise<string[]> {
  const found = await query<{ name: string; mighty: boolean }>(
    `select rolname as name, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication as mighty
     from pg_roles where rolname = any ($1)`,
    [[...serviceRoles, 'rolewright_owner']],
  );
  const memberships = await query<{ member: string; of: string }>(
    `select m.rolname as member, r.rolname as of from pg_auth_members a
     join pg_roles m on m.oid = a.member join pg_roles r on r.oid = a.roleid where m.rolname = any ($1)`,
    [[...serviceRoles, 'rolewright_owner']],
  );
  const logins = await query<{ name: string }>(
    "select rolname as name from pg_roles where rolname = 'rolewright_owner' and rolcanlogin",
  );
  return [
    ...found
      .filter(({ mighty }) => mighty)
      .map(({ name }) => `${name}: has an attribute that steps around its grants`),
    ...memberships.map(({ member, of }) => `${member}: is a member of ${of}`),
    ...logins.map(({ name }) => `${name}: may log in`),
  ];
}

/** Who may use or add to the schemas, and that nothing is granted in advance. */
export async function schemas(query: Query): Promise<string[]> {
  const found = await query<{ grant: string }>(`
    select n.nspname || ': ' || coalesce(r.rolname, 'public') || ' ' || a.privilege_type as grant
    from pg_namespace n cross join aclexplode(n.nspacl) a left join pg_roles r on r.oid = a.grantee
    where n.nspname in ('app', 'auth') and a.grantee <> n.nspowner`);
  const defaults = await query<{ name: string }>(`
    select coalesce(n.nspname, 'every schema') as name from pg_default_acl d left join pg_namespace n on n.oid = d.defaclnamespace
    join pg_roles r on r.oid = d.defaclrole where r.rolname = 'rolewright_owner' or n.nspname in ('app', 'auth')`);
  const foreign = await query<{ role: string; table: string }>(
    `select r.rolname as role, n.nspname || '.' || c.relname as table
     from pg_class c join pg_namespace n on n.oid = c.relnamespace cross join pg_roles r
     where c.relkind in ('r', 'p', 'v', 'm') and has_any_column_privilege(r.oid, c.oid, 'SELECT, INSERT, UPDATE')
       and ((n.nspname = 'auth' and r.rolname in ('rolewright_app', 'rolewright_queue'))
         or (n.nspname = 'queue' and r.rolname in ('rolewright_app', 'rolewright_auth')))`,
  );
  const wanted = new Set([
    'app: rolewright_app USAGE',
    'app: rolewright_queue USAGE',
    'auth: rolewright_auth USAGE',
  ]);
  return [
    ...found
      .filter(({ grant }) => !wanted.has(grant))
      .map(({ grant }) => `${grant} is granted, and on no list`),
    ...defaults.map(({ name }) => `${name}: privileges are granted in advance`),
    ...foreign.map(({ role, table }) => `${table}: ${role} reaches it`),
  ];
}
