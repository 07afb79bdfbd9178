import { Injectable } from '@nestjs/common';
import { type Actor, DomainError } from '@rolewright/domain';
import type { TenantTransaction } from '@rolewright/tenancy';
import type {
  AnsweredProposalView,
  AssignmentProposalView,
  ProposalOrigin,
} from './assignments.view.js';

export interface ProposeAssignment {
  /** A UUID made by who asks; a second proposal with it is the first. */
  requestKey: string;
  domain: string;
  role: string;
  /** The person who is asked, by name. */
  holder: string;
  /** The member who is asked, where it is one. */
  holderUserId?: string | null;
  keepsOthers?: boolean;
  why?: string | null;
  origin?: ProposalOrigin;
}

@Injectable()
export class AssignmentsService {
  propose(
    _tx: TenantTransaction,
    _actor: Actor,
    _organisationId: string,
    _input: ProposeAssignment,
  ): Promise<AssignmentProposalView> {
    return pending();
  }
  ask(
    _actor: Actor,
    _organisationId: string,
    _input: ProposeAssignment,
  ): Promise<AssignmentProposalView> {
    return pending();
  }
  accept(
    _actor: Actor,
    _organisationId: string,
    _answer: { proposalId: string; version: number; note?: string | null },
  ): Promise<AnsweredProposalView> {
    return pending();
  }
  decline(
    _actor: Actor,
    _organisationId: string,
    _answer: { proposalId: string; version: number; note?: string | null },
  ): Promise<AnsweredProposalView> {
    return pending();
  }
  withdraw(
    _actor: Actor,
    _organisationId: string,
    _answer: { proposalId: string; version: number; note?: string | null },
  ): Promise<AnsweredProposalView> {
    return pending();
  }
}

const pending = (): Promise<never> => Promise.reject(new DomainError('UNAVAILABLE'));
