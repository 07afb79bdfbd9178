import { type SystemActor, systemActor } from '@rolewright/domain';
import type { Tenancy, TenantTransaction } from '@rolewright/tenancy';
import { announce, type JobRunRef, type JobRunState, jobRunState } from './job-runs.js';

/** What people see of a job (`app.job_runs`), written by whoever runs it, under row-level security. */
export class JobRunStore {
  constructor(private readonly tenancy: Tenancy) {}

  /** Marks the run as running, one attempt more; otherwise the state that forbids it, or undefined for no such run. */
  async begin(run: JobRunRef): Promise<JobRunState | undefined> {
    return this.write(run, async (tx) => {
      const changed = await this.change(
        tx,
        run,
        `state = 'RUNNING', attempts = attempts + 1, started_at = coalesce(started_at, now())`,
      );
      return changed ? 'RUNNING' : jobRunState(tx, run);
    });
  }

  /** Stores how far it is (0..100) and what it is at. False: it must stop, for it was cancelled or is gone. */
  async advance(run: JobRunRef, progress: number, stage: string | null): Promise<boolean> {
    return this.write(run, (tx) =>
      this.change(tx, run, `progress = $3, stage = $4`, [progress, stage]),
    );
  }

  /** Whether it still is to go on. */
  async isWanted(run: JobRunRef): Promise<boolean> {
    const state = await this.tenancy.read(this.actor(run), run.organisationId, (tx) =>
      jobRunState(tx, run),
    );
    return state === 'QUEUED' || state === 'RUNNING';
  }

  async complete(run: JobRunRef): Promise<void> {
    await this.write(run, (tx) =>
      this.change(tx, run, `state = 'DONE', progress = 100, error = null, finished_at = now()`),
    );
  }

  /** A try failed; the next one will come. `error` is for the person who asked. */
  async failAttempt(run: JobRunRef, error: string): Promise<void> {
    await this.write(run, (tx) => this.change(tx, run, `state = 'QUEUED', error = $3`, [error]));
  }

  /** No further try: the job is dead, and stays to be seen. */
  async fail(run: JobRunRef, error: string): Promise<void> {
    await this.write(run, (tx) =>
      this.change(tx, run, `state = 'FAILED', error = $3, finished_at = now()`, [error]),
    );
  }

  /** Given back unfinished; the attempt does not count. */
  async handBack(run: JobRunRef): Promise<void> {
    await this.write(run, (tx) =>
      this.change(tx, run, `state = 'QUEUED', attempts = greatest(attempts - 1, 0)`),
    );
  }

  private write<T>(run: JobRunRef, work: (tx: TenantTransaction) => Promise<T>): Promise<T> {
    return this.tenancy.write(this.actor(run), run.organisationId, work);
  }

  private actor(run: JobRunRef): SystemActor {
    return systemActor([run.organisationId], run.jobRunId);
  }

  /** Only a run that is not over changes: what was cancelled or has ended stays as it is. */
  private async change(
    tx: TenantTransaction,
    run: JobRunRef,
    set: string,
    values: unknown[] = [],
  ): Promise<boolean> {
    const changed = await tx.query<{ job_run_id: string }>(
      `update app.job_runs set ${set}, updated_at = now()
        where organisation_id = $1 and job_run_id = $2 and state in ('QUEUED', 'RUNNING') returning job_run_id`,
      [run.organisationId, run.jobRunId, ...values],
    );
    if (changed.length === 0) return false;
    await announce(tx, run);
    return true;
  }
}
