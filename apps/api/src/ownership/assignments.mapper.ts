import type {
  AnsweredProposalView,
  AssignmentBoardView,
  AssignmentProposalView,
  HandOverView,
  LeaverDutiesView,
  StandingAssignmentView,
} from '@rolewright/server';
import type {
  AnsweredProposal,
  AssignmentBoard,
  AssignmentProposal,
  HandOver,
  LeaverDuties,
  StandingAssignment,
} from './assignments.types.js';

export const toProposal = (view: AssignmentProposalView): AssignmentProposal => ({
  proposalId: view.proposalId,
  domain: view.domain,
  role: view.role,
  holder: view.holder,
  holderUserId: view.holderUserId,
  origin: view.origin,
  keepsOthers: view.keepsOthers,
  why: view.why,
  state: view.state,
  proposedBy: view.proposedBy,
  proposedAt: view.proposedAt,
  decidedBy: view.decidedBy,
  decidedAt: view.decidedAt,
  decisionNote: view.decisionNote,
  onBehalf: view.onBehalf,
  mine: view.mine,
  version: view.version,
});

export const toStandingAssignment = (view: StandingAssignmentView): StandingAssignment => ({
  key: view.key,
  entryId: view.entryId,
  domain: view.domain,
  role: view.role,
  holder: view.holder,
  holderUserId: view.holderUserId,
  holderVersion: view.holderVersion,
  assignedBy: view.assignedBy,
  acceptedAt: view.acceptedAt,
  lapsesOn: view.lapsesOn,
  daysLeft: view.daysLeft,
  state: view.state,
  selfAssigned: view.selfAssigned,
  deputy: view.deputy,
  deputyTestedAt: view.deputyTestedAt,
  deputyTestLapsesOn: view.deputyTestLapsesOn,
  deputyState: view.deputyState,
  mine: view.mine,
});

export const toAssignmentBoard = (view: AssignmentBoardView): AssignmentBoard => ({
  asOf: view.asOf,
  proposals: view.proposals.map(toProposal),
  decided: view.decided.map(toProposal),
  assignments: view.assignments.map(toStandingAssignment),
  unowned: view.unowned,
  more: view.more,
});

export const toAnsweredProposal = (view: AnsweredProposalView): AnsweredProposal => ({
  proposal: toProposal(view.proposal),
  assignment: view.assignment && toStandingAssignment(view.assignment),
  ended: view.ended,
});

export const toLeaverDuties = (view: LeaverDutiesView): LeaverDuties => ({
  holder: view.holder,
  assignments: view.assignments.map(toStandingAssignment),
  deputySeats: view.deputySeats.map(toStandingAssignment),
  proposals: view.proposals.map(toProposal),
  artifacts: view.artifacts.map(({ domain, artifact, collectedAt }) => ({
    domain,
    artifact,
    collectedAt,
  })),
});

export const toHandOver = (view: HandOverView): HandOver => ({
  handOverId: view.handOverId,
  leaver: view.leaver,
  recordedAt: view.recordedAt,
  moved: view.moved.map(({ domain, role, seat, to, result }) => ({
    domain,
    role,
    seat,
    to,
    result,
  })),
  unowned: view.unowned,
});
