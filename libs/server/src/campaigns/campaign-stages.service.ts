import { Injectable } from '@nestjs/common';
import { type Actor, DomainError } from '@rolewright/domain';
import type { TenantTransaction } from '@rolewright/tenancy';
import type { CampaignView } from './campaigns.view.js';

@Injectable()
export class CampaignStagesService {
  async open(
    _actor: Actor,
    _organisationId: string,
    _campaignId: string,
    _input: { version: number; invite: boolean },
  ): Promise<CampaignView> {
    throw new DomainError('UNAVAILABLE');
  }
  async close(
    _actor: Actor,
    _organisationId: string,
    _campaignId: string,
    _input: { version: number; why?: string | null | undefined },
  ): Promise<CampaignView> {
    throw new DomainError('UNAVAILABLE');
  }
  async reopen(
    _actor: Actor,
    _organisationId: string,
    _campaignId: string,
    _input: { version: number; why: string; dueOn?: string | null | undefined },
  ): Promise<CampaignView> {
    throw new DomainError('UNAVAILABLE');
  }
  /** Closes within a transaction of the caller's, who authorises: for the sign-off. A closed one stays as it is. */
  async closeWithin(
    _tx: TenantTransaction,
    _actor: Actor,
    _organisationId: string,
    _campaignId: string,
    _why: string | null,
  ): Promise<void> {
    throw new DomainError('UNAVAILABLE');
  }
  /** Reopens within a transaction of the caller's, who authorises. An open one stays as it is. */
  async reopenWithin(
    _tx: TenantTransaction,
    _actor: Actor,
    _organisationId: string,
    _campaignId: string,
    _why: string,
  ): Promise<void> {
    throw new DomainError('UNAVAILABLE');
  }
}
