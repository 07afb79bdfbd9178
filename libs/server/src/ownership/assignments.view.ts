/** Who asked: a lead, a settled disagreement, a leaver's hand-over, or the holder who passes it on. */
export const proposalOrigins = ['lead', 'settlement', 'handover', 'delegation'] as const;
export type ProposalOrigin = (typeof proposalOrigins)[number];
export type ProposalState = 'proposed' | 'accepted' | 'declined' | 'withdrawn';

/** Somebody asked to hold a domain in a role. */
export interface AssignmentProposalView {
  proposalId: string;
  domain: string;
  role: string;
  holder: string;
  /** The member who holds it under that name, where the name belongs to one. */
  holderUserId: string | null;
  origin: ProposalOrigin;
  keepsOthers: boolean;
  why: string | null;
  state: ProposalState;
  proposedBy: string | null;
  proposedAt: string;
  decidedBy: string | null;
  decidedAt: string | null;
  decisionNote: string | null;
  /** Somebody else recorded the holder's word. */
  onBehalf: boolean;
  /** The one who asks may answer it for themselves. */
  mine: boolean;
  version: number;
}

/** By the age of the acceptance: lapsing in its last 30 days, lapsed once it no longer counts. */
export type AssignmentState = 'accepted' | 'lapsing' | 'lapsed';
export type DeputyState = 'none' | 'untested' | 'tested' | 'lapsed';

/** An accepted assignment as it stands. */
export interface StandingAssignmentView {
  key: string;
  entryId: string;
  domain: string;
  role: string;
  holder: string;
  holderUserId: string | null;
  /** Of the link between that name and a member; 0 where nobody made one. */
  holderVersion: number;
  assignedBy: string;
  acceptedAt: string;
  /** The last day on which the acceptance counts. */
  lapsesOn: string;
  /** Days until then; negative once it lapsed. */
  daysLeft: number;
  state: AssignmentState;
  /** Assigned by its own holder: that counts for nothing. */
  selfAssigned: boolean;
  deputy: string | null;
  deputyTestedAt: string | null;
  /** The last day on which the deputy's test counts. */
  deputyTestLapsesOn: string | null;
  deputyState: DeputyState;
  mine: boolean;
}

export interface AssignmentBoardView {
  asOf: string;
  /** Waiting for an answer, the newest first. */
  proposals: AssignmentProposalView[];
  /** Answered or taken back within 30 days, the newest first. */
  decided: AssignmentProposalView[];
  /** In the model's order of domains. */
  assignments: StandingAssignmentView[];
  /** Applicable domains without an assignment that counts. */
  unowned: string[];
  /** Accepted longer ago than is shown. */
  more: number;
}

/** What an answer to a proposal did. */
export interface AnsweredProposalView {
  proposal: AssignmentProposalView;
  assignment: StandingAssignmentView | null;
  /** Assignments of the domain that ended with it, as `role: holder`. */
  ended: string[];
}

export interface HolderAccountView {
  holder: string;
  userId: string | null;
  version: number;
}

/** Everything that would stand without anybody once a person has gone. */
export interface LeaverDutiesView {
  holder: string;
  assignments: StandingAssignmentView[];
  deputySeats: StandingAssignmentView[];
  /** Questions that the person has not answered. */
  proposals: AssignmentProposalView[];
  /** Evidence that the person keeps by name. */
  artifacts: { domain: string; artifact: string; collectedAt: string }[];
}

/** One seat of a leaver and what is to become of it. */
export interface HandOverItem {
  /** Key of the assignment in the register. */
  key: string;
  /** The register's row that the person saw. */
  seen: string;
  seat: 'holder' | 'deputy';
  /** Who takes it; null leaves it to nobody. */
  to?: string | null;
  toUserId?: string | null;
  /** The new holder is asked first; until then nobody holds it. */
  toAccept?: boolean;
}

export type HandOverResult = 'moved' | 'asked' | 'unowned' | 'uncovered';

export interface HandOverView {
  handOverId: string;
  leaver: string;
  recordedAt: string;
  moved: {
    domain: string;
    role: string;
    seat: 'holder' | 'deputy';
    to: string | null;
    result: HandOverResult;
  }[];
  /** Domains that nobody holds afterwards, those whose new holder is still asked included. */
  unowned: string[];
}
