import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { startEmbeddedPostgres, stopLeftover, type EmbeddedPostgres } from './embedded-postgres.js';
import { isAlive, processesIn, startOf } from './processes.js';

const isRoot = process.getuid?.() === 0;
let folder: string;
const running: EmbeddedPostgres[] = [];
const children: ChildProcess[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolewright-embedded-'));
  await chmod(folder, 0o711);
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const server of running.splice(0)) await server.stop();
  await stopLeftover(join(folder, 'cluster'));
  await rm(folder, { recursive: true, force: true });
}, 30_000);

async function start(options: { port?: number } = {}): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ directory: folder, durable: false, ...options });
  running.push(server);
  return server;
}

interface Told {
  pid: number;
  port: number;
  created: boolean;
  dataDirectory: string;
  adminUrl: string;
  failure?: string;
}

async function startInChild(
  directory = folder,
  account: { uid?: number; gid?: number; durable?: boolean } = {},
): Promise<Told & { child: ChildProcess }> {
  const { durable = false, ...identity } = account;
  const child = fork(
    new URL('./embedded-postgres.fixture.mjs', import.meta.url),
    [directory, String(durable)],
    {
      execArgv: [],
      silent: true,
      ...identity,
    },
  );
  children.push(child);
  const [told] = (await once(child, 'message')) as [Told];
  return { ...told, child };
}

async function ask<R>(url: string, sql: string): Promise<R[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows as R[];
  } finally {
    await client.end();
  }
}

async function killed(child: ChildProcess): Promise<void> {
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
}

test('makes a cluster once, keeps its data, and leaves no process behind', async () => {
  const first = await start();
  expect(first.created).toBe(true);
  await ask(first.adminUrl, 'create table kept as select 1 as n');
  await first.stop();
  expect(isAlive(first.pid)).toBe(false);
  expect(await processesIn(first.dataDirectory)).toEqual([]);
  const second = await start();
  expect(second.created).toBe(false);
  expect(await ask(second.adminUrl, 'select n from kept')).toEqual([{ n: 1 }]);
}, 30_000);

test('is PostgreSQL 18 on loopback alone, with a password and sorting of its own', async () => {
  const server = await start();
  const [row] = await ask<Record<string, unknown>>(
    server.adminUrl,
    `select current_setting('server_version_num')::int / 10000 as version, current_setting('listen_addresses') as addresses,
            current_setting('unix_socket_directories') as sockets, current_setting('timezone') as zone,
            (select datlocprovider::text || ' ' || datlocale from pg_database where datname = current_database()) as locale`,
  );
  expect(row).toEqual({
    version: 18,
    addresses: '127.0.0.1',
    sockets: '',
    zone: 'UTC',
    locale: 'b C.UTF-8',
  });
  const stranger = new URL(server.adminUrl);
  stranger.password = 'guess';
  await expect(ask(stranger.toString(), 'select 1')).rejects.toMatchObject({ code: '28P01' });
  expect((await stat(join(folder, 'administrator'))).mode & 0o077).toBe(0);
}, 30_000);

test('stopping twice is stopping once', async () => {
  const server = await start();
  await Promise.all([server.stop(), server.stop()]);
  await server.stop();
}, 30_000);

test('stops the server that a killed process left running, and keeps its data', async () => {
  const left = await startInChild();
  await ask(left.adminUrl, 'create table kept as select 1 as n');
  await killed(left.child);
  expect(isAlive(left.pid)).toBe(true);
  const server = await start();
  expect(isAlive(left.pid)).toBe(false);
  expect(await ask(server.adminUrl, 'select n from kept')).toEqual([{ n: 1 }]);
}, 30_000);

test('goes on from where the server itself was killed', async () => {
  const left = await startInChild(folder, { durable: true });
  await ask(left.adminUrl, 'create table kept as select 1 as n');
  process.kill(left.pid, 'SIGKILL');
  await killed(left.child);
  const server = await start();
  expect(await ask(server.adminUrl, 'select n from kept')).toEqual([{ n: 1 }]);
}, 30_000);

test('is not misled by a lock file whose number now belongs to another program', async () => {
  const first = await start();
  const lock = join(first.dataDirectory, 'postmaster.pid');
  const text = await readFile(lock, 'utf8');
  await first.stop();
  await writeFile(lock, text.replace(/^\d+/, String(process.pid)));
  const server = await start();
  expect(await ask(server.adminUrl, 'select 1 as n')).toEqual([{ n: 1 }]);
  expect(isAlive(process.pid)).toBe(true);
}, 30_000);

