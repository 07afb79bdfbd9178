import { Injectable } from '@nestjs/common';
import { systemActor } from '@rolewright/domain';
import {
  enqueueSystem,
  jobCatalogue,
  type JobContext,
  type JobHandler,
  type JobPayload,
  OrganisationDirectory,
  organisationsPerBatch,
} from '@rolewright/jobs';
import { Tenancy } from '@rolewright/tenancy';

const job = jobCatalogue['scores.snapshot-all'];
const batchJob = jobCatalogue['scores.snapshot-batch'];
const dayMs = 86_400_000;

/**
 * Deals all organisations out, page by page: whatever their number, one page of ids is in memory, the rest of the work
 * stands in the outbox, and the relay lets so much of it into the queue at a time. Dealt out again after a death, the
 * batches are the same ones.
 */
@Injectable()
export class ScoresSnapshotAllHandler implements JobHandler<typeof job> {
  readonly job = job;

  constructor(
    private readonly tenancy: Tenancy,
    private readonly directory: OrganisationDirectory,
  ) {}

  async handle(
    payload: JobPayload<'scores.snapshot-all'>,
    { dueAt, signal, actor }: JobContext,
  ): Promise<void> {
    const asOf = payload.asOf ?? dayBefore(dueAt ?? new Date());
    const runId = payload.runId ?? `daily.${asOf}`;
    for await (const organisationIds of this.directory.pages(organisationsPerBatch)) {
      signal.throwIfAborted();
      await this.tenancy.write(
        systemActor(organisationIds, actor.requestId),
        organisationIds,
        (tx) => enqueueSystem(tx, batchJob, { organisationIds: [...organisationIds], asOf, runId }),
      );
    }
  }
}

/** The schedule is due when the day before is over everywhere. */
function dayBefore(instant: Date): string {
  return new Date(instant.getTime() - dayMs).toISOString().slice(0, 10);
}
