import { setTimeout as sleep } from 'node:timers/promises';
import { systemActor } from '@rolewright/domain';
import { createLogger, type Logger } from '@rolewright/runtime';
import type { Tenancy } from '@rolewright/tenancy';
import {
  buildOrganisation,
  createTestDatabase,
  createTestRedis,
  type QueueBackendName,
  type TestDatabase,
  type TestRedis,
} from '@rolewright/testing';
import { Redis } from 'ioredis';
import { z } from 'zod';
import { defineJob, type JobCatalogue } from './catalogue/define-job.js';
import { type JobTuning, JobWorker, type JobWorkerOptions } from './job-worker.js';
import type { QueueConfig } from './queue/create-queue-backend.js';
import type { JobContext, JobHandler } from './runner/handlers.js';
import { cancelJobRun, enqueue, type JobRunState } from './runs/job-runs.js';

const id = z.uuid();

/** A person's job, tried three times in quick succession. */
export const noteJob = defineJob({
  name: 'tests.note',
  scope: 'organisation',
  payload: z.strictObject({ organisationId: id, jobRunId: id, note: z.string() }),
  attempts: 3,
  backoff: { delayMs: 20, jitter: 0.5 },
  priority: 1,
  idempotencyKey: ({ jobRunId }) => jobRunId,
  organisations: ({ organisationId }) => [organisationId],
});

/** The service's own job. */
export const choreJob = defineJob({
  name: 'tests.chore',
  scope: 'system',
  payload: z.strictObject({ key: z.string() }),
  attempts: 2,
  backoff: { delayMs: 20, jitter: 0 },
  priority: 10,
  idempotencyKey: ({ key }) => key,
  organisations: () => [],
});

export type NoteWork = (note: string, context: JobContext) => Promise<void>;

/** Everything in fractions of a second; nothing is asserted on how long it takes. */
export const quickTuning: Partial<JobTuning> = {
  lockDurationMs: 4_000,
  stalledIntervalMs: 1_000,
  progressMs: 50,
  wantedMs: 300,
  graceMs: 200,
  outagePauseMs: 200,
  pollMs: 500,
  recoveryMs: 300,
  staleAfterMs: 500,
};

export interface RunRow {
  state: JobRunState;
  progress: number;
  stage: string | null;
  error: string | null;
  attempts: number;
  started_at: Date | null;
  finished_at: Date | null;
}

/** A database and a queue of one's own, an organisation, and workers that are all closed in the end. */
export class Bench {
  readonly logged: { level: string; msg: string }[] = [];
  private readonly logger: Logger;
  private readonly workers = new Set<JobWorker>();

  private constructor(
    readonly database: TestDatabase,
    readonly tenancy: Tenancy,
    readonly organisationId: string,
    readonly config: QueueConfig,
    private readonly redis: TestRedis | undefined,
  ) {
    const write = (line: string): void => {
      this.logged.push(JSON.parse(line) as { level: string; msg: string });
    };
    this.logger = createLogger({ service: 'test', level: 'info', destination: { write } });
  }

  static async open(queue: QueueBackendName): Promise<Bench> {
    const database = await createTestDatabase();
    const redis = queue === 'Redis' ? await createTestRedis() : undefined;
    const tenancy = await database.tenancy();
    const { organisationId } = await buildOrganisation(tenancy);
    const config = { database: database.config.database, redisUrl: redis?.url };
    return new Bench(database, tenancy, organisationId, config, redis);
  }

  /** A worker that is not started. */
  worker(options: Partial<JobWorkerOptions> = {}): JobWorker {
    const worker = new JobWorker({
      config: this.config,
      tenancy: this.tenancy,
      logger: this.logger,
      catalogue: { [noteJob.name]: noteJob, [choreJob.name]: choreJob } as JobCatalogue,
      schedules: [],
      ...options,
      tuning: { ...quickTuning, ...options.tuning },
    });
    this.workers.add(worker);
    return worker;
  }

  /** A worker that does `work` for each note. */
  async start(
    work: NoteWork,
    options: Partial<JobWorkerOptions> = {},
    chore = async (_key: string) => undefined as void,
  ): Promise<JobWorker> {
    const worker = this.worker(options);
    const notes: JobHandler<typeof noteJob> = {
      job: noteJob,
      handle: ({ note }, context) => work(note, context),
    };
    const chores: JobHandler<typeof choreJob> = { job: choreJob, handle: ({ key }) => chore(key) };
    await worker.start([notes, chores] as JobHandler[]);
    return worker;
  }

  async ask(note: string, organisationId = this.organisationId): Promise<string> {
    return this.tenancy.write(systemActor([organisationId], 'test'), organisationId, (tx) =>
      enqueue(tx, noteJob, { organisationId, note }, { requestedBy: null }),
    );
  }

  async cancel(jobRunId: string): Promise<void> {
    const { organisationId } = this;
    await this.tenancy.write(systemActor([organisationId], 'test'), organisationId, (tx) =>
      cancelJobRun(tx, { organisationId, jobRunId }),
    );
  }

  async run(jobRunId: string): Promise<RunRow> {
    const [row] = await this.database.query<RunRow>(
      'select * from app.job_runs where job_run_id = $1',
      [jobRunId],
    );
    if (!row) throw new Error('There is no such run.');
    return row;
  }

  async ended(jobRunId: string, state: JobRunState): Promise<RunRow> {
    return until(`${jobRunId} is ${state}`, async () => {
      const row = await this.run(jobRunId);
      return row.state === state ? row : undefined;
    });
  }

  async outboxIsEmpty(): Promise<void> {
    await until(
      'the outbox is empty',
      async () => (await this.database.query('select from app.outbox')).length === 0,
    );
  }

  /** All that the queue remembers is gone, as after FLUSHALL or a restore without it. */
  async emptyQueue(): Promise<void> {
    if (!this.config.redisUrl) {
      await this.database.query('truncate queue.job, queue.scheduler cascade');
      return;
    }
    const client = new Redis(this.config.redisUrl);
    await client.flushdb();
    client.disconnect();
  }

  /** Closes the workers; the data stay. */
  async quiet(): Promise<void> {
    await Promise.all([...this.workers].map((worker) => worker.close()));
    this.workers.clear();
    this.logged.length = 0;
  }

  async close(): Promise<void> {
    await this.quiet();
    await this.redis?.stop();
    await this.database.drop();
  }
}

/** Asks until the answer is true or a value; generous, for machines are busy. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | false> | T | undefined | false,
): Promise<T> {
  const giveUpAt = performance.now() + 60_000;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (performance.now() > giveUpAt) throw new Error(`It never came about that ${what}.`);
    await sleep(50);
  }
}

/** A door that a handler waits at until the test opens it. */
export function gate(): { open: () => void; passed: Promise<void> } {
  let open = (): void => undefined;
  const passed = new Promise<void>((resolve) => (open = resolve));
  return { open, passed };
}

/** Rejects when the job is told to stop. */
export const stopped = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => {
    const stop = (): void => reject(new Error('stopped'));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop);
  });
