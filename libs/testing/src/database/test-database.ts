import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  completeConfig,
  deriveDatabaseUrls,
  loadSettings,
  startEmbeddedPostgres,
  withDatabase,
  type Config,
} from '@rolewright/runtime';
import { migrate } from '@rolewright/server/migrations';
import { applyRoles, openTenancy, type EntityClass, type Tenancy } from '@rolewright/tenancy';
import pg from 'pg';
import { servicesInfo } from '../services/services-info.js';
import { testServerSettings } from '../services/services.js';

export interface TestDatabase {
  name: string;
  /** Administrator of this database: sees and may do everything. */
  adminUrl: string;
  /** What a process serving this database would load; port 0, no Redis. */
  config: Config;
  /** A statement as the administrator, past row-level security: to look at what the service wrote. */
  query<R>(sql: string, parameters?: unknown[]): Promise<R[]>;
  /** A connection of one's own, as the administrator or by another URL; closed when the database is dropped. */
  connect(url?: string): Promise<pg.Client>;
  /** A {@link Tenancy} on it, closed when the database is dropped. */
  tenancy(entities?: EntityClass): Promise<Tenancy>;
  drop(): Promise<void>;
}

/** A migrated database of one's own, copied from the run's template. Drop it afterwards. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { adminUrl, template } = servicesInfo();
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asAdministrator(adminUrl, (client) =>
    client.query(`create database ${name} template ${template}`),
  );
  const database = openTestDatabase(withDatabase(adminUrl, name), name);
  // The rights to a database itself are not copied with it.
  await asAdministrator(database.adminUrl, applyRoles);
  return {
    ...database,
    async drop() {
      await database.drop();
      await asAdministrator(adminUrl, (client) =>
        client.query(`drop database if exists ${name} with (force)`),
      );
    },
  };
}

/** A database for the tests of one `describe` or file: made before them, dropped after them. */
export function useTestDatabase(): TestDatabase {
  let database: TestDatabase | undefined;
  beforeAll(async () => {
    database = await createTestDatabase();
  }, 60_000);
  afterAll(async () => {
    await database?.drop();
  }, 60_000);
  return new Proxy({} as TestDatabase, {
    get: (_, property) => {
      if (!database) throw new Error('The test database is there from beforeAll on.');
      return Reflect.get(database, property);
    },
  });
}

export interface TestServer extends TestDatabase {
  /** Stops PostgreSQL and starts it again with its data on the same port, as an operator would. */
  restart(): Promise<void>;
  /** Kills PostgreSQL as a lost machine would, and starts it again. */
  crash(): Promise<void>;
}

/** A migrated PostgreSQL of one's own, for tests that stop it. Slower than {@link createTestDatabase}. */
export async function createTestServer(settings: Record<string, string> = {}): Promise<TestServer> {
  const folder = await mkdtemp(join(tmpdir(), 'rolewright-test-server-'));
  // As root, the server runs as another account, which must be let through.
  await chmod(folder, 0o711);
  const start = (port?: number) =>
    startEmbeddedPostgres({
      directory: join(folder, 'postgres'),
      // What was committed survives the server's death; only the machine's would lose it.
      durable: false,
      settings: { ...testServerSettings, synchronous_commit: 'on', ...settings },
      ...(port === undefined ? {} : { port }),
    });
  let server = await start();
  const adminUrl = withDatabase(server.adminUrl, 'rolewright');
  await migrate({ adminUrl });
  const database = openTestDatabase(adminUrl, 'rolewright');
  return {
    ...database,
    async restart() {
      await server.stop();
      server = await start(server.port);
    },
    async crash() {
      process.kill(server.pid, 'SIGKILL');
      await server.stop();
      server = await start(server.port);
    },
    async drop() {
      await database.drop();
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function openTestDatabase(adminUrl: string, name: string): TestDatabase {
  const pool = new pg.Pool({ connectionString: adminUrl, max: 2 });
  pool.on('error', () => undefined);
  const opened: Tenancy[] = [];
  const clients: pg.Client[] = [];
  const urls = deriveDatabaseUrls(adminUrl);
  // Made when the first file is kept, which most tests never do.
  const dataDirectory = join(tmpdir(), `rolewright-test-${name}-${randomBytes(6).toString('hex')}`);
  const settings = loadSettings({
    NODE_ENV: 'test',
    PORT: '0',
    ROLEWRIGHT_DATA_DIR: dataDirectory,
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'silent',
  });
  const config = completeConfig(
    { ...settings, database: { ...settings.database, ...urls } },
    { adminUrl, authSecret: 'a secret of tests, and of nothing else' },
  );
  return {
    name,
    adminUrl,
    config,
    async query<R>(sql: string, parameters: unknown[] = []) {
      return (await pool.query(sql, parameters)).rows as R[];
    },
    async connect(url = adminUrl) {
      const client = new pg.Client({ connectionString: url });
      client.on('error', () => undefined);
      await client.connect();
      clients.push(client);
      return client;
    },
    async tenancy(entities) {
      const tenancy = await openTenancy({ config, ...(entities ? { entities } : {}) });
      opened.push(tenancy);
      return tenancy;
    },
    async drop() {
      await Promise.all(opened.map((tenancy) => tenancy.close()));
      await Promise.all(clients.map((client) => client.end().catch(() => undefined)));
      await pool.end();
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}

async function asAdministrator(
  url: string,
  work: (client: pg.Client) => Promise<unknown>,
): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
