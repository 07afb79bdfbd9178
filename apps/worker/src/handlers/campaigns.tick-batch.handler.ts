import { Injectable } from '@nestjs/common';
import { jobCatalogue, type JobContext, type JobHandler, type JobPayload } from '@rolewright/jobs';
import { CampaignTickService } from '@rolewright/server';

const job = jobCatalogue['campaigns.tick-batch'];

@Injectable()
export class CampaignsTickBatchHandler implements JobHandler<typeof job> {
  readonly job = job;

  constructor(private readonly campaigns: CampaignTickService) {}

  async handle(
    { organisationIds }: JobPayload<'campaigns.tick-batch'>,
    { actor, signal }: JobContext,
  ): Promise<void> {
    await this.campaigns.tick(actor, organisationIds, { signal });
  }
}
