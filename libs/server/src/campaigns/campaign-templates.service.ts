import { Injectable } from '@nestjs/common';
import { type CampaignKind, DomainError, type UserActor } from '@rolewright/domain';
import type { Connection, PageRequest } from '../paging/page.js';
import type { CampaignTemplateView } from './campaigns.view.js';

export interface CampaignTemplateInput {
  name: string;
  kind: CampaignKind;
  title: string;
  domains: readonly string[];
  dueAfterDays: number;
  wholeRoster: boolean;
}

@Injectable()
export class CampaignTemplatesService {
  async list(
    _actor: UserActor,
    _consultancyId: string,
    _request: PageRequest & { deleted?: boolean | undefined } = {},
  ): Promise<Connection<CampaignTemplateView>> {
    throw new DomainError('UNAVAILABLE');
  }
  async create(
    _actor: UserActor,
    _consultancyId: string,
    _requestKey: string,
    _input: CampaignTemplateInput,
  ): Promise<CampaignTemplateView> {
    throw new DomainError('UNAVAILABLE');
  }
  async change(
    _actor: UserActor,
    _consultancyId: string,
    _templateId: string,
    _version: number,
    _input: CampaignTemplateInput,
  ): Promise<CampaignTemplateView> {
    throw new DomainError('UNAVAILABLE');
  }
  async remove(
    _actor: UserActor,
    _consultancyId: string,
    _templateId: string,
    _version: number,
  ): Promise<CampaignTemplateView> {
    throw new DomainError('UNAVAILABLE');
  }
  async restore(
    _actor: UserActor,
    _consultancyId: string,
    _templateId: string,
  ): Promise<CampaignTemplateView> {
    throw new DomainError('UNAVAILABLE');
  }
}
