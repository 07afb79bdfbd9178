import { registerEnumType } from '@nestjs/graphql';

// The inner value of each enum is the domain's own word, so that GraphQL itself does the translation, both ways.

export const Band = {
  UNAWARE: 0,
  REACTIVE: 1,
  EMERGING: 2,
  OPERATIONAL: 3,
  GOVERNED: 4,
} as const;
export type Band = (typeof Band)[keyof typeof Band];

export const OrganisationRole = {
  OWNER: 'owner',
  SECURITY_LEAD: 'security-lead',
  CONTRIBUTOR: 'contributor',
  EXECUTIVE: 'executive',
} as const;
export type OrganisationRole = (typeof OrganisationRole)[keyof typeof OrganisationRole];

export const EngagementScope = { READ: 'read', ASSESS: 'assess' } as const;
export type EngagementScope = (typeof EngagementScope)[keyof typeof EngagementScope];

export const PortfolioOrder = {
  ATTENTION: 'attention',
  NAME: 'name',
  BAND: 'band',
  STALEST: 'stalest',
} as const;
export type PortfolioOrder = (typeof PortfolioOrder)[keyof typeof PortfolioOrder];

export const ConfidenceLabel = { HIGH: 'high', MEDIUM: 'medium', LOW: 'low' } as const;
export type ConfidenceLabel = (typeof ConfidenceLabel)[keyof typeof ConfidenceLabel];

export const JobState = {
  QUEUED: 'QUEUED',
  RUNNING: 'RUNNING',
  DONE: 'DONE',
  FAILED: 'FAILED',
  CANCELLED: 'CANCELLED',
} as const;
export type JobState = (typeof JobState)[keyof typeof JobState];

export const ImportStatus = {
  PREVIEWED: 'previewed',
  ACCEPTED: 'accepted',
  DISCARDED: 'discarded',
} as const;
export type ImportStatus = (typeof ImportStatus)[keyof typeof ImportStatus];

export const Grade = { STATEMENT: 'statement', DOCUMENT: 'document', SYSTEM: 'system' } as const;
export type Grade = (typeof Grade)[keyof typeof Grade];

registerEnumType(Band, { name: 'Band' });
registerEnumType(OrganisationRole, { name: 'OrganisationRole' });
registerEnumType(EngagementScope, { name: 'EngagementScope' });
registerEnumType(PortfolioOrder, { name: 'PortfolioOrder' });
registerEnumType(ConfidenceLabel, { name: 'ConfidenceLabel' });
registerEnumType(JobState, { name: 'JobState' });
registerEnumType(ImportStatus, { name: 'ImportStatus' });
registerEnumType(Grade, { name: 'Grade' });
