import { observe } from '../facts/facts.fixture.js';
import { model } from '../model/model.fixture.js';
import { take, told, outOfScope, decision, handoff, artifact } from './measures.fixture.js';

describe('decisions', () => {
  const share = { measure: 'single-decider-share' } as const;
  const review = { measure: 'single-decider-share', domain: 'REV' } as const;
  const every = model.domains.flatMap(({ id, decisions }) =>
    decisions.map(({ id: name }) => decision(id, name)),
  );

  it('are counted over the model and the organisation’s own', () => {
    const rows = [
      decision('REV', 'pass'),
      decision('REV', 'block', { decider: ['a', 'b'] }),
      decision('REV', 'name the reviewers'),
    ];
    const reading = take(review, { decisions: rows });
    expect(told(reading)).toBe(0.5);
    expect(reading.text()).toBe('2 of 4 decisions (50 %) have exactly one decider.');
    expect(reading.facts()).toHaveLength(3);
  });

  it('are settled where each has one decider', () => {
    expect(told(take(share, { decisions: every }))).toBe(1);
  });

  it('are open where a domain records none', () => {
    const without = every.filter(({ domain }) => domain !== 'AGT');
    const reading = take(share, { decisions: without });
    expect(told(reading)).toBe(`${(32 / 36).toFixed(3)} to 1.000`);
    expect(reading.missing).toBe('who decides what in AGT');
    expect(told(take(share))).toBe('unknown');
    expect(told(take(review))).toBe('unknown');
  });

  it('are settled where the criterion was seen to hold', () => {
    expect(told(take(review, { observations: observe('REV', { O2: true }) }))).toBe(1);
    expect(told(take(review, { observations: observe('REV', { O2: false }) }))).toBe('unknown');
  });

  it('tell the authority that is missing', () => {
    const gap = { measure: 'authority-gap', domain: 'HUM' } as const;
    expect(told(take(gap))).toBe('unknown');
    const rows = [4, 4, 3, 4].map((need, at) =>
      decision('HUM', `decision ${String(at)}`, { need, held: [2, 1, 3, 2][at] ?? 0 }),
    );
    const reading = take(gap, { decisions: rows });
    expect(told(reading)).toBeCloseTo(7 / 15, 12);
    expect(reading.text()).toContain('falls short of what is needed by 46.6 %');
    expect(take(gap, { decisions: [decision('HUM', 'stop')] }).text()).toContain(
      'is what is needed',
    );
  });

  it('tell how often they are overridden', () => {
    const overridden = { measure: 'overridden-share', domain: 'HUM' } as const;
    expect(told(take(overridden, { decisions: [decision('HUM', 'stop')] }))).toBe('unknown');
    expect(
      told(
        take(overridden, {
          decisions: [
            decision('HUM', 'stop', { overriddenShare: 0.3 }),
            decision('HUM', 'mode', { overriddenShare: 0.1 }),
          ],
        }),
      ),
    ).toBe(0.3);
  });
});

describe('a handoff', () => {
  const edge = { measure: 'handoff-connected', from: 'REV', to: 'RET' } as const;

  it('is connected, or in one of the states that are not', () => {
    expect(told(take(edge, { handoffs: [handoff('REV', 'RET')] }))).toBe(1);
    const oneSided = take(edge, {
      handoffs: [handoff('REV', 'RET', { acknowledgedAt: undefined })],
    });
    expect(told(oneSided)).toBe(0);
    expect(oneSided.text()).toBe(
      'The handoff from Product review (REV) to Retrieval and data exposure (RET) is one-sided.',
    );
    expect(oneSided.facts()).toHaveLength(1);
  });

  it('is missing where the sender records others', () => {
    expect(told(take(edge, { handoffs: [handoff('REV', 'PLT')] }))).toBe(0);
  });

  it('follows the criterion where the sender records none, if that leaves no doubt', () => {
    expect(told(take(edge))).toBe('unknown');
    expect(told(take(edge, { observations: observe('REV', { O4: true }) }))).toBe(1);
    expect(told(take(edge, { observations: observe('REV', { O4: false }) }))).toBe(0);
    expect(told(take(edge, { observations: observe('REV', { O4: 0.5 }) }))).toBe('unknown');
    expect(take(edge, { observations: observe('REV', { O4: false }) }).facts()).toHaveLength(1);
  });

  it('does not apply where either end is not applicable', () => {
    expect(take(edge, outOfScope).applies).toBe(false);
    expect(take({ ...edge, from: 'RET', to: 'PLT' }, outOfScope).applies).toBe(false);
  });
});

describe('artifacts', () => {
  const fresh = { measure: 'fresh-artifact-share' } as const;
  const age = { measure: 'artifact-age', domain: 'GOV', artifact: 'report' } as const;

  it('are fresh until their validity and the days of grace are over', () => {
    expect(told(take(fresh))).toBe('unknown');
    expect(told(take(fresh, { artifacts: [artifact('GOV', 'report', 104)] }))).toBe(1);
    const rotten = take(fresh, {
      artifacts: [artifact('GOV', 'report', 105), artifact('EVD', 'register', 10)],
    });
    expect(told(rotten)).toBe(0.5);
    expect(rotten.text()).toBe(
      '1 of 2 recorded artifacts (50 %) are fresh; expired are GOV report.',
    );
  });

  it('count once, by their last collection', () => {
    const rows = [artifact('GOV', 'report', 300), artifact('GOV', 'Report', 5)];
    expect(told(take(fresh, { artifacts: rows }))).toBe(1);
    expect(told(take(fresh, { artifacts: rows.toReversed() }))).toBe(1);
    expect(told(take(age, { artifacts: rows }))).toBe(5);
  });

  it('can be looked at in one domain', () => {
    const rows = [artifact('GOV', 'report', 200), artifact('EVD', 'register', 10)];
    expect(told(take({ ...fresh, domain: 'EVD' }, { artifacts: rows }))).toBe(1);
    expect(told(take({ ...fresh, domain: 'GOV' }, { artifacts: rows }))).toBe(0);
  });

  it('have an age in days, unless none was collected yet', () => {
    const reading = take(age, { artifacts: [artifact('GOV', 'report', 101)] });
    expect(told(reading)).toBe(101);
    expect(reading.text()).toBe('"report" was last collected on 2026-06-21, 101 days ago.');
    expect(reading.facts()).toMatchObject([{ section: 'artifacts', row: 0 }]);
    expect(told(take(age))).toBe('unknown');
    expect(
      told(
        take(age, { artifacts: [{ ...artifact('GOV', 'report', 1), collectedAt: '2026-10-01' }] }),
      ),
    ).toBe('unknown');
    expect(take(age).missing).toBe('the day on which "report" (GOV report) was last collected');
  });
});

it('posts are not judged without the rules to judge them by', () => {
  const reading = take(
    { measure: 'open-role-index' },
    { roles: [{ title: 'Lead', text: 'Everything.' }] },
  );
  expect(told(reading)).toBe('unknown');
});
