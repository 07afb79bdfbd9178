import { spawn, type ChildProcess } from 'node:child_process';
import { access, constants, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort, isRunningIn } from '@rolewright/runtime';

/** The path of `redis-server`, if there is one on PATH. */
export async function findRedisServer(): Promise<string | undefined> {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const program = join(folder, 'redis-server');
    if (
      await access(program, constants.X_OK).then(
        () => true,
        () => false,
      )
    )
      return program;
  }
  return undefined;
}

export interface RedisServer {
  url: string;
  pid: number;
  /** Ends it at once, as a lost machine would, and starts it again, empty, on the same port. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** A Redis of one's own on a free loopback port, keeping nothing on disk. */
export async function startRedisServer(program: string): Promise<RedisServer> {
  const folder = await mkdtemp(join(tmpdir(), 'rolewright-test-redis-'));
  let port = await freePort();
  let child = await run(program, folder, port);
  for (let tries = 0; !child && tries < 5; tries += 1) {
    port = await freePort();
    child = await run(program, folder, port);
  }
  if (!child) throw new Error('redis-server did not start.');
  let current: ChildProcess = child;
  const kill = () => current.kill('SIGKILL');
  process.once('exit', kill);
  const end = () =>
    new Promise<void>((resolve) => {
      if (current.exitCode !== null || current.signalCode !== null) return resolve();
      current.once('exit', () => resolve());
      kill();
    });
  return {
    url: `redis://127.0.0.1:${port}`,
    get pid() {
      return current.pid ?? 0;
    },
    async restart() {
      await end();
      const next = await run(program, folder, port);
      if (!next) throw new Error('redis-server did not start again.');
      current = next;
    },
    async stop() {
      await end();
      process.off('exit', kill);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function run(
  program: string,
  folder: string,
  port: number,
): Promise<ChildProcess | undefined> {
  const settings = {
    bind: '127.0.0.1',
    port: String(port),
    dir: folder,
    save: '',
    appendonly: 'no',
    'maxmemory-policy': 'noeviction',
  };
  const child = spawn(
    program,
    Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]),
    {
      stdio: 'ignore',
      cwd: folder,
    },
  );
  child.once('error', () => undefined);
  await writeFile(join(folder, 'redis.pid'), String(child.pid ?? ''));
  for (
    let tries = 0;
    tries < 400 && child.exitCode === null && child.pid !== undefined;
    tries += 1
  ) {
    if (await answers(port)) {
      child.unref();
      return child;
    }
    await delay(10);
  }
  child.kill('SIGKILL');
  return undefined;
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const done = (yes: boolean) => {
      socket.destroy();
      resolve(yes);
    };
    socket.setTimeout(500, () => done(false));
    socket.once('error', () => done(false));
    socket.once('connect', () => socket.write('PING\r\n'));
    socket.once('data', (data) => done(data.toString().startsWith('+PONG')));
  });
}

/** Ends the server of a killed run that kept its process number in this folder. */
export async function stopLeftoverRedis(folder: string): Promise<void> {
  if (!(await readdir(folder)).includes('redis.pid')) return;
  const pid = Number(await readFile(join(folder, 'redis.pid'), 'utf8'));
  if (pid > 0 && (await isRunningIn(pid, folder))) process.kill(pid, 'SIGKILL');
}
