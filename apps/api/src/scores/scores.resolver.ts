import { Args, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { UserActor } from '@rolewright/domain';
import { ScoresService } from '@rolewright/server';
import type { GraphQLResolveInfo } from 'graphql';
import { CurrentActor, Permitted } from '../auth/policy.js';
import { type Page, pageRequest, toPage } from '../graphql/paging.js';
import { CalendarDate } from '../graphql/scalars.js';
import { toJob } from '../jobs/jobs.mapper.js';
import { Job } from '../jobs/jobs.types.js';
import { toLiveScore, toSnapshot, toSnapshotDetail } from './scores.mapper.js';
import { LiveScore, Snapshot, SnapshotConnection, SnapshotDetail } from './scores.types.js';

@Resolver()
export class ScoresResolver {
  constructor(private readonly scores: ScoresService) {}

  @Query(() => SnapshotConnection, {
    description: "The organisation's stored snapshots, newest first.",
  })
  @Permitted('scores:read')
  async snapshots(
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 8 }) first?: number | null,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<Page<Snapshot>> {
    return toPage(
      await this.scores.snapshots(actor, organisationId, pageRequest(info, first, after)),
      toSnapshot,
    );
  }

  @Query(() => SnapshotDetail, {
    nullable: true,
    description: 'One stored snapshot in full; the newest where asOf is left out.',
  })
  @Permitted('scores:read')
  async snapshot(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('asOf', { type: () => CalendarDate, nullable: true }) asOf?: string | null,
  ): Promise<SnapshotDetail | null> {
    const snapshot = await this.scores.snapshot(actor, organisationId, asOf ?? undefined);
    return snapshot && toSnapshotDetail(snapshot);
  }

  @Query(() => LiveScore, {
    description:
      'The score computed now from the facts known now, as of the day asked for (today by default). Never stored.',
  })
  @Permitted('scores:read')
  async liveScore(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('asOf', { type: () => CalendarDate, nullable: true }) asOf?: string | null,
  ): Promise<LiveScore> {
    return toLiveScore(await this.scores.live(actor, organisationId, asOf ?? undefined));
  }

  @Mutation(() => Job, {
    description:
      'Asks the worker for a snapshot as of a day (today by default); the same day twice gives the same snapshot.',
  })
  @Permitted('scores:snapshot')
  async requestSnapshot(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('asOf', { type: () => CalendarDate, nullable: true }) asOf?: string | null,
  ): Promise<Job> {
    return toJob(await this.scores.requestSnapshot(actor, organisationId, asOf ?? undefined));
  }
}
