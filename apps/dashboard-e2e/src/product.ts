import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');

/** The whole product as `npm start` runs it, on a free port and a data folder of its own. */
export interface Product {
  url: string;
  dataDirectory: string;
  /** All that it printed so far. */
  output(): string;
  process: ChildProcess;
  /** Interrupts it as Ctrl-C does and resolves with its exit code. */
  interrupt(): Promise<number | null>;
  /** Ends it without any chance to clean up. */
  kill(): Promise<void>;
  /** Stops it where it still runs and removes its data. */
  remove(): Promise<void>;
}

export async function startProduct(
  dataDirectory?: string,
  environment: Record<string, string> = {},
): Promise<Product> {
  const directory = dataDirectory ?? (await mkdtemp(join(tmpdir(), 'rolewright-e2e-')));
  const child = spawn(process.execPath, [join(root, 'tools/start.mjs')], {
    cwd: root,
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      NODE_ENV: '',
      DATABASE_URL: '',
      REDIS_URL: '',
      PORT: '0',
      ROLEWRIGHT_DATA_DIR: directory,
      LOG_LEVEL: 'warn',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const gone = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
  const url = new Promise<string>((found, refused) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const address = /open\s+(http:\/\/\S+)/i.exec(output);
      if (address?.[1]) found(address[1]);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void gone.then((code) =>
      refused(new Error(`The product ended (${code}) before it served:\n${output}`)),
    );
  });
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGINT');
    return gone;
  };
  return {
    url: await url,
    dataDirectory: directory,
    process: child,
    output: () => output,
    interrupt: stop,
    kill: async () => {
      child.kill('SIGKILL');
      await gone;
    },
    remove: async () => {
      await stop();
      await rm(directory, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
