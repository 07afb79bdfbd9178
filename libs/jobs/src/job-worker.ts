import type { Logger, Metrics } from '@rolewright/runtime';
import type { Tenancy } from '@rolewright/tenancy';
import { Gauge } from 'prom-client';
import type { JobCatalogue } from './catalogue/define-job.js';
import { jobCatalogue } from './catalogue/job-catalogue.js';
import { DatabaseSignals } from './events/database-signals.js';
import { jobRunsChannel, parseJobChange } from './events/job-events.js';
import { Outbox } from './outbox/outbox.js';
import { toQueuedJob } from './outbox/queued-job.js';
import { OutboxRecovery } from './outbox/outbox-recovery.js';
import { OutboxRelay, type RelayTuning } from './outbox/outbox-relay.js';
import { createQueueBackend, type QueueConfig } from './queue/create-queue-backend.js';
import { OrganisationDirectory } from './queue/organisation-directory.js';
import type { QueueBackend, Schedule } from './queue/queue-backend.js';
import { QueuePool } from './queue/queue-pool.js';
import type { JobHandler } from './runner/handlers.js';
import { JobRunner, type RunnerTuning } from './runner/job-runner.js';
import { schedules as allSchedules } from './runner/schedules.js';
import { JobRunStore } from './runs/job-run.store.js';
import type { JobRunRef } from './runs/job-runs.js';

export interface JobTuning extends RelayTuning, RunnerTuning {
  /** How long a published job may be out of sight before it is looked after, in milliseconds. */
  readonly staleAfterMs: number;
}

export const defaultTuning: JobTuning = {
  concurrency: 4,
  lockDurationMs: 20_000,
  stalledIntervalMs: 10_000,
  progressMs: 1_000,
  wantedMs: 10_000,
  graceMs: 8_000,
  outagePauseMs: 2_000,
  batch: 100,
  window: 1_000,
  windowPerOrganisation: 50,
  pollMs: 2_000,
  recoveryMs: 10_000,
  staleAfterMs: 30_000,
};

export interface JobWorkerOptions {
  readonly config: QueueConfig;
  readonly tenancy: Tenancy;
  readonly logger: Logger;
  readonly metrics?: Metrics;
  readonly catalogue?: JobCatalogue;
  readonly schedules?: readonly Schedule[];
  readonly tuning?: Partial<JobTuning>;
}

/** One process's whole share in the jobs: it relays, runs, recovers and schedules. Any number may work side by side. */
export class JobWorker {
  readonly directory: OrganisationDirectory;
  readonly backend: QueueBackend;
  readonly outbox: Outbox;
  private readonly pool: QueuePool;
  private readonly signals: DatabaseSignals;
  private readonly catalogue: JobCatalogue;
  private readonly runs: JobRunStore;
  private readonly tuning: JobTuning;
  private relay: OutboxRelay | undefined;
  private runner: JobRunner | undefined;
  private closing: Promise<void> | undefined;

  constructor(private readonly options: JobWorkerOptions) {
    const { config, logger, tenancy, metrics } = options;
    this.catalogue = options.catalogue ?? jobCatalogue;
    this.tuning = { ...defaultTuning, ...options.tuning };
    this.pool = new QueuePool(config.database.queueUrl, logger);
    this.backend = createQueueBackend(config, logger);
    this.signals = new DatabaseSignals(config.database.queueUrl, logger);
    this.outbox = new Outbox(this.pool, Object.keys(this.catalogue));
    this.directory = new OrganisationDirectory(this.pool);
    this.runs = new JobRunStore(tenancy);
    if (metrics) this.observe(metrics);
  }

  /** Throws, before anything is taken from the queue, unless every job has exactly one handler. */
  async start(handlers: readonly JobHandler[]): Promise<void> {
    const { backend, catalogue, outbox, runs, signals, tuning } = this;
    const { logger, metrics } = this.options;
    const schedules = this.options.schedules ?? allSchedules;
    const recovery = new OutboxRecovery(
      { outbox, backend, catalogue, runs, schedules, logger },
      tuning.staleAfterMs,
    );
    const relay = new OutboxRelay(
      { outbox, recovery, backend, catalogue, signals, logger },
      tuning,
    );
    const onFinished = (): void => relay.nudge();
    const runner = new JobRunner(
      { backend, catalogue, handlers, runs, outbox, logger, metrics, onFinished },
      tuning,
    );
    signals.on(jobRunsChannel, (payload) => {
      const change = parseJobChange(payload);
      if (change?.cancelled && !runner.cancel(change)) void this.withdraw(change);
    });
    await backend.ready();
    await signals.start();
    this.relay = relay;
    this.runner = runner;
    runner.start();
    relay.start();
  }

  /** Fails when the queue or its database cannot be reached. */
  async check(): Promise<void> {
    await Promise.all([this.outbox.depth(), this.backend.depths()]);
  }

  /** Publishes no more, lets running jobs finish or gives them back, and ends every connection. */
  close(): Promise<void> {
    this.closing ??= this.end();
    return this.closing;
  }

  private async end(): Promise<void> {
    await this.relay?.close();
    await this.runner?.close();
    await this.signals.close();
    await this.backend.close();
    await this.pool.close();
  }

  /** A cancelled job that waits is taken out of the queue; should that fail, it is skipped when its turn comes. */
  private async withdraw(run: JobRunRef): Promise<void> {
    try {
      for (const row of await this.outbox.finishRun(run))
        await this.backend.remove(toQueuedJob(this.catalogue, row).id);
    } catch (error) {
      this.options.logger.warn({ err: error }, 'a cancelled job could not be withdrawn');
    }
  }

  private observe(metrics: Metrics): void {
    const { outbox, backend, pool } = this;
    metrics.observePool('queue', () => pool.state());
    new Gauge({
      name: 'rolewright_jobs_depth',
      help: 'Jobs by where they stand: in the outbox, and in the queue by state.',
      labelNames: ['place'],
      registers: [metrics.registry],
      async collect() {
        const [depth, depths] = await Promise.all([outbox.depth(), backend.depths()]).catch(
          () => [undefined, {}] as const,
        );
        this.reset();
        if (depth)
          for (const [state, count] of Object.entries(depth))
            this.set({ place: `outbox ${state}` }, count);
        for (const [state, count] of Object.entries(depths))
          this.set({ place: `queue ${state}` }, count);
      },
    });
  }
}
