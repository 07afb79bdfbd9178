import { buildOrganisation, buildObservations, useTestDatabase } from '@rolewright/testing';
import pg from 'pg';
import { tenantTables } from './tables.js';

const database = useTestDatabase();
let organisationId: string;
/** Columns of each table's primary key. */
const keyOf = new Map<string, string>();

const id = 'gen_random_uuid()';
/** One row of each table, beside the observation that the builder makes; a table without one fails below. */
const rows: Record<string, { columns: string; values: string }> = {
  snapshots: {
    columns:
      ', as_of, model_version, snapshot_id, levels, scores, unknown, result, input_hash, engine_version',
    values: `, '2026-03-31', 'm', ${id}, '{}', '{}', '{}', '{}', 'h', '1'`,
  },
  register_entries: {
    columns: ', entry_id, section, entry_key, effective_from',
    values: `, ${id}, 'profile', 'k', '2026-03-31'`,
  },
  audit_events: { columns: ', event_id, action', values: `, ${id}, 'tested'` },
  evidence_events: { columns: ', event_id, item_id, kind', values: `, ${id}, ${id}, 'ADDED'` },
  settlements: {
    columns: ', settlement_id, campaign_id, domain, revision, decided_by, decided_on, why',
    values: `, ${id}, ${id}, 'INT', 1, 'x', '2026-03-31', 'x'`,
  },
  review_steps: {
    columns: ', step_id, campaign_id, domain, kind, round, request_key',
    values: `, ${id}, ${id}, 'INT', 'submitted', 1, ${id}`,
  },
  sign_offs: {
    columns: ', sign_off_id, campaign_id, revision, why, as_of',
    values: `, ${id}, ${id}, 1, 'x', '2026-03-31'`,
  },
  comment_revisions: { columns: ', comment_id, version, body', values: `, ${id}, 1, 'x'` },
  hand_overs: { columns: ', hand_over_id, leaver, outcome', values: `, ${id}, 'x', '{}'` },
  decision_log: {
    columns: ', entry_id, domain, decision, decided_on, decided_by, outcome',
    values: `, ${id}, 'INT', 'admit', '2026-03-31', 'x', 'x'`,
  },
  handoff_log: {
    columns: ', entry_id, from_domain, to_domain, kind, happened_on',
    values: `, ${id}, 'INT', 'REV', 'exercised', '2026-03-31'`,
  },
};
/** Tables whose rows point at others'. */
const references = new Set([
  'evidence_events',
  'settlements',
  'review_steps',
  'sign_offs',
  'comment_revisions',
]);

beforeAll(async () => {
  const tenancy = await database.tenancy();
  const organisation = await buildOrganisation(tenancy);
  organisationId = organisation.organisationId;
  await buildObservations(tenancy, organisation, [{}]);
  await tenancy.write(organisation.actor, organisationId, async (tx) => {
    for (const [table, { columns, values }] of Object.entries(rows)) {
      // What a row points at is of no matter here: the feature's own specs have whole ones.
      if (!references.has(table))
        await tx.query(
          `insert into app.${table} (organisation_id${columns}) values ($1${values})`,
          [organisationId],
        );
    }
  });
  for (const table of references) {
    const { columns, values } = rows[table] ?? { columns: '', values: '' };
    await database.query(`begin; set local session_replication_role = replica;
      insert into app.${table} (organisation_id${columns}) values ('${organisationId}'${values}); commit`);
  }
  const keys = await database.query(
    `select c.relname as table, string_agg(quote_ident(a.attname), ', ' order by k.position) as columns
     from pg_constraint p join pg_class c on c.oid = p.conrelid and c.relnamespace = 'app'::regnamespace
     cross join lateral unnest(p.conkey) with ordinality as k(column_number, position)
     join pg_attribute a on a.attrelid = c.oid and a.attnum = k.column_number
     where p.contype = 'p' group by 1`,
  );
  for (const { table, columns } of keys as { table: string; columns: string }[])
    keyOf.set(table, columns);
});

const appendOnly = tenantTables.filter((table) => table.appendOnly).map(({ name }) => name);

const attempts: [string, (table: string) => string][] = [
  ['update', (table) => `update app.${table} set organisation_id = organisation_id`],
  ['delete', (table) => `delete from app.${table}`],
  ['truncate', (table) => `truncate app.${table} cascade`],
  [
    'upsert',
    (
      table,
    ) => `insert into app.${table} select * from app.${table} on conflict (${keyOf.get(table)})
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
    test.each(attempts)('%s is refused', async (_, statementOn) => {
      expect(await tryAs(role, statementOn(table))).toBe('42501');
    });
  });

  test('is still there', async () => {
    expect(await database.query(`select 1 from app.${table}`)).toHaveLength(1);
  });
});

test('the tables that keep the past are these', () => {
  expect(appendOnly.sort()).toEqual([
    'audit_events',
    'comment_revisions',
    'decision_log',
    'evidence_events',
    'hand_overs',
    'handoff_log',
    'observations',
    'register_entries',
    'review_steps',
    'settlements',
    'sign_offs',
    'snapshots',
  ]);
});
