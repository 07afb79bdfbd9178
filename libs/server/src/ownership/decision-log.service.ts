import { Injectable } from '@nestjs/common';
import { type Actor, DomainError } from '@rolewright/domain';
import type { Connection, PageRequest } from '../paging/page.js';
import type { DecisionLogEntryView, LoggedDecisionView } from './ownership-registers.view.js';

export interface LogDecision {
  requestKey: string;
  /** Key of the decision's row in the register. */
  key: string;
  decidedOn: string;
  decidedBy: string;
  outcome: string;
  overridden?: boolean;
  overriddenBy?: string | null;
  throughEscalation?: boolean;
  note?: string | null;
}

@Injectable()
export class DecisionLogService {
  list(
    _actor: Actor,
    _organisationId: string,
    _asked: { domain?: string | null; decision?: string | null },
    _request?: PageRequest,
  ): Promise<Connection<DecisionLogEntryView>> {
    return pending();
  }
  log(_actor: Actor, _organisationId: string, _input: LogDecision): Promise<LoggedDecisionView> {
    return pending();
  }
  withdraw(
    _actor: Actor,
    _organisationId: string,
    _input: { requestKey: string; entryId: string; why: string },
  ): Promise<LoggedDecisionView> {
    return pending();
  }
}

const pending = (): Promise<never> => Promise.reject(new DomainError('UNAVAILABLE'));
