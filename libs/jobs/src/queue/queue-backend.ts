/** Where a job stands in the queue; `missing`: the queue does not know it (never published, removed, or emptied). */
export type QueueJobState = 'missing' | 'waiting' | 'active' | 'completed' | 'failed';

/** What travels through the queue beside the payload: whose row in `app.job_runs` and `app.outbox` it is. */
export interface QueuedJob {
  readonly id: string;
  readonly name: string;
  readonly data: unknown;
  readonly attempts: number;
  readonly backoff: { readonly delayMs: number; readonly jitter: number };
  readonly priority: number;
}

export interface Schedule {
  readonly id: string;
  /** Cron, five fields, in UTC. */
  readonly pattern: string;
  readonly job: Omit<QueuedJob, 'id'>;
}

/** One try of one job. */
export interface Delivery {
  readonly id: string;
  readonly name: string;
  readonly data: unknown;
  /** 1 for the first try. */
  readonly attempt: number;
  readonly lastAttempt: boolean;
  /** How often it has been taken up, counting what was given back or killed. */
  readonly starts: number;
  /** When a schedule made it due; undefined for a job that was asked for. */
  readonly dueAt: Date | undefined;
  /** Gives the job back untouched, as if it had never been taken; the processor returns straight after. */
  handBack(): Promise<void>;
}

/** A job that no further try can help: it is dead at once. */
export class HopelessJobError extends Error {}

export interface WorkerTuning {
  /** Jobs at a time in this process. */
  readonly concurrency: number;
  /** How long a worker that says nothing keeps its job, in milliseconds. It renews at half of that. */
  readonly lockDurationMs: number;
  /** How often jobs of silent workers are looked for, in milliseconds; found twice, they are taken up again. */
  readonly stalledIntervalMs: number;
}

export interface QueueWorker {
  /** Takes no further job; resolves when none runs here. With `force`, at once: other workers take over what ran. */
  close(force?: boolean): Promise<void>;
}

/** The queue, the same on both backends. Nothing outside this folder imports BullMQ. */
export interface QueueBackend {
  readonly kind: 'redis' | 'postgresql';
  ready(): Promise<void>;
  /** Adds jobs; one whose id the queue knows already, finished or not, is left as it is. */
  publish(jobs: readonly QueuedJob[]): Promise<void>;
  stateOf(
    id: string,
  ): Promise<{ state: QueueJobState; failedReason: string | undefined; attempts: number }>;
  /** Removes a job that does not run. True when it is gone. */
  remove(id: string): Promise<boolean>;
  /** Makes the schedule stand as given. One that stands so already is left alone, with the run that may be overdue. */
  schedule(schedule: Schedule): Promise<void>;
  /** Jobs by state, for metrics. */
  depths(): Promise<Record<string, number>>;
  work(process: (delivery: Delivery) => Promise<void>, tuning: WorkerTuning): QueueWorker;
  close(): Promise<void>;
}

/** The schema that holds the queue's tables when they stand in PostgreSQL. */
export const queueSchema = 'queue';
