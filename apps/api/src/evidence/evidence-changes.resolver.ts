import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { UserActor } from '@rolewright/domain';
import {
  EvidenceItemsService,
  EvidenceRequestsService,
  EvidenceVersionsService,
} from '@rolewright/server';
import { CurrentActor, Permitted } from '../auth/policy.js';
import {
  AddEvidenceInput,
  ChangeEvidenceInput,
  ProvideEvidenceInput,
  RequestEvidenceInput,
} from './evidence-inputs.types.js';
import { toEvidenceDetail } from './evidence.mapper.js';
import { EvidenceDetail } from './evidence.types.js';

@Resolver()
export class EvidenceChangesResolver {
  constructor(
    private readonly items: EvidenceItemsService,
    private readonly versions: EvidenceVersionsService,
    private readonly requests: EvidenceRequestsService,
  ) {}

  @Mutation(() => EvidenceDetail)
  @Permitted('evidence:provide')
  async addEvidence(
    @CurrentActor() actor: UserActor,
    @Args('input') { organisationId, ...input }: AddEvidenceInput,
  ): Promise<EvidenceDetail> {
    return toEvidenceDetail(await this.items.add(actor, organisationId, input));
  }

  @Mutation(() => EvidenceDetail)
  @Permitted('evidence:provide')
  async changeEvidence(
    @CurrentActor() actor: UserActor,
    @Args('input') { organisationId, itemId, ...input }: ChangeEvidenceInput,
  ): Promise<EvidenceDetail> {
    return toEvidenceDetail(await this.items.edit(actor, organisationId, itemId, input));
  }

  @Mutation(() => EvidenceDetail, {
    description: 'Adds a version, a file that was uploaded or an address; it waits for review.',
  })
  @Permitted('evidence:provide')
  async provideEvidence(
    @CurrentActor() actor: UserActor,
    @Args('input') { organisationId, itemId, uploadKey, ...input }: ProvideEvidenceInput,
  ): Promise<EvidenceDetail> {
    const provided = { ...input, uploadId: uploadKey ?? null };
    return toEvidenceDetail(await this.versions.provide(actor, organisationId, itemId, provided));
  }

  @Mutation(() => EvidenceDetail, {
    description: 'From now on this version counts, and the register of artifacts says so.',
  })
  @Permitted('evidence:review')
  async acceptEvidence(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('versionId', { type: () => ID }) versionId: string,
    @Args('note', { type: () => String, nullable: true }) note?: string | null,
  ): Promise<EvidenceDetail> {
    return toEvidenceDetail(await this.versions.accept(actor, organisationId, versionId, note));
  }

  @Mutation(() => EvidenceDetail)
  @Permitted('evidence:review')
  async returnEvidence(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('versionId', { type: () => ID }) versionId: string,
    @Args('reason') reason: string,
  ): Promise<EvidenceDetail> {
    return toEvidenceDetail(
      await this.versions.returnVersion(actor, organisationId, versionId, reason),
    );
  }

  @Mutation(() => EvidenceDetail)
  @Permitted('evidence:review')
  async requestEvidence(
    @CurrentActor() actor: UserActor,
    @Args('input')
    { organisationId, itemId, requestKey, ask, userId, dueOn }: RequestEvidenceInput,
  ): Promise<EvidenceDetail> {
    const asked = { requestKey, ask, dueOn, assigneeUserId: userId };
    return toEvidenceDetail(await this.requests.request(actor, organisationId, itemId, asked));
  }

  @Mutation(() => EvidenceDetail)
  @Permitted('evidence:review')
  async cancelEvidenceRequest(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('requestId', { type: () => ID }) requestId: string,
    @Args('version', { type: () => Int }) version: number,
  ): Promise<EvidenceDetail> {
    return toEvidenceDetail(await this.requests.cancel(actor, organisationId, requestId, version));
  }

  @Mutation(() => EvidenceDetail)
  @Permitted('evidence:review')
  async deleteEvidence(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('itemId', { type: () => ID }) itemId: string,
    @Args('version', { type: () => Int }) version: number,
  ): Promise<EvidenceDetail> {
    return toEvidenceDetail(await this.items.delete(actor, organisationId, itemId, version));
  }

  @Mutation(() => EvidenceDetail)
  @Permitted('evidence:review')
  async restoreEvidence(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('itemId', { type: () => ID }) itemId: string,
  ): Promise<EvidenceDetail> {
    return toEvidenceDetail(await this.items.restore(actor, organisationId, itemId));
  }
}
