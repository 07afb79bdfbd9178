/** A band's number: 0 Unaware … 4 Governed. */
export type BandLevel = 0 | 1 | 2 | 3 | 4;

/** The roll-up of one stored snapshot: narrow columns, never the whole result. */
export interface SnapshotView {
  snapshotId: string;
  asOf: string;
  takenAt: string;
  modelVersion: string;
  engineVersion: string;
  inputHash: string;
  band: BandLevel;
  /** 0..100 */
  index: number;
  /** 0..100 */
  mean: number;
  intervalLow: BandLevel;
  intervalHigh: BandLevel;
  /** 0..1 */
  confidenceValue: number;
  confidence: ConfidenceLabel;
  binding: string[];
  bindingDomains: string[];
  /** Level 0..4 per domain in the model's order; null where not applicable. */
  levels: (number | null)[];
  /** 0..100 per domain in the model's order; null where not applicable. */
  scores: (number | null)[];
  /** Whether nothing at all is known of the domain, in the model's order. */
  unknown: boolean[];
}

export type ConfidenceLabel = 'high' | 'medium' | 'low';

export interface SnapshotDetailView {
  snapshot: SnapshotView;
  result: ScoreResultView;
}

export interface LiveScoreView {
  asOf: string;
  /** sha256 of the facts in canonical form; equal to a snapshot's where nothing has changed since. */
  inputHash: string;
  result: ScoreResultView;
}

export interface ScoreResultView {
  band: BandLevel;
  index: number;
  mean: number;
  binding: string[];
  bindingDomains: string[];
  bindingSentence: string;
  intervalLow: BandLevel;
  intervalHigh: BandLevel;
  confidence: {
    value: number;
    label: ConfidenceLabel;
    coverage: number;
    agreement: number | null;
    freshness: number;
    grade: number;
  };
  domains: DomainScoreView[];
  refused: { section: string; domain: string; reason: string }[];
}

export interface DomainScoreView {
  id: string;
  level: BandLevel;
  band: BandLevel;
  progress: number;
  plus: boolean;
  score: number;
  notApplicable: boolean;
  holds: string[];
  fails: string[];
  unknown: string[];
}

export interface OwnershipView {
  asOf: string;
  domains: DomainOwnershipView[];
  organisation: {
    pBar: number | null;
    kappa: number | null;
    ac1: number | null;
    hhi: number | null;
    effectiveOwners: number | null;
    truckNumber: number | null;
    flags: OwnershipFlagView[];
  };
  handoffs: { from: string; to: string; state: string }[];
}

/** Aggregates only: below three answers nothing but their number is said (domain.md §3, Privacy). */
export interface DomainOwnershipView {
  id: string;
  owner: string | null;
  n: number;
  knownness: number | null;
  agreement: number | null;
  modalShare: number | null;
  shares: { role: string; share: number }[];
  flags: OwnershipFlagView[];
}

export interface OwnershipFlagView {
  flag: string;
  facts: string[];
}
