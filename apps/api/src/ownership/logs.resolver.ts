import { Args, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { UserActor } from '@rolewright/domain';
import { DecisionLogService, HandoffLogService } from '@rolewright/server';
import type { GraphQLResolveInfo } from 'graphql';
import { CurrentActor, Permitted } from '../auth/policy.js';
import { type Page, pageRequest, toPage } from '../graphql/paging.js';
import {
  toDecisionLogEntry,
  toHandoffLogEntry,
  toLoggedDecision,
  toLoggedHandoff,
} from './logs.mapper.js';
import {
  AcknowledgeHandoffInput,
  DecisionLogConnection,
  DecisionLogEntry,
  ExerciseHandoffInput,
  HandoffLogConnection,
  HandoffLogEntry,
  LoggedDecision,
  LoggedHandoff,
} from './logs.types.js';
import { LogDecisionInput, WithdrawDecisionLogEntryInput } from './register-inputs.types.js';

@Resolver()
export class LogsResolver {
  constructor(
    private readonly decisions: DecisionLogService,
    private readonly handoffs: HandoffLogService,
  ) {}

  @Query(() => DecisionLogConnection, {
    description: 'Decisions as they were made, the newest first.',
  })
  @Permitted('facts:read')
  async decisionLog(
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('domain', { type: () => String, nullable: true }) domain?: string | null,
    @Args('decision', { type: () => String, nullable: true }) decision?: string | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50 }) first?: number | null,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<Page<DecisionLogEntry>> {
    const asked = { domain: domain ?? null, decision: decision ?? null };
    return toPage(
      await this.decisions.list(actor, organisationId, asked, pageRequest(info, first, after)),
      toDecisionLogEntry,
    );
  }

  @Mutation(() => LoggedDecision, {
    description:
      "Logs a decision; the register's row takes its last day and its share of overridden ones from the log.",
  })
  @Permitted('ownership:record')
  async logDecision(
    @CurrentActor() actor: UserActor,
    @Args('input') { organisationId, ...input }: LogDecisionInput,
  ): Promise<LoggedDecision> {
    return toLoggedDecision(await this.decisions.log(actor, organisationId, input));
  }

  @Mutation(() => LoggedDecision, { description: 'Takes an entry back; it stays readable.' })
  @Permitted('ownership:record')
  async withdrawDecisionLogEntry(
    @CurrentActor() actor: UserActor,
    @Args('input') input: WithdrawDecisionLogEntryInput,
  ): Promise<LoggedDecision> {
    const { organisationId, requestKey, decisionLogEntryId, why } = input;
    return toLoggedDecision(
      await this.decisions.withdraw(actor, organisationId, {
        requestKey,
        entryId: decisionLogEntryId,
        why,
      }),
    );
  }

  @Query(() => HandoffLogConnection, {
    description: 'Acknowledgements and exercises of one handoff, the newest first.',
  })
  @Permitted('facts:read')
  async handoffLog(
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: UserActor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('from') from: string,
    @Args('to') to: string,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50 }) first?: number | null,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<Page<HandoffLogEntry>> {
    return toPage(
      await this.handoffs.list(
        actor,
        organisationId,
        { from, to },
        pageRequest(info, first, after),
      ),
      toHandoffLogEntry,
    );
  }

  @Mutation(() => LoggedHandoff, {
    description: "One side says that this is the arrangement; the receiver's word is the fact.",
  })
  @Permitted('ownership:read')
  async acknowledgeHandoff(
    @CurrentActor() actor: UserActor,
    @Args('input') { organisationId, ...input }: AcknowledgeHandoffInput,
  ): Promise<LoggedHandoff> {
    return toLoggedHandoff(await this.handoffs.acknowledge(actor, organisationId, input));
  }

  @Mutation(() => LoggedHandoff, {
    description: 'Adds how often it was due, happened and was taken.',
  })
  @Permitted('ownership:record')
  async exerciseHandoff(
    @CurrentActor() actor: UserActor,
    @Args('input') { organisationId, ...input }: ExerciseHandoffInput,
  ): Promise<LoggedHandoff> {
    return toLoggedHandoff(await this.handoffs.exercise(actor, organisationId, input));
  }
}
