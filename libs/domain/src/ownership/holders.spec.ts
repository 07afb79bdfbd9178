import {
  type Holding,
  concentrationOf,
  exposedWeight,
  fewestHolders,
  weightByHolder,
} from './holders.js';

const holding = (weight: number, holders: string, testedDeputies = ''): Holding => ({
  weight,
  holders: holders.split(' ').filter(Boolean),
  testedDeputies: testedDeputies.split(' ').filter(Boolean),
});

describe('the weight that people hold', () => {
  it('is split evenly between the holders of a domain and summed over domains, by name', () => {
    expect(
      weightByHolder([
        holding(10, 'zoe ana'),
        holding(6, 'ana'),
        holding(9, ''),
        holding(4, 'ben'),
      ]),
    ).toEqual([
      ['ana', 11],
      ['ben', 4],
      ['zoe', 5],
    ]);
  });

  it('is concentrated by the squares of the shares of what is held', () => {
    expect(concentrationOf([])).toBeNull();
    expect(concentrationOf([holding(10, '')])).toBeNull();
    expect(concentrationOf([holding(10, 'ana'), holding(90, '')])).toBe(1);
    expect(concentrationOf([holding(30, 'ana'), holding(10, 'ben')])).toBeCloseTo(0.625, 12);
    expect(concentrationOf([holding(40, 'ana ben')])).toBeCloseTo(0.5, 12);
  });
});

describe('the weight that a loss of people exposes', () => {
  it('is what nobody is left for: neither a holder nor a tested deputy', () => {
    const holdings = [
      holding(10, 'ana'),
      holding(6, 'ana', 'ben'),
      holding(3, 'ana cem'),
      holding(2, ''),
    ];
    const exposed = (...lost: string[]): number => exposedWeight(holdings, new Set(lost));
    expect(exposed()).toBe(2);
    expect(exposed('ana')).toBe(12);
    expect(exposed('ana', 'ben')).toBe(18);
    expect(exposed('ana', 'cem')).toBe(15);
    expect(exposed('ben', 'cem')).toBe(2);
  });

  it('counts what nobody holds, though its deputy was tested', () => {
    expect(exposedWeight([holding(5, '', 'ben')], new Set())).toBe(5);
  });
});

describe('the fewest holders', () => {
  it('are nobody where more than the share is already lost', () => {
    expect(fewestHolders([holding(6, ''), holding(4, 'ana')], 0.5)).toEqual([]);
    expect(fewestHolders([holding(5, ''), holding(5, 'ana')], 0.5)).toEqual(['ana']);
  });

  it('are unknown where deputies who hold nothing themselves cover too much', () => {
    expect(fewestHolders([holding(6, 'ana', 'eve'), holding(4, 'ben')], 0.5)).toBeNull();
    expect(fewestHolders([holding(4, 'ana', 'eve'), holding(6, 'ben')], 0.5)).toEqual(['ben']);
    expect(fewestHolders([], 0.5)).toBeNull();
  });

  it('are a holder and a deputy where the deputy holds something too', () => {
    expect(fewestHolders([holding(6, 'zoe', 'ana'), holding(4, 'ana')], 0.5)).toEqual([
      'ana',
      'zoe',
    ]);
  });

  it('are found behind domains that many share', () => {
    const holdings = [
      holding(30, 'ana ben cem'),
      holding(20, 'dia'),
      holding(20, 'dia eli'),
      holding(15, 'eli'),
      holding(15, 'fay'),
    ];
    expect(fewestHolders(holdings, 0.5)).toEqual(['dia', 'eli']);
  });
});
