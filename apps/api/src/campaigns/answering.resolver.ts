import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RespondentAnsweringService } from '@rolewright/server';
import { CurrentRequest, Public } from '../auth/policy.js';
import type { RequestContext } from '../http/request-context.js';
import { LinkBudget } from './link-budget.js';
import { RespondentSession, RespondentSubmission, SavedAnswer } from './answering.types.js';
import { SaveRespondentAnswerInput } from './answering.types.js';
import { toRespondentSession, toSavedAnswer } from './campaigns.mapper.js';

const why =
  'A respondent has no account: the secret of a personal link, an argument and never in an address, is what opens it.';

/** The respondent's page: everything by a personal link, counted by address and by link. */
@Resolver()
export class AnsweringResolver {
  constructor(
    private readonly answering: RespondentAnsweringService,
    private readonly budget: LinkBudget,
  ) {}

  @Query(() => RespondentSession)
  @Public(why)
  async respondentSession(
    @CurrentRequest() request: RequestContext,
    @Args('token', { type: () => ID, description: 'The secret of the personal link.' })
    token: string,
  ): Promise<RespondentSession> {
    return this.budget.spend(request, token, async () =>
      toRespondentSession(await this.answering.session(token, request.requestId)),
    );
  }

  @Mutation(() => SavedAnswer, {
    description:
      'Saves one answer. CONFLICT where it was changed elsewhere meanwhile: then current holds what stands.',
  })
  @Public(why)
  async saveRespondentAnswer(
    @CurrentRequest() request: RequestContext,
    @Args('input') { token, choice, rung, ...said }: SaveRespondentAnswerInput,
  ): Promise<SavedAnswer> {
    return this.budget.spend(request, token, async () =>
      toSavedAnswer(
        await this.answering.save(token, request.requestId, {
          ...said,
          choice: choice ?? null,
          rung: rung ?? null,
        }),
      ),
    );
  }

  @Mutation(() => RespondentSubmission, {
    description: 'Hands in what is saved; until the campaign closes it may be handed in again.',
  })
  @Public(why)
  async submitRespondent(
    @CurrentRequest() request: RequestContext,
    @Args('token', { type: () => ID }) token: string,
    @Args('requestKey', {
      description: 'A UUID made by the caller: the same one again counts once.',
    })
    requestKey: string,
  ): Promise<RespondentSubmission> {
    return this.budget.spend(request, token, async () => {
      const submitted = await this.answering.submit(token, request.requestId, requestKey);
      const { submittedAt, answered, questions } = submitted;
      return { submittedAt, answered, questions };
    });
  }
}
