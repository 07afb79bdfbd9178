import { spawn, type ChildProcess } from 'node:child_process';
import { open, readFile, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { serverEnvironment, type Cluster } from './cluster.js';
import { isAlive, processesIn, servesDirectory, signal, waitForEnd } from './processes.js';

/**
 * Ends a server that outlived the process that started it. Left running, it would hold the port and refuse a second
 * server on the same data; killed hard, it would leave recovery work.
 */
export async function stopLeftover(dataDirectory: string): Promise<void> {
  const lock = join(dataDirectory, 'postmaster.pid');
  const pid = Number((await readFile(lock, 'utf8').catch(() => '')).split('\n')[0]);
  if (!Number.isInteger(pid) || pid <= 0) return;
  if (isAlive(pid) && (await servesDirectory(pid, dataDirectory))) {
    await endServer(pid);
    return;
  }
  // The server is dead. PostgreSQL itself clears the file, unless the number now belongs to another program, which it
  // would take for a running server. Its former children must be gone before: they may still write.
  for (let tries = 0; tries < 100 && (await processesIn(dataDirectory)).length > 0; tries += 1)
    await delay(100);
  if (isAlive(pid)) await rm(lock, { force: true });
}

export async function endServer(pid: number): Promise<void> {
  // Fast shutdown, then immediate, then what nothing survives.
  for (const [name, milliseconds] of [
    ['SIGINT', 30_000],
    ['SIGQUIT', 10_000],
    ['SIGKILL', 5_000],
  ] as const) {
    signal(pid, name);
    if (await waitForEnd(pid, milliseconds)) return;
  }
  throw new Error(`PostgreSQL (process ${pid}) does not end.`);
}

export interface Server {
  child: ChildProcess;
  pid: number;
  port: number;
}

export interface ServerOptions extends Cluster {
  /** Where the server's own messages go. */
  log: string;
  port: number | undefined;
  durable: boolean;
  settings: Record<string, string>;
}

/** Starts the server, on another port where the first is taken, and waits until it takes connections. */
export async function startServer(cluster: ServerOptions): Promise<Server> {
  let port = cluster.port ?? (await freePort());
  let failure = '';
  for (let tries = 0; tries < 20; tries += 1) {
    const started = await tryToStart(cluster, port);
    if (typeof started !== 'string') return started;
    failure = started;
    if (
      /could not bind|address already in use|no sockets could be created|could not create any TCP/i.test(
        failure,
      )
    )
      port = await freePort();
    else if (/shared memory block|lock file/i.test(failure)) await delay(500);
    else break;
  }
  throw new Error(
    `PostgreSQL did not start: ${failure.trim() || 'it says nothing'} (log: ${cluster.log})`,
  );
}

/** The running server, or what it said when it did not start. */
async function tryToStart(
  { binaries, account, dataDirectory, log, durable, settings: given }: ServerOptions,
  port: number,
): Promise<Server | string> {
  const settings: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    // Sockets in a folder leave files behind and have a length limit; loopback with a password does.
    unix_socket_directories: '',
    lc_messages: 'C',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
    ...given,
  };
  const size = (await stat(log).catch(() => undefined))?.size ?? 0;
  const output = await open(log, size > 10_000_000 ? 'w' : 'a', 0o600);
  const from = size > 10_000_000 ? 0 : size;
  const child = spawn(
    binaries.postgres,
    [
      '-D',
      dataDirectory,
      '-p',
      String(port),
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    {
      ...account,
      // A group of its own: Ctrl-C in the terminal must reach the service first and the database last.
      detached: true,
      stdio: ['ignore', output.fd, output.fd],
      env: serverEnvironment(),
      cwd: dataDirectory,
    },
  );
  try {
    const pid = child.pid;
    const ended = new Promise<void>((resolve) => {
      child.once('exit', () => resolve());
      child.once('error', () => resolve());
    });
    if (pid !== undefined && (await becomesReady(dataDirectory, pid, ended))) {
      child.unref();
      return { child, pid, port };
    }
    if (pid !== undefined && isAlive(pid)) await endServer(pid);
    return (await readFile(log, 'utf8')).slice(from);
  } finally {
    await output.close();
  }
}

/** PostgreSQL notes its own readiness in the last line of its lock file, as `pg_ctl --wait` reads it. */
async function becomesReady(
  dataDirectory: string,
  pid: number,
  ended: Promise<void>,
): Promise<boolean> {
  let over = false;
  void ended.then(() => (over = true));
  const until = performance.now() + 120_000;
  while (!over && performance.now() < until) {
    const lines = (
      await readFile(join(dataDirectory, 'postmaster.pid'), 'utf8').catch(() => '')
    ).split('\n');
    if (Number(lines[0]) === pid && lines[7]?.trim() === 'ready') return true;
    await Promise.race([delay(20), ended]);
  }
  return false;
}

/** A loopback port that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object'
          ? resolve(address.port)
          : reject(new Error('no port')),
      );
    });
  });
}
