import fc from 'fast-check';
import {
  lognormalItem,
  poisson,
  poissonAt,
  poissonTable,
  sumOfItems,
  triangular,
  triangularAt,
  triangularItem,
} from './distributions.js';
import { RandomStream } from './random.js';

const meanOf = (numbers: ArrayLike<number>): number =>
  Array.from(numbers).reduce((sum, each) => sum + each, 0) / numbers.length;
const uniforms = (count = 20_000, seed = 'u') => new RandomStream(seed).strata(count);
const uniform = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });
const triple = fc
  .tuple(...[0, 1, 2].map(() => fc.double({ min: 0, max: 50, noNaN: true })))
  .map((numbers) => numbers.sort((a, b) => a - b) as [number, number, number]);

describe('a triangular estimate', () => {
  it('has the mean and the median of the formula', () => {
    expect(meanOf(triangular([8, 14, 26], uniforms()))).toBeCloseTo(16, 3);
    expect(triangularAt([8, 14, 26], 0.5)).toBeCloseTo(26 - Math.sqrt(0.5 * 18 * 12), 12);
    expect(triangularAt([8, 14, 26], 1 / 3)).toBeCloseTo(14, 12);
    expect(triangularAt([8, 14, 26], 1 / 12)).toBeCloseTo(11, 12);
  });
  it('is one number where its ends meet, and a slope where its mode is an end', () => {
    expect(triangularAt([3, 3, 3], 0.7)).toBe(3);
    expect(triangularAt([0, 0, 10], 0.75)).toBeCloseTo(5, 12);
    expect(triangularAt([0, 10, 10], 0.25)).toBeCloseTo(5, 12);
  });
  it('stays between its ends, and rises with the uniform number and with each end', () => {
    fc.assert(
      fc.property(
        triple,
        uniform,
        uniform,
        fc.double({ min: 0, max: 5, noNaN: true }),
        (range, a, b, more) => {
          const value = triangularAt(range, a);
          expect(value).toBeGreaterThanOrEqual(range[0] - 1e-9);
          expect(value).toBeLessThanOrEqual(range[2] + 1e-9);
          const [less, greater] = a < b ? [a, b] : [b, a];
          expect(triangularAt(range, less)).toBeLessThanOrEqual(
            triangularAt(range, greater) + 1e-9,
          );
          const raised: [number, number, number] = [range[0], range[1], range[2] + more];
          expect(triangularAt(raised, a)).toBeGreaterThanOrEqual(value - 1e-6);
        },
      ),
    );
  });
});

describe('a Poisson count', () => {
  it.each([0.3, 4, 24, 400, 90_000])('of mean %d has that mean and variance', (mean) => {
    const counts = poisson(mean, uniforms());
    expect(Math.abs(meanOf(counts) / mean - 1)).toBeLessThan(0.01);
    const variance = meanOf(counts.map((count) => (count - mean) ** 2));
    expect(Math.abs(variance / mean - 1)).toBeLessThan(0.05);
    expect(counts.every((count) => Number.isInteger(count) && count >= 0)).toBe(true);
  });
  it('is never anything but 0 where nothing is expected', () => {
    expect(new Set(poisson(0, uniforms(100)))).toEqual(new Set([0]));
  });
  it('has the probabilities of the formula', () => {
    const { first, cumulative } = poissonTable(3);
    expect(first).toBe(0);
    expect(cumulative[0]).toBeCloseTo(Math.exp(-3), 12);
    expect(cumulative[2]).toBeCloseTo(Math.exp(-3) * (1 + 3 + 4.5), 12);
    expect(cumulative.at(-1)).toBe(1);
    expect(poissonAt(poissonTable(3), Math.exp(-3) - 1e-9)).toBe(0);
    expect(poissonAt(poissonTable(3), Math.exp(-3) + 1e-9)).toBe(1);
    expect(poissonTable(10_000).first).toBe(8975);
  });
  it('rises with its mean, draw by draw', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 60, noNaN: true }),
        fc.double({ min: 0, max: 9, noNaN: true }),
        uniform,
        (mean, more, at) => {
          expect(poissonAt(poissonTable(mean + more), at)).toBeGreaterThanOrEqual(
            poissonAt(poissonTable(mean), at),
          );
        },
      ),
    );
  });
});

describe('items drawn one by one', () => {
  it('sum to their number times their mean; a part counts by that part', () => {
    const random = new RandomStream('items');
    expect(sumOfItems(3, () => 2, random)).toBe(6);
    expect(sumOfItems(2.5, () => 2, random)).toBe(5);
    expect(sumOfItems(0, () => 2, random)).toBe(0);
    expect(sumOfItems(20_000, triangularItem([1, 2, 6]), random) / 20_000).toBeCloseTo(3, 1);
  });
  it('of a lognormal spread about their median', () => {
    const random = new RandomStream('lognormal');
    const draw = lognormalItem(12, 0.9);
    const hours = Array.from({ length: 20_001 }, () => draw(random)).sort((a, b) => a - b);
    expect(Math.abs((hours[10_000] ?? 0) - 12)).toBeLessThan(0.4);
    expect(Math.abs(meanOf(hours) / (12 * Math.exp(0.405)) - 1)).toBeLessThan(0.03);
    expect(lognormalItem(12, 0)(random)).toBe(12);
  });
});
