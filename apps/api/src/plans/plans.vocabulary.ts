import { registerEnumType } from '@nestjs/graphql';

// The inner value of each enum is the domain's own word, so that GraphQL itself does the translation, both ways.

export const MoveKind = {
  DECIDE: 'decide',
  DEFINE: 'define',
  CONNECT: 'connect',
  PROVE: 'prove',
} as const;
export type MoveKind = (typeof MoveKind)[keyof typeof MoveKind];

export const MoveState = {
  TODO: 'todo',
  DOING: 'doing',
  DONE: 'done',
  DROPPED: 'dropped',
} as const;
export type MoveState = (typeof MoveState)[keyof typeof MoveState];

export const EffortClass = {
  HOURS: 'hours',
  DAYS: 'days',
  WEEKS: 'weeks',
  QUARTER: 'quarter',
} as const;
export type EffortClass = (typeof EffortClass)[keyof typeof EffortClass];

export const PlanSource = {
  ENGINE: 'engine',
  SCENARIO: 'scenario',
  PAIN: 'pain',
  ROLE: 'role',
  BLANK: 'blank',
} as const;
export type PlanSource = (typeof PlanSource)[keyof typeof PlanSource];

export const PlanShelf = { OPEN: 'open', CLOSED: 'closed', DELETED: 'deleted' } as const;
export type PlanShelf = (typeof PlanShelf)[keyof typeof PlanShelf];

registerEnumType(MoveKind, { name: 'MoveKind' });
registerEnumType(MoveState, { name: 'MoveState' });
registerEnumType(EffortClass, { name: 'EffortClass' });
registerEnumType(PlanSource, { name: 'PlanSource' });
registerEnumType(PlanShelf, { name: 'PlanShelf' });
