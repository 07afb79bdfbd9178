import type {
  AnswerChoice,
  CampaignKind,
  CampaignStatus,
  RespondentQuestion,
  RespondentStanding,
  RespondentState,
} from '@rolewright/domain';
import type { MailState } from '../notifications/mails.service.js';

/** How many people of one function were asked and have answered; never what. */
export interface FunctionProgressView {
  function: string;
  people: number;
  started: number;
  submitted: number;
}

export interface CampaignProgressView {
  /** Everyone who was asked and not taken out again. */
  people: number;
  /** Of these, who has begun and not submitted. */
  started: number;
  submitted: number;
  /** Who was taken out again. */
  revoked: number;
  functions: FunctionProgressView[];
}

export interface CampaignView {
  campaignId: string;
  kind: CampaignKind;
  title: string;
  quarter: string;
  domains: string[];
  /** Facts that it needs: criteria times domains. */
  criteria: number;
  /** Questions a respondent. */
  questions: number;
  /** What they take a respondent, estimated. */
  minutes: number;
  opensOn: string | null;
  dueOn: string;
  timeZone: string;
  /** Days from the organisation's today to the due day; negative when it is past. */
  daysLeft: number;
  status: CampaignStatus;
  version: number;
  createdAt: string;
  openedAt: string | null;
  closedAt: string | null;
  deletedAt: string | null;
  /** Until when a deleted one can be restored. */
  restorableUntil: string | null;
  progress: CampaignProgressView;
}

/** Somebody who is asked in a campaign, and how far they are; nothing of what they said. */
export interface InvitationView {
  invitationId: string;
  respondentId: string;
  name: string;
  email: string | null;
  function: string;
  standing: RespondentStanding;
  state: RespondentState;
  answered: number;
  questions: number;
  startedAt: string | null;
  submittedAt: string | null;
  lastUsedAt: string | null;
  liveLinks: number;
  /** When the last of the live links ends. */
  linkExpiresAt: string | null;
  lastMessage: {
    kind: 'invitation' | 'reminder';
    state: MailState;
    at: string;
  } | null;
}

export interface RespondentView {
  respondentId: string;
  name: string;
  email: string | null;
  function: string;
  standing: RespondentStanding;
  /** Campaigns in which they were asked. */
  campaigns: number;
  version: number;
  deletedAt: string | null;
  restorableUntil: string | null;
}

export interface RosterLineView {
  line: number;
  respondentId: string | null;
  name: string | null;
  email: string | null;
  function: string | null;
  standing: RespondentStanding | null;
  action: 'add' | 'change' | 'unchanged' | 'refused';
  reason: string | null;
}

/** What a pasted list means for the roster; applied whole or not at all. */
export interface RosterImportView {
  /** False for a dry run, and where a line was refused. */
  applied: boolean;
  added: number;
  changed: number;
  unchanged: number;
  refused: number;
  lines: RosterLineView[];
}

/** A personal link, told once: it is kept nowhere. */
export interface IssuedLinkView {
  linkId: string;
  url: string;
  expiresAt: string;
}

export interface SkippedMessageView {
  invitationId: string;
  name: string;
  reason: 'SUBMITTED' | 'REVOKED' | 'NO_ADDRESS' | 'JUST_WRITTEN';
}

export interface MessagesSentView {
  queued: number;
  /** False where this installation sends no mail: links are then copied by hand. */
  mailConfigured: boolean;
  skipped: SkippedMessageView[];
}

export interface SavedAnswerView {
  domain: string;
  question: RespondentQuestion;
  choice: AnswerChoice | null;
  names: string[];
  rung: number | null;
  version: number;
  savedAt: string;
}

export type RespondentSessionState = 'open' | 'not-open' | 'closed' | 'expired' | 'revoked';

export interface SessionQuestionView {
  question: RespondentQuestion;
  text: string;
  hint: string;
}

export interface SessionDomainView {
  domain: string;
  name: string;
  covers: string;
  notCovered: string;
  questions: SessionQuestionView[];
}

/** All that a respondent's page is told; nothing of results, nothing of other people. */
export interface RespondentSessionView {
  state: RespondentSessionState;
  organisationName: string | null;
  campaignTitle: string | null;
  opensOn: string | null;
  dueOn: string | null;
  timeZone: string | null;
  minutes: number;
  firstName: string | null;
  function: string | null;
  domains: SessionDomainView[];
  /** Names of roles to choose from. */
  roles: string[];
  answers: SavedAnswerView[];
  submittedAt: string | null;
  /** Whether something was changed since it was submitted. */
  changedSince: boolean;
}

export interface SubmissionView {
  submittedAt: string;
  answered: number;
  questions: number;
}

export interface CampaignTemplateView {
  templateId: string;
  name: string;
  kind: CampaignKind;
  title: string;
  domains: string[];
  dueAfterDays: number;
  wholeRoster: boolean;
  version: number;
  deletedAt: string | null;
  restorableUntil: string | null;
}

export interface LaunchOutcomeView {
  organisationId: string;
  organisationName: string;
  /** Started now; started by the same launch before; or not started, and why. */
  outcome: 'started' | 'already' | 'refused';
  campaignId: string | null;
  reason: string | null;
}

/** One client of a consultancy in a quarter. */
export interface CampaignPortfolioRowView {
  organisationId: string;
  organisationName: string;
  timeZone: string;
  /** Campaigns of the quarter that are not deleted. */
  campaigns: number;
  /** The newest of them. */
  current: {
    campaignId: string;
    kind: CampaignKind;
    title: string;
    status: CampaignStatus;
    dueOn: string;
    daysLeft: number;
    people: number;
    started: number;
    submitted: number;
  } | null;
}

/** What one respondent submitted to one question, for working out the spread; it never leaves the server. */
export interface SubmittedAnswer {
  respondentId: string;
  function: string;
  standing: RespondentStanding;
  domain: string;
  question: RespondentQuestion;
  choice: AnswerChoice;
  /** As said, and the directory's role for it; null where the directory knows none. */
  names: { said: string; role: string | null }[];
  rung: number | null;
  submittedAt: string;
}
