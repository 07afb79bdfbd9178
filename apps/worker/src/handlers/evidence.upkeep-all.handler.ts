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

const job = jobCatalogue['evidence.upkeep-all'];
const batchJob = jobCatalogue['evidence.upkeep-batch'];

/** Deals all organisations out, page by page; dealt out again after a death, the batches are the same ones. */
@Injectable()
export class EvidenceUpkeepAllHandler implements JobHandler<typeof job> {
  readonly job = job;

  constructor(
    private readonly tenancy: Tenancy,
    private readonly directory: OrganisationDirectory,
  ) {}

  async handle(
    payload: JobPayload<'evidence.upkeep-all'>,
    { dueAt, signal, actor }: JobContext,
  ): Promise<void> {
    const runId = payload.runId ?? `daily.${(dueAt ?? new Date()).toISOString().slice(0, 10)}`;
    for await (const organisationIds of this.directory.pages(organisationsPerBatch)) {
      signal.throwIfAborted();
      await this.tenancy.write(
        systemActor(organisationIds, actor.requestId),
        organisationIds,
        (tx) => enqueueSystem(tx, batchJob, { organisationIds: [...organisationIds], runId }),
      );
    }
  }
}
