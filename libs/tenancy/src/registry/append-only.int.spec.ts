import { buildOrganisation, buildObservations, useTestDatabase } from '@rolewright/testing';
import pg from 'pg';
import { tenantTables } from './tables.js';

const database = useTestDatabase();
let organisationId: string;

beforeAll(async () => {
  const tenancy = await database.tenancy();
  const organisation = await buildOrganisation(tenancy);
  organisationId = organisation.organisationId;
  await buildObservations(tenancy, organisation, [{}]);
  await tenancy.write(organisation.actor, organisationId, async (tx) => {
    await tx.query(
      `insert into app.snapshots (organisation_id, as_of, model_version, snapshot_id, levels, scores, unknown, result, input_hash, engine_version)
       values ($1, '2026-03-31', 'm', gen_random_uuid(), '{}', '{}', '{}', '{}', 'h', '1')`,
      [organisationId],
    );
    await tx.query(
      `insert into app.register_entries (organisation_id, entry_id, section, entry_key, effective_from)
       values ($1, gen_random_uuid(), 'profile', 'k', '2026-03-31')`,
      [organisationId],
    );
    await tx.query(
      `insert into app.audit_events (organisation_id, event_id, action) values ($1, gen_random_uuid(), 'tested')`,
      [organisationId],
    );
  });
});

const appendOnly = tenantTables.filter((table) => table.appendOnly).map(({ name }) => name);

const attempts = (table: string): [string, string][] => [
  ['update', `update app.${table} set organisation_id = organisation_id`],
  ['delete', `delete from app.${table}`],
  ['truncate', `truncate app.${table} cascade`],
  [
    'upsert',
    `insert into app.${table} select * from app.${table} on conflict (${table === 'snapshots' ? 'organisation_id, as_of, model_version, revision' : `organisation_id, ${{ observations: 'observation_id', register_entries: 'entry_id', audit_events: 'event_id' }[table]}`})
     do update set organisation_id = excluded.organisation_id`,
  ],
];

async function tryAs(role: string, statement: string): Promise<unknown> {
  const urls: Record<string, string> = {
    rolewright_app: database.config.database.appUrl,
    rolewright_auth: database.config.database.authUrl,
    rolewright_queue: database.config.database.queueUrl,
  };
  const client = new pg.Client({ connectionString: urls[role] ?? database.adminUrl });
  await client.connect();
  try {
    await client.query('begin');
    if (role === 'rolewright_owner') await client.query('set local role rolewright_owner');
    // With the organisation entered the rows are in sight: it is not their absence that protects them.
    await client.query(`set local app.organisation_ids = '${organisationId}'`);
    await client.query(statement);
    return undefined;
  } catch (error) {
    return (error as { code?: unknown }).code;
  } finally {
    await client.query('rollback').catch(() => undefined);
    await client.end();
  }
}

describe.each(appendOnly)('%s', (table) => {
  describe.each([
    'rolewright_app',
    'rolewright_auth',
    'rolewright_queue',
    'rolewright_owner',
    'an administrator',
  ])('as %s', (role) => {
    test.each(attempts(table))('%s is refused', async (_, statement) => {
      expect(await tryAs(role, statement)).toBe('42501');
    });
  });

  test('is still there', async () => {
    expect(await database.query(`select 1 from app.${table}`)).toHaveLength(1);
  });
});

test('the tables that keep the past are these', () => {
  expect(appendOnly.sort()).toEqual([
    'audit_events',
    'observations',
    'register_entries',
    'snapshots',
  ]);
});
