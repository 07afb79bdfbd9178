import { Injectable } from '@nestjs/common';
import { type Actor, DomainError } from '@rolewright/domain';
import type { InvitationView, IssuedLinkView } from './campaigns.view.js';

@Injectable()
export class RespondentLinksService {
  async issue(
    _actor: Actor,
    _organisationId: string,
    _invitationId: string,
    _requestKey: string,
  ): Promise<IssuedLinkView> {
    throw new DomainError('UNAVAILABLE');
  }
  async revokeAll(
    _actor: Actor,
    _organisationId: string,
    _invitationId: string,
  ): Promise<InvitationView> {
    throw new DomainError('UNAVAILABLE');
  }
}
