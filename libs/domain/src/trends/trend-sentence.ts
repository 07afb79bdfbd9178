import type { TrendPoint, TrendResult } from './trend.js';

/** What a series shows, in one plain sentence, and no more than it shows (domain.md §6, Honesty). */
export function trendSentence({ points, statement, s, p }: TrendResult): string {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return '';
  const span = `from ${at(first)} to ${at(last)}`;
  switch (statement) {
    case 'baseline':
      return `${at(last)} is the baseline: one result shows no movement.`;
    case 'moved':
      return `The index moved ${span}; two results are no trend.`;
    case 'direction':
      return `Direction so far: ${directionOf(s, points.length)}, ${span}; ${String(points.length)} results are too few to call it a trend.`;
    case 'trend':
      return `Trend: ${s > 0 ? 'up' : 'down'}, ${span} (${String(points.length)} results, Mann–Kendall ${shareWords(p)}).`;
    case 'no-trend':
      return `No trend can be told from chance among ${String(points.length)} results up to ${last.asOf} (Mann–Kendall ${shareWords(p)}).`;
    case 'no-detectable-change':
      return `No detectable change between ${points.at(-2)?.asOf ?? ''} and ${last.asOf}: what is unknown leaves room for ${room(points.at(-2))}, and then for ${room(last)}.`;
  }
}

const at = ({ asOf, index }: TrendPoint): string => `${index.toFixed(1)} on ${asOf}`;

const room = (point: TrendPoint | undefined): string =>
  `${(point?.low ?? 0).toFixed(1)} to ${(point?.high ?? 0).toFixed(1)}`;

/** A direction only where every pair of results agrees with it. */
function directionOf(s: number, points: number): string {
  const most = (points * (points - 1)) / 2;
  return s === most ? 'up' : s === -most ? 'down' : 'none that holds';
}

/** `p = 0.056`; cut off upwards, so that 0.0499 never comes from 0.0503. */
export const shareWords = (p: number): string =>
  p < 0.001 ? 'p < 0.001' : `p = ${(Math.ceil(p * 1000 - 1e-9) / 1000).toFixed(3)}`;
