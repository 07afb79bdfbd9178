import type { RowSection } from '../facts/organisation-file.js';
import type { Scenario } from '../what-if/scenario.js';
import type { EffortClass, MoveKind } from './plan-rules.js';

/** One criterion of one domain to be made to hold, and how that is written down. */
export interface PathFact {
  readonly domain: string;
  readonly criterion: string;
  /** In plain words; no respondent is named. */
  readonly text: string;
  /** Where it is written down: the register that decides the criterion, or `observations`. */
  readonly section: RowSection;
  readonly effort: EffortClass;
  readonly cost: number;
  /** The rows that make it hold. */
  readonly changes: Scenario;
}

/** Where an organisation stands, or would stand. */
export interface Standpoint {
  readonly band: string;
  readonly index: number;
  readonly mean: number;
}

/** The fewest facts that reach a band; the JSON of `rolewright plan FILE --target BAND --path`. */
export interface CheapestPath {
  readonly target: string;
  /** In the model's order. */
  readonly facts: readonly PathFact[];
  /** Number of facts, or their weights' sum where the cost is effort. */
  readonly cost: number;
  /** `proved` where no cheaper path exists; otherwise no path costs less than the bound. */
  readonly minimal: 'proved' | { readonly lowerBound: number };
  readonly from: Standpoint;
  readonly bandAfter: string;
  readonly after: Standpoint;
  /** All facts as one scenario; applied, it reaches `bandAfter`. */
  readonly scenario: Scenario;
}

export interface OperatingMove {
  /** From 1. */
  readonly order: number;
  readonly kind: MoveKind;
  readonly title: string;
  readonly criteria: readonly { readonly domain: string; readonly criterion: string }[];
  readonly facts: readonly string[];
  readonly ownerRole: string;
  /** Whether the file records that role, or the model suggests it. */
  readonly ownerFrom: 'file' | 'model';
  readonly effort: EffortClass;
  /** Days from the beginning; an offset, never a promise. */
  readonly window: { readonly from: number; readonly to: number };
  /** After this move and all before it. */
  readonly expected: Standpoint;
}

export interface OperatingPlan {
  readonly organisation: string;
  readonly model: string;
  readonly asOf: string;
  readonly target: string;
  readonly from: Standpoint;
  readonly to: Standpoint;
  readonly path: {
    readonly facts: number;
    readonly cost: number;
    readonly minimal: CheapestPath['minimal'];
  };
  readonly moves: readonly OperatingMove[];
  readonly notes: readonly string[];
}
