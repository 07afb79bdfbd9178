import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { withDatabase } from '@rolewright/runtime';
import {
  canaryOrganisationId,
  openTenancy,
  provisionDatabase,
  schemaFaults,
} from '@rolewright/tenancy';
import { servicesInfo } from '@rolewright/testing';
import pg from 'pg';
import { migrate, migrations } from './migrate.js';

const { adminUrl } = servicesInfo();
const made: string[] = [];

/** The URL of a database that does not exist yet. */
function newDatabase(): string {
  const name = `migrate_${randomBytes(6).toString('hex')}`;
  made.push(name);
  return withDatabase(adminUrl, name);
}

afterAll(async () => {
  await run(adminUrl, async (query) => {
    for (const name of made) await query(`drop database if exists ${name} with (force)`);
  });
});

type Query = <R>(sql: string, parameters?: unknown[]) => Promise<R[]>;

async function run<T>(url: string, work: (query: Query) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(
      async <R>(sql: string, parameters?: unknown[]) =>
        (await client.query(sql, parameters)).rows as R[],
    );
  } finally {
    await client.end();
  }
}

/** Everything that was made, in one comparable text. */
const shapeOf = (url: string) =>
  run(url, (query) =>
    query(`
      select n.nspname, c.relname, c.relkind::text, c.relacl::text, c.relrowsecurity, c.relforcerowsecurity,
             (select string_agg(a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || coalesce(a.attacl::text, ''), ', ' order by a.attnum)
              from pg_attribute a where a.attrelid = c.oid and a.attnum > 0) as columns,
             (select string_agg(p.polname || pg_get_expr(p.polqual, p.polrelid), ', ' order by p.polname) from pg_policy p where p.polrelid = c.oid) as policies
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('app', 'auth', 'queue') order by 1, 2`),
  );

const faultsOf = (url: string) =>
  run(url, async (query) => {
    await query('begin');
    return schemaFaults(query);
  });

const serves = async (url: string) => {
  const urls = await provisionDatabase({ adminUrl: url });
  const tenancy = await openTenancy({
    config: { database: { adminUrl: url, ...urls }, poolSize: 1 },
  });
  await tenancy.canary();
  await tenancy.close();
};

test('an empty server becomes one that serves', async () => {
  const url = newDatabase();
  const { applied, urls } = await migrate({ adminUrl: url });
  expect(applied).toEqual(migrations.map(({ name }) => name));
  await serves(url);
  expect(await faultsOf(url)).toEqual([]);
  // Each role reaches its own schema.
  await run(urls.authUrl, (query) => query('select 1 from "user"'));
  await run(urls.queueUrl, async (query) => {
    await query('select 1 from job');
    await query('select 1 from app.outbox');
  });
});

test('migrating again changes nothing', async () => {
  const url = newDatabase();
  await migrate({ adminUrl: url });
  const before = await shapeOf(url);
  expect((await migrate({ adminUrl: url })).applied).toEqual([]);
  expect(await shapeOf(url)).toEqual(before);
});

test('data survive migrating again', async () => {
  const url = newDatabase();
  await migrate({ adminUrl: url });
  await migrate({ adminUrl: url });
  const rows = await run(url, (query) => query('select organisation_id from app.organisations'));
  expect(rows).toEqual([{ organisation_id: canaryOrganisationId }]);
});

test('four starts at once on an empty server all end well, and one of them does the work', async () => {
  const url = newDatabase();
  const results = await Promise.all(Array.from({ length: 4 }, () => migrate({ adminUrl: url })));
  expect(results.map(({ applied }) => applied.length).sort()).toEqual([0, 0, 0, migrations.length]);
  expect(await faultsOf(url)).toEqual([]);
  await serves(url);
});

test('policies and grants that were changed by hand are not brought back silently, but with the next change', async () => {
  const url = newDatabase();
  await migrate({ adminUrl: url });
  await run(url, async (query) => {
    await query('grant delete on app.snapshots to rolewright_app');
    await query('drop policy imports_tenancy on app.imports');
    await query("comment on schema app is 'security of an earlier version'");
  });
  await migrate({ adminUrl: url });
  expect(await faultsOf(url)).toEqual([]);
});

test('a schema that breaks the rules is not kept', async () => {
  const url = newDatabase();
  await migrate({ adminUrl: url });
  await run(url, async (query) => {
    await query('create table app.stray (id uuid)');
    await query("comment on schema app is 'security of an earlier version'");
  });
  await expect(migrate({ adminUrl: url })).rejects.toThrow(/stray: is on no list of tables/);
  const [row] = await run(url, (query) =>
    query<{ comment: string }>("select obj_description('app'::regnamespace) as comment"),
  );
  expect(row?.comment).toBe('security of an earlier version');
});

describe('killed in the middle', () => {
  const child = new URL('./migrate.fixture.mjs', import.meta.url);

  async function killAfter(url: string, milliseconds: number): Promise<boolean> {
    const process = fork(child, [url], { execArgv: [], silent: true });
    await once(process, 'message');
    const exit = once(process, 'exit');
    await Promise.race([delay(milliseconds), exit]);
    const killed = process.kill('SIGKILL');
    await exit;
    return killed;
  }

  test('at any moment, it leaves all of app or nothing, and the next run goes on', async () => {
    const whole = newDatabase();
    await migrate({ adminUrl: whole });
    const every = await appTablesOf(whole);
    const url = newDatabase();
    let kills = 0;
    // Close together at first, where a quick machine does it all; then wider, for a slow one.
    for (let milliseconds = 0; milliseconds < 5_000; milliseconds += 40 + milliseconds / 3) {
      if (!(await killAfter(url, milliseconds))) break;
      kills += 1;
      const tables = await appTablesOf(url);
      expect([0, every]).toContain(tables);
    }
    expect(kills).toBeGreaterThan(3);
    await migrate({ adminUrl: url });
    expect(await faultsOf(url)).toEqual([]);
    await serves(url);
  }, 120_000);

  async function appTablesOf(url: string): Promise<number> {
    try {
      return await run(url, async (query) => {
        // The server notices the loss of a client when its statement ends; until then its transaction still stands.
        const [row] = await query<{ n: number }>(
          "select count(*)::int as n from pg_tables where schemaname = 'app'",
        );
        return row?.n ?? 0;
      });
    } catch (error) {
      if ((error as { code?: unknown }).code === '3D000') return 0;
      throw error;
    }
  }
});

test('an administrator who is no superuser can prepare a database of its own', async () => {
  const url = newDatabase();
  const name = made.at(-1);
  const login = `steward_${randomBytes(4).toString('hex')}`;
  // On a managed server the four roles may have been made by its own administrator before.
  await run(adminUrl, async (query) => {
    await query(`create role ${login} login createdb createrole password 'steward'`);
    for (const role of ['owner', 'app', 'auth', 'queue'])
      await query(`grant rolewright_${role} to ${login} with admin option`);
    await query(`create database ${name} owner ${login}`);
  });
  const steward = new URL(url);
  steward.username = login;
  steward.password = 'steward';
  // The roles' passwords belong to this run's administrator.
  const urls = await provisionDatabase({ adminUrl: url });
  try {
    await migrate({ adminUrl: steward.toString(), ...urls });
    expect(await faultsOf(url)).toEqual([]);
    await serves(url);
  } finally {
    await run(adminUrl, async (query) => {
      await query(`drop database ${name} with (force)`);
      for (const role of ['owner', 'app', 'auth', 'queue'])
        await query(`revoke rolewright_${role} from ${login} cascade`);
      await query(`drop role ${login}`);
    });
  }
});
