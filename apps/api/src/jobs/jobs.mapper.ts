import type { JobView } from '@rolewright/server';
import type { Job } from './jobs.types.js';

export const toJob = (view: JobView): Job => ({
  jobId: view.jobId,
  name: view.name,
  asOf: view.asOf,
  state: view.state,
  progress: view.progress,
  stage: view.stage,
  error: view.error,
  createdAt: view.createdAt,
  finishedAt: view.finishedAt,
});
