import fc from 'fast-check';
import { DomainError } from '../access/index.js';
import { asOf, fileOf } from '../facts/facts.fixture.js';
import type { Metric } from '../facts/organisation-file.js';
import { model } from '../model/model.fixture.js';
import { controlChart } from './control-chart.js';
import { metricTrend, metricTrends } from './metric-trend.js';
import { trendRules as rules } from './trend-rules.fixture.js';

/** Readings up to 2026-Q3, the latest last. */
const readings = (...values: number[]): Metric['readings'] =>
  values.map((value, at) => {
    const quarter = 2026 * 4 + 2 - (values.length - 1 - at);
    return { quarter: `${String(Math.floor(quarter / 4))}-Q${String((quarter % 4) + 1)}`, value };
  });
const trendOf = (...values: number[]) => metricTrend(readings(...values), asOf, rules);
const chart = (...values: number[]) => controlChart(values, rules.controlChart);

describe('a control chart', () => {
  it('sets its limits at 2.66 mean moving ranges around the mean', () => {
    // Mean 12, moving ranges 2, 4, 2, 0.
    expect(chart(10, 12, 16, 14, 8 + 0)).toMatchObject({ mean: 12 });
    const { movingRange, lower, upper } = chart(10, 12, 16, 14, 8);
    expect(movingRange).toBe((2 + 4 + 2 + 6) / 4);
    expect(lower).toBeCloseTo(12 - 2.66 * 3.5, 12);
    expect(upper).toBeCloseTo(12 + 2.66 * 3.5, 12);
  });

  it('sees nothing in a level series, nor in what swings', () => {
    expect(chart(...Array.from({ length: 12 }, () => 5)).signals).toEqual([]);
    expect(chart(...Array.from({ length: 14 }, (_, at) => at % 2)).signals).toEqual([]);
  });

  it('signals a value beyond a limit, on either side, but not one on it', () => {
    const level = Array.from({ length: 15 }, (_, at) => 10 + (at % 2));
    const beyond = (last: number) =>
      chart(...level, last).signals.filter(({ kind }) => kind === 'beyond-limit');
    expect(beyond(30)).toEqual([{ kind: 'beyond-limit', side: 'above', at: 15 }]);
    expect(beyond(-10)).toEqual([{ kind: 'beyond-limit', side: 'below', at: 15 }]);
    // Two values: the range is r, and each lies r/2 from the mean.
    expect(controlChart([0, 2], { readings: 2, limitFactor: 0.5, run: 8 }).signals).toEqual([]);
    expect(controlChart([0, 2], { readings: 2, limitFactor: 0.4, run: 8 }).signals).toEqual([
      { kind: 'beyond-limit', side: 'below', at: 0 },
      { kind: 'beyond-limit', side: 'above', at: 1 },
    ]);
  });

  it('signals eight on one side, once a run, and lets a value on the mean break it', () => {
    const runs = (...values: number[]) =>
      controlChart(values, { readings: 2, limitFactor: 100, run: 8 }).signals;
    const seven = Array.from({ length: 7 }, () => 1);
    expect(runs(...seven, ...seven.map(() => -1))).toEqual([]);
    expect(runs(1, ...seven, ...seven.map(() => -1), -1)).toEqual([
      { kind: 'run', side: 'above', at: 7 },
      { kind: 'run', side: 'below', at: 15 },
    ]);
    expect(runs(1, 1, ...seven, ...seven.map(() => -1), -1, -1)).toEqual([
      { kind: 'run', side: 'above', at: 8 },
      { kind: 'run', side: 'below', at: 17 },
    ]);
    expect(runs(1, 1, 1, 1, 0, 1, 1, 1, 1, -1, -1, -1, -1, 0, -1, -1, -1, -1)).toEqual([]);
  });

  it('lists what it saw in the order of time', () => {
    // A run that began before one value beyond a limit, and lasts beyond it.
    const signals = chart(
      ...Array.from({ length: 16 }, () => 0),
      1,
      1,
      1,
      1,
      9,
      1,
      1,
      1,
      1,
    ).signals;
    expect(signals.map(({ kind, at }) => [kind, at])).toEqual([
      ['run', 15],
      ['beyond-limit', 20],
      ['run', 24],
    ]);
  });

  it('moves with its values', () => {
    const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(values, (list) => {
        const one = chart(...list);
        const other = chart(...list.map((value) => value + 1000));
        expect(other.mean).toBeCloseTo(one.mean + 1000, 6);
        expect(other.movingRange).toBe(one.movingRange);
        expect(other.signals).toEqual(one.signals);
        expect(one.lower).toBeLessThanOrEqual(one.mean);
        expect(one.upper).toBeGreaterThanOrEqual(one.mean);
      }),
    );
  });
});

