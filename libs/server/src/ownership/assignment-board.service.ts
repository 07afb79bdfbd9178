import { Injectable } from '@nestjs/common';
import { type Actor, DomainError } from '@rolewright/domain';
import type { AssignmentBoardView, LeaverDutiesView } from './assignments.view.js';

@Injectable()
export class AssignmentBoardService {
  board(_actor: Actor, _organisationId: string): Promise<AssignmentBoardView> {
    return pending();
  }
  duties(_actor: Actor, _organisationId: string, _holder: string): Promise<LeaverDutiesView> {
    return pending();
  }
}

const pending = (): Promise<never> => Promise.reject(new DomainError('UNAVAILABLE'));
