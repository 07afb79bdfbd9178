import { alternativesTo } from './alternatives.js';
import { model } from '../model/model.fixture.js';
import { available, certain, hoursOf, rules, workload } from './hiring.fixture.js';
import type { HiringAlternative } from './hiring-result.js';
import { drawLoad } from './load-draws.js';

const draw = (given = workload, draws = 800) => drawLoad(given, 's', draws, rules.simulation);

describe('what it would take instead of a seat', () => {
  // 240 hours · 1.05 / 160 = 1.575; less .2 available: 1.375. To .5: 1.4·160/1.05 hours less.
  const monitoring = 3;
  const gap = { p10: 1.375, p50: 1.375, p90: 1.375 };
  const load = () =>
    draw(certain([hoursOf('DET', 90), { ...hoursOf('DET', 150), kind: 'alerts' }]), 60);
  const found = () => alternativesTo(load(), model, monitoring, 0.2, gap, 0.5);
  const of = (kind: HiringAlternative['kind'], list = found()) => {
    const one = list.find((each) => each.kind === kind);
    if (!one) throw new Error(kind);
    return one;
  };

  it('names all five', () => {
    expect(found().map(({ kind, unit, work }) => [kind, unit, work])).toEqual([
      ['borrow', 'fte', null],
      ['buy', 'hours', null],
      ['automate', 'share', 'alerts'],
      ['narrow', 'share', 'alerts'],
      ['slow', 'share', null],
    ]);
  });

  it('computes each break-even by the arithmetic of the case', () => {
    const lessHours = (0.875 * 160) / 1.05;
    expect(of('borrow')).toMatchObject({ needed: 1.375, gap: { p10: 0, p50: 0, p90: 0 } });
    expect(of('buy').needed).toBeCloseTo(lessHours, 2);
    expect(of('automate').needed).toBeCloseTo(lessHours / 150, 4);
    expect(of('narrow').needed).toBeCloseTo(lessHours / 150, 4);
    expect(of('slow').needed).toBeCloseTo(lessHours / 240, 4);
    for (const kind of ['buy', 'automate', 'narrow', 'slow'] as const) {
      expect(of(kind).gap?.p50).toBeCloseTo(0.5, 4);
      expect(of(kind).gap?.p50 ?? NaN).toBeLessThanOrEqual(0.5);
    }
    expect(of('buy').text).toBe(
      'Buying 134 hours of this work a quarter brings the P50 gap to 0.50. The gap is then 0.50 / 0.50 / 0.50.',
    );
    expect(of('automate').text).toContain('89 % of the hours out of alerts');
    expect(of('slow').text).toContain('56 % of all this work');
  });

  it('says where even all of it is not enough', () => {
    const busier = draw(
      certain([hoursOf('DET', 100), { ...hoursOf('DET', 150), kind: 'alerts' }]),
      60,
    );
    const short = alternativesTo(busier, model, monitoring, 0, gap, 0.5);
    expect(of('automate', short)).toMatchObject({
      needed: null,
      gap: null,
      text: 'Even without any alerts the P50 gap stays above 0.50.',
    });
    expect(of('slow', short).needed).not.toBeNull();
    const never = alternativesTo(busier, model, monitoring, -1, gap, 0.5);
    expect(of('slow', never).text).toBe(
      'Even without any of the work the P50 gap stays above 0.50.',
    );
    expect(of('buy', never).needed).toBeNull();
  });

  it('takes the kind that costs the cluster most, by its share', () => {
    const mixed = draw(
      certain([
        { ...hoursOf('APP', 300), kind: 'reviews', shares: { APP: 0.9, DET: 0.1 } },
        { ...hoursOf('DET', 200), kind: 'alerts' },
      ]),
      60,
    );
    const [, , automate] = alternativesTo(mixed, model, monitoring, 0.2, gap, 0.5);
    expect(automate?.work).toBe('alerts');
  });

  it('borrows nothing where nothing is lacking, and cuts no further than is needed', () => {
    const list = alternativesTo(
      load(),
      model,
      monitoring,
      0.2,
      { p10: -1, p50: -0.5, p90: 0 },
      0.5,
    );
    expect(of('borrow', list)).toMatchObject({ needed: 0, gap: { p10: -1, p50: -0.5, p90: 0 } });
    expect(available['monitoring']).toBe(0.2);
  });
});
