import { DomainError } from '@rolewright/domain';
import type { TenantTransaction } from '@rolewright/tenancy';
import { v7 as uuidV7 } from 'uuid';
import { type JobDefinition, type PayloadOf, queueJobId } from '../catalogue/define-job.js';
import { jobRunsChannel } from '../events/job-events.js';

export type JobRunState = 'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED' | 'CANCELLED';

export interface JobRunRef {
  readonly organisationId: string;
  readonly jobRunId: string;
}

type OrganisationJob = JobDefinition & { readonly scope: 'organisation' };
type SystemJob = JobDefinition & { readonly scope: 'system' };

/**
 * Asks for a job within the transaction of the change that calls for it: both are there after the commit, or neither.
 * `payload` lacks `jobRunId`, which is made here and returned; `requestedBy` is the user who asked, or null for the
 * service itself. The transaction must have entered `payload.organisationId`.
 */
export async function enqueue<Job extends OrganisationJob>(
  tx: TenantTransaction,
  job: Job,
  payload: Omit<PayloadOf<Job>, 'jobRunId'> & { organisationId: string },
  { requestedBy }: { requestedBy: string | null },
): Promise<string> {
  const { organisationId } = payload;
  const jobRunId = uuidV7();
  const body = JSON.stringify(job.payload.parse({ ...payload, jobRunId }));
  await tx.query(
    `insert into app.job_runs (organisation_id, job_run_id, job_name, state, progress, payload, requested_by)
     values ($1, $2, $3, 'QUEUED', 0, $4, $5)`,
    [organisationId, jobRunId, job.name, body, requestedBy],
  );
  await tx.query(
    `insert into app.outbox (outbox_id, organisation_id, job_name, payload, job_run_id) values ($1, $2, $3, $4, $5)`,
    [uuidV7(), organisationId, job.name, body, jobRunId],
  );
  await announce(tx, { organisationId, jobRunId });
  return jobRunId;
}

/**
 * Asks for work of the service itself, seen by nobody as a job run. Asked for twice under one key, it is done once. Throws
 * when the payload makes no key.
 */
export async function enqueueSystem<Job extends SystemJob>(
  tx: TenantTransaction,
  job: Job,
  payload: PayloadOf<Job>,
): Promise<void> {
  const body = job.payload.parse(payload);
  queueJobId(job, body);
  await tx.query(`insert into app.outbox (outbox_id, job_name, payload) values ($1, $2, $3)`, [
    uuidV7(),
    job.name,
    JSON.stringify(body),
  ]);
}

/**
 * Cancels a job that waits or runs: from the commit on it counts as cancelled. A waiting one never starts; a running one
 * is told to stop, wherever it runs, and what it does not undo stays done. Errors: NOT_FOUND, JOB_NOT_CANCELLABLE.
 */
export async function cancelJobRun(tx: TenantTransaction, run: JobRunRef): Promise<void> {
  const cancelled = await tx.query<{ job_run_id: string }>(
    `update app.job_runs set state = 'CANCELLED', finished_at = now(), updated_at = now()
      where organisation_id = $1 and job_run_id = $2 and state in ('QUEUED', 'RUNNING') returning job_run_id`,
    [run.organisationId, run.jobRunId],
  );
  if (cancelled.length === 0) {
    const state = await jobRunState(tx, run);
    throw state
      ? new DomainError('JOB_NOT_CANCELLABLE', { jobId: run.jobRunId, state })
      : new DomainError('NOT_FOUND', { jobId: run.jobRunId });
  }
  await announce(tx, run, 'cancelled');
}

/** Undefined when there is no such run. */
export async function jobRunState(
  tx: TenantTransaction,
  run: JobRunRef,
): Promise<JobRunState | undefined> {
  const rows = await tx.query<{ state: JobRunState }>(
    `select state from app.job_runs where organisation_id = $1 and job_run_id = $2`,
    [run.organisationId, run.jobRunId],
  );
  return rows[0]?.state;
}

/** Told to every process on commit, and only then. A statement of its own: it must run where the client is connected. */
export async function announce(
  tx: TenantTransaction,
  run: JobRunRef,
  what = 'changed',
): Promise<void> {
  await tx.query(`select pg_notify($1, $2)`, [
    jobRunsChannel,
    `${run.organisationId} ${run.jobRunId} ${what}`,
  ]);
}
