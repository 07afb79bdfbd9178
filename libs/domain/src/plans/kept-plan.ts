import type { EffortClass, MoveKind } from './plan-rules.js';
import type { Standpoint } from './plan-result.js';

/** What a kept plan was made from. */
export const planSources = ['engine', 'scenario', 'pain', 'role', 'blank'] as const;
export type PlanSource = (typeof planSources)[number];

/** How far a move of a kept plan is. A dropped one stays to be read, and counts for nothing. */
export const moveStates = ['todo', 'doing', 'done', 'dropped'] as const;
export type MoveState = (typeof moveStates)[number];

/** One criterion of one domain. */
export interface CriterionAt {
  readonly domain: string;
  readonly criterion: string;
}

/** A move as somebody proposes it, before it is kept. */
export interface MoveDraft {
  readonly kind: MoveKind;
  readonly title: string;
  readonly text: string | null;
  /** What is to hold once it is made; none where it aims at nothing that a criterion tells. */
  readonly criteria: readonly CriterionAt[];
  readonly ownerRole: string | null;
  readonly effort: EffortClass | null;
  /** Days from the beginning within which it is planned: an offset, never a promise. */
  readonly within: number;
  /** After this move and all before it, measured on the facts given; null where it was not measured. */
  readonly expected: Standpoint | null;
}
