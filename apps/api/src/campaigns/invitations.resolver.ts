import { Args, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { UserActor } from '@rolewright/domain';
import {
  CampaignAnswersService,
  CampaignMessagesService,
  InvitationsService,
  RespondentLinksService,
} from '@rolewright/server';
import type { GraphQLResolveInfo } from 'graphql';
import { CurrentActor, Permitted } from '../auth/policy.js';
import { type Page, pageRequest, toPage } from '../graphql/paging.js';
import { toInvitation, toMessagesSent } from './campaigns.mapper.js';
import { Invitation, InvitationConnection, IssuedLink, MessagesSent } from './campaigns.types.js';
import { RespondentState } from './campaigns.vocabulary.js';

@Resolver()
export class InvitationsResolver {
  constructor(
    private readonly service: InvitationsService,
    private readonly links: RespondentLinksService,
    private readonly messages: CampaignMessagesService,
    private readonly answers: CampaignAnswersService,
  ) {}

  @Query(() => InvitationConnection, { description: 'By name.' })
  @Permitted('campaigns:read')
  async invitations(
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('campaignId', { type: () => ID }) campaignId: string,
    @Args('state', { type: () => RespondentState, nullable: true }) state?: RespondentState | null,
    @Args('function', { type: () => String, nullable: true }) fn?: string | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50 }) first?: number | null,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<Page<Invitation>> {
    const request = { ...pageRequest(info, first, after), state, function: fn };
    return toPage(
      await this.service.list(actor, organisationId, campaignId, request),
      toInvitation,
    );
  }

  @Mutation(() => [Invitation], {
    description:
      'Asks people of the roster in a campaign that is not closed; whoever is in it already stays as they are, whoever was taken out is in again. Gives exactly these people.',
  })
  @Permitted('campaigns:run')
  async inviteRespondents(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('campaignId', { type: () => ID }) campaignId: string,
    @Args('respondentIds', { type: () => [ID], description: '1 to 500.' }) respondentIds: string[],
  ): Promise<Invitation[]> {
    const views = await this.service.add(actor, organisationId, campaignId, respondentIds);
    return views.map(toInvitation);
  }

  @Mutation(() => Invitation, {
    description: 'Takes somebody out of a campaign: their links open nothing from now on.',
  })
  @Permitted('campaigns:run')
  async revokeInvitation(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('invitationId', { type: () => ID }) invitationId: string,
  ): Promise<Invitation> {
    return toInvitation(await this.service.revoke(actor, organisationId, invitationId));
  }

  @Mutation(() => IssuedLink, {
    description:
      'Makes a personal link to copy, beside those that live. Asked for again under the same key, the first one is replaced.',
  })
  @Permitted('campaigns:run')
  async issueRespondentLink(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('invitationId', { type: () => ID }) invitationId: string,
    @Args('requestKey') requestKey: string,
  ): Promise<IssuedLink> {
    const { linkId, url, expiresAt } = await this.links.issue(
      actor,
      organisationId,
      invitationId,
      requestKey,
    );
    return { linkId, url, expiresAt };
  }

  @Mutation(() => Invitation, {
    description:
      'Ends all links of one person; they stay in the campaign and can be given another.',
  })
  @Permitted('campaigns:run')
  async revokeRespondentLinks(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('invitationId', { type: () => ID }) invitationId: string,
  ): Promise<Invitation> {
    return toInvitation(await this.links.revokeAll(actor, organisationId, invitationId));
  }

  @Mutation(() => MessagesSent, {
    description:
      'Writes to everyone of an open campaign who has not submitted; each request once, nobody twice within an hour.',
  })
  @Permitted('campaigns:run')
  async remindCampaign(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('campaignId', { type: () => ID }) campaignId: string,
    @Args('requestKey') requestKey: string,
  ): Promise<MessagesSent> {
    return toMessagesSent(
      await this.messages.remindAll(actor, organisationId, campaignId, requestKey),
    );
  }

  @Mutation(() => MessagesSent, {
    description:
      'Writes to these people: an invitation where they had none yet, otherwise a reminder.',
  })
  @Permitted('campaigns:run')
  async remindRespondents(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('invitationIds', { type: () => [ID], description: '1 to 500, of one campaign.' })
    invitationIds: string[],
    @Args('requestKey') requestKey: string,
  ): Promise<MessagesSent> {
    return toMessagesSent(
      await this.messages.remind(actor, organisationId, invitationIds, requestKey),
    );
  }

  @Mutation(() => Int, {
    description:
      'Reads what was submitted anew by the directory of roles, after a name was added there, and records the answers that it changes. Gives how many.',
  })
  @Permitted('answers:read')
  async remapAnswers(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('campaignId', { type: () => ID }) campaignId: string,
  ): Promise<number> {
    return this.answers.remap(actor, organisationId, campaignId);
  }
}
