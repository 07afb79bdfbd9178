import { exp } from '../arithmetic/elementary.js';
import type { Triple } from '../facts/organisation-file.js';
import type { RandomStream } from './random.js';

/**
 * Draws by inversion: each number of a distribution comes from one uniform number, so that raising a
 * parameter raises every draw, and two cases with one seed differ by what was changed alone.
 */

/** The inverse of the triangular distribution's cumulative function. */
export function triangularAt([low, mode, high]: Triple, uniform: number): number {
  const width = high - low;
  if (width === 0) return low;
  const left = mode - low;
  return uniform * width < left
    ? low + Math.sqrt(uniform * width * left)
    : high - Math.sqrt((1 - uniform) * width * (high - mode));
}

/** Turns uniform numbers into draws of an estimate, in their own place. */
export function triangular(range: Triple, uniforms: Float64Array): Float64Array {
  for (let at = 0; at < uniforms.length; at += 1) {
    uniforms[at] = triangularAt(range, uniforms[at] as number);
  }
  return uniforms;
}

/** Cumulative probabilities of a Poisson count, from the first count that is not practically impossible. */
export interface PoissonTable {
  readonly first: number;
  readonly cumulative: Float64Array;
}

/** @param mean 0 or more; the table grows with its root */
export function poissonTable(mean: number): PoissonTable {
  // Beyond this many standard deviations the probability is below one in 10^20.
  const reach = 10 * Math.sqrt(mean) + 25;
  const first = Math.max(0, Math.floor(mean - reach));
  const weights = new Float64Array(Math.ceil(mean + reach) - first + 1);
  // From the mode outwards, where e^−mean would vanish for a large mean.
  const mode = Math.floor(mean) - first;
  weights[mode] = 1;
  for (let at = mode; at > 0; at -= 1) {
    weights[at - 1] = ((weights[at] as number) * (at + first)) / mean;
  }
  for (let at = mode + 1; at < weights.length; at += 1) {
    weights[at] = ((weights[at - 1] as number) * mean) / (at + first);
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let before = 0;
  const cumulative = weights.map((weight) => (before += weight / total));
  cumulative[cumulative.length - 1] = 1;
  return { first, cumulative };
}

/** The least count whose cumulative probability reaches the uniform number. */
export function poissonAt({ first, cumulative }: PoissonTable, uniform: number): number {
  let low = 0;
  let high = cumulative.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((cumulative[middle] as number) < uniform) low = middle + 1;
    else high = middle;
  }
  return first + low;
}

/** Turns uniform numbers into counts with this mean, in their own place. */
export function poisson(mean: number, uniforms: Float64Array): Float64Array {
  const table = poissonTable(mean);
  for (let at = 0; at < uniforms.length; at += 1) {
    uniforms[at] = poissonAt(table, uniforms[at] as number);
  }
  return uniforms;
}

/** What a distribution of one item's hours draws, one by one. */
export type ItemDraw = (random: RandomStream) => number;

export const triangularItem =
  (range: Triple): ItemDraw =>
  (random) =>
    triangularAt(range, random.next());

/** Hours with this median, whose logarithm has this standard deviation. */
export const lognormalItem =
  (median: number, sigma: number): ItemDraw =>
  (random) =>
    median * exp(sigma * random.normal());

/** The sum of `count` items; a part of an item counts by that part. */
export function sumOfItems(count: number, draw: ItemDraw, random: RandomStream): number {
  const whole = Math.floor(count);
  let sum = 0;
  for (let item = 0; item < whole; item += 1) sum += draw(random);
  const part = count - whole;
  return part > 0 ? sum + part * draw(random) : sum;
}
