import { execFile } from 'node:child_process';
import { mkdir, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { makeReachable, serverAccount } from './account.js';
import { locateBinaries, type Binaries } from './binaries.js';
import { claimFolder } from './claim.js';
import { administrator, administratorsPassword, makeCluster } from './cluster.js';
import { signal } from './processes.js';
import { endServer, startServer, stopLeftover, type Server } from './server-process.js';

export { FolderInUseError, claimFolder, isClaimed } from './claim.js';
export { servesDirectory as isRunningIn } from './processes.js';
export { freePort, stopLeftover } from './server-process.js';

const run = promisify(execFile);

export interface EmbeddedPostgresOptions {
  /** The folder that holds the cluster, its log and its administrator's password. Made when missing. */
  directory: string;
  /** Tried first; another is taken when it is in use. Default: any free port. */
  port?: number;
  /** Server settings, e.g. `{ shared_buffers: '128MB' }`. */
  settings?: Record<string, string>;
  /** False for throw-away data: nothing is flushed to disk. Default true. */
  durable?: boolean;
  /** Told once if the server ends without having been stopped. */
  onUnexpectedEnd?: () => void;
}

export interface EmbeddedPostgres {
  /** Administrator's URL of the database `postgres`. Holds the password: not for logs. */
  adminUrl: string;
  port: number;
  /** Where the server really keeps its data (not below `directory` when root's folders are closed to it). */
  dataDirectory: string;
  pid: number;
  /** True when this start made the cluster. */
  created: boolean;
  /** Stops the server and waits until its processes are gone. May be called again. */
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL on a loopback port with data in the folder, making the cluster on first use, and resolves once it
 * takes connections. A server left running by a killed process is stopped properly first; a half-made cluster, a stale
 * lock file and a port in use are stepped over. Works as root (the server then runs as the account `postgres`) and as
 * an ordinary user. Throws {@link FolderInUseError} while another process uses the folder.
 */
export async function startEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  await mkdir(options.directory, { recursive: true });
  const directory = await realpath(options.directory);
  const release = await claimFolder(directory, join(directory, 'owner.json'));
  try {
    const account = await serverAccount();
    const binaries = await locateBinaries(account);
    const dataDirectory = join(await makeReachable(directory, account), 'cluster');
    await stopLeftover(dataDirectory);
    const { password, made } = await administratorsPassword(directory);
    // The folder was deleted to begin anew; data kept elsewhere on its behalf goes with it.
    if (made) await rm(dataDirectory, { recursive: true, force: true });
    const durable = options.durable ?? true;
    const created = await makeCluster({
      binaries,
      account,
      dataDirectory,
      password,
      durable,
    });
    const server = await startServer({
      binaries,
      account,
      dataDirectory,
      log: join(directory, 'postgres.log'),
      port: options.port,
      durable,
      settings: options.settings ?? {},
    });
    return {
      ...handle(server, release, options, binaries, dataDirectory),
      created,
      dataDirectory,
      adminUrl: `postgresql://${administrator}:${encodeURIComponent(password)}@127.0.0.1:${server.port}/postgres`,
    };
  } catch (error) {
    await release();
    throw error;
  }
}

function handle(
  server: Server,
  release: () => Promise<void>,
  options: EmbeddedPostgresOptions,
  binaries: Binaries,
  dataDirectory: string,
) {
  let stopping: Promise<void> | undefined;
  // A process that ends without having stopped its server still asks it to stop.
  const atExit = () => signal(server.pid, 'SIGINT');
  process.once('exit', atExit);
  server.child.once('exit', () => {
    process.off('exit', atExit);
    if (!stopping) options.onUnexpectedEnd?.();
  });
  const stop = async () => {
    if (process.platform === 'win32') {
      await run(binaries.pgCtl, [
        'stop',
        '--wait',
        '--mode=fast',
        `--pgdata=${dataDirectory}`,
      ]).catch(() => undefined);
    } else if (server.child.exitCode === null && server.child.signalCode === null) {
      await endServer(server.pid);
    }
    process.off('exit', atExit);
    await release();
  };
  return { pid: server.pid, port: server.port, stop: () => (stopping ??= stop()) };
}
