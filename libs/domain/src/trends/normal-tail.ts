import { exp } from '../arithmetic/elementary.js';

/**
 * The share of a normal distribution beyond z standard deviations on one side, for z ≥ 0, to about
 * 14 digits: a series near the middle, a continued fraction (Laplace) further out.
 */
export function normalTail(z: number): number {
  const density = exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  if (z < 3) {
    let term = z;
    let sum = z;
    for (let k = 3; term > sum * 1e-17; k += 2) {
      term *= (z * z) / k;
      sum += term;
    }
    return 0.5 - density * sum;
  }
  let fraction = z;
  for (let k = 120; k >= 1; k -= 1) fraction = z + k / fraction;
  return density / fraction;
}
