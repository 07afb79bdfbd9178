import pg from 'pg';
import { DataSource, MigrationExecutor, type QueryRunner } from 'typeorm';
import { migrateQueueSchema } from '@rolewright/jobs';
import {
  provisionDatabase,
  schemaFaults,
  securityFingerprint,
  securitySql,
  withPreparationLock,
  type Provisioning,
} from '@rolewright/tenancy';
import type { DatabaseUrls } from '@rolewright/runtime';
import { SignIn1764000000000 } from './1764000000000-sign-in.js';
import { Tenancy1764000000001 } from './1764000000001-tenancy.js';
import { Facts1764000000002 } from './1764000000002-facts.js';
import { Scores1764000000003 } from './1764000000003-scores.js';
import { Jobs1764000000004 } from './1764000000004-jobs.js';
import { ExecutiveDecisions1764000000005 } from './1764000000005-executive-decisions.js';
import { ChangesByPeople1764000000006 } from './1764000000006-changes-by-people.js';
import { Campaigns1764000000007 } from './1764000000007-campaigns.js';
import { Reviews1764000000008 } from './1764000000008-reviews.js';
import { Ownership1764000000009 } from './1764000000009-ownership.js';
import { Evidence1764000000010 } from './1764000000010-evidence.js';
import { Plans1764000000011 } from './1764000000011-plans.js';
import { Charters1764000000012 } from './1764000000012-charters.js';
import { Notifications1764000000013 } from './1764000000013-notifications.js';
import { Reasons1764000000014 } from './1764000000014-reasons.js';

/** In order; a migration once released is never edited. */
export const migrations = [
  SignIn1764000000000,
  Tenancy1764000000001,
  Facts1764000000002,
  Scores1764000000003,
  Jobs1764000000004,
  ExecutiveDecisions1764000000005,
  ChangesByPeople1764000000006,
  Campaigns1764000000007,
  Reviews1764000000008,
  Ownership1764000000009,
  Evidence1764000000010,
  Plans1764000000011,
  Charters1764000000012,
  Notifications1764000000013,
  Reasons1764000000014,
];

export interface Migrated {
  /** What each role of the service connects with. */
  urls: DatabaseUrls;
  /** Names of the migrations that ran now. */
  applied: string[];
}

// Everything is made by and belongs to the owner, whom nobody logs in as. A migration that waits for a lock makes every
// later request wait behind it: it gives up instead, and the next start tries again.
const asOwner = '-c role=rolewright_owner -c lock_timeout=10s -c search_path=app,pg_temp';

/**
 * Brings a database, empty or of any earlier version, to this version: roles and logins, schemas `app`, `auth` and
 * `queue`, policies and grants. All or nothing; two starts at once take turns; killed anywhere, the next run goes on.
 * Throws, and changes nothing in `app`, when the schema that would result breaks the registry's rules.
 */
export async function migrate(wanted: Provisioning): Promise<Migrated> {
  const urls = await provisionDatabase(wanted);
  const applied = await withPreparationLock(wanted.adminUrl, async () => {
    const names = await migrateApp(wanted.adminUrl);
    await migrateQueue(wanted.adminUrl);
    return names;
  });
  return { urls, applied };
}

async function migrateApp(adminUrl: string): Promise<string[]> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: adminUrl,
    schema: 'app',
    migrations,
    migrationsTableName: 'schema_migrations',
    installExtensions: false,
    logging: false,
    applicationName: 'rolewright-migrate',
    extra: { max: 1, options: asOwner },
  });
  await dataSource.initialize();
  const runner = dataSource.createQueryRunner();
  try {
    await runner.startTransaction();
    await runner.query('create schema if not exists app');
    await runner.query('create schema if not exists auth');
    const ran = await new MigrationExecutor(dataSource, runner).executePendingMigrations();
    await secure(runner, ran.length > 0);
    await runner.commitTransaction();
    return ran.map(({ name }) => name);
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
    throw error;
  } finally {
    await runner.release();
    await dataSource.destroy();
  }
}

/** Writes policies and grants anew when the schema or the registry has changed, and proves the result. */
async function secure(runner: QueryRunner, changed: boolean): Promise<void> {
  const query = (sql: string, parameters?: unknown[]) => runner.query(sql, parameters);
  const fingerprint = `security ${securityFingerprint()}`;
  const [current] = await query(
    "select obj_description('app'::regnamespace, 'pg_namespace') as comment",
  );
  if (!changed && current.comment === fingerprint) return;
  const existing = await query(
    'select tablename as table, policyname as name from pg_policies where schemaname = $1',
    ['app'],
  );
  for (const sql of securitySql(existing)) await query(sql);
  await query(`comment on schema app is '${fingerprint}'`);
  const faults = await schemaFaults(query);
  if (faults.length > 0)
    throw new Error(
      `The schema breaks its own rules:\n${faults.map((fault) => `  ${fault}`).join('\n')}`,
    );
}

async function migrateQueue(adminUrl: string): Promise<void> {
  const client = new pg.Client({
    connectionString: adminUrl,
    options: asOwner,
    application_name: 'rolewright-migrate',
  });
  await client.connect();
  try {
    await migrateQueueSchema(client);
  } finally {
    await client.end();
  }
}
