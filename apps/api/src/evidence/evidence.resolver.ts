import { Args, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { UserActor } from '@rolewright/domain';
import {
  EvidenceFilesService,
  EvidenceRegisterService,
  EvidenceRequestsService,
  type EvidenceShow as Show,
} from '@rolewright/server';
import type { GraphQLResolveInfo } from 'graphql';
import { CurrentActor, Permitted } from '../auth/policy.js';
import { type Page, pageRequest, toPage } from '../graphql/paging.js';
import { CalendarDate } from '../graphql/scalars.js';
import {
  toEvidenceCalendar,
  toEvidenceDetail,
  toEvidenceItem,
  toEvidenceSummary,
  toPerson,
} from './evidence.mapper.js';
import {
  EvidenceCalendar,
  EvidenceDetail,
  EvidenceItem,
  EvidenceItemConnection,
  EvidenceLink,
  EvidencePerson,
  EvidenceSummary,
} from './evidence.types.js';
import { EvidenceShow } from './evidence.vocabulary.js';

@Resolver()
export class EvidenceResolver {
  constructor(
    private readonly register: EvidenceRegisterService,
    private readonly requests: EvidenceRequestsService,
    private readonly files: EvidenceFilesService,
  ) {}

  @Query(() => EvidenceItemConnection, { description: 'Evidence by domain and name.' })
  @Permitted('evidence:read')
  async evidence(
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('show', { type: () => EvidenceShow, defaultValue: 'ALL' }) show: Show,
    @Args('domain', { type: () => String, nullable: true }) domain?: string | null,
    @Args('text', { type: () => String, nullable: true }) text?: string | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50 }) first?: number | null,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<Page<EvidenceItem>> {
    const wanted = { ...pageRequest(info, first, after), show, domain, text };
    return toPage(await this.register.list(actor, organisationId, wanted), toEvidenceItem);
  }

  @Query(() => EvidenceDetail)
  @Permitted('evidence:read')
  async evidenceItem(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('itemId', { type: () => ID }) itemId: string,
  ): Promise<EvidenceDetail> {
    return toEvidenceDetail(await this.register.get(actor, organisationId, itemId));
  }

  @Query(() => EvidenceSummary, {
    description: 'What the model asks for and what stands for it; what waits, and what runs out.',
  })
  @Permitted('evidence:read')
  async evidenceSummary(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
  ): Promise<EvidenceSummary> {
    return toEvidenceSummary(await this.register.summary(actor, organisationId));
  }

  @Query(() => EvidenceCalendar, {
    description: 'What runs out, and what is due, between two days of at most 800.',
  })
  @Permitted('evidence:read')
  async evidenceCalendar(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('from', { type: () => CalendarDate }) from: string,
    @Args('to', { type: () => CalendarDate }) to: string,
  ): Promise<EvidenceCalendar> {
    return toEvidenceCalendar(await this.register.calendar(actor, organisationId, from, to));
  }

  @Query(() => [EvidencePerson], { description: 'Who may be asked for evidence, by name.' })
  @Permitted('evidence:review')
  async evidenceAssignees(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
  ): Promise<EvidencePerson[]> {
    return (await this.requests.assignees(actor, organisationId)).map(toPerson);
  }

  @Mutation(() => EvidenceLink, { description: 'A link to the file of a version.' })
  @Permitted('evidence:read')
  async linkEvidence(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('versionId', { type: () => ID }) versionId: string,
  ): Promise<EvidenceLink> {
    const { path, expiresAt } = await this.files.link(actor, organisationId, versionId);
    return { path, expiresAt };
  }
}
