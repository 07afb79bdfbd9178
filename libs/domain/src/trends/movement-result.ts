import type { FactReference } from '../facts/fact-reference.js';

/** The parts of a movement, in the order in which their inputs are replaced (engine-contract.md §5). */
export const movementParts = [
  'method',
  'scope',
  'coverage',
  'respondents',
  'practice',
  'decay',
] as const;
export type MovementPart = (typeof movementParts)[number];

export type CriterionState = 'holds' | 'fails' | 'unknown';

/** One thing that moved: a criterion, or a domain as a whole where the method or the scope changed. */
export interface MovementChange {
  domain: string;
  /** Null where the domain as a whole changed. */
  criterion: string | null;
  from: { state: CriterionState; satisfaction: number | null } | null;
  to: { state: CriterionState; satisfaction: number | null } | null;
  /** In plain words, with the days of both results. */
  text: string;
  /** Rows of the earlier file that counted then. */
  before: FactReference[];
  /** Rows of the later file that count now. */
  after: FactReference[];
}

/** M of one day with its far end, should everything unknown hold. */
export interface MeanInterval {
  asOf: string;
  low: number;
  high: number;
}

/**
 * Why the mean moved (domain.md §6). All means are multiples of 2⁻⁴⁰, so that the parts sum to
 * `to − from` exactly, in any order.
 */
export interface Movement {
  organisation: string;
  /** M of the earlier file under its model. */
  from: number;
  /** The same under the later model. */
  restated: number;
  /** M of the later file. */
  to: number;
  parts: Record<MovementPart, number>;
  facts: Record<MovementPart, MovementChange[]>;
  intervals: { from: MeanInterval; to: MeanInterval };
  /** False where the intervals of the restated and the later result overlap. */
  detectable: boolean;
  /** Respondents asked both times over the larger group; null where nobody was asked. */
  respondentOverlap: number | null;
  statement: string;
}
