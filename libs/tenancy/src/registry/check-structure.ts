import { appTables, localTables, tenantTables } from './tables.js';

/** Runs one statement on one session, inside a transaction, as an administrator or the owner; returns its rows. */
export type Query = <R>(sql: string, parameters?: unknown[]) => Promise<R[]>;

const tenantNames = new Set(tenantTables.map((table) => table.name));
const localNames = new Set(localTables.map((table) => table.name));

/** Every relation of the schema is a table on the list, and every table on the list is there. */
export async function relations(query: Query): Promise<string[]> {
  const found = await query<{
    name: string;
    kind: string;
    owner: string;
    partition: boolean;
    unlogged: boolean;
  }>(`
    select c.relname as name, c.relkind::text as kind, r.rolname as owner, c.relispartition as partition,
           c.relpersistence <> 'p' as unlogged
    from pg_class c join pg_roles r on r.oid = c.relowner
    where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f', 'S')`);
  const tables = found.filter(({ kind }) => kind === 'r' || kind === 'p');
  const names = new Set(tables.map(({ name }) => name));
  return [
    ...tables
      .filter(
        ({ name, partition }) => !partition && !tenantNames.has(name) && !localNames.has(name),
      )
      .map(({ name }) => `${name}: is on no list of tables`),
    ...appTables.filter(({ name }) => !names.has(name)).map(({ name }) => `${name}: is missing`),
    ...found
      .filter(({ kind, name }) => !['r', 'p'].includes(kind) && name !== 'schema_migrations_id_seq')
      .map(
        ({ name, kind }) =>
          `${name}: a ${{ v: 'view', m: 'materialised view', f: 'foreign table', S: 'sequence' }[kind]} is not allowed`,
      ),
    ...found
      .filter(({ owner }) => owner !== 'rolewright_owner')
      .map(({ name, owner }) => `${name}: is owned by ${owner}`),
    ...tables
      .filter(({ unlogged }) => unlogged)
      .map(({ name }) => `${name}: is not kept over a crash`),
  ];
}

export async function columns(query: Query): Promise<string[]> {
  const found = await query<{
    table: string;
    type: string;
    nullable: boolean;
    has_default: boolean;
  }>(`
    select c.relname as table, format_type(a.atttypid, a.atttypmod) as type, not a.attnotnull as nullable,
           a.atthasdef as has_default
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p') and a.attname = 'organisation_id'`);
  const byTable = new Map(found.map((column) => [column.table, column]));
  return tenantTables.flatMap(({ name }) => {
    const column = byTable.get(name);
    if (!column) return [`${name}: has no organisation_id`];
    return [
      ...(column.type === 'uuid' ? [] : [`${name}: organisation_id is ${column.type}, not uuid`]),
      ...(column.nullable ? [`${name}: organisation_id may be null`] : []),
      ...(column.has_default ? [`${name}: organisation_id has a default`] : []),
    ];
  });
}

/** Every index of a tenant table begins with organisation_id, unique and primary ones above all. */
export async function indexes(query: Query): Promise<string[]> {
  const found = await query<{
    table: string;
    name: string;
    first: string | null;
    primary: boolean;
    unique: boolean;
    immediate: boolean;
    valid: boolean;
  }>(`
    select c.relname as table, i.relname as name, a.attname as first, x.indisprimary as primary,
           x.indisunique or x.indisexclusion as unique, x.indimmediate as immediate, x.indisvalid as valid
    from pg_index x
    join pg_class c on c.oid = x.indrelid
    join pg_class i on i.oid = x.indexrelid
    left join pg_attribute a on a.attrelid = c.oid and a.attnum = x.indkey[0] and x.indkey[0] > 0
    where c.relnamespace = 'app'::regnamespace`);
  const tenantIndexes = found.filter(({ table }) => tenantNames.has(table));
  const keyed = new Set(tenantIndexes.filter(({ primary }) => primary).map(({ table }) => table));
  return [
    ...[...tenantNames]
      .filter((name) => !keyed.has(name))
      .map((name) => `${name}: has no primary key`),
    ...tenantIndexes
      .filter(({ first }) => first !== 'organisation_id')
      .map(
        ({ table, name, unique }) =>
          `${table}: ${unique ? 'key' : 'index'} ${name} does not begin with organisation_id`,
      ),
    ...tenantIndexes
      .filter(({ immediate, valid }) => !immediate || !valid)
      .map(
        ({ table, name, valid }) => `${table}: ${name} is ${valid ? 'deferrable' : 'not valid'}`,
      ),
  ];
}

/** Between tenant tables only, organisation_id to organisation_id first; never setting null; checked at once. */
export async function foreignKeys(query: Query): Promise<string[]> {
  const found = await query<{
    table: string;
    name: string;
    target: string;
    target_schema: string;
    from_first: string;
    to_first: string;
    on_delete: string;
    on_update: string;
    deferrable: boolean;
    valid: boolean;
  }>(`
    select c.relname as table, k.conname as name, t.relname as target, n.nspname as target_schema,
           fa.attname as from_first, ta.attname as to_first, k.confdeltype::text as on_delete,
           k.confupdtype::text as on_update, k.condeferrable as deferrable, k.convalidated as valid
    from pg_constraint k
    join pg_class c on c.oid = k.conrelid
    join pg_class t on t.oid = k.confrelid
    join pg_namespace n on n.oid = t.relnamespace
    join pg_attribute fa on fa.attrelid = k.conrelid and fa.attnum = k.conkey[1]
    join pg_attribute ta on ta.attrelid = k.confrelid and ta.attnum = k.confkey[1]
    where k.contype = 'f' and (c.relnamespace = 'app'::regnamespace or t.relnamespace = 'app'::regnamespace)`);
  return found.flatMap((key) => {
    const where = `${key.table}: foreign key ${key.name}`;
    const fromTenant = tenantNames.has(key.table);
    const toTenant = key.target_schema === 'app' && tenantNames.has(key.target);
    if (fromTenant !== toTenant) return [`${where} ties a tenant table to one that is not`];
    if (!fromTenant) return [];
    return [
      ...(key.from_first === 'organisation_id' && key.to_first === 'organisation_id'
        ? []
        : [`${where} does not begin with organisation_id on both sides`]),
      ...('ar'.includes(key.on_delete) ? [] : [`${where} acts on deletion`]),
      ...('ar'.includes(key.on_update) ? [] : [`${where} acts on update`]),
      ...(key.deferrable ? [`${where} may be deferred`] : []),
      ...(key.valid ? [] : [`${where} is not validated`]),
    ];
  });
}
