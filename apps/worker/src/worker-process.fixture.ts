import { type ChildProcess, spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Config, environmentOf } from '@rolewright/runtime';
import { sourceArguments } from '@rolewright/testing';

const here = dirname(fileURLToPath(import.meta.url));

/** A worker in a process of its own, to be killed. */
export class WorkerProcess {
  private readonly child: ChildProcess;
  private readonly gone: Promise<void>;
  private output = '';

  constructor(config: Config) {
    this.child = spawn(
      process.execPath,
      [...sourceArguments, join(here, 'quick-worker.fixture.ts')],
      {
        env: environmentOf(config),
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      },
    );
    const keep = (chunk: Buffer): void => {
      this.output = (this.output + chunk.toString()).slice(-20_000);
    };
    this.child.stdout?.on('data', keep);
    this.child.stderr?.on('data', keep);
    this.gone = new Promise((resolve) => this.child.once('exit', () => resolve()));
  }

  /** Resolves once it takes jobs. */
  async ready(): Promise<void> {
    const ready = new Promise<'ready'>((resolve) =>
      this.child.once('message', () => resolve('ready')),
    );
    const first = await Promise.race([ready, this.gone.then(() => 'gone' as const)]);
    if (first === 'gone') throw new Error(`The worker ended before it was ready:\n${this.output}`);
  }

  /** What it last wrote, for a failing test. */
  log(): string {
    return this.output;
  }

  /** At once, as by a lost machine. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.gone;
  }

  /** Properly. Returns its exit code. */
  async stop(): Promise<number | null> {
    this.child.kill('SIGTERM');
    await this.gone;
    return this.child.exitCode;
  }

  /** Leaves it alone in the world: its parent's end of the channel is gone. */
  async orphan(): Promise<number | null> {
    this.child.disconnect();
    await this.gone;
    return this.child.exitCode;
  }
}
