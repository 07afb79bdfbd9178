import { Injectable } from '@nestjs/common';
import { type Actor, DomainError } from '@rolewright/domain';
import type { TenantTransaction } from '@rolewright/tenancy';
import type { SubmittedAnswer } from './campaigns.view.js';

@Injectable()
export class CampaignAnswersService {
  /** What was submitted in a campaign, row by row, for working out the spread. The caller authorises, and lets no row out. */
  async spread(
    _tx: TenantTransaction,
    _organisationId: string,
    _campaignId: string,
  ): Promise<SubmittedAnswer[]> {
    throw new DomainError('UNAVAILABLE');
  }
  async remap(_actor: Actor, _organisationId: string, _campaignId: string): Promise<number> {
    throw new DomainError('UNAVAILABLE');
  }
}
