import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type CampaignKind,
  type CampaignStatus,
  DomainError,
} from '@rolewright/domain';
import type { Connection, PageRequest } from '../paging/page.js';
import type { CampaignView } from './campaigns.view.js';

export interface CampaignsRequest extends PageRequest {
  quarter?: string | null | undefined;
  status?: CampaignStatus | null | undefined;
  deleted?: boolean | undefined;
}
export interface CreateCampaign {
  requestKey: string;
  kind: CampaignKind;
  title: string;
  quarter: string;
  domains: readonly string[];
  opensOn?: string | null;
  dueOn: string;
  respondentIds: readonly string[];
}
export interface ChangeCampaign {
  title?: string | null;
  kind?: CampaignKind | null;
  quarter?: string | null;
  domains?: readonly string[] | null;
  opensOn?: string | null;
  dueOn?: string | null;
}

@Injectable()
export class CampaignsService {
  async list(
    _actor: Actor,
    _organisationId: string,
    _request: CampaignsRequest = {},
  ): Promise<Connection<CampaignView>> {
    throw new DomainError('UNAVAILABLE');
  }
  async get(_actor: Actor, _organisationId: string, _campaignId: string): Promise<CampaignView> {
    throw new DomainError('UNAVAILABLE');
  }
  async create(
    _actor: Actor,
    _organisationId: string,
    _input: CreateCampaign,
  ): Promise<CampaignView> {
    throw new DomainError('UNAVAILABLE');
  }
  async change(
    _actor: Actor,
    _organisationId: string,
    _campaignId: string,
    _version: number,
    _change: ChangeCampaign,
  ): Promise<CampaignView> {
    throw new DomainError('UNAVAILABLE');
  }
  async remove(
    _actor: Actor,
    _organisationId: string,
    _campaignId: string,
    _version: number,
  ): Promise<CampaignView> {
    throw new DomainError('UNAVAILABLE');
  }
  async restore(
    _actor: Actor,
    _organisationId: string,
    _campaignId: string,
  ): Promise<CampaignView> {
    throw new DomainError('UNAVAILABLE');
  }
}
