import { Injectable } from '@nestjs/common';
import { JobEvents } from '@rolewright/jobs';
import { JobRunsService } from '@rolewright/server';
import type { RequestContext } from '../http/request-context.js';
import { toJob } from './jobs.mapper.js';
import type { Job } from './jobs.types.js';

/**
 * The stream behind `jobChanged`. An event carries ids alone; for each, the session and its rights are read anew and the
 * job under row-level security, so that what was taken away in between ends the stream instead of flowing on.
 */
@Injectable()
export class JobChanges {
  constructor(
    private readonly events: JobEvents,
    private readonly runs: JobRunsService,
  ) {}

  of(organisationId: string, request: RequestContext): AsyncIterableIterator<Job> {
    const changes = this.events.changes(organisationId);
    const next = async (): Promise<IteratorResult<Job, undefined>> => {
      const change = await changes.next();
      if (change.done) return { done: true, value: undefined };
      request.forget();
      try {
        const actor = await request.requireActor({ organisationId });
        const job = await this.runs.get(actor, organisationId, change.value.jobRunId);
        return { done: false, value: toJob(job) };
      } catch (error) {
        await changes.return?.();
        throw error;
      }
    };
    return {
      next,
      return: async () => {
        await changes.return?.();
        return { done: true, value: undefined };
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }
}
