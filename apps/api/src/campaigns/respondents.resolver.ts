import { Args, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { UserActor } from '@rolewright/domain';
import { RosterImportsService, RosterService } from '@rolewright/server';
import type { GraphQLResolveInfo } from 'graphql';
import { CurrentActor, Permitted } from '../auth/policy.js';
import { type Page, pageRequest, toPage } from '../graphql/paging.js';
import { toRespondent, toRosterImport } from './campaigns.mapper.js';
import {
  AddRespondentInput,
  ChangeRespondentInput,
  ImportRespondentsInput,
  Respondent,
  RespondentConnection,
  RosterImport,
} from './respondents.types.js';

@Resolver()
export class RespondentsResolver {
  constructor(
    private readonly service: RosterService,
    private readonly imports: RosterImportsService,
  ) {}

  @Query(() => RespondentConnection, { description: 'The roster: who may be asked. By name.' })
  @Permitted('campaigns:read')
  async respondents(
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('text', {
      type: () => String,
      nullable: true,
      description: 'Part of a name, an address or a function.',
    })
    text?: string | null,
    @Args('deleted', { type: () => Boolean, defaultValue: false }) deleted?: boolean,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50 }) first?: number | null,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<Page<Respondent>> {
    const request = { ...pageRequest(info, first, after), text, deleted };
    return toPage(await this.service.list(actor, organisationId, request), toRespondent);
  }

  @Query(() => [String], { description: 'Functions that are on the roster, by name; at most 100.' })
  @Permitted('campaigns:read')
  async respondentFunctions(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
  ): Promise<string[]> {
    return this.service.functions(actor, organisationId);
  }

  @Mutation(() => Respondent)
  @Permitted('campaigns:run')
  async addRespondent(
    @CurrentActor() actor: UserActor,
    @Args('input') { organisationId, requestKey, ...person }: AddRespondentInput,
  ): Promise<Respondent> {
    return toRespondent(await this.service.add(actor, organisationId, requestKey, person));
  }

  @Mutation(() => Respondent)
  @Permitted('campaigns:run')
  async changeRespondent(
    @CurrentActor() actor: UserActor,
    @Args('input') { organisationId, respondentId, version, ...person }: ChangeRespondentInput,
  ): Promise<Respondent> {
    return toRespondent(
      await this.service.change(actor, organisationId, respondentId, version, person),
    );
  }

  @Mutation(() => Respondent, {
    description: 'Takes a person off the roster, and out of campaigns that are not closed.',
  })
  @Permitted('campaigns:run')
  async deleteRespondent(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('respondentId', { type: () => ID }) respondentId: string,
    @Args('version', { type: () => Int }) version: number,
  ): Promise<Respondent> {
    return toRespondent(await this.service.remove(actor, organisationId, respondentId, version));
  }

  @Mutation(() => Respondent)
  @Permitted('campaigns:run')
  async restoreRespondent(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('respondentId', { type: () => ID }) respondentId: string,
  ): Promise<Respondent> {
    return toRespondent(await this.service.restore(actor, organisationId, respondentId));
  }

  @Mutation(() => RosterImport, {
    description:
      'Adds and changes people from pasted lines, told apart by address, or by name and function where there is none. All or nothing.',
  })
  @Permitted('campaigns:run')
  async importRespondents(
    @CurrentActor() actor: UserActor,
    @Args('input') { organisationId, requestKey, text, dryRun }: ImportRespondentsInput,
  ): Promise<RosterImport> {
    return toRosterImport(
      await this.imports.importLines(actor, organisationId, { requestKey, text, dryRun }),
    );
  }
}
