import { chmod, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  claimFolder,
  isClaimed,
  startEmbeddedPostgres,
  stopLeftover,
  withDatabase,
  type EmbeddedPostgres,
} from '@rolewright/runtime';
import { migrate } from '@rolewright/server/migrations';
import pg from 'pg';
import { findRedisServer, stopLeftoverRedis } from './redis-server.js';

/** What the workers need to know of the services of this run. */
export interface ServicesInfo {
  /** Administrator of the run's server. */
  adminUrl: string;
  /** A migrated database to copy. */
  template: string;
  /** Program to start Redis servers with, if there is one. */
  redisServer: string | undefined;
  /** A server given by REDIS_URL. */
  redisUrl: string | undefined;
}

const prefix = 'rolewright-test-';
const claimName = 'run.json';
const template = 'rolewright_template';

/** For throw-away clusters: no flushing (durable: false), and room for many small pools. */
export const testServerSettings = {
  max_connections: '300',
  shared_buffers: '128MB',
  autovacuum_naptime: '10s',
  max_wal_size: '512MB',
  checkpoint_timeout: '30min',
  jit: 'off',
};

export async function startServices(): Promise<{ info: ServicesInfo; stop(): Promise<void> }> {
  await removeLeftovers();
  const folder = await mkdtemp(join(tmpdir(), prefix));
  // As root, the server runs as another account, which must be let through.
  await chmod(folder, 0o711);
  const release = await claimFolder(folder, join(folder, claimName));
  let postgres: EmbeddedPostgres | undefined;
  const stop = async () => {
    await postgres?.stop();
    await release();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    postgres = await startEmbeddedPostgres({
      directory: join(folder, 'postgres'),
      durable: false,
      settings: testServerSettings,
    });
    await makeTemplate(postgres.adminUrl);
    const redisUrl = process.env['REDIS_URL'] || undefined;
    const redisServer = redisUrl ? undefined : await findRedisServer();
    const redis = redisUrl
      ? 'the server of REDIS_URL'
      : (redisServer ?? 'none found: tests run on PostgreSQL queues only');
    process.stderr.write(
      `Services: embedded PostgreSQL on port ${postgres.port}; Redis: ${redis}\n`,
    );
    return { info: { adminUrl: postgres.adminUrl, template, redisServer, redisUrl }, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function makeTemplate(adminUrl: string): Promise<void> {
  await migrate({ adminUrl: withDatabase(adminUrl, template) });
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  await client.query(`alter database ${template} allow_connections false`);
  await client.end();
}

/** Servers and folders of earlier runs that were killed. */
async function removeLeftovers(): Promise<void> {
  for (const name of (await readdir(tmpdir())).filter((entry) => entry.startsWith(prefix))) {
    const folder = join(tmpdir(), name);
    const age = Date.now() - ((await stat(folder).catch(() => undefined))?.mtimeMs ?? Date.now());
    // A folder just made belongs to a run that is about to claim it.
    if (age < 60_000 || (await isClaimed(join(folder, claimName)))) continue;
    await stopLeftover(join(folder, 'postgres', 'cluster'));
    await stopLeftoverRedis(folder);
    await rm(folder, { recursive: true, force: true });
  }
}
