import type { ConfidenceLabel } from '../scores/scores.view.js';

/** How every pain stands in one organisation, the active ones first. */
export interface PainsView {
  asOf: string;
  /** 0 Unaware … 4 Governed. */
  band: number;
  confidence: { value: number; label: ConfidenceLabel };
  /** Days of the earlier snapshots that were read, oldest first. */
  history: string[];
  pains: PainStatusView[];
}

export interface PainStatusView {
  id: string;
  title: string;
  /** active, watch, cleared, inactive or unknown. */
  state: string;
  /** moderate or high. */
  severity: string;
  reason: string;
  indicators: PainIndicatorView[];
  /** What to record so that more can be told. */
  missing: { measure: string; text: string }[];
  nextStep: string;
  /** Day of the snapshot in which it came into this state; null while inactive or unknown. */
  since: string | null;
}

export interface PainIndicatorView {
  id: string;
  /** Null where no fact tells. */
  holds: boolean | null;
  text: string;
  /** Single facts behind it, told or not. */
  factCount: number;
  facts: { section: string; row: number; text: string }[];
}
