import { assumptionsOf } from './assumptions.js';
import { certain, hoursOf, rules, workload } from './hiring.fixture.js';

describe('the assumptions', () => {
  const sourceOf = (name: string, given = workload) =>
    assumptionsOf(given, rules).find((each) => each.name === name);
  it('are the catalogue’s where they equal it, and the file’s otherwise', () => {
    expect(sourceOf('availability')).toEqual({
      name: 'availability',
      value: '0.82 / 0.85 / 0.88',
      source: 'default',
    });
    expect(sourceOf('availability', { ...workload, availability: [0.8, 0.85, 0.88] })?.source).toBe(
      'file',
    );
    expect(sourceOf('reviews, count')).toEqual({
      name: 'reviews, count',
      value: 'poisson 24',
      source: 'file',
    });
    expect(sourceOf('reviews, hours')?.source).toBe('default');
    expect(sourceOf('incidents, hours each')).toMatchObject({
      value: 'lognormalMedian 12, sigma 0.9',
      source: 'default',
    });
    expect(sourceOf('artifacts of 90 days, hours')?.source).toBe('default');
    expect(sourceOf('artifacts of 90 days, count')).toMatchObject({ value: '18', source: 'file' });
    expect(sourceOf('artifacts, shares')?.source).toBe('default');
  });

  it('compare shares whatever their order, and without those of nothing', () => {
    const [reviews, ...rest] = workload.work;
    const turned = {
      ...workload,
      work: [{ ...reviews!, shares: { PRV: 0.1, MLK: 0.2, SDL: 0.2, APP: 0.5, DET: 0 } }, ...rest],
    };
    expect(sourceOf('reviews, shares', turned)).toMatchObject({
      value: 'APP 0.5, MLK 0.2, PRV 0.1, SDL 0.2',
      source: 'default',
    });
  });

  it('of a kind that the catalogue does not know are the file’s', () => {
    const own = certain([hoursOf('DET', 3)]);
    expect(
      assumptionsOf(own, rules)
        .slice(6)
        .map(({ name, source }) => [name, source]),
    ).toEqual([
      ['work of DET, count', 'file'],
      ['work of DET, hours', 'file'],
      ['work of DET, shares', 'file'],
    ]);
    const odd = {
      ...own,
      artifacts: {
        items: [{ count: 1, refreshHours: [1, 1, 1] as const, validDays: 7 }],
        shares: { DET: 1 },
      },
    };
    expect(sourceOf('artifacts of 7 days, hours', odd)?.source).toBe('file');
    expect(sourceOf('artifacts, shares', odd)).toMatchObject({ value: 'DET 1', source: 'file' });
    expect(sourceOf('artifacts, shares', own)).toBeUndefined();
  });
});
