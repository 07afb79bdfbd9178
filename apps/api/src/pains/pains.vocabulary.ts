import { registerEnumType } from '@nestjs/graphql';

export const PainState = {
  ACTIVE: 'active',
  WATCH: 'watch',
  CLEARED: 'cleared',
  INACTIVE: 'inactive',
  UNKNOWN: 'unknown',
} as const;
export type PainState = (typeof PainState)[keyof typeof PainState];

export const PainSeverity = { MODERATE: 'moderate', HIGH: 'high' } as const;
export type PainSeverity = (typeof PainSeverity)[keyof typeof PainSeverity];

registerEnumType(PainState, { name: 'PainState' });
registerEnumType(PainSeverity, { name: 'PainSeverity' });
