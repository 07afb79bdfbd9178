import { DomainError } from '../access/index.js';
import type { TrendRules } from './trend-rules.js';

/** One result: the index of a day, and how far what is unknown could move it (both ends or neither). */
export interface TrendPoint {
  /** `yyyy-mm-dd` */
  asOf: string;
  /** 0..100 */
  index: number;
  low?: number;
  high?: number;
}

export const trendStatements = [
  'baseline',
  'moved',
  'direction',
  'trend',
  'no-trend',
  'no-detectable-change',
] as const;
export type TrendStatement = (typeof trendStatements)[number];

/** Exactly the JSON of engine-contract.md §5. */
export interface TrendResult {
  /** By day. */
  points: TrendPoint[];
  statement: TrendStatement;
  /** Mann and Kendall's S: rising pairs less falling ones. */
  s: number;
  /** Two-sided, 0..1. */
  p: number;
}

/**
 * What may be said of a series of results (engine-contract.md §5). Throws INPUT_INVALID, with every
 * fault and its place, for points that are no series.
 */
export function trend(input: { points: readonly TrendPoint[] }, rules: TrendRules): TrendResult {
  throw new DomainError('INPUT_INVALID', { points: input.points.length, rules });
}
