import fc from 'fast-check';
import { medianOf, percentilesOf } from './percentiles.js';

/** The rule itself, on sorted numbers. */
function bySorting(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (place - Math.floor(place)) * (above - below);
}

describe('percentiles', () => {
  it('interpolate between the two nearest draws', () => {
    const tens = Float64Array.from([5, 3, 1, 4, 2, 0, 6, 9, 8, 7, 10]);
    expect(percentilesOf(tens)).toEqual({ p10: 1, p50: 5, p90: 9 });
    expect(percentilesOf(Float64Array.of(2, 1))).toEqual({ p10: 1.1, p50: 1.5, p90: 1.9 });
    expect(percentilesOf(Float64Array.of(7))).toEqual({ p10: 7, p50: 7, p90: 7 });
  });

  it('are those of the sorted draws, whatever their order and ties', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(fc.integer({ min: -4, max: 4 }), fc.double({ min: -9, max: 9, noNaN: true })),
          {
            minLength: 1,
            maxLength: 60,
          },
        ),
        (numbers) => {
          const { p10, p50, p90 } = percentilesOf(Float64Array.from(numbers));
          expect(p10).toBeCloseTo(bySorting(numbers, 0.1), 12);
          expect(p50).toBeCloseTo(bySorting(numbers, 0.5), 12);
          expect(p90).toBeCloseTo(bySorting(numbers, 0.9), 12);
          expect(medianOf(Float64Array.from(numbers))).toBeCloseTo(p50, 12);
        },
      ),
    );
  });
});
