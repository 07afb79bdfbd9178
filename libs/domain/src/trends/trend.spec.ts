import fc from 'fast-check';
import { DomainError } from '../access/index.js';
import { isoDay } from '../facts/calendar.js';
import { mannKendall } from './mann-kendall.js';
import { normalTail } from './normal-tail.js';
import { type TrendPoint, trend } from './trend.js';
import { trendSentence } from './trend-sentence.js';
import { trendRules } from './trend-rules.fixture.js';

const series = (...values: number[]): TrendPoint[] =>
  values.map((index, at) => ({ asOf: isoDay(20_000 + 91 * at), index }));
const result = (...values: number[]) => trend({ points: series(...values) }, trendRules);
const permutations = (values: readonly number[]): number[][] =>
  values.length < 2
    ? [[...values]]
    : values.flatMap((value, at) =>
        permutations([...values.slice(0, at), ...values.slice(at + 1)]).map((rest) => [
          value,
          ...rest,
        ]),
      );
const pairsOf = (values: readonly number[]): number =>
  values.reduce(
    (sum, later, at) =>
      sum + values.slice(0, at).reduce((part, earlier) => part + Math.sign(later - earlier), 0),
    0,
  );

describe('what may be said of a series', () => {
  it.each([
    [[41], 'baseline', 0, 1],
    [[41, 43], 'moved', 1, 1],
    [[41, 43, 45], 'direction', 3, 1 / 3],
    [[41, 43, 45, 47], 'direction', 6, 2 / 24],
    [[41, 43, 45, 47, 49], 'trend', 10, 2 / 120],
    [[49, 47, 45, 43, 41], 'trend', -10, 2 / 120],
    [[41, 43, 42, 46, 49, 48], 'no-trend', 11, 40 / 720],
    [[50, 50, 50, 50, 50], 'no-trend', 0, 1],
  ])('%j: %s', (values, statement, s, p) => {
    const { statement: said, s: sum, p: share } = result(...values);
    expect([said, sum]).toEqual([statement, s]);
    expect(share).toBeCloseTo(p, 12);
  });

  it('has exactly the fields of the contract, and gives the points back by day', () => {
    const points = [
      { asOf: '2026-06-30', index: 49, low: 49, high: 55 },
      { asOf: '2026-03-31', index: 40 },
    ];
    expect(JSON.stringify(trend({ points }, trendRules))).toBe(
      '{"points":[{"asOf":"2026-03-31","index":40},{"asOf":"2026-06-30","index":49,"low":49,"high":55}],"statement":"moved","s":1,"p":1}',
    );
    expect(points[0]?.asOf).toBe('2026-06-30');
  });

  it('says nothing of a change that the last two intervals leave room against', () => {
    const ending = (low: number, high: number, more: Partial<TrendPoint> = {}) =>
      trend(
        {
          points: [
            ...series(30, 35, 40),
            { asOf: '2030-03-31', index: 45, low: 45, high: 50, ...more },
            { asOf: '2030-06-30', index: Math.max(low, 49), low, high },
          ],
        },
        trendRules,
      ).statement;
    expect(ending(49, 60)).toBe('no-detectable-change');
    expect(ending(50, 60)).toBe('no-detectable-change');
    expect(ending(50.001, 60)).toBe('trend');
    expect(ending(40, 49, { index: 49, low: 49 })).toBe('no-detectable-change');
    expect(
      trend(
        {
          points: [
            { asOf: '2026-03-31', index: 60, low: 60, high: 70 },
            { asOf: '2026-06-30', index: 50, low: 50, high: 59.9 },
          ],
        },
        trendRules,
      ).statement,
    ).toBe('moved');
  });

  it('does not let an earlier pair of intervals speak, nor one interval alone', () => {
    const [first, second, third] = series(40, 41, 60) as [TrendPoint, TrendPoint, TrendPoint];
    const wide = { low: 30, high: 60 };
    expect(
      trend({ points: [{ ...first, ...wide }, { ...second, ...wide }, third] }, trendRules)
        .statement,
    ).toBe('direction');
    expect(trend({ points: [first, { ...third, ...wide }] }, trendRules).statement).toBe('moved');
  });
});

