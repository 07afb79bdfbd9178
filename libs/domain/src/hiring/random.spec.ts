import fc from 'fast-check';
import { RandomStream } from './random.js';

const take = (seed: string, count: number): number[] => {
  const random = new RandomStream(seed);
  return Array.from({ length: count }, () => random.next());
};

describe('a random stream', () => {
  it('is the same for the same seed, on every machine', () => {
    expect(take('snapshot-7', 4)).toEqual(take('snapshot-7', 4));
    expect(take('', 3)).toEqual([0.005756615079008043, 0.19524576200637966, 0.5873619803460315]);
  });

  it('is another for seeds that differ in one character, anywhere', () => {
    const firsts = ['a', 'b', 'aa', 'ab', 'ba', 'a ', 'snapshot-1', 'snapshot-2'].map(
      (seed) => take(seed, 1)[0],
    );
    expect(new Set(firsts).size).toBe(firsts.length);
  });

  it('never gives 0 or 1 and fills the unit evenly', () => {
    const numbers = take('even', 100_000);
    expect(numbers.every((number) => number > 0 && number < 1)).toBe(true);
    const tenths = new Array<number>(10).fill(0);
    for (const number of numbers) tenths[Math.floor(number * 10)]! += 1;
    for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(500);
    const products = numbers.slice(1).map((number, at) => (number - 0.5) * (numbers[at]! - 0.5));
    const correlation = (12 * products.reduce((sum, each) => sum + each, 0)) / products.length;
    expect(Math.abs(correlation)).toBeLessThan(0.015);
  });

  it('takes one number from each stratum, in an order of its own', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 300 }), (seed, count) => {
        const strata = [...new RandomStream(seed).strata(count)].map((each) =>
          Math.floor(each * count),
        );
        expect([...strata].sort((a, b) => a - b)).toEqual(strata.map((_, at) => at));
      }),
    );
    const order = new RandomStream('order').strata(1000);
    const rising = order.filter((each, at) => at > 0 && each > order[at - 1]!).length;
    expect(Math.abs(rising - 500)).toBeLessThan(60);
  });

  it('draws normal numbers with mean 0 and deviation 1', () => {
    const random = new RandomStream('normal');
    const numbers = Array.from({ length: 50_000 }, () => random.normal());
    const mean = numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
    const variance = numbers.reduce((sum, each) => sum + each * each, 0) / numbers.length;
    expect(Math.abs(mean)).toBeLessThan(0.02);
    expect(Math.abs(variance - 1)).toBeLessThan(0.03);
    const within = numbers.filter((each) => Math.abs(each) < 1).length / numbers.length;
    expect(within).toBeCloseTo(0.6827, 2);
  });
});
