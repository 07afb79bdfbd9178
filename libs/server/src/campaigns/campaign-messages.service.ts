import { Injectable } from '@nestjs/common';
import { type Actor, DomainError } from '@rolewright/domain';
import type { MessagesSentView } from './campaigns.view.js';

@Injectable()
export class CampaignMessagesService {
  async remindAll(
    _actor: Actor,
    _organisationId: string,
    _campaignId: string,
    _requestKey: string,
  ): Promise<MessagesSentView> {
    throw new DomainError('UNAVAILABLE');
  }
  async remind(
    _actor: Actor,
    _organisationId: string,
    _invitationIds: readonly string[],
    _requestKey: string,
  ): Promise<MessagesSentView> {
    throw new DomainError('UNAVAILABLE');
  }
}
