import { registerEnumType } from '@nestjs/graphql';

export const RoleOrigin = { KEPT: 'kept', REGISTERS: 'registers', MODEL: 'model' } as const;
export type RoleOrigin = (typeof RoleOrigin)[keyof typeof RoleOrigin];

export const ProposalOrigin = {
  LEAD: 'lead',
  SETTLEMENT: 'settlement',
  HANDOVER: 'handover',
  DELEGATION: 'delegation',
} as const;
export type ProposalOrigin = (typeof ProposalOrigin)[keyof typeof ProposalOrigin];

export const ProposalState = {
  PROPOSED: 'proposed',
  ACCEPTED: 'accepted',
  DECLINED: 'declined',
  WITHDRAWN: 'withdrawn',
} as const;
export type ProposalState = (typeof ProposalState)[keyof typeof ProposalState];

export const AssignmentState = {
  ACCEPTED: 'accepted',
  LAPSING: 'lapsing',
  LAPSED: 'lapsed',
} as const;
export type AssignmentState = (typeof AssignmentState)[keyof typeof AssignmentState];

export const DeputyState = {
  NONE: 'none',
  UNTESTED: 'untested',
  TESTED: 'tested',
  LAPSED: 'lapsed',
} as const;
export type DeputyState = (typeof DeputyState)[keyof typeof DeputyState];

export const Seat = { HOLDER: 'holder', DEPUTY: 'deputy' } as const;
export type Seat = (typeof Seat)[keyof typeof Seat];

export const HandOverResult = {
  MOVED: 'moved',
  ASKED: 'asked',
  UNOWNED: 'unowned',
  UNCOVERED: 'uncovered',
} as const;
export type HandOverResult = (typeof HandOverResult)[keyof typeof HandOverResult];

export const OwnershipSection = {
  ASSIGNMENTS: 'assignments',
  DECISIONS: 'decisions',
  HANDOFFS: 'handoffs',
  ARTIFACTS: 'artifacts',
  METRICS: 'metrics',
  WORK_RECORDS: 'workRecords',
  EXECUTIVE_DECISIONS: 'executiveDecisions',
} as const;
export type OwnershipSection = (typeof OwnershipSection)[keyof typeof OwnershipSection];

export const HandoffSide = { SENDER: 'sender', RECEIVER: 'receiver' } as const;
export type HandoffSide = (typeof HandoffSide)[keyof typeof HandoffSide];

export const HandoffLogKind = { ACKNOWLEDGED: 'acknowledged', EXERCISED: 'exercised' } as const;
export type HandoffLogKind = (typeof HandoffLogKind)[keyof typeof HandoffLogKind];

registerEnumType(RoleOrigin, { name: 'RoleOrigin' });
registerEnumType(ProposalOrigin, { name: 'ProposalOrigin' });
registerEnumType(ProposalState, { name: 'ProposalState' });
registerEnumType(AssignmentState, { name: 'AssignmentState' });
registerEnumType(DeputyState, { name: 'DeputyState' });
registerEnumType(Seat, { name: 'AssignmentSeat' });
registerEnumType(HandOverResult, { name: 'HandOverResult' });
registerEnumType(OwnershipSection, { name: 'OwnershipSection' });
registerEnumType(HandoffSide, { name: 'HandoffSide' });
registerEnumType(HandoffLogKind, { name: 'HandoffLogKind' });
