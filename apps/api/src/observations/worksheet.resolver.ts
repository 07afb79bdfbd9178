import { Args, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { UserActor } from '@rolewright/domain';
import { ObservationsService, ScopeFactsService, WorksheetService } from '@rolewright/server';
import type { GraphQLResolveInfo } from 'graphql';
import { CurrentActor, Permitted } from '../auth/policy.js';
import { type Page, pageRequest, toPage } from '../graphql/paging.js';
import { CalendarDate } from '../graphql/scalars.js';
import { toObservation, toScopeFacts, toWorksheet, valueOf } from './worksheet.mapper.js';
import {
  ClaimNotApplicableInput,
  ConfirmObservationsInput,
  CorrectObservationInput,
  Observation,
  ObservationConnection,
  RecordObservationsInput,
  ScopeFacts,
  SetProfileInput,
  Worksheet,
} from './worksheet.types.js';

const said = <
  T extends { validUntil?: string | null; source?: string | null; note?: string | null },
>(
  input: T,
) => ({
  validUntil: input.validUntil ?? null,
  source: input.source ?? null,
  note: input.note ?? null,
});

@Resolver()
export class WorksheetResolver {
  constructor(
    private readonly worksheets: WorksheetService,
    private readonly observations: ObservationsService,
    private readonly scope: ScopeFactsService,
  ) {}

  @Query(() => Worksheet, {
    description:
      'Every criterion of a campaign, or of the model, with its last fact and what it asks for as of a day.',
  })
  @Permitted('facts:read')
  async worksheet(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('campaignId', { type: () => ID, nullable: true }) campaignId?: string | null,
    @Args('domain', { type: () => String, nullable: true }) domain?: string | null,
    @Args('asOf', { type: () => CalendarDate, nullable: true }) asOf?: string | null,
  ): Promise<Worksheet> {
    const request = {
      campaignId: campaignId ?? null,
      domain: domain ?? null,
      asOf: asOf ?? null,
    };
    return toWorksheet(await this.worksheets.worksheet(actor, organisationId, request));
  }

  @Query(() => ObservationConnection, {
    description: 'All that was ever said of one criterion of a domain, the last recorded first.',
  })
  @Permitted('facts:read')
  async observationHistory(
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('domain') domain: string,
    @Args('criterion') criterion: string,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first?: number | null,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<Page<Observation>> {
    return toPage(
      await this.observations.history(
        actor,
        organisationId,
        domain,
        criterion,
        pageRequest(info, first, after),
      ),
      toObservation,
    );
  }

  @Mutation(() => [Observation], {
    description:
      'Records observations, all or none. Where somebody else recorded one of the criteria since it was seen, a CONFLICT tells of each.',
  })
  @Permitted('facts:record')
  async recordObservations(
    @CurrentActor() actor: UserActor,
    @Args('input') { organisationId, observations }: RecordObservationsInput,
  ): Promise<Observation[]> {
    const recorded = await this.observations.record(
      actor,
      organisationId,
      observations.map((each) => ({
        requestKey: each.requestKey,
        domain: each.domain,
        criterion: each.criterion,
        seen: each.seenObservationId ?? null,
        value: valueOf(each),
        observedAt: each.observedAt,
        grade: each.grade,
        ...said(each),
      })),
    );
    return recorded.map(toObservation);
  }

  @Mutation(() => [Observation], {
    description:
      'Records that it still is so: the same values, seen on a day, with a grade and a source of their own.',
  })
  @Permitted('facts:record')
  async confirmObservations(
    @CurrentActor() actor: UserActor,
    @Args('input') input: ConfirmObservationsInput,
  ): Promise<Observation[]> {
    const { organisationId, confirmed, grade, observedAt, source, note } = input;
    const recorded = await this.observations.confirm(
      actor,
      organisationId,
      confirmed.map(({ requestKey, observationId }) => ({ requestKey, observationId })),
      { grade, observedAt: observedAt ?? null, source: source ?? null, note: note ?? null },
    );
    return recorded.map(toObservation);
  }

  @Mutation(() => Observation, {
    description: 'Puts another observation in the place of a mistaken one, which stays readable.',
  })
  @Permitted('facts:record')
  async correctObservation(
    @CurrentActor() actor: UserActor,
    @Args('input') input: CorrectObservationInput,
  ): Promise<Observation> {
    const { organisationId, observationId, requestKey, why, observedAt, grade } = input;
    return toObservation(
      await this.observations.correct(actor, organisationId, observationId, {
        requestKey,
        why,
        value: valueOf(input),
        observedAt,
        grade,
        ...said(input),
      }),
    );
  }

  @Mutation(() => Observation, { description: 'Takes a mistaken observation back.' })
  @Permitted('facts:record')
  async withdrawObservation(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('observationId', { type: () => ID }) observationId: string,
    @Args('why') why: string,
  ): Promise<Observation> {
    return toObservation(
      await this.observations.withdraw(actor, organisationId, observationId, why),
    );
  }

  @Mutation(() => Observation, {
    description: 'Undoes a withdrawal within 30 days: the observation is stated again as it was.',
  })
  @Permitted('facts:record')
  async restoreObservation(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('observationId', { type: () => ID }) observationId: string,
    @Args('requestKey') requestKey: string,
  ): Promise<Observation> {
    return toObservation(
      await this.observations.restore(actor, organisationId, observationId, requestKey),
    );
  }

  @Query(() => ScopeFacts)
  @Permitted('facts:read')
  async scopeFacts(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
  ): Promise<ScopeFacts> {
    return toScopeFacts(await this.scope.read(actor, organisationId));
  }

  @Mutation(() => ScopeFacts)
  @Permitted('facts:record')
  async setProfile(
    @CurrentActor() actor: UserActor,
    @Args('input') input: SetProfileInput,
  ): Promise<ScopeFacts> {
    const { organisationId, agentsWrite, decisionsAffectPeople, seenEntryId, why } = input;
    return toScopeFacts(
      await this.scope.setProfile(
        actor,
        organisationId,
        { agentsWrite, decisionsAffectPeople },
        { seen: seenEntryId ?? null, why: why ?? null },
      ),
    );
  }

  @Mutation(() => ScopeFacts, {
    description: 'Claims that a domain does not apply; the model says whether that takes it out.',
  })
  @Permitted('facts:record')
  async claimNotApplicable(
    @CurrentActor() actor: UserActor,
    @Args('input') input: ClaimNotApplicableInput,
  ): Promise<ScopeFacts> {
    const { organisationId, domain, count, observedAt, source, seenEntryId, why } = input;
    return toScopeFacts(
      await this.scope.claim(
        actor,
        organisationId,
        { domain, count, observedAt, source },
        { seen: seenEntryId ?? null, why: why ?? null },
      ),
    );
  }

  @Mutation(() => ScopeFacts)
  @Permitted('facts:record')
  async endNotApplicable(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('domain') domain: string,
    @Args('seenEntryId', { type: () => ID }) seenEntryId: string,
    @Args('why', { type: () => String, nullable: true }) why?: string | null,
  ): Promise<ScopeFacts> {
    return toScopeFacts(
      await this.scope.endClaim(actor, organisationId, domain, {
        seen: seenEntryId,
        why: why ?? null,
      }),
    );
  }
}
