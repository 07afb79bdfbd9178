import { registerEnumType } from '@nestjs/graphql';

// The inner value of each enum is the domain's own word, so that GraphQL itself does the translation, both ways.

export const ReviewState = {
  OPEN: 'open',
  SUBMITTED: 'submitted',
  CHALLENGED: 'challenged',
  ACCEPTED: 'accepted',
} as const;
export type ReviewState = (typeof ReviewState)[keyof typeof ReviewState];

export const ReviewStepKind = {
  SUBMITTED: 'submitted',
  CHALLENGED: 'challenged',
  SIGNED: 'signed',
  ACCEPTED: 'accepted',
  REOPENED: 'reopened',
} as const;
export type ReviewStepKind = (typeof ReviewStepKind)[keyof typeof ReviewStepKind];

export const Acceptance = { INDEPENDENT: 'independent', TWO_PERSONS: 'two-persons' } as const;
export type Acceptance = (typeof Acceptance)[keyof typeof Acceptance];

export const SpreadOptionKind = {
  ROLE: 'role',
  WORDS: 'words',
  NOBODY: 'nobody',
  DONT_KNOW: 'dont-know',
  RUNG: 'rung',
} as const;
export type SpreadOptionKind = (typeof SpreadOptionKind)[keyof typeof SpreadOptionKind];

export const FactChangeKind = {
  ADDED: 'added',
  CHANGED: 'changed',
  CONFIRMED: 'confirmed',
  ENDED: 'ended',
} as const;
export type FactChangeKind = (typeof FactChangeKind)[keyof typeof FactChangeKind];

registerEnumType(ReviewState, { name: 'ReviewState' });
registerEnumType(ReviewStepKind, { name: 'ReviewStepKind' });
registerEnumType(Acceptance, { name: 'Acceptance' });
registerEnumType(SpreadOptionKind, { name: 'SpreadOptionKind' });
registerEnumType(FactChangeKind, { name: 'FactChangeKind' });