describe('points that are no series', () => {
  const faults = (input: unknown): string[] => {
    try {
      trend(input as { points: TrendPoint[] }, trendRules);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      expect(error.code).toBe('INPUT_INVALID');
      return (error.details['faults'] as { path: string; message: string; mend: string }[]).map(
        ({ path, message, mend }) => `${path}: ${message} ${mend}`,
      );
    }
    return [];
  };
  const day = '2026-03-31';

  it.each([
    [undefined],
    [null],
    [[]],
    ['points'],
    [{}],
    [{ points: [] }],
    [{ points: 'none' }],
    [{ points: { 0: 1 } }],
  ])('%j: there are none', (input) => {
    expect(faults(input)).toEqual([
      'points: There are no points. Give a list of { asOf, index, low?, high? }, one result each.',
    ]);
  });

  it.each([
    [5, 'points[0]: It is no point.'],
    [null, 'points[0]: It is no point.'],
    [[1], 'points[0]: It is no point.'],
    [{ index: 5 }, 'points[0].asOf: It is no day.'],
    [{ asOf: '2026-02-30', index: 5 }, 'points[0].asOf: It is no day.'],
    [{ asOf: day }, 'points[0].index: It is no index.'],
    [{ asOf: day, index: '5' }, 'points[0].index: It is no index.'],
    [{ asOf: day, index: Number.NaN }, 'points[0].index: It is no index.'],
    [{ asOf: day, index: -0.1 }, 'points[0].index: It is no index.'],
    [{ asOf: day, index: 100.1 }, 'points[0].index: It is no index.'],
    [{ asOf: day, index: 5, low: 4 }, 'points[0].high: One end is missing or no index.'],
    [{ asOf: day, index: 5, high: 6 }, 'points[0].low: One end is missing or no index.'],
    [{ asOf: day, index: 5, low: 6, high: 7 }, 'points[0].low: It is above the index.'],
    [{ asOf: day, index: 5, low: 3, high: 4 }, 'points[0].high: It is below the index.'],
    [{ asOf: day, index: 5, band: 'x' }, 'points[0].band: Nothing reads this.'],
  ])('%j', (point, fault) => {
    const found = faults({ points: [point] });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(fault);
  });

  it('names a day that stands twice, what nothing reads, and all of it at once', () => {
    expect(
      faults({
        points: [
          { asOf: day, index: 5 },
          { asOf: day, index: 200 },
        ],
        organisation: 'x',
      }),
    ).toEqual([
      'organisation: Nothing reads this. Leave it out.',
      'points[1].index: It is no index. Write a number from 0 to 100.',
      'points[1].asOf: 2026-03-31 stands in points[0] too. Keep one result a day.',
    ]);
  });

  it('takes the ends of the scale and of an interval', () => {
    expect(
      faults({
        points: [
          { asOf: day, index: 0, low: 0, high: 0 },
          { asOf: '2026-06-30', index: 100, low: 100, high: 100 },
        ],
      }),
    ).toEqual([]);
  });
});

