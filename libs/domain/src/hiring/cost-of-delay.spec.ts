import { model } from '../model/model.fixture.js';
import { costOfDelay } from './cost-of-delay.js';
import { certain, hoursOf, quick } from './hiring.fixture.js';
import type { HiringInputs } from './hiring-inputs.js';
import { drawLoad } from './load-draws.js';
import { needsOf } from './need.js';

const ids = model.clusters.map(({ id }) => id);
const needs = needsOf(drawLoad(certain([hoursOf('DET', 100)]), 's', 200, quick.simulation), model);
const cost = (inputs: HiringInputs, with_: typeof needs | null = needs) =>
  costOfDelay(inputs, with_, ids, 's', 200);
const same = (value: number) => ({ p10: value, p50: value, p90: value });
const source = 'finance team';

describe('the cost of delay', () => {
  it('is not stated where nobody states it', () => {
    expect(cost({}).total).toBeNull();
    expect(cost({}).ofCluster('monitoring')).toBeNull();
    expect(cost({}).terms).toEqual(
      ['blocked-deals', 'waiting', 'rework', 'incidents'].map((kind) => ({
        kind,
        name: kind,
        cluster: null,
        amount: null,
        source: 'not stated',
      })),
    );
  });

  it('sums the terms of the formula, each with its source', () => {
    const inputs: HiringInputs = {
      blockedDeals: [
        {
          name: 'deal',
          source,
          value: 1000,
          margin: 0.4,
          attributable: 0.5,
          cluster: 'monitoring',
        },
      ],
      waiting: [{ name: 'team', source, teamWeeks: 2, costPerWeek: 300 }],
      rework: { source, hourlyRate: 80 },
      incidents: [{ name: 'leak', source, extra: 0.5, loss: 5000 }],
    };
    const result = cost(inputs);
    // 200 + 600 + .2 · 100 · 80 + 2500
    expect(result.total).toEqual({
      p10: expect.closeTo(4900, 6),
      p50: expect.closeTo(4900, 6),
      p90: expect.closeTo(4900, 6),
    });
    const amounts = result.terms.filter(({ amount }) => (amount?.p50 ?? 0) > 0);
    expect(
      amounts.map(({ kind, name, cluster, source: from }) => [kind, name, cluster, from]),
    ).toEqual([
      ['blocked-deals', 'deal', 'monitoring', source],
      ['waiting', 'team', null, source],
      ['rework', 'Rework from unclear ownership', 'monitoring', source],
      ['incidents', 'leak', null, source],
    ]);
    expect(amounts.map(({ amount }) => Math.round(amount?.p50 ?? NaN))).toEqual([
      200, 600, 1600, 2500,
    ]);
    expect(result.ofCluster('monitoring')?.p50).toBeCloseTo(1800, 6);
    expect(result.ofCluster('governance')?.p50).toBe(0);
    expect(cost({ blockedDeals: inputs.blockedDeals ?? [] }).ofCluster('governance')).toBeNull();
  });

  it('states no rework without a workload', () => {
    const { terms, total } = cost({ rework: { source, hourlyRate: 80 } }, null);
    expect(total).toBeNull();
    expect(terms.find(({ kind }) => kind === 'rework')?.amount).toBeNull();
  });

  it('counts a loss that is seen twice once, the larger', () => {
    const waiting = (name: string, costPerWeek: number, overlap?: string) => ({
      name,
      source,
      teamWeeks: 1,
      costPerWeek,
      ...(overlap !== undefined && { overlap }),
    });
    const total = (...list: ReturnType<typeof waiting>[]) => cost({ waiting: list }).total;
    expect(total(waiting('a', 10), waiting('b', 30))).toEqual(same(40));
    expect(total(waiting('a', 10, 'launch'), waiting('b', 30, 'launch'))).toEqual(same(30));
    expect(total(waiting('a', 30, 'launch'), waiting('b', 10, 'launch'), waiting('c', 5))).toEqual(
      same(35),
    );
    expect(total(waiting('a', 30, 'launch'), waiting('b', 10, 'audit'))).toEqual(same(40));
    // The larger of each draw, not of the means; and the terms themselves stay what they are.
    const twice = cost({ waiting: [waiting('a', 10, 'launch'), waiting('b', 30, 'launch')] });
    expect(twice.terms.slice(1, 3).map(({ amount }) => amount?.p50)).toEqual([10, 30]);
  });

  it('is an interval where the figures are', () => {
    const { total } = cost({
      waiting: [{ name: 'a', source, teamWeeks: [1, 2, 3], costPerWeek: [100, 100, 100] }],
    });
    expect(Math.abs((total?.p50 ?? NaN) - 200)).toBeLessThan(2);
    expect(Math.abs((total?.p10 ?? NaN) - 100 * (1 + Math.sqrt(0.2)))).toBeLessThan(2);
    expect(Math.abs((total?.p90 ?? NaN) - 100 * (3 - Math.sqrt(0.2)))).toBeLessThan(2);
  });

  it('draws each factor for itself', () => {
    const { total } = cost({
      waiting: [{ name: 'a', source, teamWeeks: [0, 1, 2], costPerWeek: [0, 1, 2] }],
    });
    // Were both one draw, the median would be 1 and P90 (2 − √.2)².
    expect(total?.p90 ?? NaN).toBeLessThan(2.2);
  });
});
