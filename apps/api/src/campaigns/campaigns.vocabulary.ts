import { registerEnumType } from '@nestjs/graphql';

// The inner value of each enum is the domain's own word, so that GraphQL itself does the translation, both ways.

export const CampaignKind = { DIAGNOSTIC: 'diagnostic', FULL: 'full', PULSE: 'pulse' } as const;
export type CampaignKind = (typeof CampaignKind)[keyof typeof CampaignKind];

export const CampaignStatus = { DRAFT: 'draft', OPEN: 'open', CLOSED: 'closed' } as const;
export type CampaignStatus = (typeof CampaignStatus)[keyof typeof CampaignStatus];

export const RespondentStanding = {
  EXECUTIVE: 'executive',
  ENGINEER: 'engineer',
  OTHER: 'other',
} as const;
export type RespondentStanding = (typeof RespondentStanding)[keyof typeof RespondentStanding];

export const RespondentState = {
  INVITED: 'invited',
  STARTED: 'started',
  SUBMITTED: 'submitted',
  REVOKED: 'revoked',
} as const;
export type RespondentState = (typeof RespondentState)[keyof typeof RespondentState];

export const RespondentQuestion = {
  OWNER: 'owner',
  DECIDER: 'decider',
  NEXT: 'next',
  MAY: 'may',
} as const;
export type RespondentQuestion = (typeof RespondentQuestion)[keyof typeof RespondentQuestion];

export const AnswerChoice = {
  ROLES: 'roles',
  NOBODY: 'nobody',
  DONT_KNOW: 'dont-know',
  RUNG: 'rung',
} as const;
export type AnswerChoice = (typeof AnswerChoice)[keyof typeof AnswerChoice];

export const RespondentSessionState = {
  OPEN: 'open',
  NOT_OPEN: 'not-open',
  CLOSED: 'closed',
  EXPIRED: 'expired',
  REVOKED: 'revoked',
} as const;
export type RespondentSessionState =
  (typeof RespondentSessionState)[keyof typeof RespondentSessionState];

export const CampaignMessageKind = { INVITATION: 'invitation', REMINDER: 'reminder' } as const;
export type CampaignMessageKind = (typeof CampaignMessageKind)[keyof typeof CampaignMessageKind];

export const CampaignMessageState = {
  QUEUED: 'QUEUED',
  SENT: 'SENT',
  FAILED: 'FAILED',
  NOT_CONFIGURED: 'NOT_CONFIGURED',
  WITHDRAWN: 'WITHDRAWN',
} as const;
export type CampaignMessageState = (typeof CampaignMessageState)[keyof typeof CampaignMessageState];

export const SkippedReason = {
  SUBMITTED: 'SUBMITTED',
  REVOKED: 'REVOKED',
  NO_ADDRESS: 'NO_ADDRESS',
  JUST_WRITTEN: 'JUST_WRITTEN',
} as const;
export type SkippedReason = (typeof SkippedReason)[keyof typeof SkippedReason];

export const RosterAction = {
  ADD: 'add',
  CHANGE: 'change',
  UNCHANGED: 'unchanged',
  REFUSED: 'refused',
} as const;
export type RosterAction = (typeof RosterAction)[keyof typeof RosterAction];

export const LaunchResult = { STARTED: 'started', ALREADY: 'already', REFUSED: 'refused' } as const;
export type LaunchResult = (typeof LaunchResult)[keyof typeof LaunchResult];

registerEnumType(CampaignKind, {
  name: 'CampaignKind',
  description:
    'DIAGNOSTIC asks the criteria of the first two bands, FULL every criterion, PULSE the ownership questions alone.',
});
registerEnumType(CampaignStatus, { name: 'CampaignStatus' });
registerEnumType(RespondentStanding, { name: 'RespondentStanding' });
registerEnumType(RespondentState, { name: 'RespondentState' });
registerEnumType(RespondentQuestion, {
  name: 'RespondentQuestion',
  description:
    'OWNER who owns it, DECIDER who decides, NEXT where work goes next, MAY what the respondent may decide.',
});
registerEnumType(AnswerChoice, { name: 'AnswerChoice' });
registerEnumType(RespondentSessionState, { name: 'RespondentSessionState' });
registerEnumType(CampaignMessageKind, { name: 'CampaignMessageKind' });
registerEnumType(CampaignMessageState, { name: 'CampaignMessageState' });
registerEnumType(SkippedReason, { name: 'SkippedReason' });
registerEnumType(RosterAction, { name: 'RosterAction' });
registerEnumType(LaunchResult, { name: 'LaunchResult' });
