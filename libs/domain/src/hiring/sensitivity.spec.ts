import { model } from '../model/model.fixture.js';
import { certain, hoursOf, rules, workload } from './hiring.fixture.js';
import { drawLoad } from './load-draws.js';
import { sensitivityOf } from './sensitivity.js';

const draw = (given = workload, draws = 800) => drawLoad(given, 's', draws, rules.simulation);
const none = () => 0;

describe('what the gap depends on', () => {
  it('moves each estimate alone between its ends: by hand', () => {
    // 160 hours of one person; 1.05 of rework left. Count 10, hours 4 to 12: .2625 to .7875.
    const load = draw(
      certain([
        { kind: 'alerts', count: 10, hours: [4, 8, 12], shares: { DET: 1 } },
        { kind: 'reviews', count: [1, 2, 3], hours: [16, 16, 16], shares: { APP: 0.5, DET: 0.5 } },
      ]),
    );
    const found = sensitivityOf(load, model, (id) => (id === 'monitoring' ? 0.1 : 0));
    const of = (cluster: string, assumption: string) =>
      found.find((each) => each.cluster === cluster && each.assumption === assumption);
    expect(of('monitoring', 'alerts, hours each')).toMatchObject({ low: 4, high: 12 });
    // Reviews stay as drawn, about 16 hours of monitoring: .105.
    expect(of('monitoring', 'alerts, hours each')?.p50AtLow).toBeCloseTo(0.2625 + 0.105 - 0.1, 3);
    expect(of('monitoring', 'alerts, hours each')?.p50AtHigh).toBeCloseTo(0.7875 + 0.105 - 0.1, 3);
    expect(of('monitoring', 'alerts, hours each')?.swing).toBeCloseTo(0.525, 3);
    expect(of('product-review', 'reviews, count')?.p50AtLow).toBeCloseTo((8 * 1.05) / 160, 9);
    expect(of('product-review', 'reviews, count')?.p50AtHigh).toBeCloseTo((24 * 1.05) / 160, 9);
    expect(of('product-review', 'alerts, hours each')).toBeUndefined();
    expect(of('monitoring', 'availability')).toBeUndefined();
    expect(found).toHaveLength(3);
  });

  it('moves what all share: less availability and focus, and more rework, need more', () => {
    const load = draw({
      ...certain([hoursOf('DET', 160)]),
      availability: [0.4, 0.6, 0.8],
      focus: [0.4, 0.5, 0.5],
      rework: [0, 0.2, 0.4],
    });
    const found = sensitivityOf(load, model, none);
    const names = found.map(({ assumption }) => assumption);
    expect([...names].sort()).toEqual(['availability', 'focus', 'rework']);
    for (const { assumption, p50AtLow, p50AtHigh, low, high } of found) {
      expect(p50AtLow > p50AtHigh).toBe(assumption !== 'rework');
      expect(low).toBeLessThan(high);
    }
    const availability = found.find(({ assumption }) => assumption === 'availability');
    expect((availability?.p50AtLow ?? NaN) / (availability?.p50AtHigh ?? NaN)).toBeCloseTo(2, 9);
  });

  it('ranks the widest swing first: the hours of a review in the worked example', () => {
    const found = sensitivityOf(draw(), model, none);
    expect(found[0]).toMatchObject({
      cluster: 'product-review',
      assumption: 'reviews, hours each',
    });
    found.forEach(({ swing, p50AtLow, p50AtHigh }, at) => {
      expect(swing).toBeGreaterThan(0);
      expect(swing).toBeCloseTo(Math.abs(p50AtHigh - p50AtLow), 12);
      expect(swing).toBeLessThanOrEqual(found[at - 1]?.swing ?? Infinity);
    });
  });
});
