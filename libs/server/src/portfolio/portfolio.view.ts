import type { BandLevel, ConfidenceLabel } from '../scores/scores.view.js';

/** One client in the consultant's portfolio. */
export interface PortfolioRowView {
  organisationId: string;
  name: string;
  /** The newest snapshot; null until the first. */
  current: PortfolioSnapshotView | null;
  /** The newest snapshot of an earlier quarter than the current one's. */
  previous: PortfolioSnapshotView | null;
  /** The newest snapshot of each of the last six quarters that have one, oldest first. */
  history: { asOf: string; index: number; band: BandLevel }[];
  /** Days since the newest snapshot's day. */
  staleDays: number | null;
  /** Ownership flags of the newest snapshot, worst first. */
  flags: string[];
  /** Why this client stands where it does in the order of attention; null when nothing asks for any. */
  attention: string | null;
}

export interface PortfolioSnapshotView {
  asOf: string;
  band: BandLevel;
  index: number;
  confidence: ConfidenceLabel;
  intervalLow: BandLevel;
  intervalHigh: BandLevel;
  levels: (number | null)[];
  unknown: boolean[];
}

export type PortfolioOrder = 'attention' | 'name' | 'band' | 'stalest';
