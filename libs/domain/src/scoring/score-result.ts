import type { FactReference } from '../facts/fact-reference.js';
import type { BandLevel, Grade } from '../model/maturity-model.js';

export type BindingRule = 'mean' | 'breadth' | 'critical-domain' | 'governed-rule';
export type ConfidenceLabel = 'high' | 'medium' | 'low';

export interface DomainScore {
  id: string;
  level: BandLevel;
  band: string;
  /** Progress towards the next band, 0..0.95. */
  progress: number;
  plus: boolean;
  /** 0..100 */
  score: number;
  notApplicable: boolean;
  /** Criterion ids, in the model's order. */
  holds: string[];
  fails: string[];
  unknown: string[];
}

export interface Refusal {
  section: 'notApplicable';
  domain: string;
  reason: string;
}

/** Exactly the JSON of engine-contract.md §2. Numbers are full precision. */
export interface ScoreResult {
  organisation: string;
  model: string;
  asOf: string;
  band: string;
  level: BandLevel;
  /** 0..100, never contradicting the band. */
  index: number;
  mean: number;
  binding: BindingRule[];
  bindingDomains: string[];
  interval: { low: string; high: string };
  confidence: {
    value: number;
    label: ConfidenceLabel;
    coverage: number;
    /** Null where no domain has enough answers; then left out of the value, and the label is low. */
    agreement: number | null;
    freshness: number;
    grade: number;
  };
  /** Every domain of the model, in its order. */
  domains: DomainScore[];
  refused: Refusal[];
}

export interface CriterionExplanation {
  criterion: string;
  state: 'holds' | 'fails' | 'unknown';
  /** 0..1; null where unknown. */
  satisfaction: number | null;
  /** In plain words: what was seen, or what is missing. */
  because: string;
  from: 'register' | 'observation' | null;
  observedAt: string | null;
  validUntil: string | null;
  grade: Grade | null;
  source: string | null;
  /** The single facts that made it so; none where nothing is recorded. */
  facts: FactReference[];
}
