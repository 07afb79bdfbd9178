import { atLevel, observe } from '../facts/facts.fixture.js';
import type { Metric } from '../facts/organisation-file.js';
import { model } from '../model/model.fixture.js';
import type { MaturityModel } from '../model/maturity-model.js';
import { take, told, outOfScope, metricRow } from './measures.fixture.js';

describe('a metric', () => {
  const late = { measure: 'metric', domain: 'REV', metric: 'late-engagement' } as const;
  const reviews = (...readings: Metric['readings']) => ({
    metrics: [metricRow('REV', 'late engagement', readings)],
  });

  it('is its latest reading, under any spelling of its name', () => {
    const reading = take(
      late,
      reviews({ quarter: '2026-Q2', value: 0.1 }, { quarter: '2026-Q3', value: 0.4 }),
    );
    expect(told(reading)).toBe(0.4);
    expect(reading.text()).toBe('late engagement: 0.4 in 2026-Q3.');
    expect(reading.facts()).toEqual([
      { section: 'metrics', row: 0, text: 'REV late-engagement was 0.4 in 2026-Q3 (tickets).' },
    ]);
  });

  it('is unknown without a reading, and says which one to record', () => {
    const reading = take(late);
    expect(told(reading)).toBe('unknown');
    expect(reading.text()).toBe('No reading of "late engagement" is recorded.');
    expect(reading.missing).toBe('a reading of "late engagement" (REV late-engagement)');
    expect(told(take(late, reviews()))).toBe('unknown');
    expect(
      told(
        take(late, {
          metrics: [metricRow('INC', 'late-engagement', [{ quarter: '2026-Q3', value: 1 }])],
        }),
      ),
    ).toBe('unknown');
  });

  it('leaves out quarters that have not begun', () => {
    expect(
      told(
        take(late, reviews({ quarter: '2026-Q3', value: 0.1 }, { quarter: '2026-Q4', value: 0.9 })),
      ),
    ).toBe(0.1);
  });

  it('takes the later row where two tell of one quarter', () => {
    expect(
      told(
        take(late, {
          metrics: [
            metricRow('REV', 'late-engagement', [{ quarter: '2026-Q3', value: 0.1 }]),
            metricRow('REV', 'late-engagement', [{ quarter: '2026-Q3', value: 0.2 }]),
          ],
        }),
      ),
    ).toBe(0.2);
  });

  it('ages like the criterion of the readings: 120 days after its quarter', () => {
    const old = {
      metrics: [metricRow('REV', 'late-engagement', [{ quarter: '2026-Q1', value: 0.4 }])],
    };
    expect(told(take(late, { ...old, asOf: '2026-07-29' }))).toBe(0.4);
    const reading = take(late, { ...old, asOf: '2026-07-30' });
    expect(told(reading)).toBe('unknown');
    expect(reading.text()).toBe(
      'The last reading of "late engagement" is of 2026-Q1 and counted until 2026-07-29.',
    );
    expect(reading.facts()).toHaveLength(1);
  });

  it('counts for ever in a model that derives nothing from readings', () => {
    const plain = {
      ...model,
      criteria: model.criteria.map(({ derivedFrom: _, derivedBy: __, ...criterion }) => criterion),
    };
    expect(told(take(late, reviews({ quarter: '2020-Q1', value: 0.4 }), plain))).toBe(0.4);
  });

  it('may be the organisation’s own', () => {
    const own = { measure: 'metric', domain: 'EVD', metric: 'requests-open', own: true } as const;
    expect(
      told(
        take(own, {
          metrics: [metricRow('EVD', 'Requests open', [{ quarter: '2026-Q3', value: 4 }])],
        }),
      ),
    ).toBe(4);
    expect(take(own).missing).toBe('a reading of "Requests open" (EVD requests-open)');
  });

  it('is told in its unit, and a share beyond 1 is refused', () => {
    const withUnit = (unit: string): MaturityModel => ({
      ...model,
      domains: model.domains.map((domain) => ({
        ...domain,
        metrics: domain.metrics.map((metric) => ({ ...metric, unit })),
      })),
    });
    const words = (unit: string, value: number) =>
      take(late, reviews({ quarter: '2026-Q3', value }), withUnit(unit)).text();
    expect(words('ratio', 0.3)).toBe('late engagement: 30 % in 2026-Q3.');
    expect(words('days', 1)).toBe('late engagement: 1 day in 2026-Q3.');
    expect(words('minutes', 90.456)).toBe('late engagement: 90.46 minutes in 2026-Q3.');
    expect(words('count', 3)).toBe('late engagement: 3 in 2026-Q3.');
    for (const value of [30, -0.1]) {
      const reading = take(late, reviews({ quarter: '2026-Q3', value }), withUnit('ratio'));
      expect(told(reading)).toBe('unknown');
      expect(reading.missing).toMatch(/between 0 and 1$/);
    }
    for (const value of [0, 1])
      expect(told(take(late, reviews({ quarter: '2026-Q3', value }), withUnit('ratio')))).toBe(
        value,
      );
  });

  it('of a domain that is not applicable does not apply', () => {
    const reading = take(
      { measure: 'metric', domain: 'RET', metric: 'untested-corpora' },
      outOfScope,
    );
    expect(reading.applies).toBe(false);
  });

  it('of a domain that the model does not have is unknown', () => {
    const reading = take({ measure: 'metric', domain: 'ZZZ', metric: 'anything' });
    expect(told(reading)).toBe('unknown');
    expect(reading.text()).toBe('The model ai-security-ownership@1 has no domain ZZZ.');
  });
});

