import { Injectable } from '@nestjs/common';
import { DomainError, type UserActor } from '@rolewright/domain';
import type { Connection, PageRequest } from '../paging/page.js';
import type { CampaignPortfolioRowView } from './campaigns.view.js';

@Injectable()
export class CampaignPortfolioService {
  async page(
    _actor: UserActor,
    _consultancyId: string,
    _quarter: string,
    _request: PageRequest = {},
  ): Promise<Connection<CampaignPortfolioRowView>> {
    throw new DomainError('UNAVAILABLE');
  }
}
