import { Injectable } from '@nestjs/common';
import { jobCatalogue, type JobContext, type JobHandler, type JobPayload } from '@rolewright/jobs';
import { SnapshotsService } from '@rolewright/server';

const job = jobCatalogue['scores.snapshot-batch'];

@Injectable()
export class ScoresSnapshotBatchHandler implements JobHandler<typeof job> {
  readonly job = job;

  constructor(private readonly snapshots: SnapshotsService) {}

  async handle(
    { organisationIds, asOf }: JobPayload<'scores.snapshot-batch'>,
    { actor, attempt, signal }: JobContext,
  ): Promise<void> {
    // After a failure one by one: the organisation that cannot be scored holds up no other.
    const shares = attempt === 1 ? [organisationIds] : organisationIds.map((id) => [id]);
    const faults: unknown[] = [];
    for (const share of shares) {
      signal.throwIfAborted();
      await this.snapshots
        .take(actor, share, asOf, { signal })
        .catch((fault: unknown) => faults.push(fault));
    }
    signal.throwIfAborted();
    if (faults.length === 1) throw faults[0];
    if (faults.length > 1)
      throw new AggregateError(
        faults,
        `${faults.length} of ${organisationIds.length} organisations`,
      );
  }
}
