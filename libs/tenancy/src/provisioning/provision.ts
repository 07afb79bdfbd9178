import { readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import {
  deriveDatabaseUrls,
  serviceRoles,
  withDatabase,
  type DatabaseUrls,
} from '@rolewright/runtime';
import { scramVerifier } from './scram.js';

/** Beside this package in the repository and in the image alike. */
const rolesFile = new URL('../../../../infra/postgres/roles.sql', import.meta.url);

/** Whoever prepares this database (roles, migrations) holds this lock; the number is `role` in ASCII. */
export const preparationLock = 0x726f6c65;

export interface Provisioning extends Partial<DatabaseUrls> {
  /** An administrator's URL, to the server itself and not to a pooler. Names the database to use. */
  adminUrl: string;
}

/**
 * Makes the database if it is missing, the cluster roles with their rights in it (infra/postgres/roles.sql), and their
 * logins; returns each role's URL (given, or derived from the administrator's). Changes nothing where nothing differs;
 * safe to run from several starts at once.
 */
export async function provisionDatabase(wanted: Provisioning): Promise<DatabaseUrls> {
  const derived = deriveDatabaseUrls(wanted.adminUrl);
  const urls: DatabaseUrls = {
    appUrl: wanted.appUrl ?? derived.appUrl,
    authUrl: wanted.authUrl ?? derived.authUrl,
    queueUrl: wanted.queueUrl ?? derived.queueUrl,
  };
  await createDatabase(wanted.adminUrl);
  await withPreparationLock(wanted.adminUrl, async (client) => {
    await applyRoles(client);
    for (const url of Object.values(urls)) await ensureLogin(client, url);
  });
  return urls;
}

/** Makes the cluster roles and gives them their rights in the database the administrator is connected to. */
export async function applyRoles(client: pg.Client): Promise<void> {
  const roles = await readFile(rolesFile, 'utf8');
  await retryConflicts(() => client.query(roles));
}

/** Runs `work` while no other start prepares this database. The lock dies with the connection, so with the process. */
export async function withPreparationLock<T>(
  adminUrl: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({
    connectionString: adminUrl,
    application_name: 'rolewright-prepare',
  });
  await client.connect();
  try {
    await client.query(`set lock_timeout = '180s'`);
    await client.query('select pg_advisory_lock($1)', [preparationLock]);
    await client.query(`set lock_timeout = '10s'`);
    return await work(client);
  } finally {
    await client.end();
  }
}

async function createDatabase(adminUrl: string): Promise<void> {
  if (await canConnect(adminUrl)) return;
  const name = decodeURIComponent(new URL(adminUrl).pathname.slice(1)) || 'postgres';
  const client = new pg.Client({ connectionString: withDatabase(adminUrl, 'postgres') });
  await client.connect();
  try {
    await client.query(`create database ${client.escapeIdentifier(name)}`);
  } catch (error) {
    // Made by another start in the meantime: as a finished database, or as a row not yet committed.
    if (!['42P04', '23505'].includes(codeOf(error))) throw error;
  } finally {
    await client.end();
  }
}

/** False when the database does not exist; throws whatever else keeps from connecting. */
async function canConnect(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    return true;
  } catch (error) {
    if (codeOf(error) === '3D000') return false;
    throw error;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Sets the role's password only where logging in fails: to set it anew at each start would race with other starts. */
async function ensureLogin(admin: pg.Client, url: string): Promise<void> {
  const { username, password } = new URL(url);
  const role = decodeURIComponent(username);
  if (!Object.values<string>(serviceRoles).includes(role)) {
    throw new Error(
      `A database URL names the role ${role}; expected one of ${Object.values(serviceRoles).join(', ')}.`,
    );
  }
  if (await canLogIn(url)) return;
  const verifier = admin.escapeLiteral(scramVerifier(decodeURIComponent(password)));
  await retryConflicts(() =>
    admin.query(`alter role ${admin.escapeIdentifier(role)} login password ${verifier}`),
  );
}

async function canLogIn(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Roles belong to the whole server: starts on other databases may change the same catalogue row at the same moment. */
async function retryConflicts(work: () => Promise<unknown>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await work();
      return;
    } catch (error) {
      const conflict =
        /tuple concurrently (updated|deleted)/.test(String(error)) || codeOf(error) === '40P01';
      if (!conflict || tries >= 20) throw error;
      await delay(25 * tries);
    }
  }
}

function codeOf(error: unknown): string {
  return String((error as { code?: unknown }).code ?? '');
}
