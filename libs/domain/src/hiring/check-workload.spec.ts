import { fileOf } from '../facts/facts.fixture.js';
import type { Workload } from '../facts/organisation-file.js';
import { checkHistory, checkWorkload, largestCount, refuse } from './check-workload.js';
import { certain, decidedFile, hoursOf, quarterBefore, rules, workload } from './hiring.fixture.js';

const pathsOf = (given: Workload) =>
  checkWorkload(fileOf({ workload: given }), rules).map(({ path }) => path);
const one = (work: Partial<Workload['work'][number]>) =>
  certain([{ kind: 'reviews', count: 1, shares: { APP: 1 }, ...work }]);

describe('a workload that no quarter holds', () => {
  it('passes where there is none, and the worked example', () => {
    expect(checkWorkload(fileOf(), rules)).toEqual([]);
    expect(checkWorkload(fileOf({ workload }), rules)).toEqual([]);
  });

  it.each<[string, Workload, Workload]>([
    [
      'workload.hoursPerQuarter',
      certain([], { hoursPerQuarter: 100_000 }),
      certain([], { hoursPerQuarter: 100_001 }),
    ],
    ['workload.rework', certain([], { rework: [0, 0, 10] }), certain([], { rework: [0, 0, 11] })],
    [
      'workload.work[0].count',
      one({ count: 1e6, hours: [1, 1, 1] }),
      one({ count: 1e6 + 1, hours: [1, 1, 1] }),
    ],
    [
      'workload.work[0].count',
      one({ count: [0, 0, 1e6], hours: [1, 1, 1] }),
      one({ count: [0, 0, 2e6], hours: [1, 1, 1] }),
    ],
    [
      'workload.work[0].count',
      one({ count: { poisson: 1e6 }, hours: [1, 1, 1] }),
      one({ count: { poisson: 2e6 }, hours: [1, 1, 1] }),
    ],
    ['workload.work[0].hours', one({ hours: [1, 1, 100_000] }), one({ hours: [1, 1, 100_001] })],
    [
      'workload.work[0].hoursEach',
      one({ hoursEach: [1, 1, 100_000] }),
      one({ hoursEach: [1, 1, 100_001] }),
    ],
    [
      'workload.work[0].count',
      one({ count: 1000, hoursEach: [1, 1, 1] }),
      one({ count: 1001, hoursEach: [1, 1, 1] }),
    ],
    [
      'workload.work[0].hoursEach.lognormalMedian',
      one({ hoursEach: { lognormalMedian: 100_000, sigma: 3 } }),
      one({ hoursEach: { lognormalMedian: 100_001, sigma: 3 } }),
    ],
    [
      'workload.work[0].hoursEach.sigma',
      one({ hoursEach: { lognormalMedian: 1, sigma: 3 } }),
      one({ hoursEach: { lognormalMedian: 1, sigma: 3.1 } }),
    ],
    [
      'workload.artifacts.items[0].count',
      certain([], {
        artifacts: {
          items: [{ count: 1e6, refreshHours: [1, 1, 1], validDays: 90 }],
          shares: { CMP: 1 },
        },
      }),
      certain([], {
        artifacts: {
          items: [{ count: 1e6 + 1, refreshHours: [1, 1, 1], validDays: 90 }],
          shares: { CMP: 1 },
        },
      }),
    ],
    [
      'workload.artifacts.items[0].refreshHours',
      certain([], {
        artifacts: {
          items: [{ count: 1, refreshHours: [1, 1, 100_000], validDays: 90 }],
          shares: { CMP: 1 },
        },
      }),
      certain([], {
        artifacts: {
          items: [{ count: 1, refreshHours: [1, 1, 100_001], validDays: 90 }],
          shares: { CMP: 1 },
        },
      }),
    ],
    // 500 · .8 · .5 · .005 = 1 hour is just enough.
    ['workload', certain([], { targetLoad: 0.005 }), certain([], { targetLoad: 0.0049 })],
  ])('%s is told beyond its bound alone', (path, within, beyond) => {
    expect(pathsOf(within)).toEqual([]);
    expect(pathsOf(beyond)).toEqual([path]);
  });

  it('says what to write instead, and where the file stands', () => {
    const [fault] = checkWorkload(
      fileOf({ workload: certain([], { hoursPerQuarter: 200_000 }) }),
      rules,
      'history[2].',
    );
    expect(fault).toEqual({
      path: 'history[2].workload.hoursPerQuarter',
      message: '200000 hours are more than the 100000 that a quarter can hold.',
      mend: 'Write at most 100000.',
    });
  });

  it('knows the most that a count comes to', () => {
    expect([largestCount(3), largestCount([1, 2, 9]), largestCount({ poisson: 4 })]).toEqual([
      3, 9, 4,
    ]);
  });
});

describe('history', () => {
  it('is earlier files of the same organisation, one a day', () => {
    expect(
      checkHistory(decidedFile(), [quarterBefore(), quarterBefore({ asOf: '2026-03-31' })]),
    ).toEqual([]);
    const faults = checkHistory(decidedFile(), [
      quarterBefore({ organisation: { name: 'Birch' } }),
      quarterBefore(),
      decidedFile(),
      quarterBefore({ asOf: '2026-12-31' }),
    ]);
    expect(faults.map(({ path, message }) => [path, message])).toEqual([
      ['history[0].organisation.name', '"Birch" is another organisation than "Alder".'],
      ['history[1].asOf', 'There is another file of 2026-06-30.'],
      ['history[2].asOf', 'There is another file of 2026-09-30.'],
      ['history[3].asOf', "2026-12-31 is later than the file's own day, 2026-09-30."],
    ]);
  });

  it('refuses nothing without faults', () => {
    expect(() => refuse([])).not.toThrow();
    expect(() => refuse([{ path: 'a', message: 'b', mend: 'c' }])).toThrow('INPUT_INVALID');
    expect(hoursOf('DET', 3).hours).toEqual([3, 3, 3]);
  });
});
