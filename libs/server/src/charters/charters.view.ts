import type { RoleCharter, RoleVerdict } from '@rolewright/domain';

export const charterStates = ['draft', 'agreed', 'retired'] as const;
export type CharterState = (typeof charterStates)[number];

/** What the post was found to be before it was split. The post's own text is kept nowhere. */
export interface SplitPost {
  title: string;
  /** 0..100 */
  index: number;
  verdict: RoleVerdict;
}

export interface CharterView extends RoleCharter {
  charterId: string;
  state: CharterState;
  post: SplitPost | null;
  /** Frankenstein index 0..100 of the charter itself, with the authority that it gives. */
  index: number;
  verdict: RoleVerdict;
  /** Share 0..1 of its domains' decisions that it can neither take nor stop; null without domains. */
  authorityGap: number | null;
  /** Decisions that another charter decides too. */
  conflicts: { domain: string; decision: string; deciders: string[] }[];
  version: number;
  changedAt: string;
  agreedOn: string | null;
  deletedAt: string | null;
}

export interface SaveCharter {
  requestKey: string;
  charter: RoleCharter;
  post?: SplitPost | null;
}

export interface ChangeCharter {
  charterId: string;
  version: number;
  charter: RoleCharter;
}
