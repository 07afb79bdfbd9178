import { tolerance } from '../model/compiled-model.js';
import { normalTail } from './normal-tail.js';

/** Mann and Kendall's test of one series against no trend at all. */
export interface MannKendall {
  /** Rising pairs less falling ones. */
  s: number;
  /** Two-sided, 0..1. */
  p: number;
}

/**
 * S and its two-sided p (engine-contract.md §5): counted out over every order of the values, ties
 * kept, up to so many of them, and by the tie-corrected normal approximation with its correction for
 * continuity beyond.
 *
 * @param values in the order of time; those within the tolerance are tied
 */
export function mannKendall(values: readonly number[], exactUpTo: number): MannKendall {
  const { ranks, ties } = ranked(values);
  let s = 0;
  for (let later = 1; later < ranks.length; later += 1) {
    for (let earlier = 0; earlier < later; earlier += 1) {
      s += Math.sign((ranks[later] as number) - (ranks[earlier] as number));
    }
  }
  return { s, p: ranks.length <= exactUpTo ? exactTail(s, ties) : approximateTail(s, ties) };
}

/** The rank of each value, equal ones alike, and how many share each rank. */
function ranked(values: readonly number[]): { ranks: number[]; ties: number[] } {
  const order = values.map((_, at) => at);
  order.sort((a, b) => (values[a] as number) - (values[b] as number));
  const ranks = values.map(() => 0);
  const ties: number[] = [];
  order.forEach((at, place) => {
    const before = order[place - 1];
    const tied =
      before !== undefined && (values[at] as number) - (values[before] as number) <= tolerance;
    if (tied) ties[ties.length - 1] = (ties.at(-1) ?? 0) + 1;
    else ties.push(1);
    ranks[at] = ties.length;
  });
  return { ranks, ties };
}

/** Share of the orders of the values whose |S| is at least the one seen. */
function exactTail(s: number, ties: readonly number[]): number {
  const orders = ordersByInversions(ties);
  // Pairs that are not tied: S is their number less two for each inversion.
  const pairs = orders.length - 1;
  let all = 0;
  let asFar = 0;
  orders.forEach((count, inversions) => {
    all += count;
    if (Math.abs(pairs - 2 * inversions) >= Math.abs(s)) asFar += count;
  });
  return asFar / all;
}

/** How many distinct orders of the values have 0, 1, 2 … inversions. */
function ordersByInversions(ties: readonly number[]): number[] {
  let orders = [1];
  let placed = 0;
  for (const size of ties) {
    // A new group is laid among those placed: the Gaussian binomial counts the ways by inversions,
    // the product of (1 − qⁿ⁺ⁱ) over that of (1 − qⁱ).
    for (let at = 1; at <= size; at += 1) {
      orders = dividedBy(timesOneLess(orders, placed + at), at);
    }
    placed += size;
  }
  return orders;
}

/** Times 1 − q^power. */
function timesOneLess(polynomial: readonly number[], power: number): number[] {
  const product = [...polynomial, ...Array.from({ length: power }, () => 0)];
  polynomial.forEach((factor, at) => {
    product[at + power] = (product[at + power] as number) - factor;
  });
  return product;
}

/** Divided by 1 − q^power, where that leaves no rest. */
function dividedBy(polynomial: readonly number[], power: number): number[] {
  const quotient: number[] = [];
  for (let at = 0; at < polynomial.length - power; at += 1) {
    quotient.push((polynomial[at] as number) + (quotient[at - power] ?? 0));
  }
  return quotient;
}

function approximateTail(s: number, ties: readonly number[]): number {
  const spread = (n: number): number => n * (n - 1) * (2 * n + 5);
  const n = ties.reduce((sum, size) => sum + size, 0);
  const variance = (spread(n) - ties.reduce((sum, size) => sum + spread(size), 0)) / 18;
  if (variance === 0 || s === 0) return 1;
  return Math.min(1, 2 * normalTail((Math.abs(s) - 1) / Math.sqrt(variance)));
}