test('refuses a folder that another running process uses, and leaves that one alone', async () => {
  const other = await startInChild();
  await expect(start()).rejects.toThrow(`in use by process ${other.child.pid}`);
  expect(await ask(other.adminUrl, 'select 1 as n')).toEqual([{ n: 1 }]);
}, 30_000);

test('two starts at once: one has the folder, the other is told', async () => {
  const both = await Promise.all([startInChild(), startInChild()]);
  expect(both.filter(({ failure }) => failure?.includes('in use by process'))).toHaveLength(1);
  expect(both.filter(({ pid }) => pid !== undefined)).toHaveLength(1);
}, 30_000);

test('a claim of a process whose number was given away is void', async () => {
  await writeFile(
    join(folder, 'owner.json'),
    JSON.stringify({ pid: process.pid, start: `${await startOf(process.pid)}0` }),
  );
  await start();
}, 30_000);

test('steps aside when the port is taken', async () => {
  const blocker = createServer().listen(0, '127.0.0.1');
  await once(blocker, 'listening');
  const { port } = blocker.address() as { port: number };
  const server = await start({ port });
  expect(server.port).not.toBe(port);
  blocker.close();
}, 30_000);

test('takes the port it is asked for, and after a stop takes it again', async () => {
  const { port, stop } = await start();
  await stop();
  expect((await start({ port })).port).toBe(port);
}, 30_000);

test('makes anew what a killed start had half made', async () => {
  await mkdir(join(folder, 'cluster.new', 'base'), { recursive: true });
  await writeFile(join(folder, 'cluster.new', 'PG_VERSION'), '18\n');
  const server = await start();
  expect(server.created).toBe(true);
}, 30_000);

test('says so when the data are of another version', async () => {
  const server = await start();
  await server.stop();
  await writeFile(join(server.dataDirectory, 'PG_VERSION'), '16\n');
  await expect(start()).rejects.toThrow('was made by PostgreSQL 16, this is 18');
  await writeFile(join(server.dataDirectory, 'PG_VERSION'), '18\n');
}, 30_000);

test('a process that ends without stopping its server takes it along', async () => {
  const { child, pid } = await startInChild();
  const exit = once(child, 'exit');
  child.send('exit');
  await exit;
  for (let tries = 0; isAlive(pid) && tries < 200; tries += 1) await delay(25);
  expect(isAlive(pid)).toBe(false);
}, 30_000);

test('tells when the server ends on its own', async () => {
  const ended = new Promise<void>((resolve) => {
    void startEmbeddedPostgres({
      directory: folder,
      durable: false,
      onUnexpectedEnd: resolve,
    }).then((server) => {
      running.push(server);
      process.kill(server.pid, 'SIGKILL');
    });
  });
  await ended;
}, 30_000);

const asRoot = isRoot ? describe : describe.skip;
asRoot('as root', () => {
  test('the server runs as an account that is not root', async () => {
    const server = await start();
    const status = await readFile(`/proc/${server.pid}/status`, 'utf8');
    expect(status).not.toMatch(/^Uid:\s+0\b/m);
  }, 30_000);

  test('data go where the server can reach them when the folder is closed to it, and go with the folder', async () => {
    const closed = join(folder, 'home');
    await mkdir(closed, { mode: 0o700 });
    const first = await startInChild(join(closed, 'data'));
    expect(first.failure).toBeUndefined();
    expect(first.dataDirectory.startsWith('/var/lib/rolewright/')).toBe(true);
    await ask(first.adminUrl, 'create table kept as select 1 as n');
    first.child.send('stop');
    await once(first.child, 'message');
    await killed(first.child);
    const second = await startInChild(join(closed, 'data'));
    expect(await ask(second.adminUrl, 'select n from kept')).toEqual([{ n: 1 }]);
    second.child.send('stop');
    await once(second.child, 'message');
    await killed(second.child);
    await rm(closed, { recursive: true });
    await mkdir(closed, { mode: 0o700 });
    const third = await startInChild(join(closed, 'data'));
    expect(third.created).toBe(true);
    third.child.send('stop');
    await once(third.child, 'message');
    await rm(join(third.dataDirectory, '..'), { recursive: true });
  }, 60_000);

  test('an ordinary user needs nothing of root', async () => {
    const nobody = { uid: 65_534, gid: 65_534 };
    const own = join(folder, 'own');
    await mkdir(own);
    await chown(own, nobody.uid, nobody.gid);
    const told = await startInChild(own, nobody);
    expect(told.failure).toBeUndefined();
    expect((await stat(told.dataDirectory)).uid).toBe(nobody.uid);
    expect(await ask(told.adminUrl, 'select 1 as n')).toEqual([{ n: 1 }]);
    told.child.send('stop');
    await once(told.child, 'message');
    expect(isAlive(told.pid)).toBe(false);
  }, 30_000);
});
