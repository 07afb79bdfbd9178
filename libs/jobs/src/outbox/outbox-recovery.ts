import type { Logger } from '@rolewright/runtime';
import type { JobCatalogue } from '../catalogue/define-job.js';
import type { QueueBackend, Schedule } from '../queue/queue-backend.js';
import { diedSilently } from '../runs/fault-words.js';
import type { JobRunStore } from '../runs/job-run.store.js';
import type { Outbox, OutboxRow } from './outbox.js';
import { toQueuedJob } from './queued-job.js';

interface RecoveryParts {
  readonly outbox: Outbox;
  readonly backend: QueueBackend;
  readonly catalogue: JobCatalogue;
  readonly runs: JobRunStore;
  readonly schedules: readonly Schedule[];
  readonly logger: Logger;
}

const rowsAtOnce = 200;

/**
 * Looks after jobs that were published and have not finished for a while, so that none depends on the queue's memory:
 * what an emptied queue has lost is published again, schedules included; what died where no handler could note it (killed
 * too often, the database away at its last try) is noted as dead.
 */
export class OutboxRecovery {
  constructor(
    private readonly parts: RecoveryParts,
    private readonly staleAfterMs: number,
  ) {}

  /** Returns how many jobs were published again. */
  async sweep(): Promise<number> {
    for (const schedule of this.parts.schedules) await this.parts.backend.schedule(schedule);
    let restored = 0;
    for (;;) {
      const rows = await this.parts.outbox.claimStale(this.staleAfterMs, rowsAtOnce);
      for (const row of rows) if (await this.mend(row)) restored += 1;
      if (rows.length < rowsAtOnce) return restored;
    }
  }

  private async mend(row: OutboxRow): Promise<boolean> {
    const { backend, catalogue, outbox, runs, logger } = this.parts;
    const job = toQueuedJob(catalogue, row);
    const { state, failedReason } = await backend.stateOf(job.id);
    switch (state) {
      case 'missing':
        logger.warn({ jobId: job.id }, 'the queue has lost a job: published again');
        await backend.publish([job]);
        return true;
      case 'failed':
        logger.error({ jobId: job.id, failedReason }, 'a job died');
        if (row.run) await runs.fail(row.run, diedSilently(row.run));
        await outbox.finish(row.outboxId);
        return false;
      case 'completed':
        await outbox.finish(row.outboxId);
        return false;
      default:
        return false;
    }
  }
}
