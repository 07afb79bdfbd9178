import { buildOrganisation, useTestDatabase } from '@rolewright/testing';
import type pg from 'pg';

const database = useTestDatabase();
let client: pg.Client;
let a: string;
let b: string;

beforeAll(async () => {
  const tenancy = await database.tenancy();
  a = (await buildOrganisation(tenancy)).organisationId;
  b = (await buildOrganisation(tenancy)).organisationId;
  client = await database.connect(database.config.database.appUrl);
});
beforeEach(() => client.query('begin'));
afterEach(() => client.query('rollback'));

const enter = (...ids: (string | null)[]) =>
  client.query('select app.app_enter($1::uuid[])', [ids]);
const seen = async () =>
  (await client.query('select organisation_id as id from app.organisations')).rows
    .map(({ id }) => id as string)
    .sort();

test('nothing is seen before entering', async () => {
  expect(await seen()).toEqual([]);
});

test('exactly what is entered is seen', async () => {
  await enter(a);
  expect(await seen()).toEqual([a]);
});

test('several organisations are entered at once', async () => {
  await enter(b, a);
  expect(await seen()).toEqual([a, b].sort());
});

test.each([
  ['an empty list', '{}'],
  ['no list', null],
  ['a list with a hole', '{00000000-0000-7000-8000-000000000001,null}'],
])('%s is refused', async (_, list) => {
  await expect(client.query('select app.app_enter($1::uuid[])', [list])).rejects.toMatchObject({
    code: '22023',
  });
});

test('entering the same again changes nothing, in whatever order', async () => {
  await enter(a, b);
  await enter(b, a, b);
  expect(await seen()).toEqual([a, b].sort());
});

test.each([
  ['another', () => enter(b)],
  ['one more', () => enter(a, b)],
  ['none', () => enter()],
])('entering %s after the first is refused', async (_, again) => {
  await enter(a);
  await expect(again()).rejects.toMatchObject({ code: expect.stringMatching(/^(55000|22023)$/) });
});

test('entering fewer after the first is refused', async () => {
  await enter(a, b);
  await expect(enter(a)).rejects.toMatchObject({ code: '55000' });
});

test('another organisation cannot be entered inside a savepoint', async () => {
  await enter(a);
  await client.query('savepoint inner_work');
  await expect(enter(b)).rejects.toMatchObject({ code: '55000' });
  await client.query('rollback to inner_work');
  expect(await seen()).toEqual([a]);
});

test('entering inside a released savepoint leaves no way to a second organisation', async () => {
  await client.query('savepoint inner_work');
  await enter(a);
  await client.query('release inner_work');
  await expect(enter(b)).rejects.toMatchObject({ code: '55000' });
});

test('entering inside a savepoint that is rolled back leaves nothing in sight', async () => {
  await client.query('savepoint inner_work');
  await enter(a);
  await client.query('rollback to inner_work');
  expect(await seen()).toEqual([]);
  await enter(b);
  expect(await seen()).toEqual([b]);
});

test.each(['commit', 'rollback'])('nothing of it outlives a %s', async (end) => {
  await enter(a);
  await client.query('select app.app_identify($1)', [b]);
  await client.query(end);
  await client.query('begin');
  expect(await seen()).toEqual([]);
  const { rows } = await client.query(
    `select current_setting('app.organisation_ids', true) as organisations, current_setting('app.user_id', true) as person,
            current_setting('citus.propagate_set_commands', true) as propagate`,
  );
  expect(Object.values(rows[0] as object).filter(Boolean)).toEqual([]);
});

test('identifying takes one person, once', async () => {
  await client.query('select app.app_identify($1)', [a]);
  await client.query('select app.app_identify($1)', [a]);
  await expect(client.query('select app.app_identify($1)', [b])).rejects.toMatchObject({
    code: '55000',
  });
});

test('identifying nobody is refused', async () => {
  await expect(client.query('select app.app_identify(null)')).rejects.toMatchObject({
    code: '22023',
  });
});

test('rows of an organisation that was not entered can be neither written nor moved', async () => {
  await enter(a);
  const insert = (id: string) =>
    client.query(
      `insert into app.job_runs (organisation_id, job_run_id, job_name, state) values ($1, gen_random_uuid(), 'x', 'QUEUED')`,
      [id],
    );
  await insert(a);
  await client.query('savepoint inner_work');
  await expect(insert(b)).rejects.toMatchObject({ code: '42501' });
  await client.query('rollback to inner_work');
  await expect(
    client.query('update app.job_runs set organisation_id = $1', [b]),
  ).rejects.toMatchObject({ code: '42501' });
});

test('a foreign key does not tell whether another organisation has a row', async () => {
  const importId = '01890000-0000-7000-8000-000000000000';
  await database.query(
    `insert into app.imports (organisation_id, import_id, file_name, as_of, sha256, status, file)
     values ($1, $2, 'f', '2026-01-01', 'h', 'previewed', '{}') on conflict do nothing`,
    [b, importId],
  );
  await enter(a);
  // As unknown as one that is nowhere: the key pairs it with the organisation that was entered.
  await expect(
    client.query(
      `insert into app.observations (organisation_id, observation_id, domain, criterion, value, observed_at, grade, import_id)
       values ($1, gen_random_uuid(), 'ORG', 'x', 1, '2026-01-01', 1, $2)`,
      [a, importId],
    ),
  ).rejects.toMatchObject({ code: '23503' });
});
