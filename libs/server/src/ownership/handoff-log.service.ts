import { Injectable } from '@nestjs/common';
import { type Actor, DomainError } from '@rolewright/domain';
import type { Connection, PageRequest } from '../paging/page.js';
import type {
  HandoffLogEntryView,
  HandoffSide,
  LoggedHandoffView,
} from './ownership-registers.view.js';

export interface HandoffEvent {
  requestKey: string;
  key: string;
  seen: string;
  /** The organisation's today where it is left out. */
  happenedOn?: string | null;
  note?: string | null;
}

@Injectable()
export class HandoffLogService {
  list(
    _actor: Actor,
    _organisationId: string,
    _edge: { from: string; to: string },
    _request?: PageRequest,
  ): Promise<Connection<HandoffLogEntryView>> {
    return pending();
  }
  acknowledge(
    _actor: Actor,
    _organisationId: string,
    _input: HandoffEvent & { side: HandoffSide },
  ): Promise<LoggedHandoffView> {
    return pending();
  }
  exercise(
    _actor: Actor,
    _organisationId: string,
    _input: HandoffEvent & { triggers: number; transfers: number; accepted: number },
  ): Promise<LoggedHandoffView> {
    return pending();
  }
}

const pending = (): Promise<never> => Promise.reject(new DomainError('UNAVAILABLE'));
