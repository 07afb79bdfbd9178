import { DomainError } from '../access/index.js';
import { dayNumber } from '../facts/calendar.js';
import { atLeast, below } from '../model/compiled-model.js';
import { mannKendall } from './mann-kendall.js';
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
 * fault, its place and its mend, for points that are no series.
 */
export function trend(input: { points: readonly TrendPoint[] }, rules: TrendRules): TrendResult {
  const faults = faultsOf(input);
  if (faults.length > 0) throw new DomainError('INPUT_INVALID', { faults });
  const points = input.points
    .map(({ asOf, index, low, high }): TrendPoint =>
      low === undefined || high === undefined ? { asOf, index } : { asOf, index, low, high },
    )
    .sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
  const { s, p } = mannKendall(
    points.map(({ index }) => index),
    rules.exactUpTo,
  );
  const [last, before] = [points.at(-1), points.at(-2)];
  const statement =
    last && before && overlap(before, last)
      ? 'no-detectable-change'
      : statementOf(points.length, p, rules);
  return { points, statement, s, p };
}

/** By the number of points, and from enough of them on by the test. */
export function statementOf(points: number, p: number, rules: TrendRules): TrendStatement {
  if (points < 2) return 'baseline';
  if (points < rules.directionFrom) return 'moved';
  if (points < rules.trendFrom) return 'direction';
  return below(p, rules.significance) ? 'trend' : 'no-trend';
}

/** True where both have an interval and these have a value in common, be it an end. */
function overlap(a: TrendPoint, b: TrendPoint): boolean {
  if (a.low === undefined || a.high === undefined) return false;
  if (b.low === undefined || b.high === undefined) return false;
  return atLeast(a.high, b.low) && atLeast(b.high, a.low);
}

interface PointFault {
  path: string;
  message: string;
  mend: string;
}

// The input may come from a file, so nothing of its shape is taken for granted.
function faultsOf(input: unknown): PointFault[] {
  const points: unknown = isObject(input) ? input['points'] : undefined;
  if (!Array.isArray(points) || points.length === 0) {
    return [
      {
        path: 'points',
        message: 'There are no points.',
        mend: 'Give a list of { asOf, index, low?, high? }, one result each.',
      },
    ];
  }
  const faults: PointFault[] = isObject(input)
    ? Object.keys(input)
        .filter((key) => key !== 'points')
        .map((key) => ({ path: key, message: 'Nothing reads this.', mend: 'Leave it out.' }))
    : [];
  const seen = new Map<string, number>();
  points.forEach((point: unknown, at) => {
    const path = `points[${String(at)}]`;
    if (!isObject(point)) {
      faults.push({ path, message: 'It is no point.', mend: 'Write { asOf, index }.' });
      return;
    }
    faults.push(...faultsOfPoint(point, path));
    const { asOf } = point;
    if (typeof asOf !== 'string') return;
    const other = seen.get(asOf);
    if (other !== undefined) {
      faults.push({
        path: `${path}.asOf`,
        message: `${asOf} stands in points[${String(other)}] too.`,
        mend: 'Keep one result a day.',
      });
    }
    seen.set(asOf, at);
  });
  return faults;
}

const fields = ['asOf', 'index', 'low', 'high'];

function faultsOfPoint(point: Record<string, unknown>, path: string): PointFault[] {
  const faults: PointFault[] = [];
  const fault = (field: string, message: string, mend: string): void => {
    faults.push({ path: `${path}.${field}`, message, mend });
  };
  const { asOf, index, low, high } = point;
  for (const field of Object.keys(point)) {
    if (!fields.includes(field)) fault(field, 'Nothing reads this.', 'Leave it out.');
  }
  if (typeof asOf !== 'string' || Number.isNaN(dayNumber(asOf))) {
    fault('asOf', 'It is no day.', 'Write a day that exists as yyyy-mm-dd.');
  }
  const isIndex = (value: unknown): value is number =>
    typeof value === 'number' && value >= 0 && value <= 100;
  if (!isIndex(index)) fault('index', 'It is no index.', 'Write a number from 0 to 100.');
  if (low === undefined && high === undefined) return faults;
  if (!isIndex(low)) fault('low', 'One end is missing or no index.', 'Give both ends, or neither.');
  if (!isIndex(high))
    fault('high', 'One end is missing or no index.', 'Give both ends, or neither.');
  if (isIndex(low) && isIndex(index) && !atLeast(index, low)) {
    fault('low', 'It is above the index.', 'Give the low end of the interval.');
  }
  if (isIndex(high) && isIndex(index) && !atLeast(high, index)) {
    fault('high', 'It is below the index.', 'Give the high end of the interval.');
  }
  return faults;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