describe('a count as a share of another', () => {
  const share = {
    measure: 'metric-share',
    domain: 'INT',
    metric: 'systems-found-outside-intake',
    outOf: 'systems-in-use',
  } as const;
  const found = (value: number, all?: number) => ({
    metrics: [
      metricRow('INT', 'systems found outside intake', [{ quarter: '2026-Q3', value }]),
      ...(all === undefined
        ? []
        : [metricRow('INT', 'systems in use', [{ quarter: '2026-Q3', value: all }])]),
    ],
  });

  it('divides the two latest readings', () => {
    const reading = take(share, found(3, 24));
    expect(told(reading)).toBe(0.125);
    expect(reading.text()).toBe('systems found outside intake: 3 of 24, which is 12.5 %.');
    expect(reading.facts().map(({ row }) => row)).toEqual([0, 1]);
  });

  it('takes a reading below 1 for a share already, and none for none', () => {
    expect(told(take(share, found(0.2)))).toBe(0.2);
    expect(told(take(share, found(0, 24)))).toBe(0);
  });

  it('is unknown while one of the two is', () => {
    expect(told(take(share))).toBe('unknown');
    expect(told(take(share, found(3)))).toBe('unknown');
    expect(told(take(share, found(3, 0)))).toBe('unknown');
    expect(take(share, found(3)).missing).toContain('(INT systems-in-use)');
  });

  it('is never more than all', () => {
    expect(told(take(share, found(30, 24)))).toBe(1);
  });
});

describe('a domain’s level', () => {
  const level = { measure: 'domain-level', domain: 'EVD' } as const;

  it('is the one that the score gives', () => {
    const reading = take(level, { observations: observe('EVD', atLevel(2)) });
    expect(told(reading)).toBe(2);
    expect(reading.text()).toBe('Evidence and assurance (EVD) stands at Emerging.');
    expect(reading.facts()).toHaveLength(5);
  });

  it('is unknown only where nothing is known of the domain', () => {
    expect(told(take(level))).toBe('unknown');
    expect(told(take(level, { observations: observe('EVD', { R1: false }) }))).toBe(0);
  });
});

describe('a criterion', () => {
  const criterion = { measure: 'criterion-holds', domain: 'GOV', criterion: 'G3' } as const;

  it('holds, fails or is unknown', () => {
    expect(told(take(criterion, { observations: observe('GOV', { G3: true }) }))).toBe(1);
    const failing = take(criterion, { observations: observe('GOV', { G3: false }) });
    expect(told(failing)).toBe(0);
    expect(failing.text()).toMatch(/^G3 of Governance and reporting \(GOV\) does not hold: /);
    expect(failing.facts()).toHaveLength(1);
    expect(told(take(criterion))).toBe('unknown');
  });

  it('that is met in part does not hold', () => {
    expect(
      told(
        take(
          { measure: 'criterion-holds', domain: 'REV', criterion: 'O3' },
          { observations: observe('REV', { O3: 0.7 }) },
        ),
      ),
    ).toBe(0);
  });
});
