import { fork, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A process of this product run beside; it says `{ ready: true }` over IPC once it serves. */
export interface Child {
  name: string;
  ready: Promise<void>;
  /** Asks it to end, waits, and ends it hard when it does not. */
  stop(): Promise<void>;
}

const patience = 25_000;

/**
 * Starts an app of the workspace. It ends by itself when this process dies, since its IPC channel closes
 * (libs/runtime, Shutdown); `ended` is called once if it ends without having been stopped.
 */
export function startChild(
  app: 'api' | 'worker',
  environment: Record<string, string>,
  ended: (reason: string) => void,
): Child {
  const manifest = createRequire(import.meta.url).resolve(`@rolewright/${app}/package.json`);
  const child = fork(join(dirname(manifest), 'dist/main.js'), [], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    // A group of its own: Ctrl-C reaches this process alone, which then ends its children in order.
    detached: true,
  });
  let stopping = false;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const ready = new Promise<void>((resolve, reject) => {
    child.on('message', (message) => {
      if (typeof message === 'object' && message !== null && 'ready' in message) resolve();
    });
    child.once('error', reject);
    child.once('exit', (code, signal) =>
      reject(new Error(`${app} ended (${signal ?? code}) before it was ready.`)),
    );
  });
  let wasReady = false;
  ready.then(
    () => (wasReady = true),
    () => undefined,
  );
  child.once('exit', (code, signal) => {
    if (!stopping && wasReady)
      ended(`${app} ended unexpectedly (${signal ?? `exit code ${code}`})`);
  });
  return { name: app, ready, stop: () => ((stopping = true), end(child, gone)) };
}

async function end(child: ChildProcess, gone: Promise<void>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), patience);
  await gone;
  clearTimeout(timer);
}
