import type { ConfidenceLabel } from '../scoring/score-result.js';
import type { Closure } from './hiring-rules.js';

export const hiringVerdicts = [
  'decide-first',
  'measure-first',
  'redesign-role',
  'lend-capacity',
  'slack',
  'borrow',
  'hire',
] as const;
export type HiringVerdict = (typeof hiringVerdicts)[number];

/** Ten, fifty and ninety per cent of the draws lie at or below these. */
export interface Percentiles {
  p10: number;
  p50: number;
  p90: number;
}

/** One of the preconditions of a seat, as far as the file says. */
export interface HiringCondition {
  id:
    | 'decision-debt'
    | 'governance'
    | 'owners'
    | 'authority'
    | 'signature'
    | 'confidence'
    | 'load-data'
    | 'availability'
    | 'draft-roles';
  verdict: 'decide-first' | 'measure-first' | 'redesign-role';
  holds: boolean;
  /** What was found, with its numbers. */
  text: string;
}

export interface SeatDecision {
  domain: string;
  decision: string;
  name: string;
  /** Who decides or agrees today, where a file records somebody else than the seat's own roles. */
  today: string[];
}

/** The seat that a cluster's gap justifies. */
export interface SeatOutline {
  title: string;
  /** Permanent seats of this same role; 0 where it is borrowed for one quarter. */
  seats: number;
  /** Full-time equivalents asked for, never one figure. */
  load: Percentiles;
  disciplines: Record<string, number>;
  domains: string[];
  decides: SeatDecision[];
  vetoes: SeatDecision[];
  excludes: string[];
  handoffsIn: { from: string; to: string }[];
  handoffsOut: { from: string; to: string }[];
  artifacts: { domain: string; artifact: string; name: string; validDays: number }[];
  /** Recorded deputies of its domains; empty where none is named yet. */
  deputies: string[];
  /** Null where no role rules were given. */
  frankensteinIndex: number | null;
  frankensteinBelow: number;
  reportsTo: string;
  proof90Days: string[];
}

export interface BacklogProjection {
  /** Hours waiting at the end of each quarter. */
  quarters: { quarter: string; hours: Percentiles; capacityHours: number }[];
  sla: { hours: number; from: string; to: string } | null;
  /** First quarter in which the waiting work takes longer than the service level; null where none does or none is recorded. */
  breaks: { expected: string | null; bad: string | null };
  expiring: { domain: string; artifact: string; on: string }[];
}

export interface HiringAlternative {
  kind: 'borrow' | 'buy' | 'automate' | 'narrow' | 'slow';
  /** The work it changes, where it changes one kind. */
  work: string | null;
  /** What it would take to bring the gap to slack, 0..1 of the work or FTE or hours, as `unit` says. */
  needed: number | null;
  unit: 'fte' | 'hours' | 'share';
  /** The gap once that is done. */
  gap: Percentiles | null;
  text: string;
}

export interface ClusterCase {
  id: string;
  /** Full-time equivalents; null where the file states no workload. */
  needNow: Percentiles | null;
  removedByDecisions: Percentiles | null;
  gap: Percentiles | null;
  verdict: HiringVerdict;
  because: string;
  role: SeatOutline | null;
  name: string;
  domains: string[];
  needAfterDecisions: Percentiles | null;
  /** Full-time equivalents stated; null where the file does not say. */
  available: number | null;
  /** What the load alone would say, were every precondition met; null without a workload. */
  loadAlone: HiringVerdict | null;
  conditions: HiringCondition[];
  /** Load on the time at work, per quarter with a workload, latest first; null where no time is available. */
  utilisation: { quarter: string; value: number | null }[];
  interim: { reason: string; until: string; source: string; text: string }[];
  costOfDelay: Percentiles | null;
  backlog: BacklogProjection | null;
  alternatives: HiringAlternative[];
  withdrawal: string[];
}

export interface FailedCriterion {
  domain: string;
  criterion: string;
  /** Weight of the failure, and how it splits; a criterion's weight is its domain's over their number. */
  weight: number;
  closedBy: Partial<Record<Closure, number>>;
  text: string;
}

export interface CostTerm {
  kind: 'blocked-deals' | 'waiting' | 'rework' | 'incidents';
  name: string;
  cluster: string | null;
  /** Null where not stated. */
  amount: Percentiles | null;
  source: string;
}

export interface SequencePlan {
  order: number;
  step: 'decide' | 'connect' | 'measure' | 'seat' | 'rerun';
  from: string;
  to: string;
  title: string;
  cluster: string | null;
  items: string[];
  checkpoint: string;
}

/** One assumption moved from its low to its high while all others stay as drawn. */
export interface HiringSensitivity {
  cluster: string;
  assumption: string;
  low: number;
  high: number;
  p50AtLow: number;
  p50AtHigh: number;
  swing: number;
}

export interface HiringAssumption {
  name: string;
  value: string;
  source: 'default' | 'file';
}

/** Two clusters judged together; only where no cannot-link stands between them. */
export interface HiringPool {
  clusters: [string, string];
  gap: Percentiles;
  loadAlone: HiringVerdict | null;
  blockedBy: string[];
  text: string;
}

/** Begins exactly as the JSON of engine-contract.md §6. Numbers are full precision. */
export interface HiringCase {
  /** Failed-criterion weight that decisions close over all failed weight, 0..1; 0 where nothing fails. */
  decisionDebt: number;
  clusters: ClusterCase[];
  organisation: string;
  model: string;
  asOf: string;
  seed: string;
  draws: number;
  /** One sentence: what is asked for. */
  headline: string;
  /** `freshness`: share of the known weight that was observed lately. */
  confidence: { value: number; label: ConfidenceLabel; freshness: number };
  /** The unbroken run of quarters with load data, the file's own first. */
  loadQuarters: string[];
  /** False where no history was given, so that the quarters could not be counted. */
  loadCounted: boolean;
  /** For orientation: nobody is judged by it. */
  total: { needNow: Percentiles; removedByDecisions: Percentiles; gap: Percentiles } | null;
  failed: FailedCriterion[];
  sequence: SequencePlan[];
  costOfDelay: { currency: string | null; total: Percentiles | null; terms: CostTerm[] };
  sensitivity: HiringSensitivity[];
  pools: HiringPool[];
  assumptions: HiringAssumption[];
  withdrawal: string[];
}
