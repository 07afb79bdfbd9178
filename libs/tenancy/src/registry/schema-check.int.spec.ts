import { useTestDatabase } from '@rolewright/testing';
import type pg from 'pg';
import { schemaFaults, type Query } from './schema-check.js';
import { plantedFaults } from './schema-faults.fixture.js';
import { tenantTables } from './tables.js';

const database = useTestDatabase();
let client: pg.Client;

beforeAll(async () => {
  client = await database.connect();
});

const query: Query = async <R>(sql: string, parameters?: unknown[]) =>
  (await client.query(sql, parameters)).rows as R[];

/** What the check says of the schema with these statements run on it; they are undone. */
async function faultsAfter(...statements: string[]): Promise<string[]> {
  await client.query('begin');
  try {
    for (const statement of statements) await client.query(statement);
    return await schemaFaults(query);
  } finally {
    await client.query('rollback');
  }
}

test('at least twenty faults are planted', () => {
  expect(plantedFaults.length).toBeGreaterThanOrEqual(20);
});

test('the migrated schema keeps every rule', async () => {
  expect(await faultsAfter()).toEqual([]);
});

test('checking leaves nothing behind', async () => {
  await faultsAfter();
  const temporary = await query('select relname from pg_class where relpersistence = $1', ['t']);
  expect(temporary).toEqual([]);
});

test('the check also passes for the owner, as whom migrations run it', async () => {
  expect(await faultsAfter('set local role rolewright_owner')).toEqual([]);
});

test.each([...plantedFaults])('caught: %s', async (_, statements, found) => {
  expect(await faultsAfter(...statements)).toContainEqual(expect.stringMatching(found));
});

// Attributes of a role belong to the whole server, and other files of the run use the same roles: planted on the answer.
test.each(['rolsuper', 'rolbypassrls', 'rolcreaterole'])(
  'caught: a role with %s',
  async (attribute) => {
    const planted: Query = <R>(sql: string, parameters?: unknown[]) =>
      query<R>(
        sql.replaceAll(attribute, `(${attribute} or rolname = 'rolewright_app')`),
        parameters,
      );
    await client.query('begin');
    try {
      expect(await schemaFaults(planted)).toEqual([
        'rolewright_app: has an attribute that steps around its grants',
      ]);
    } finally {
      await client.query('rollback');
    }
  },
);

test('every tenant table grants no deletion and no change of organisation', () => {
  const loose = tenantTables.filter(({ grants }) =>
    Object.values(grants).some((privileges) =>
      privileges.some(
        (p) => p === 'DELETE' || (typeof p === 'object' && p.update.includes('organisation_id')),
      ),
    ),
  );
  expect(loose).toEqual([]);
});
