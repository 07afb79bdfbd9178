import { setTimeout as sleep } from 'node:timers/promises';
import { systemActor } from '@rolewright/domain';
import { type Logger, type Metrics, withLogContext } from '@rolewright/runtime';
import type { JobCatalogue, JobDefinition } from '../catalogue/define-job.js';
import type { Outbox } from '../outbox/outbox.js';
import { type Envelope, envelopeSchema } from '../outbox/queued-job.js';
import {
  type Delivery,
  HopelessJobError,
  type QueueBackend,
  type QueueWorker,
  type WorkerTuning,
} from '../queue/queue-backend.js';
import { faultWords, isOutage } from '../runs/fault-words.js';
import type { JobRunStore } from '../runs/job-run.store.js';
import type { JobRunRef } from '../runs/job-runs.js';
import { type JobHandler, matchHandlers } from './handlers.js';
import { type ProgressTuning, RunProgress } from './run-progress.js';

export interface RunnerTuning extends WorkerTuning, ProgressTuning {
  /** How long running jobs may go on when the process is to end, before they are told to stop, in milliseconds. */
  readonly graceMs: number;
  /** Pause before a job is given back because a server is away, in milliseconds; longer with each time, up to 30 s. */
  readonly outagePauseMs: number;
}

interface RunnerParts {
  readonly backend: QueueBackend;
  readonly catalogue: JobCatalogue;
  readonly handlers: readonly JobHandler[];
  readonly runs: JobRunStore;
  readonly outbox: Outbox;
  readonly logger: Logger;
  readonly metrics?: Metrics | undefined;
  /** A job is over and its place in the window is free. */
  readonly onFinished: () => void;
}

const longestPauseMs = 30_000;
/** A job that was taken up so often and meets an outage each time (hours of it) may be what causes it: it counts then. */
const mostStarts = 500;

const cancelled = Symbol('cancelled');
const shuttingDown = Symbol('shutting down');

class UnknownJobError extends Error {
  override readonly name = 'UnknownJobError';
}

/**
 * Takes jobs from the queue, checks their payload, runs their handler as a system actor of the organisations they name,
 * and keeps `app.job_runs` and the outbox up with them. The order at the end (state, outbox, queue) makes a death at any
 * point harmless: the job is delivered again, and what is over already is seen to be over.
 */
export class JobRunner {
  private readonly handlers: ReadonlyMap<string, JobHandler>;
  private readonly running = new Map<AbortController, string | undefined>();
  private readonly closing = new AbortController();
  private worker: QueueWorker | undefined;

  /** Throws unless each job of the catalogue has exactly one handler. */
  constructor(
    private readonly parts: RunnerParts,
    private readonly tuning: RunnerTuning,
  ) {
    this.handlers = matchHandlers(parts.catalogue, parts.handlers);
  }

  start(): void {
    this.worker ??= this.parts.backend.work((delivery) => this.deliver(delivery), this.tuning);
  }

  /** Tells the job to stop if it runs here. */
  cancel(run: JobRunRef): boolean {
    for (const [controller, jobRunId] of this.running) {
      if (jobRunId !== run.jobRunId) continue;
      controller.abort(cancelled);
      return true;
    }
    return false;
  }

  /** Takes no more; lets running jobs finish for `graceMs`, then has them stop and gives them back. */
  async close(): Promise<void> {
    this.closing.abort();
    const timer = setTimeout(() => {
      for (const controller of this.running.keys()) controller.abort(shuttingDown);
    }, this.tuning.graceMs);
    try {
      await this.worker?.close();
    } finally {
      clearTimeout(timer);
    }
  }

  private deliver(delivery: Delivery): Promise<void> {
    return withLogContext({ jobId: delivery.id, jobName: delivery.name }, async () => {
      const { logger } = this.parts;
      const job = this.parts.catalogue[delivery.name];
      const handler = this.handlers.get(delivery.name);
      if (!job || !handler) {
        // Not hopeless: while versions are exchanged, a newer worker may know it.
        logger.error({ attempt: delivery.attempt, last: delivery.lastAttempt }, 'unknown job');
        throw new UnknownJobError(`No job is called "${delivery.name}" in this version.`);
      }
      const envelope = envelopeSchema.safeParse(delivery.data);
      if (!envelope.success) {
        logger.error({ issues: envelope.error.issues }, 'a job without its envelope');
        throw new HopelessJobError('The job was not published by the outbox or a schedule.');
      }
      await this.attempt(delivery, job, handler, envelope.data);
    });
  }

