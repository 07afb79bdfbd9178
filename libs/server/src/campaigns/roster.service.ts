import { Injectable } from '@nestjs/common';
import { type Actor, DomainError, type RespondentStanding } from '@rolewright/domain';
import type { Connection, PageRequest } from '../paging/page.js';
import type { RespondentView, RosterImportView } from './campaigns.view.js';

export interface RosterRequest extends PageRequest {
  text?: string | null | undefined;
  deleted?: boolean | undefined;
}
export interface RespondentInput {
  name: string;
  email?: string | null;
  function: string;
  standing: RespondentStanding;
}

@Injectable()
export class RosterService {
  async list(
    _actor: Actor,
    _organisationId: string,
    _request: RosterRequest = {},
  ): Promise<Connection<RespondentView>> {
    throw new DomainError('UNAVAILABLE');
  }
  async functions(_actor: Actor, _organisationId: string): Promise<string[]> {
    throw new DomainError('UNAVAILABLE');
  }
  async add(
    _actor: Actor,
    _organisationId: string,
    _requestKey: string,
    _person: RespondentInput,
  ): Promise<RespondentView> {
    throw new DomainError('UNAVAILABLE');
  }
  async change(
    _actor: Actor,
    _organisationId: string,
    _respondentId: string,
    _version: number,
    _person: RespondentInput,
  ): Promise<RespondentView> {
    throw new DomainError('UNAVAILABLE');
  }
  async remove(
    _actor: Actor,
    _organisationId: string,
    _respondentId: string,
    _version: number,
  ): Promise<RespondentView> {
    throw new DomainError('UNAVAILABLE');
  }
  async restore(
    _actor: Actor,
    _organisationId: string,
    _respondentId: string,
  ): Promise<RespondentView> {
    throw new DomainError('UNAVAILABLE');
  }
  async importLines(
    _actor: Actor,
    _organisationId: string,
    _input: { requestKey: string; text: string; dryRun: boolean },
  ): Promise<RosterImportView> {
    throw new DomainError('UNAVAILABLE');
  }
}
