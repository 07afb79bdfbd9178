import { Injectable } from '@nestjs/common';
import { jobCatalogue, type JobContext, type JobHandler, type JobPayload } from '@rolewright/jobs';
import { EvidenceUpkeepService } from '@rolewright/server';

const job = jobCatalogue['evidence.upkeep-batch'];

@Injectable()
export class EvidenceUpkeepBatchHandler implements JobHandler<typeof job> {
  readonly job = job;

  constructor(private readonly upkeep: EvidenceUpkeepService) {}

  async handle(
    { organisationIds }: JobPayload<'evidence.upkeep-batch'>,
    { actor, signal }: JobContext,
  ): Promise<void> {
    const faults: unknown[] = [];
    // One by one: the organisation whose files cannot be reached holds up no other.
    for (const organisationId of organisationIds) {
      signal.throwIfAborted();
      await this.upkeep
        .run(actor, organisationId, signal)
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
