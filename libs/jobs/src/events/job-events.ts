import type { Logger } from '@rolewright/runtime';
import { DatabaseSignals } from './database-signals.js';
import { type JobChange, type JobChangeListener, JobChangeStream } from './job-change-stream.js';

/** Announced by the transaction that changes a row of `app.job_runs`: `organisation run` or `organisation run cancelled`. */
export const jobRunsChannel = 'rolewright_job_runs';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const rememberedPerOrganisation = 100;

export function parseJobChange(payload: string): (JobChange & { cancelled: boolean }) | undefined {
  const [organisationId, jobRunId, what] = payload.split(' ');
  if (!organisationId || !jobRunId || !uuid.test(organisationId) || !uuid.test(jobRunId))
    return undefined;
  return { organisationId, jobRunId, cancelled: what === 'cancelled' };
}

/**
 * Tells any process when a job's state, stage or progress has changed, on either queue backend: the announcement is part
 * of the transaction that stores the change, so none is early and none is lost between the two. One connection serves all
 * subscribers. After a lost connection the jobs heard of lately are announced once more, so that nobody waits in vain for
 * the end of a job that ended meanwhile.
 */
export class JobEvents {
  private readonly listeners = new Map<string, Set<JobChangeListener>>();
  private readonly recent = new Map<string, Set<string>>();

  private constructor(
    private readonly signals: DatabaseSignals,
    private readonly ownsSignals: boolean,
  ) {
    signals.on(jobRunsChannel, (payload) => {
      const change = parseJobChange(payload);
      if (change) this.tell({ organisationId: change.organisationId, jobRunId: change.jobRunId });
    });
    signals.onReconnected(() => {
      for (const [organisationId, runs] of this.recent)
        for (const jobRunId of [...runs]) this.tell({ organisationId, jobRunId });
    });
  }

  /** Connects with the queue's role. The promise waits for the database. */
  static async connect(databaseQueueUrl: string, logger: Logger): Promise<JobEvents> {
    const signals = new DatabaseSignals(databaseQueueUrl, logger);
    const events = new JobEvents(signals, true);
    await signals.start();
    return events;
  }

  /** Shares a connection that its owner starts and closes. */
  static over(signals: DatabaseSignals): JobEvents {
    return new JobEvents(signals, false);
  }

  /** Calls `listener` with every change of the organisation's jobs until the returned function is called. */
  subscribe(organisationId: string, listener: JobChangeListener): () => void {
    const listeners = this.listeners.get(organisationId) ?? new Set();
    this.listeners.set(organisationId, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0 || this.listeners.get(organisationId) !== listeners) return;
      this.listeners.delete(organisationId);
      this.recent.delete(organisationId);
    };
  }

  /**
   * The same as a stream, subscribed at once. Changes of one job that were not yet taken are one item, so a slow reader
   * holds at most as many items as there are jobs (1,000; past that the oldest are dropped). `return()` ends it.
   */
  changes(organisationId: string): AsyncIterableIterator<JobChange> {
    return new JobChangeStream(organisationId, (listener) =>
      this.subscribe(organisationId, listener),
    );
  }

  async close(): Promise<void> {
    this.listeners.clear();
    this.recent.clear();
    if (this.ownsSignals) await this.signals.close();
  }

  private tell(change: JobChange): void {
    const listeners = this.listeners.get(change.organisationId);
    if (!listeners) return;
    const runs = this.recent.get(change.organisationId) ?? new Set();
    this.recent.set(change.organisationId, runs);
    runs.delete(change.jobRunId);
    runs.add(change.jobRunId);
    for (const oldest of runs) {
      if (runs.size <= rememberedPerOrganisation) break;
      runs.delete(oldest);
    }
    for (const listener of [...listeners]) listener(change);
  }
}
