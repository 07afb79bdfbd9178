import { buildOrganisation, useTestDatabase, type BuiltOrganisation } from '@rolewright/testing';
import { createDataSource } from './data-source.js';
import { Tenancy } from './tenancy.js';
import { startTransactionPooler, type Pooler } from './transaction-pooler.fixture.js';

const database = useTestDatabase();
const clients = 20;
let organisations: BuiltOrganisation[];
let pooler: Pooler;
let pooled: string;

beforeAll(async () => {
  const tenancy = await database.tenancy();
  organisations = await Promise.all(
    Array.from({ length: clients }, () => buildOrganisation(tenancy)),
  );
  pooler = await startTransactionPooler(database.config.database.appUrl, 2);
  const url = new URL(database.config.database.appUrl);
  url.port = String(pooler.port);
  pooled = url.toString();
});
afterAll(() => pooler.close());

test('a setting of the session does reach the next client of this pooler, which is why there is none', async () => {
  const [one, two] = [await database.connect(pooled), await database.connect(pooled)];
  await one.query(`set app.organisation_ids = '${organisations[0]?.organisationId}'`);
  let seen = 0;
  for (let i = 0; i < 3; i += 1) {
    seen += (await two.query('select organisation_id from app.organisations')).rows.length;
  }
  expect(seen).toBeGreaterThan(0);
  for (const client of [one, one, one]) await client.query(`set app.organisation_ids = ''`);
});

test(`${clients} processes over 2 connections of a pooler see their own organisation, each time`, async () => {
  const tenancies = await Promise.all(
    organisations.map(
      async () =>
        new Tenancy(
          await createDataSource({
            poolSize: 1,
            database: { ...database.config.database, appUrl: pooled },
          }).initialize(),
        ),
    ),
  );
  const wrong: string[] = [];
  await Promise.all(
    organisations.map(async ({ organisationId, actor }, i) => {
      const tenancy = tenancies[i] as Tenancy;
      for (let request = 0; request < 50; request += 1) {
        const work = request % 2 ? tenancy.read.bind(tenancy) : tenancy.write.bind(tenancy);
        const rows = await work(actor, organisationId, (tx) =>
          tx.query<{ id: string }>('select organisation_id as id from app.organisations where $1', [
            true,
          ]),
        );
        if (rows.length !== 1 || rows[0]?.id !== organisationId) wrong.push(JSON.stringify(rows));
        const none = await tenancy.identify(organisationId, (tx) =>
          tx.query('select 1 from app.organisations'),
        );
        if (none.length > 0) wrong.push('rows without entering');
      }
    }),
  );
  await Promise.all(tenancies.map((tenancy) => tenancy.close()));
  expect(wrong).toEqual([]);
}, 60_000);

test('nothing is left on the connections of the pooler', async () => {
  const client = await database.connect(pooled);
  const { rows } = await client.query(
    `select nullif(current_setting('app.organisation_ids', true), '') as organisations,
            (select count(*)::int from pg_prepared_statements) as prepared,
            current_setting('transaction_read_only') as read_only`,
  );
  expect(rows).toEqual([{ organisations: null, prepared: 0, read_only: 'off' }]);
});
