import { z } from 'zod';
import { type JobCatalogue, type JobDefinition, queueJobId } from '../catalogue/define-job.js';
import type { QueuedJob } from '../queue/queue-backend.js';
import type { OutboxRow } from './outbox.js';

/** What a job carries in the queue: the payload, and whose rows are to be kept up with it. */
export const envelopeSchema = z.object({
  payload: z.unknown(),
  outboxId: z.uuid().optional(),
  run: z.object({ organisationId: z.uuid(), jobRunId: z.uuid() }).optional(),
});
export type Envelope = z.output<typeof envelopeSchema>;

export function toQueuedJob(catalogue: JobCatalogue, row: OutboxRow): QueuedJob {
  const job = catalogue[row.jobName];
  if (!job) throw new Error(`The outbox holds a job of unknown name "${row.jobName}".`);
  const parsed = job.payload.safeParse(row.payload);
  // A payload that an older or newer version wrote otherwise is published as it is: the runner refuses it, visibly.
  const id = parsed.success ? queueJobId(job, parsed.data) : `${job.name}.${row.outboxId}`;
  const envelope: Envelope = {
    payload: row.payload,
    outboxId: row.outboxId,
    ...(row.run && { run: row.run }),
  };
  return { id, data: envelope, ...termsOf(job) };
}

/** How a job is to be tried, whoever publishes it. */
export function termsOf(job: JobDefinition): Omit<QueuedJob, 'id' | 'data'> {
  return { name: job.name, attempts: job.attempts, backoff: job.backoff, priority: job.priority };
}
