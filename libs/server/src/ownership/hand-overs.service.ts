import { Injectable } from '@nestjs/common';
import { type Actor, DomainError } from '@rolewright/domain';
import type { HandOverItem, HandOverView } from './assignments.view.js';

@Injectable()
export class HandOversService {
  handOver(
    _actor: Actor,
    _organisationId: string,
    _input: {
      requestKey: string;
      leaver: string;
      why?: string | null;
      items: readonly HandOverItem[];
    },
  ): Promise<HandOverView> {
    return Promise.reject(new DomainError('UNAVAILABLE'));
  }
}
