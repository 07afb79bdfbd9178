import type { CriterionAt } from '../plans/kept-plan.js';

/**
 * What somebody supposes, in the words of a screen: no rows, but what would be so. Turned into facts
 * against an organisation file, so that a kept supposition can be measured again when facts moved on.
 */
export interface Suppositions {
  /** Criteria that would hold. */
  readonly holds?: readonly CriterionAt[];
  /** Criteria that would no longer hold. */
  readonly fails?: readonly CriterionAt[];
  /** Decisions that one role would decide; by default the role that the model suggests. */
  readonly decisions?: readonly {
    readonly domain: string;
    readonly decision: string;
    readonly decider?: string;
  }[];
  /** Domains that one role would have accepted. */
  readonly assignments?: readonly {
    readonly domain: string;
    readonly role: string;
    readonly holder: string;
    /** Who has stood in, tested that day. */
    readonly deputy?: string;
  }[];
  /** Holders who would be gone, from their domains and as deputies. */
  readonly leavers?: readonly string[];
  readonly handoffs?: readonly {
    readonly from: string;
    readonly to: string;
    readonly connected: boolean;
  }[];
  /** Full-time equivalents on top of those available. */
  readonly hires?: readonly { readonly cluster: string; readonly fte: number }[];
}
