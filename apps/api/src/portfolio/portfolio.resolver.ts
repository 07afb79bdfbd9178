import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import type { UserActor } from '@rolewright/domain';
import { PortfolioService } from '@rolewright/server';
import { CurrentActor, SignedIn } from '../auth/policy.js';
import { type Page, toPage } from '../graphql/paging.js';
import { PortfolioOrder } from '../graphql/vocabulary.js';
import { toPortfolioRow } from './portfolio.mapper.js';
import { PortfolioConnection, type PortfolioRow } from './portfolio.types.js';

@Resolver()
export class PortfolioResolver {
  constructor(private readonly portfolios: PortfolioService) {}

  @Query(() => PortfolioConnection, {
    description:
      "The consultant's clients under active engagements, those that need attention first.",
  })
  @SignedIn(
    'Whose portfolio it is decides: the service gives a consultancy to its own people only.',
  )
  async portfolio(
    @CurrentActor() actor: UserActor,
    @Args('consultancyId', { type: () => ID }) consultancyId: string,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50 }) first?: number | null,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
    @Args('orderBy', {
      type: () => PortfolioOrder,
      nullable: true,
      defaultValue: PortfolioOrder.ATTENTION,
    })
    orderBy?: PortfolioOrder | null,
  ): Promise<Page<PortfolioRow>> {
    const page = await this.portfolios.page(actor, consultancyId, {
      first,
      after,
      orderBy: orderBy ?? PortfolioOrder.ATTENTION,
    });
    return toPage(page, toPortfolioRow);
  }
}