describe('the test of Mann and Kendall', () => {
  it('counts out what going through every order counts, ties kept', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 7 }),
        (values) => {
          const s = pairsOf(values);
          const orders = permutations(values);
          const share = orders.filter((order) => Math.abs(pairsOf(order)) >= Math.abs(s)).length;
          const test = mannKendall(values, 10);
          expect(test.s).toBe(s);
          expect(test.p).toBeCloseTo(share / orders.length, 12);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is exact to ten points and approximate from eleven on', () => {
    const rising = (length: number): number[] => Array.from({ length }, (_, at) => at);
    expect(mannKendall(rising(10), 10).p).toBeCloseTo(2 / 3_628_800, 15);
    // S 55, variance 11 · 10 · 27 / 18 = 165: z = 54 / √165.
    expect(mannKendall(rising(11), 10)).toEqual({ s: 55, p: 2 * normalTail(54 / Math.sqrt(165)) });
    expect(mannKendall(rising(11), 10).p).toBeCloseTo(2.6236e-5, 8);
  });

  it('corrects the approximation for ties', () => {
    // Twelve values in ties of 3, 2 and 2: (12·11·29 − 3·2·11 − 2·(2·1·9)) / 18.
    const values = [1, 1, 1, 2, 3, 3, 4, 5, 6, 7, 8, 8];
    const variance = (12 * 11 * 29 - 3 * 2 * 11 - 2 * (2 * 1 * 9)) / 18;
    expect(mannKendall(values, 10).s).toBe(61);
    expect(mannKendall(values, 10).p).toBeCloseTo(2 * normalTail(60 / Math.sqrt(variance)), 14);
  });

  it('sees nothing where all values are tied or rise and fall alike', () => {
    expect(
      mannKendall(
        Array.from({ length: 12 }, () => 50),
        10,
      ),
    ).toEqual({ s: 0, p: 1 });
    expect(mannKendall([1, 2, 3, 4, 5, 6, 6, 5, 4, 3, 2, 1], 10)).toEqual({ s: 0, p: 1 });
    expect(mannKendall([1, 2, 3, 4, 5, 6, 7, 6, 5, 4, 3, 2, 1.5], 10).p).toBeLessThanOrEqual(1);
  });

  it('takes values within the tolerance for ties', () => {
    expect(mannKendall([0.1 + 0.2, 0.3, 0.3], 10)).toEqual({ s: 0, p: 1 });
    expect(mannKendall([0.3, 0.3 + 2e-9], 10).s).toBe(1);
  });

  it('turns with time, and does not mind the scale', () => {
    const values = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(values, (list) => {
        const { s, p } = mannKendall(list, 10);
        expect(mannKendall([...list].reverse(), 10)).toEqual({ s: s === 0 ? 0 : -s, p });
        expect(
          mannKendall(
            list.map((value) => 3 * value + 1),
            10,
          ),
        ).toEqual({ s, p });
        expect(p).toBeGreaterThan(0);
        expect(p).toBeLessThanOrEqual(1);
      }),
    );
  });
});

it.each([
  [0, 0.5],
  [1, 0.15865525393145705],
  [1.959963984540054, 0.025],
  [2.5758293035489004, 0.005],
  [3, 0.0013498980316301],
  [5, 2.866515718791939e-7],
  [10, 7.61985302416053e-24],
])('the normal tail beyond %d', (z, share) => {
  expect(Math.abs(normalTail(z) / share - 1)).toBeLessThan(1e-10);
});

it('joins both ways of reckoning the normal tail without a step', () => {
  expect(Math.abs(normalTail(3 - 1e-12) / normalTail(3) - 1)).toBeLessThan(1e-10);
});

it.each([
  [[41], '41.0 on 2024-10-04 is the baseline: one result shows no movement.'],
  [
    [41, 43.25],
    'The index moved from 41.0 on 2024-10-04 to 43.3 on 2025-01-03; two results are no trend.',
  ],
  [
    [43, 41],
    'The index moved from 43.0 on 2024-10-04 to 41.0 on 2025-01-03; two results are no trend.',
  ],
  [
    [41, 42, 45],
    'Direction so far: up, from 41.0 on 2024-10-04 to 45.0 on 2025-04-04; 3 results are too few to call it a trend.',
  ],
  [
    [45, 42, 41],
    'Direction so far: down, from 45.0 on 2024-10-04 to 41.0 on 2025-04-04; 3 results are too few to call it a trend.',
  ],
  [
    [45, 42, 44],
    'Direction so far: none that holds, from 45.0 on 2024-10-04 to 44.0 on 2025-04-04; 3 results are too few to call it a trend.',
  ],
  [
    [41, 43, 45, 47, 49],
    'Trend: up, from 41.0 on 2024-10-04 to 49.0 on 2025-10-03 (5 results, Mann–Kendall p = 0.017).',
  ],
  [
    [41, 43, 42, 46, 49, 48],
    'No trend can be told from chance among 6 results up to 2026-01-02 (Mann–Kendall p = 0.056).',
  ],
])('says of %j: %s', (values, sentence) => {
  expect(trendSentence(result(...values))).toBe(sentence);
});

it('says that an overlap shows no change, and never rounds a p down to nothing', () => {
  const wide = series(41, 43).map((point) => ({ ...point, low: 40, high: 60 }));
  expect(trendSentence(trend({ points: wide }, trendRules))).toBe(
    'No detectable change between 2024-10-04 and 2025-01-03: what is unknown leaves room for 40.0 to 60.0, and then for 40.0 to 60.0.',
  );
  expect(trendSentence(result(...Array.from({ length: 10 }, (_, at) => at)))).toContain(
    'p < 0.001',
  );
});