  private async attempt(
    delivery: Delivery,
    job: JobDefinition,
    handler: JobHandler,
    envelope: Envelope,
  ): Promise<void> {
    const controller = new AbortController();
    const { run } = envelope;
    this.running.set(controller, run?.jobRunId);
    const measure = this.parts.metrics?.startJob(job.name);
    let outcome: 'completed' | 'failed' | 'cancelled' = 'failed';
    try {
      const state = run ? await this.parts.runs.begin(run) : 'RUNNING';
      if (state === 'RUNNING') {
        await this.work(delivery, job, handler, envelope, controller);
        if (run) await this.parts.runs.complete(run);
      } else this.parts.logger.info({ state: state ?? 'missing' }, 'a job that is over already');
      await this.over(envelope);
      outcome = 'completed';
    } catch (fault) {
      outcome = controller.signal.reason === cancelled ? 'cancelled' : 'failed';
      await this.settle(fault, delivery, envelope, controller.signal);
    } finally {
      this.running.delete(controller);
      measure?.(outcome);
    }
  }

  private async work(
    delivery: Delivery,
    job: JobDefinition,
    handler: JobHandler,
    { payload: raw, run }: Envelope,
    controller: AbortController,
  ): Promise<void> {
    const payload = job.payload.safeParse(raw);
    if (!payload.success)
      throw new HopelessJobError(
        `The payload does not fit "${job.name}": ${payload.error.message}`,
      );
    const organisations = job.organisations(payload.data);
    if (run && !organisations.includes(run.organisationId))
      throw new HopelessJobError(
        `The job was asked for by another organisation than the one it names.`,
      );
    const { runs, logger } = this.parts;
    const progress =
      run && new RunProgress(runs, run, () => controller.abort(cancelled), logger, this.tuning);
    try {
      await handler.handle(payload.data, {
        actor: systemActor(organisations, run?.jobRunId ?? delivery.id),
        signal: controller.signal,
        progress: (percent, stage) => progress?.report(percent, stage),
        attempt: delivery.attempt,
        dueAt: delivery.dueAt,
      });
    } finally {
      await progress?.stop();
    }
  }

  /** Decides what a failed try means: an end that was asked for, a server that is away, one more try, or death. */
  private async settle(
    fault: unknown,
    delivery: Delivery,
    envelope: Envelope,
    signal: AbortSignal,
  ): Promise<void> {
    const { runs, logger } = this.parts;
    const { run } = envelope;
    if (signal.reason === cancelled) {
      logger.info('cancelled');
      return this.over(envelope);
    }
    if (signal.reason === shuttingDown || (isOutage(fault) && delivery.starts < mostStarts)) {
      logger.warn({ err: fault, shutdown: signal.aborted }, 'given back unfinished');
      if (!signal.aborted) await this.pause(delivery);
      if (run) await runs.handBack(run).catch(() => undefined);
      return this.giveBack(delivery);
    }
    const dead = delivery.lastAttempt || fault instanceof HopelessJobError;
    logger.error(
      { err: fault, attempt: delivery.attempt, dead },
      dead ? 'a job died' : 'a try failed',
    );
    // Should noting it fail, recovery finds the dead job in the queue and notes it then.
    const noted = dead
      ? this.bury(fault, envelope)
      : run && runs.failAttempt(run, faultWords(fault, run));
    await noted?.catch((error: unknown) =>
      logger.warn({ err: error }, 'the failure could not be noted'),
    );
    throw fault;
  }

  /** The queue itself may be what is away: as failed, the job would lose a try, or its last one, to no fault of its own. */
  private async giveBack(delivery: Delivery): Promise<void> {
    for (;;) {
      try {
        return await delivery.handBack();
      } catch (fault) {
        if (!isOutage(fault) || this.closing.signal.aborted) throw fault;
        await this.pause(delivery);
      }
    }
  }

  private async pause({ starts }: Delivery): Promise<void> {
    const pauseMs = Math.min(this.tuning.outagePauseMs * Math.max(starts, 1), longestPauseMs);
    await sleep(pauseMs, undefined, { signal: this.closing.signal }).catch(() => undefined);
  }

  private async bury(fault: unknown, envelope: Envelope): Promise<void> {
    if (envelope.run) await this.parts.runs.fail(envelope.run, faultWords(fault, envelope.run));
    await this.over(envelope);
  }

  private async over({ outboxId }: Envelope): Promise<void> {
    if (outboxId) await this.parts.outbox.finish(outboxId);
    this.parts.onFinished();
  }
}
