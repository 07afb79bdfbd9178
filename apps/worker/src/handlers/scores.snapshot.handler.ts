import { Injectable } from '@nestjs/common';
import { jobCatalogue, type JobContext, type JobHandler, type JobPayload } from '@rolewright/jobs';
import { SnapshotsService } from '@rolewright/server';

const job = jobCatalogue['scores.snapshot'];

@Injectable()
export class ScoresSnapshotHandler implements JobHandler<typeof job> {
  readonly job = job;

  constructor(private readonly snapshots: SnapshotsService) {}

  async handle(
    { organisationId, asOf }: JobPayload<'scores.snapshot'>,
    { actor, progress, signal }: JobContext,
  ): Promise<void> {
    progress(10, `Scoring the facts as of ${asOf}`);
    await this.snapshots.take(actor, [organisationId], asOf, { signal });
  }
}
