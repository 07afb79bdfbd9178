import { Injectable } from '@nestjs/common';
import { type Actor, DomainError } from '@rolewright/domain';
import type {
  AssignmentProposalView,
  HolderAccountView,
  StandingAssignmentView,
} from './assignments.view.js';

export interface SeenAssignment {
  key: string;
  /** The register's statement that the person saw. */
  seen: string;
}

@Injectable()
export class StandingAssignmentsService {
  delegate(
    _actor: Actor,
    _organisationId: string,
    _input: SeenAssignment & {
      requestKey: string;
      to: string;
      toUserId?: string | null;
      why?: string | null;
    },
  ): Promise<AssignmentProposalView> {
    return pending();
  }
  renew(
    _actor: Actor,
    _organisationId: string,
    _input: SeenAssignment & { note?: string | null },
  ): Promise<StandingAssignmentView> {
    return pending();
  }
  setDeputy(
    _actor: Actor,
    _organisationId: string,
    _input: SeenAssignment & {
      deputy: string | null;
      testedOn?: string | null;
      note?: string | null;
    },
  ): Promise<StandingAssignmentView> {
    return pending();
  }
  linkHolder(
    _actor: Actor,
    _organisationId: string,
    _input: { holder: string; userId: string | null; version: number },
  ): Promise<HolderAccountView> {
    return pending();
  }
}

const pending = (): Promise<never> => Promise.reject(new DomainError('UNAVAILABLE'));
