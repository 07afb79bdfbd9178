import { Args, ID, Info, Int, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import type { UserActor } from '@rolewright/domain';
import { JobRunsService } from '@rolewright/server';
import type { GraphQLResolveInfo } from 'graphql';
import { CurrentActor, CurrentRequest, Permitted } from '../auth/policy.js';
import { type Page, pageRequest, toPage } from '../graphql/paging.js';
import type { RequestContext } from '../http/request-context.js';
import { JobChanges } from './job-changes.js';
import { toJob } from './jobs.mapper.js';
import { Job, JobConnection } from './jobs.types.js';

@Resolver()
export class JobsResolver {
  constructor(
    private readonly runs: JobRunsService,
    private readonly changes: JobChanges,
  ) {}

  @Query(() => JobConnection)
  @Permitted('jobs:read')
  async jobs(
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first?: number | null,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<Page<Job>> {
    return toPage(
      await this.runs.list(actor, organisationId, pageRequest(info, first, after)),
      toJob,
    );
  }

  @Query(() => Job)
  @Permitted('jobs:read')
  async job(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('jobId', { type: () => ID }) jobId: string,
  ): Promise<Job> {
    return toJob(await this.runs.get(actor, organisationId, jobId));
  }

  @Mutation(() => Job)
  @Permitted('jobs:cancel')
  async cancelJob(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('jobId', { type: () => ID }) jobId: string,
  ): Promise<Job> {
    return toJob(await this.runs.cancel(actor, organisationId, jobId));
  }

  @Subscription(() => Job, {
    description: "State and progress of an organisation's jobs as they change.",
    resolve: (job: Job) => job,
  })
  @Permitted('jobs:read')
  jobChanged(
    @CurrentRequest() request: RequestContext,
    @Args('organisationId', { type: () => ID }) organisationId: string,
  ): AsyncIterator<Job> {
    return this.changes.of(organisationId, request);
  }
}
