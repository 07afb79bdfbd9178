import type { BandLevel } from '../model/maturity-model.js';
import type { DomainFlag, OrganisationFlag } from '../ownership/ownership-result.js';

/** The rules of a pain (domain.md §7) as data: what the engine evaluates. Its texts for readers are content. */

/** From the lower to the higher. */
export const severities = ['moderate', 'high'] as const;
export type Severity = (typeof severities)[number];

/** What is measured, and where. Shares and agreement are 0..1, levels 0..4, an index 0..100; dates count in days. */
export type MeasureReference =
  /** The latest reading of a metric, in its own unit, while it still counts. `own`: the organisation's, not the model's. */
  | {
      readonly measure: 'metric';
      readonly domain: string;
      readonly metric: string;
      readonly own?: boolean;
    }
  /** A count as a share of another count of the same domain, which is the organisation's own metric. */
  | {
      readonly measure: 'metric-share';
      readonly domain: string;
      readonly metric: string;
      readonly outOf: string;
    }
  /** The level of a domain as scored. */
  | { readonly measure: 'domain-level'; readonly domain: string }
  /** Whether a criterion holds. */
  | { readonly measure: 'criterion-holds'; readonly domain: string; readonly criterion: string }
  /** Whether an ownership flag is raised on a domain. */
  | { readonly measure: 'domain-flag'; readonly domain: string; readonly flag: DomainFlag }
  /** Whether an ownership flag is raised on the organisation. */
  | { readonly measure: 'organisation-flag'; readonly flag: OrganisationFlag }
  /** The fewest holders whose loss leaves most of the weight alone. */
  | { readonly measure: 'truck-number' }
  /** Share of the weight in scope that is contested or unowned. */
  | { readonly measure: 'contested-or-unowned-weight' }
  /** Share of the listed decisions that have exactly one decider; of one domain, or of all. */
  | { readonly measure: 'single-decider-share'; readonly domain?: string }
  /** How far the authority held in a domain falls short of what is needed. */
  | { readonly measure: 'authority-gap'; readonly domain: string }
  /** The largest share of a decision's outcomes in a domain that were overridden. */
  | { readonly measure: 'overridden-share'; readonly domain: string }
  /** Whether a handoff is connected. */
  | { readonly measure: 'handoff-connected'; readonly from: string; readonly to: string }
  /** The highest Frankenstein index among the posts of the file. */
  | { readonly measure: 'open-role-index' }
  /** Share of the recorded artifacts that are still valid; of one domain, or of all. */
  | { readonly measure: 'fresh-artifact-share'; readonly domain?: string }
  /** Days since an artifact of the model was last collected. */
  | { readonly measure: 'artifact-age'; readonly domain: string; readonly artifact: string }
  /** Share of respondents who name an owner, and how far their answers agree. */
  | { readonly measure: 'owner-knownness'; readonly domain: string }
  | { readonly measure: 'owner-agreement'; readonly domain: string };

export type MeasureName = MeasureReference['measure'];

/** `is` compares truth values and whole counts; the others compare with the engine's tolerance. */
export type ComparisonTest = 'at-least' | 'above' | 'at-most' | 'below' | 'is';

/** One measure against one bound. */
export type Comparison = MeasureReference & {
  readonly test: ComparisonTest;
  readonly value: number | boolean;
};

/** Joins of conditions. Unknown is neither: a join is unknown only where the unknown part could turn it. */
export type Joined<Leaf> =
  | Leaf
  | { readonly all: readonly Joined<Leaf>[] }
  | { readonly any: readonly Joined<Leaf>[] }
  | { readonly atLeast: number; readonly of: readonly Joined<Leaf>[] }
  /** The first part that is known speaks. */
  | { readonly firstKnown: readonly Joined<Leaf>[] };

/** When an indicator holds. */
export type IndicatorRule = Joined<Comparison>;

/** When a pain is active, over its indicators by id; a comparison may stand for a condition that is no sign by itself. */
export type ActivationRule = Joined<string | Comparison>;

export interface PainIndicator {
  /** OI1 … */
  readonly id: string;
  readonly text: string;
  readonly rule: IndicatorRule;
  /** The rule in words. */
  readonly reads: string;
}

export interface PainRules {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly indicators: readonly PainIndicator[];
  /** The next step whatever the band, and one for each band in which the pain usually appears. */
  readonly nextStep: string;
  readonly bandSteps: readonly { readonly band: BandLevel; readonly nextStep: string }[];
  readonly activation: {
    /** The band range, both ends included. */
    readonly bandAtLeast: BandLevel;
    readonly bandAtMost: BandLevel;
    readonly when: ActivationRule;
    /** A trigger that is present raises the severity, never lowers it. */
    readonly raisedBy: readonly { readonly trigger: string; readonly severity: Severity }[];
    /** Share of known criteria, 0..1, under which the state is unknown. */
    readonly unknownBelowCoverage: number;
    /** The rule in words. */
    readonly reads: string;
  };
  /** Clean snapshots in a row after which it counts as cleared. */
  readonly clearance: { readonly cleanSnapshots: number; readonly reads: string };
}
