import { Injectable } from '@nestjs/common';
import { type CampaignKind, DomainError, type UserActor } from '@rolewright/domain';
import type { LaunchOutcomeView } from './campaigns.view.js';

export interface LaunchCampaigns {
  requestKey: string;
  organisationIds: readonly string[];
  kind: CampaignKind;
  title: string;
  quarter: string;
  domains: readonly string[];
  opensOn?: string | null;
  dueOn: string;
  wholeRoster: boolean;
}

@Injectable()
export class CampaignLaunchesService {
  async launch(
    _actor: UserActor,
    _consultancyId: string,
    _launch: LaunchCampaigns,
  ): Promise<LaunchOutcomeView[]> {
    throw new DomainError('UNAVAILABLE');
  }
}
