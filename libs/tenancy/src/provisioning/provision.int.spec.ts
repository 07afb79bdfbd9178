import { deriveDatabaseUrls, withDatabase } from '@rolewright/runtime';
import { createTestServer, type TestServer } from '@rolewright/testing';
import pg from 'pg';
import { provisionDatabase } from './provision.js';

// A server of its own: roles and their passwords are shared by all databases of one.
let server: TestServer;
beforeAll(async () => {
  server = await createTestServer();
}, 60_000);
afterAll(() => server.drop());

async function logsIn(url: string): Promise<string | true> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    return true;
  } catch (error) {
    return String((error as { code?: unknown }).code);
  } finally {
    await client.end().catch(() => undefined);
  }
}

test('each role logs in with the password derived from the administrator’s, and with no other', async () => {
  const urls = deriveDatabaseUrls(server.adminUrl);
  for (const url of Object.values(urls)) {
    expect(await logsIn(url)).toBe(true);
    const wrong = new URL(url);
    wrong.password = 'guess';
    expect(await logsIn(wrong.toString())).toBe('28P01');
  }
});

test('the owner of the tables does not log in', async () => {
  const url = new URL(server.adminUrl);
  url.username = 'rolewright_owner';
  expect(await logsIn(url.toString())).toBe('28P01');
});

test('given passwords replace derived ones, and derived ones come back', async () => {
  const given = new URL(deriveDatabaseUrls(server.adminUrl).appUrl);
  given.password = encodeURIComponent('of the operator: 100% "own" @ home');
  await provisionDatabase({ adminUrl: server.adminUrl, appUrl: given.toString() });
  expect(await logsIn(given.toString())).toBe(true);
  const urls = await provisionDatabase({ adminUrl: server.adminUrl });
  expect(await logsIn(urls.appUrl)).toBe(true);
  expect(await logsIn(given.toString())).toBe('28P01');
});

test('a URL of an unknown role is refused before anything is changed', async () => {
  const adminUrl = server.adminUrl;
  await expect(provisionDatabase({ adminUrl, appUrl: adminUrl })).rejects.toThrow(
    'names the role postgres',
  );
});

test('a second run writes nothing', async () => {
  const state = () =>
    server.query(
      `select 'role' as of, xmin::text, oid::text from pg_authid where rolname like 'rolewright%'
       union all select 'setting', s.xmin::text, s.setrole::text from pg_db_role_setting s order by 1, 3`,
    );
  const before = await state();
  await provisionDatabase({ adminUrl: server.adminUrl });
  expect(await state()).toEqual(before);
});

test('attributes, settings and rights that went astray are put right', async () => {
  await server.query('alter role rolewright_app superuser createdb bypassrls');
  await server.query(`alter role rolewright_app set search_path = public`);
  await server.query(`alter role rolewright_queue reset statement_timeout`);
  await server.query('grant temporary on database rolewright to public');
  await provisionDatabase({ adminUrl: server.adminUrl });
  const roles = await server.query(
    `select rolname, rolsuper or rolcreatedb or rolbypassrls as mighty,
            (select s.setconfig from pg_db_role_setting s where s.setrole = r.oid and s.setdatabase = 0) as settings
     from pg_roles r where rolname in ('rolewright_app', 'rolewright_queue') order by 1`,
  );
  expect(roles).toEqual([
    {
      rolname: 'rolewright_app',
      mighty: false,
      settings: expect.arrayContaining(['search_path=app, pg_temp', 'statement_timeout=15s']),
    },
    {
      rolname: 'rolewright_queue',
      mighty: false,
      settings: expect.arrayContaining(['statement_timeout=60s']),
    },
  ]);
  const [row] = await server.query<{ temporary: boolean }>(
    `select has_database_privilege('rolewright_app', current_database(), 'TEMPORARY') as temporary`,
  );
  expect(row?.temporary).toBe(false);
});

test('several starts on several new databases of one server do not get in each other’s way', async () => {
  const urls = Array.from({ length: 6 }, (_, i) => withDatabase(server.adminUrl, `start_${i % 3}`));
  await Promise.all(urls.map((adminUrl) => provisionDatabase({ adminUrl })));
  for (const adminUrl of urls) expect(await logsIn(deriveDatabaseUrls(adminUrl).appUrl)).toBe(true);
});
