import {
  type BackendFactory,
  type IQueueBackend,
  type Job,
  type JobsOptions,
  Queue,
  UnrecoverableError,
  WaitingError,
  Worker,
} from 'bullmq';
import {
  type Delivery,
  HopelessJobError,
  type QueueBackend,
  type QueuedJob,
  type QueueJobState,
  type QueueWorker,
  type Schedule,
  type WorkerTuning,
} from './queue-backend.js';

interface BullQueueOptions<B extends IQueueBackend, C> {
  readonly kind: QueueBackend['kind'];
  readonly name: string;
  readonly prefix: string;
  readonly connection: C;
  readonly factory: BackendFactory<B, C>;
  readonly onError: (error: Error) => void;
  /** Ends connections that BullMQ was lent. */
  readonly disconnect: () => void;
}

type BullJob = Job<unknown, void, string>;

/**
 * A worker that is killed marks its jobs as stalled; BullMQ fails a job after the first such mark by default, even one
 * whose work was done. Handlers are idempotent, so a job may be taken up again as often as machines die.
 */
const maxStalledCount = 1_000;

// Finished jobs stay a while, so that publishing one again is seen to be vain; dead ones stay to be looked at.
const keepCompleted = { age: 3_600, count: 5_000 };
const keepFailed = { age: 30 * 86_400, count: 10_000 };

const states: Readonly<Record<string, QueueJobState>> = {
  unknown: 'missing',
  active: 'active',
  completed: 'completed',
  failed: 'failed',
};

export class BullQueue<B extends IQueueBackend, C> implements QueueBackend {
  readonly kind: QueueBackend['kind'];
  private readonly queue: Queue<unknown, void, string, unknown, void, string, B, C>;

  constructor(private readonly options: BullQueueOptions<B, C>) {
    this.kind = options.kind;
    this.queue = new Queue(
      options.name,
      { connection: options.connection, prefix: options.prefix },
      options.factory,
    );
    this.queue.on('error', options.onError);
  }

  async ready(): Promise<void> {
    await this.queue.waitUntilReady();
  }

  async publish(jobs: readonly QueuedJob[]): Promise<void> {
    // One by one (Redis gets them in one round trip all the same): BullMQ's bulk insert into PostgreSQL needs temporary
    // tables, which the queue's role is denied.
    await Promise.all(
      jobs.map((job) => this.queue.add(job.name, job.data, { ...optionsOf(job), jobId: job.id })),
    );
  }

  async stateOf(
    id: string,
  ): Promise<{ state: QueueJobState; failedReason: string | undefined; attempts: number }> {
    const job = await this.queue.getJob(id);
    if (!job) return { state: 'missing', failedReason: undefined, attempts: 0 };
    const state = states[await job.getState()] ?? 'waiting';
    return { state, failedReason: job.failedReason || undefined, attempts: job.attemptsMade };
  }

  async remove(id: string): Promise<boolean> {
    try {
      return (await this.queue.remove(id)) === 1;
    } catch {
      // It runs: whoever runs it ends it.
      return false;
    }
  }

  async schedule({ id, pattern, job }: Schedule): Promise<void> {
    const current = await this.queue.getJobScheduler(id);
    if (current?.pattern === pattern && current.name === job.name && current.tz === 'UTC') return;
    await this.queue.upsertJobScheduler(
      id,
      { pattern, tz: 'UTC' },
      { name: job.name, data: job.data, opts: optionsOf(job) },
    );
  }

  async depths(): Promise<Record<string, number>> {
    return this.queue.getJobCounts('waiting', 'prioritized', 'delayed', 'active', 'failed');
  }

  work(process: (delivery: Delivery) => Promise<void>, tuning: WorkerTuning): QueueWorker {
    const worker = new Worker<unknown, void, string, B, number, C>(
      this.options.name,
      async (job, token) => this.deliver(job, token, process),
      {
        connection: this.options.connection,
        prefix: this.options.prefix,
        concurrency: tuning.concurrency,
        lockDuration: tuning.lockDurationMs,
        stalledInterval: tuning.stalledIntervalMs,
        maxStalledCount,
        drainDelay: 5,
        // Waited when the connection is refused, before the next try.
        runRetryDelay: 1_000,
      },
      this.options.factory,
    );
    worker.on('error', this.options.onError);
    return {
      close: async (force = false) => {
        await worker.close(force);
      },
    };
  }

  async close(): Promise<void> {
    await this.queue.close();
    this.options.disconnect();
  }

  private async deliver(
    job: BullJob,
    token: string | undefined,
    process: (delivery: Delivery) => Promise<void>,
  ): Promise<void> {
    const attempt = job.attemptsMade + 1;
    let handedBack = false;
    try {
      await process({
        id: job.id ?? '',
        name: job.name,
        data: job.data,
        attempt,
        lastAttempt: attempt >= (job.opts.attempts ?? 1),
        starts: job.attemptsStarted,
        dueAt: job.repeatJobKey && job.opts.prevMillis ? new Date(job.opts.prevMillis) : undefined,
        handBack: async () => {
          await job.moveToWait(token);
          handedBack = true;
        },
      });
    } catch (fault) {
      if (fault instanceof HopelessJobError) throw new UnrecoverableError(fault.message);
      throw fault;
    }
    // The queue holds it as waiting again: this tells BullMQ to record neither success nor failure.
    if (handedBack) throw new WaitingError();
  }
}

function optionsOf(job: Omit<QueuedJob, 'id'>): JobsOptions {
  return {
    attempts: job.attempts,
    backoff: { type: 'exponential', delay: job.backoff.delayMs, jitter: job.backoff.jitter },
    priority: job.priority,
    removeOnComplete: keepCompleted,
    removeOnFail: keepFailed,
    stackTraceLimit: 10,
  };
}
