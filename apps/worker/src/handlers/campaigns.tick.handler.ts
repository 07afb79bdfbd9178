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

const job = jobCatalogue['campaigns.tick'];
const batchJob = jobCatalogue['campaigns.tick-batch'];

/** Deals all organisations out, page by page; what is due where is each batch's to find out. */
@Injectable()
export class CampaignsTickHandler implements JobHandler<typeof job> {
  readonly job = job;

  constructor(
    private readonly tenancy: Tenancy,
    private readonly directory: OrganisationDirectory,
  ) {}

  async handle(
    payload: JobPayload<'campaigns.tick'>,
    { dueAt, signal, actor }: JobContext,
  ): Promise<void> {
    const runId = payload.runId ?? hourOf(dueAt ?? new Date());
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

/** Dealt out again within the hour after a death, the batches are the same ones. */
const hourOf = (instant: Date): string => `hourly.${instant.toISOString().slice(0, 13)}`;
