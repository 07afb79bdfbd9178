import type {
  CampaignPortfolioRowView,
  CampaignTemplateView,
  CampaignView,
  InvitationView,
  LaunchOutcomeView,
  MessagesSentView,
  RespondentSessionView,
  RespondentView,
  RosterImportView,
  SavedAnswerView,
} from '@rolewright/server';
import type { RespondentSession, SavedAnswer } from './answering.types.js';
import type { Campaign, Invitation, MessagesSent } from './campaigns.types.js';
import type { CampaignPortfolioRow, CampaignTemplate, LaunchOutcome } from './launches.types.js';
import type { Respondent, RosterImport } from './respondents.types.js';

export const toCampaign = (view: CampaignView): Campaign => ({
  campaignId: view.campaignId,
  kind: view.kind,
  title: view.title,
  quarter: view.quarter,
  domains: view.domains,
  criteria: view.criteria,
  questions: view.questions,
  minutes: view.minutes,
  opensOn: view.opensOn,
  dueOn: view.dueOn,
  timeZone: view.timeZone,
  daysLeft: view.daysLeft,
  status: view.status,
  version: view.version,
  createdAt: view.createdAt,
  openedAt: view.openedAt,
  closedAt: view.closedAt,
  deletedAt: view.deletedAt,
  restorableUntil: view.restorableUntil,
  progress: {
    people: view.progress.people,
    started: view.progress.started,
    submitted: view.progress.submitted,
    revoked: view.progress.revoked,
    functions: view.progress.functions.map((one) => ({
      function: one.function,
      people: one.people,
      started: one.started,
      submitted: one.submitted,
    })),
  },
});

export const toInvitation = (view: InvitationView): Invitation => ({
  invitationId: view.invitationId,
  respondentId: view.respondentId,
  name: view.name,
  email: view.email,
  function: view.function,
  standing: view.standing,
  state: view.state,
  answered: view.answered,
  questions: view.questions,
  startedAt: view.startedAt,
  submittedAt: view.submittedAt,
  lastUsedAt: view.lastUsedAt,
  liveLinks: view.liveLinks,
  linkExpiresAt: view.linkExpiresAt,
  lastMessage: view.lastMessage && {
    kind: view.lastMessage.kind,
    state: view.lastMessage.state,
    at: view.lastMessage.at,
  },
});

export const toRespondent = (view: RespondentView): Respondent => ({
  respondentId: view.respondentId,
  name: view.name,
  email: view.email,
  function: view.function,
  standing: view.standing,
  campaigns: view.campaigns,
  version: view.version,
  deletedAt: view.deletedAt,
  restorableUntil: view.restorableUntil,
});

export const toRosterImport = (view: RosterImportView): RosterImport => ({
  applied: view.applied,
  added: view.added,
  changed: view.changed,
  unchanged: view.unchanged,
  refused: view.refused,
  lines: view.lines.map((line) => ({
    line: line.line,
    respondentId: line.respondentId,
    name: line.name,
    email: line.email,
    function: line.function,
    standing: line.standing,
    action: line.action,
    reason: line.reason,
  })),
});

export const toMessagesSent = (view: MessagesSentView): MessagesSent => ({
  queued: view.queued,
  mailConfigured: view.mailConfigured,
  skipped: view.skipped.map(({ invitationId, name, reason }) => ({ invitationId, name, reason })),
});

export const toSavedAnswer = (view: SavedAnswerView): SavedAnswer => ({
  domain: view.domain,
  question: view.question,
  choice: view.choice,
  names: view.names,
  rung: view.rung,
  version: view.version,
  savedAt: view.savedAt,
});

export const toRespondentSession = (view: RespondentSessionView): RespondentSession => ({
  state: view.state,
  organisationName: view.organisationName,
  campaignTitle: view.campaignTitle,
  opensOn: view.opensOn,
  dueOn: view.dueOn,
  timeZone: view.timeZone,
  minutes: view.minutes,
  firstName: view.firstName,
  function: view.function,
  domains: view.domains.map((domain) => ({
    domain: domain.domain,
    name: domain.name,
    covers: domain.covers,
    notCovered: domain.notCovered,
    questions: domain.questions.map(({ question, text, hint }) => ({ question, text, hint })),
  })),
  roles: view.roles,
  answers: view.answers.map(toSavedAnswer),
  submittedAt: view.submittedAt,
  changedSince: view.changedSince,
});

export const toCampaignTemplate = (view: CampaignTemplateView): CampaignTemplate => ({
  templateId: view.templateId,
  name: view.name,
  kind: view.kind,
  title: view.title,
  domains: view.domains,
  dueAfterDays: view.dueAfterDays,
  wholeRoster: view.wholeRoster,
  version: view.version,
  deletedAt: view.deletedAt,
  restorableUntil: view.restorableUntil,
});

export const toLaunchOutcome = (view: LaunchOutcomeView): LaunchOutcome => ({
  organisationId: view.organisationId,
  organisationName: view.organisationName,
  outcome: view.outcome,
  campaignId: view.campaignId,
  reason: view.reason,
});

export const toCampaignPortfolioRow = (view: CampaignPortfolioRowView): CampaignPortfolioRow => ({
  organisationId: view.organisationId,
  organisationName: view.organisationName,
  timeZone: view.timeZone,
  campaigns: view.campaigns,
  current: view.current && {
    campaignId: view.current.campaignId,
    kind: view.current.kind,
    title: view.current.title,
    status: view.current.status,
    dueOn: view.current.dueOn,
    daysLeft: view.current.daysLeft,
    people: view.current.people,
    started: view.current.started,
    submitted: view.current.submitted,
  },
});
