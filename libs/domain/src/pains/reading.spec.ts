import fc from 'fast-check';
import type { Comparison, ComparisonTest } from './pain-rules.js';
import {
  type Reading,
  between,
  compare,
  known,
  notApplicable,
  unknown,
  valueOf,
} from './reading.js';
import type { Truth } from './three-valued.js';

const words = { text: () => 'Seen.', facts: () => [] };
const against = (test: ComparisonTest, value: number | boolean): Comparison => ({
  measure: 'truck-number',
  test,
  value,
});

describe('a measure against a bound', () => {
  it.each<[ComparisonTest, number, Truth, Truth, Truth]>([
    // test, bound, just below it, on it, just above it
    ['at-least', 0.3, false, true, true],
    ['above', 0.3, false, false, true],
    ['at-most', 0.3, true, true, false],
    ['below', 0.3, true, false, false],
    ['is', 0.3, false, true, false],
  ])('%s %d holds below, on and above it: %s, %s, %s', (test, bound, under, on, over) => {
    expect(compare(known(0.29, words), against(test, bound))).toBe(under);
    expect(compare(known(0.3, words), against(test, bound))).toBe(on);
    expect(compare(known(0.31, words), against(test, bound))).toBe(over);
  });

  it('meets a bound that a sum of decimals was meant to meet', () => {
    const sum = 0.1 + 0.2;
    expect(compare(known(sum, words), against('at-most', 0.3))).toBe(true);
    expect(compare(known(sum, words), against('above', 0.3))).toBe(false);
    expect(compare(known(1 - 0.7, words), against('at-least', 0.3))).toBe(true);
    expect(compare(known(1 - 0.7, words), against('below', 0.3))).toBe(false);
  });

  it('compares truth values', () => {
    expect(compare(known(true, words), against('is', true))).toBe(true);
    expect(compare(known(true, words), against('is', false))).toBe(false);
    expect(compare(known(false, words), against('is', false))).toBe(true);
    expect(compare(unknown('', ''), against('is', false))).toBeNull();
  });

  it('leaves open what no fact tells, whatever the bound', () => {
    for (const test of ['at-least', 'above', 'at-most', 'below', 'is'] as const)
      expect(compare(unknown('Not told.', 'it'), against(test, 1))).toBeNull();
  });

  it('never holds where the domain is not applicable', () => {
    for (const test of ['at-least', 'above', 'at-most', 'below', 'is'] as const)
      expect(compare(notApplicable('Retrieval (RET)'), against(test, 0))).toBe(false);
    expect(notApplicable('Retrieval (RET)').text()).toBe('Retrieval (RET) is not applicable here.');
  });

  it('says of bounds only what is true of every value within them', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<ComparisonTest>('at-least', 'above', 'at-most', 'below', 'is'),
        fc.integer({ min: 0, max: 10 }),
        fc.integer({ min: 0, max: 10 }),
        fc.integer({ min: 0, max: 10 }),
        (test, bound, one, other) => {
          const low = Math.min(one, other);
          const high = Math.max(one, other);
          const within = Array.from({ length: high - low + 1 }, (_, at) => low + at).map((value) =>
            compare(known(value, words), against(test, bound)),
          );
          const told = compare(between(low, high, 'it', words), against(test, bound));
          const expected = within.every((truth) => truth === within[0]) ? within[0] : null;
          expect(told).toBe(expected);
        },
      ),
    );
  });
});

describe('the value of a reading', () => {
  const value = (reading: Reading, bound: number | boolean = 1) =>
    valueOf(reading, against('is', bound));

  it('is the number, or the truth that it stands for', () => {
    expect(value(known(0.4, words))).toBe(0.4);
    expect(value(known(true, words), true)).toBe(true);
    expect(value(known(false, words), true)).toBe(false);
  });

  it('is null where it is not exactly known, has no bound or does not apply', () => {
    expect(value(between(0.2, 0.4, 'it', words))).toBeNull();
    expect(value(unknown('', ''))).toBeNull();
    expect(value(known(Infinity, words))).toBeNull();
    expect(value(notApplicable('RET'))).toBeNull();
  });

  it('misses nothing where it is known, even between equal bounds', () => {
    expect(known(1, words).missing).toBeNull();
    expect(between(1, 1, 'it', words).missing).toBeNull();
    expect(between(0, 1, 'it', words).missing).toBe('it');
  });
});
