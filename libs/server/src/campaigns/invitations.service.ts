import { Injectable } from '@nestjs/common';
import { type Actor, DomainError, type RespondentState } from '@rolewright/domain';
import type { Connection, PageRequest } from '../paging/page.js';
import type { InvitationView } from './campaigns.view.js';

export interface InvitationsRequest extends PageRequest {
  state?: RespondentState | null | undefined;
  function?: string | null | undefined;
}

@Injectable()
export class InvitationsService {
  async list(
    _actor: Actor,
    _organisationId: string,
    _campaignId: string,
    _request: InvitationsRequest = {},
  ): Promise<Connection<InvitationView>> {
    throw new DomainError('UNAVAILABLE');
  }
  async add(
    _actor: Actor,
    _organisationId: string,
    _campaignId: string,
    _respondentIds: readonly string[],
  ): Promise<InvitationView[]> {
    throw new DomainError('UNAVAILABLE');
  }
  async revoke(
    _actor: Actor,
    _organisationId: string,
    _invitationId: string,
  ): Promise<InvitationView> {
    throw new DomainError('UNAVAILABLE');
  }
}
