/**
 * Work that outlives a request: the catalogue of jobs, how a transaction asks for one, and what brings it to its handler.
 *
 * Invariant: what a committed transaction asked for is done, and its effect is there once, whichever process, queue or
 * database is killed meanwhile. A job's row in `app.outbox` stands until the job is over; the queue may forget everything.
 * Must not come in: what a job does (handlers live in apps/worker), GraphQL, ORM entities, any table of a feature.
 */
export {
  defineJob,
  type JobCatalogue,
  type JobDefinition,
  type JobScope,
  type PayloadOf,
} from './catalogue/define-job.js';
export {
  jobCatalogue,
  type JobName,
  type JobPayload,
  organisationsPerBatch,
} from './catalogue/job-catalogue.js';
export { JobEvents } from './events/job-events.js';
export type { JobChange, JobChangeListener } from './events/job-change-stream.js';
export { defaultTuning, type JobTuning, JobWorker, type JobWorkerOptions } from './job-worker.js';
export { migrateQueueSchema } from './queue/queue-schema.js';
export { OrganisationDirectory } from './queue/organisation-directory.js';
export { createQueueBackend, type QueueConfig } from './queue/create-queue-backend.js';
export {
  HopelessJobError,
  type QueueBackend,
  queueSchema,
  type Schedule,
} from './queue/queue-backend.js';
export type { JobContext, JobHandler } from './runner/handlers.js';
export { schedules } from './runner/schedules.js';
export {
  cancelJobRun,
  enqueue,
  enqueueSystem,
  type JobRunRef,
  type JobRunState,
} from './runs/job-runs.js';
