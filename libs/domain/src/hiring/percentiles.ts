import type { Percentiles } from './hiring-result.js';

/**
 * P10, P50 and P90 of the draws, by linear interpolation between the two nearest order statistics at
 * (n − 1)·p (type 7 of Hyndman and Fan, what spreadsheets call PERCENTILE). Reorders `draws`.
 */
export function percentilesOf(draws: Float64Array): Percentiles {
  // From the middle outwards: each search then needs only its own half.
  const p50 = quantile(draws, 0.5, 0, draws.length - 1);
  const middle = Math.floor((draws.length - 1) * 0.5);
  const p10 = quantile(draws, 0.1, 0, middle);
  const p90 = quantile(draws, 0.9, middle, draws.length - 1);
  return { p10, p50, p90 };
}

/** The median alone. Reorders `draws`. */
export const medianOf = (draws: Float64Array): number => quantile(draws, 0.5, 0, draws.length - 1);

/** The quantile of all draws, where its order statistics are known to stand between two places. */
function quantile(draws: Float64Array, share: number, from: number, to: number): number {
  const place = (draws.length - 1) * share;
  const lower = Math.floor(place);
  select(draws, lower, from, to);
  const below = draws[lower] as number;
  if (lower === place) return below;
  // What stands right of a selected place is no smaller: the next one is the least of it.
  let above = Infinity;
  for (let at = lower + 1; at < draws.length; at += 1) {
    above = Math.min(above, draws[at] as number);
  }
  return below + (place - lower) * (above - below);
}

/** Hoare's selection: afterwards nothing left of `place` is larger, nothing right of it smaller. */
function select(draws: Float64Array, place: number, from: number, to: number): void {
  let left = from;
  let right = to;
  while (left < right) {
    const pivot = draws[place] as number;
    let low = left;
    let high = right;
    while (low <= high) {
      while ((draws[low] as number) < pivot) low += 1;
      while ((draws[high] as number) > pivot) high -= 1;
      if (low > high) break;
      const swap = draws[low] as number;
      draws[low] = draws[high] as number;
      draws[high] = swap;
      low += 1;
      high -= 1;
    }
    if (high < place) left = low;
    if (place < low) right = high;
  }
}