describe('the readings of a metric', () => {
  it.each([
    [[4], 'baseline', '4 in 2026-Q3 is the baseline.'],
    [[6, 4], 'moved', 'Moved from 6 in 2026-Q2 to 4 in 2026-Q3.'],
    [
      [6, 5, 4],
      'direction',
      'So far from 6 in 2026-Q1 to 4 in 2026-Q3; 3 readings are too few to call it a trend.',
    ],
    [[8, 7, 6, 5, 4], 'trend', 'Trend down, from 8 in 2025-Q3 to 4 in 2026-Q3 (p = 0.017).'],
    [[4, 5, 6, 7, 8], 'trend', 'Trend up, from 4 in 2025-Q3 to 8 in 2026-Q3 (p = 0.017).'],
    [[8, 7, 9, 5, 4], 'no-trend', 'No trend can be told from chance up to 2026-Q3 (p = 0.234).'],
  ])('%j: %s', (values, statement, sentence) => {
    expect(trendOf(...values)).toMatchObject({
      statement,
      sentence,
      method: 'mann-kendall',
      chart: null,
    });
  });

  it('are charted from twelve on', () => {
    const level = Array.from({ length: 12 }, (_, at) => 10 + (at % 2));
    expect(trendOf(...level.slice(1)).method).toBe('mann-kendall');
    expect(trendOf(...level)).toMatchObject({
      method: 'control-chart',
      statement: 'no-signal',
      s: null,
      p: null,
      sentence: 'All 12 readings up to 2026-Q3 are what chance gives: 7.84 to 13.2 around 10.5.',
    });
    expect(trendOf(...level, 40)).toMatchObject({
      statement: 'signal',
      sentence: expect.stringMatching(/^40 in 2026-Q3 is above what chance gives: /) as string,
    });
    expect(trendOf(1, 1, 1, 1, 1, 1, 1, 1, 5, 5, 5, 5, 5, 5, 5, 5).sentence).toMatch(
      /^A run of readings above the mean up to 2026-Q3 is more than chance gives \(/,
    );
  });

  it('count by quarter whatever their order, from the first day of the quarter on', () => {
    const unordered = [...readings(6, 5, 4)].reverse();
    expect(metricTrend(unordered, asOf, rules).readings.map(({ value }) => value)).toEqual([
      6, 5, 4,
    ]);
    expect(metricTrend(unordered, '2026-07-01', rules).readings).toHaveLength(3);
    expect(metricTrend(unordered, '2026-06-30', rules).readings).toHaveLength(2);
  });

  it.each([
    [[], 'readings: there is none up to 2026-09-30; record one a quarter'],
    [
      [{ quarter: '2026-Q4', value: 1 }],
      'readings: there is none up to 2026-09-30; record one a quarter',
    ],
    [[{ quarter: '2026-5', value: 1 }], 'readings[0]: "2026-5" is no quarter; write 2026-Q3'],
    [[{ quarter: '2026-Q1', value: Number.NaN }], 'readings[0]: the value is no number; write one'],
    [
      [
        { quarter: '2026-Q1', value: 1 },
        { quarter: '2026Q1', value: 2 },
      ],
      'readings[1]: 2026Q1 is read twice; keep one reading',
    ],
  ])('%j are refused', (list, fault) => {
    expect(() => metricTrend(list, asOf, rules)).toThrow(DomainError);
    try {
      metricTrend(list, asOf, rules);
    } catch (error) {
      expect((error as DomainError).details['faults']).toEqual([fault]);
    }
  });
});

describe('the metrics of a file', () => {
  const metric = (name: string, ...values: number[]): Metric => ({
    domain: 'REV',
    metric: name,
    target: 3,
    source: 'tracker',
    readings: readings(...values),
  });

  it('are examined together, and the number is said', () => {
    const file = fileOf({
      metrics: [
        metric('lead time', 8, 7, 6, 5, 4),
        metric('late engagement'),
        metric('overdue conditions', 3, 4),
      ],
    });
    const result = metricTrends(file, model, rules);
    expect(result.examined).toBe(2);
    expect(result.metrics.map(({ metric: name, statement }) => [name, statement])).toEqual([
      ['lead time', 'trend'],
      ['overdue conditions', 'moved'],
    ]);
    expect(result.metrics[1]?.fact).toMatchObject({ section: 'metrics', row: 2 });
    expect(result.sentence).toBe(
      '2 metrics examined as of 2026-09-30, 1 tested: chance alone would call 5 % of them a trend.',
    );
    expect(metricTrends(fileOf({ metrics: [metric('x', 3, 4)] }), model, rules).sentence).toBe(
      '1 metric examined as of 2026-09-30; none has enough readings to test.',
    );
    expect(metricTrends(fileOf(), model, rules)).toMatchObject({ examined: 0, metrics: [] });
  });

  it('count as tested where they show no trend, and not at all before their first quarter begins', () => {
    const coming: Metric = { ...metric('new'), readings: [{ quarter: '2026-Q4', value: 1 }] };
    const file = fileOf({ metrics: [metric('swings', 8, 7, 9, 5, 4), coming] });
    expect(metricTrends(file, model, rules).sentence).toBe(
      '1 metric examined as of 2026-09-30, 1 tested: chance alone would call 5 % of them a trend.',
    );
    expect(metricTrends({ ...file, asOf: '2026-10-01' }, model, rules).examined).toBe(2);
  });
});
