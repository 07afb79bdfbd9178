import { model } from '../model/model.fixture.js';
import { certain, hoursOf, rules, workload } from './hiring.fixture.js';
import { clusterShares, drawLoad, hoursOfCluster } from './load-draws.js';

const draw = (given = workload, seed = 's', draws = 400) =>
  drawLoad(given, seed, draws, rules.simulation);
const workNamed = (load: ReturnType<typeof draw>, name: string) => {
  const found = load.work.find((work) => work.name === name);
  if (!found) throw new Error(name);
  return found;
};
const meanOf = (numbers: Float64Array) =>
  numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

describe('the draws of a workload', () => {
  it('multiply each count by the hours of one', () => {
    for (const { counts, each, hours } of draw().work) {
      hours.forEach((sum, at) => {
        expect(sum).toBeCloseTo((counts[at] ?? NaN) * (each[at] ?? NaN), 9);
      });
    }
  });

  it('follow what the file says of each kind', () => {
    const load = draw(workload, 'means', 4000);
    expect(meanOf(workNamed(load, 'reviews').counts)).toBeCloseTo(24, 0);
    expect(meanOf(workNamed(load, 'reviews').each)).toBeCloseTo(16, 1);
    expect(meanOf(workNamed(load, 'recertifications').counts)).toBeCloseTo(32 / 3, 1);
    expect(meanOf(load.availability)).toBeCloseTo(0.85, 3);
    expect(meanOf(load.focus)).toBeCloseTo((0.65 + 0.72 + 0.8) / 3, 3);
    expect(meanOf(load.rework)).toBeCloseTo(0.8 / 3, 3);
    expect(workNamed(load, 'governance').counts.every((count) => count === 1)).toBe(true);
  });

  it('refresh an artifact as often as its days make it, in a quarter of ninety', () => {
    const load = draw();
    const counts = (days: number) => workNamed(load, `artifacts of ${days} days`).counts[0];
    expect(counts(180)).toBe(9);
    expect(counts(90)).toBe(18);
    expect(counts(365)).toBeCloseTo((6 * 90) / 365, 12);
    expect(workNamed(load, 'artifacts of 180 days')).toMatchObject({
      shares: { CMP: 0.7, PRV: 0.2, GOV: 0.1 },
      countRange: null,
      eachRange: [2, 8],
    });
  });

  it('draw items one by one where the hours are of each', () => {
    const byItem = certain([
      { kind: 'incidents', count: 4, hoursEach: [1, 2, 3], shares: { DET: 1 } },
    ]);
    const { hours, each, eachRange } = workNamed(draw(byItem, 'i', 3000), 'incidents');
    expect(meanOf(hours)).toBeCloseTo(8, 1);
    // Four independent items spread half as far as one taken four times.
    const deviation = Math.sqrt(meanOf(hours.map((sum) => (sum - 8) ** 2)));
    expect(Math.abs(deviation / (2 * Math.sqrt(1 / 6)) - 1)).toBeLessThan(0.08);
    expect(meanOf(each)).toBeCloseTo(2, 1);
    expect(eachRange).toEqual([1, 3]);
  });

  it('take the mean of one item where there is none, and P10 to P90 of a lognormal one', () => {
    const none = certain([
      { kind: 'a', count: 0, hoursEach: [1, 2, 6], shares: { DET: 1 } },
      { kind: 'b', count: 0, hoursEach: { lognormalMedian: 12, sigma: 0.9 }, shares: { DET: 1 } },
      { kind: 'c', count: 1, hoursEach: { lognormalMedian: 12, sigma: 0 }, shares: { DET: 1 } },
    ]);
    const load = draw(none);
    expect(workNamed(load, 'a').each[0]).toBe(3);
    expect(workNamed(load, 'a').hours[0]).toBe(0);
    expect(workNamed(load, 'b').each[0]).toBeCloseTo(12 * Math.exp(0.405), 9);
    const [low = 0, high = 0] = workNamed(load, 'b').eachRange ?? [];
    expect(low).toBeCloseTo(12 * Math.exp(-1.2815515655446004 * 0.9), 9);
    expect(high).toBeCloseTo(12 * Math.exp(1.2815515655446004 * 0.9), 9);
    expect(workNamed(load, 'c')).toMatchObject({ eachRange: null, countRange: null });
    expect(workNamed(load, 'c').hours[0]).toBe(12);
  });

  it('say between what each assumption lies', () => {
    const load = draw();
    expect(workNamed(load, 'reviews')).toMatchObject({ countRange: [18, 30], eachRange: [8, 26] });
    expect(workNamed(load, 'recertifications').countRange).toEqual([8, 14]);
    expect(workNamed(load, 'governance').countRange).toBeNull();
    const still = certain([
      { kind: 'a', count: { poisson: 0 }, hours: [2, 2, 2], shares: { DET: 1 } },
      { kind: 'b', count: [3, 3, 3], hours: [2, 2, 2], shares: { DET: 1 } },
    ]);
    for (const work of draw(still).work) {
      expect(work).toMatchObject({ countRange: null, eachRange: null });
    }
  });

  it('leave all others as they are when one kind changes, and tell two kinds of one name apart', () => {
    const more = {
      ...workload,
      work: workload.work.map((work) =>
        work.kind === 'reviews' ? { ...work, count: { poisson: 99 } } : work,
      ),
    };
    expect(workNamed(draw(more), 'incidents')).toEqual(workNamed(draw(), 'incidents'));
    expect(draw(more).rework).toEqual(draw().rework);
    const twice = certain(
      [hoursOf('DET', 1), hoursOf('DET', 1)].map((work) => ({
        ...work,
        hours: [0, 1, 2] as const,
      })),
    );
    const [one, other] = draw(twice).work;
    expect(one?.each).not.toEqual(other?.each);
  });
});

describe('clusters', () => {
  it('get the shares of their disciplines', () => {
    expect(clusterShares({ APP: 0.5, SDL: 0.2, MLK: 0.2, PRV: 0.1 }, model)).toEqual([
      0.7, 0, 0.2, 0, 0.1, 0,
    ]);
  });
  it('get the hours of every kind by these shares', () => {
    const load = draw(
      certain([hoursOf('DET', 30), { ...hoursOf('APP', 10), shares: { APP: 0.5, DET: 0.5 } }]),
    );
    const hours = model.clusters.map((_, at) => hoursOfCluster(load, model, at)[7]);
    expect(hours).toEqual([5, 0, 0, 35, 0, 0]);
  });
});
