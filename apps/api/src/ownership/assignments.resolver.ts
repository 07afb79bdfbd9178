import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { UserActor } from '@rolewright/domain';
import {
  AssignmentAnswersService,
  AssignmentBoardService,
  AssignmentsService,
  HandOversService,
  StandingAssignmentsService,
} from '@rolewright/server';
import { CurrentActor, Permitted } from '../auth/policy.js';
import {
  toAnsweredProposal,
  toAssignmentBoard,
  toHandOver,
  toLeaverDuties,
  toProposal,
  toStandingAssignment,
} from './assignments.mapper.js';
import {
  AnsweredProposal,
  AnswerProposalInput,
  AssignmentBoard,
  AssignmentProposal,
  DelegateAssignmentInput,
  HandOver,
  HandOverInput,
  HolderAccount,
  LeaverDuties,
  LinkHolderInput,
  ProposeAssignmentInput,
  RenewAssignmentInput,
  SetDeputyInput,
  StandingAssignment,
} from './assignments.types.js';

/** Whoever is asked, or holds it, answers for themselves: the service lets them, and others by ownership:record. */
@Resolver()
export class AssignmentsResolver {
  constructor(
    private readonly boards: AssignmentBoardService,
    private readonly proposals: AssignmentsService,
    private readonly answers: AssignmentAnswersService,
    private readonly standing: StandingAssignmentsService,
    private readonly handOvers: HandOversService,
  ) {}

  @Query(() => AssignmentBoard, {
    description: 'Who is asked, who has accepted, whose acceptance lapses, and what nobody holds.',
  })
  @Permitted('ownership:read')
  async assignmentBoard(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
  ): Promise<AssignmentBoard> {
    return toAssignmentBoard(await this.boards.board(actor, organisationId));
  }

  @Query(() => LeaverDuties)
  @Permitted('ownership:record')
  async leaverDuties(
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('holder') holder: string,
  ): Promise<LeaverDuties> {
    return toLeaverDuties(await this.boards.duties(actor, organisationId, holder));
  }

  @Mutation(() => AssignmentProposal)
  @Permitted('ownership:record')
  async proposeAssignment(
    @CurrentActor() actor: UserActor,
    @Args('input') { organisationId, userId, ...input }: ProposeAssignmentInput,
  ): Promise<AssignmentProposal> {
    const asked = { ...input, holderUserId: userId ?? null };
    return toProposal(await this.proposals.ask(actor, organisationId, asked));
  }

  @Mutation(() => AnsweredProposal, {
    description:
      "Accepts for oneself, or, by ownership:record and with a note, records the holder's word.",
  })
  @Permitted('ownership:read')
  async acceptAssignment(
    @CurrentActor() actor: UserActor,
    @Args('input') { organisationId, ...answer }: AnswerProposalInput,
  ): Promise<AnsweredProposal> {
    return toAnsweredProposal(await this.answers.accept(actor, organisationId, answer));
  }

  @Mutation(() => AnsweredProposal, { description: 'Declines; the note says why.' })
  @Permitted('ownership:read')
  async declineAssignment(
    @CurrentActor() actor: UserActor,
    @Args('input') { organisationId, ...answer }: AnswerProposalInput,
  ): Promise<AnsweredProposal> {
    return toAnsweredProposal(await this.answers.decline(actor, organisationId, answer));
  }

  @Mutation(() => AnsweredProposal, { description: 'Takes a proposal back before it is answered.' })
  @Permitted('ownership:record')
  async withdrawProposal(
    @CurrentActor() actor: UserActor,
    @Args('input') { organisationId, ...answer }: AnswerProposalInput,
  ): Promise<AnsweredProposal> {
    return toAnsweredProposal(await this.proposals.withdraw(actor, organisationId, answer));
  }

  @Mutation(() => AssignmentProposal, {
    description: 'Asks somebody else to take it over; until they accept, the holder keeps it.',
  })
  @Permitted('ownership:read')
  async delegateAssignment(
    @CurrentActor() actor: UserActor,
    @Args('input') { organisationId, userId, ...input }: DelegateAssignmentInput,
  ): Promise<AssignmentProposal> {
    const asked = { ...input, toUserId: userId ?? null };
    return toProposal(await this.standing.delegate(actor, organisationId, asked));
  }

  @Mutation(() => StandingAssignment, { description: 'The holder still holds it, as of today.' })
  @Permitted('ownership:read')
  async renewAssignment(
    @CurrentActor() actor: UserActor,
    @Args('input') { organisationId, ...input }: RenewAssignmentInput,
  ): Promise<StandingAssignment> {
    return toStandingAssignment(await this.standing.renew(actor, organisationId, input));
  }

  @Mutation(() => StandingAssignment, {
    description: 'Names who stands in, and the day on which that was tried.',
  })
  @Permitted('ownership:read')
  async setDeputy(
    @CurrentActor() actor: UserActor,
    @Args('input') { organisationId, deputy, ...input }: SetDeputyInput,
  ): Promise<StandingAssignment> {
    const named = { ...input, deputy: deputy ?? null };
    return toStandingAssignment(await this.standing.setDeputy(actor, organisationId, named));
  }

  @Mutation(() => HolderAccount, {
    description: "Says which member a holder's name belongs to, so that they answer themselves.",
  })
  @Permitted('ownership:record')
  async linkHolder(
    @CurrentActor() actor: UserActor,
    @Args('input') { organisationId, holder, userId, version }: LinkHolderInput,
  ): Promise<HolderAccount> {
    const linked = { holder, userId: userId ?? null, version };
    const account = await this.standing.linkHolder(actor, organisationId, linked);
    return { holder: account.holder, userId: account.userId, version: account.version };
  }

  @Mutation(() => HandOver, {
    description: "Gives all of a leaver's seats to others, at once or not at all.",
  })
  @Permitted('ownership:record')
  async handOverLeaver(
    @CurrentActor() actor: UserActor,
    @Args('input') { organisationId, items, ...input }: HandOverInput,
  ): Promise<HandOver> {
    const seats = items.map(({ userId, ...item }) => ({ ...item, toUserId: userId ?? null }));
    return toHandOver(
      await this.handOvers.handOver(actor, organisationId, { ...input, items: seats }),
    );
  }
}
