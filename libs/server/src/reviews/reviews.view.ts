import type { Acceptance, QuestionSpread, ReviewState } from '@rolewright/domain';
import type { ScoreResultView } from '../scores/scores.view.js';

/** What was agreed where people had named different owners. */
export interface SettlementView {
  settlementId: string;
  domain: string;
  /** Counted from 1; give it back to settle anew. */
  revision: number;
  /** Null: it was agreed that nobody owns it today. */
  ownerRole: string | null;
  holder: string | null;
  /** Who sees it differently, and how; in words, without names unless somebody wrote them. */
  dissent: string | null;
  decidedBy: string;
  decidedOn: string;
  why: string;
  /** Taken back: the question is open again. */
  withdrawn: boolean;
  /** The assignment that was proposed from it. */
  assignmentId: string | null;
  /** Null where the account is gone. */
  recordedBy: string | null;
  recordedAt: string;
}

/** Words that somebody answered and no role of the directory means; for facilitators alone. */
export interface UnmappedWordsView {
  words: string;
  /** How many answers hold them. */
  answers: number;
}

export interface DomainConsensusView {
  domain: string;
  /** Who answered who owns it; null where too few to tell. */
  people: number | null;
  /** 0..1 each; null where too few answered to tell. */
  agreement: number | null;
  knownness: number | null;
  modalShare: number | null;
  /** The role named most. */
  mode: string | null;
  /** Flags that rest on this campaign's answers and the registers, each with its facts in plain words. */
  flags: { flag: string; facts: string[] }[];
  questions: QuestionSpread[];
  unmapped: UnmappedWordsView[];
  /** What is agreed; null where nothing is, or it was taken back. */
  settlement: SettlementView | null;
  /** The latest revision, of one that was taken back as well; 0 where nothing ever was settled. */
  settledRevision: number;
}

export interface ConsensusView {
  campaignId: string;
  title: string;
  quarter: string;
  status: 'draft' | 'open' | 'closed';
  /** Everyone asked, and who has submitted. */
  asked: number;
  submitted: number;
  /** What fewer people said is not told; 1 for facilitators. */
  least: number;
  /** True where nothing is told yet: answers are blind until the campaign closes, but for facilitators. */
  blind: boolean;
  /** The most contested first. */
  domains: DomainConsensusView[];
}

/** Somebody by name; null where the account is gone. */
export interface ByView {
  userId: string | null;
  name: string | null;
}

export interface ReviewStepView {
  stepId: string;
  kind: 'submitted' | 'challenged' | 'signed' | 'accepted' | 'reopened';
  round: number;
  by: ByView;
  at: string;
  why: string | null;
  /** Of a signature: whether the person had no part in the facts. */
  independent: boolean | null;
}

/** How a domain stands in a campaign's review. */
export interface DomainReviewView {
  domain: string;
  state: ReviewState;
  /** 0 before the first move. */
  version: number;
  round: number;
  submittedBy: ByView | null;
  submittedAt: string | null;
  acceptedAt: string | null;
  /** By what it was accepted; null until it is. */
  acceptance: Acceptance | null;
  /** Signatures of this round. */
  signatures: ReviewStepView[];
  /** The last word: why it was submitted, challenged, accepted or reopened. */
  lastStep: ReviewStepView | null;
  /** Whether the one who asks recorded, answered, settled or submitted something of it. */
  ownPart: boolean;
  /** Facts recorded since it was last accepted, in this campaign or before; since the campaign opened where it never was. */
  changes: number;
  changesSince: string | null;
  /** Accepted, but facts were recorded after that: it must be looked at again before the sign-off. */
  outdated: boolean;
}

export interface SignOffView {
  signOffId: string;
  revision: number;
  by: ByView;
  at: string;
  why: string;
  asOf: string;
  /** Taken back: the campaign is open again. */
  reopened: boolean;
  result: ScoreResultView | null;
}

export interface ReviewView {
  campaignId: string;
  title: string;
  quarter: string;
  status: 'draft' | 'open' | 'closed';
  dueOn: string;
  version: number;
  /** In the model's order, those of the campaign. */
  domains: DomainReviewView[];
  /** The latest sign-off, taken back or not; null before the first. */
  signOff: SignOffView | null;
  /** Whether it stands: not taken back, and the campaign is closed. */
  signedOff: boolean;
  /** Why it cannot be signed off now, in plain words; empty where it can. */
  missing: string[];
}

/** One fact that was added, changed or ended since a domain was last accepted. */
export interface FactChangeView {
  section: string;
  key: string;
  kind: 'added' | 'changed' | 'confirmed' | 'ended';
  before: string | null;
  after: string | null;
  at: string;
  /** Null where a file or the service recorded it, or the account is gone. */
  by: string | null;
}

export interface DomainChangesView {
  domain: string;
  since: string | null;
  /** The newest first, at most two hundred. */
  changes: FactChangeView[];
  total: number;
  /** Facts about single persons are counted only. */
  counted: { section: string; changes: number }[];
}
