import {
  chosen,
  cutAtNames,
  domainChanges,
  gapsToNext,
  seriesTitle,
  weakestFirst,
} from './readings.js';
import { domains } from '../../testing/model.fixture.js';
import { inFull, snapshotOf } from '../../testing/snapshots.fixture.js';

const series = (...indices: number[]) =>
  indices.map((index, position) =>
    snapshotOf({
      index,
      asOf: ['2026-09-30', '2026-06-30', '2026-03-31', '2025-12-31', '2025-09-30'][position] ?? '',
    }),
  );

describe('what may be said of a series', () => {
  it.each([
    [series(60), 'The baseline: index 60.0 in Q3 2026'],
    [series(60, 50), 'Moved from 50.0 to 60.0 between Q2 2026 and Q3 2026'],
    [series(60, 50, 55), 'Direction so far: upwards, 55.0 to 60.0 over 3 quarters'],
    [series(50, 55, 60, 62), 'Direction so far: downwards, 62.0 to 50.0 over 4 quarters'],
    [series(50, 70, 50), 'Direction so far: none, 50.0 to 50.0 over 3 quarters'],
    [series(60, 50, 40, 30, 20), '5 quarters: index 20.0 in Q3 2025, 60.0 in Q3 2026'],
    [
      [snapshotOf({ index: 62, asOf: '2026-11-23' }), ...series(60, 50)],
      'Direction so far: upwards, 50.0 to 62.0 over 3 snapshots',
    ],
  ])('%#', (rows, title) => {
    expect(seriesTitle(rows)).toBe(title);
    expect(seriesTitle(rows)).not.toMatch(/trend/i);
  });
});

describe('the chosen snapshot', () => {
  const rows = series(60, 50, 40);
  it('is the newest by default, with the one before it', () => {
    expect(chosen(rows, undefined)).toEqual({ current: rows[0], previous: rows[1] });
  });
  it('is the day asked for; the oldest has nothing before it', () => {
    expect(chosen(rows, '2026-03-31')).toEqual({ current: rows[2], previous: null });
  });
  it('is none for a day without a snapshot', () => {
    expect(chosen(rows, '2026-01-01').current).toBeNull();
  });
});

describe('what changed between two snapshots', () => {
  const change = (to: [number | null, boolean], from: [number | null, boolean]) =>
    domainChanges(
      [{ id: 'INT' }],
      { levels: [to[0]], unknown: [to[1]] },
      { levels: [from[0]], unknown: [from[1]] },
    ).map(({ sign, words }) => `${sign} ${words}`);

  it.each<[[number | null, boolean], [number | null, boolean], string[]]>([
    [[3, false], [1, false], ['▲ Reactive to Operational']],
    [[0, false], [2, false], ['▼ Emerging back to Unaware']],
    [[2, false], [2, false], []],
    // Coming out of the dark is no improvement, going into it no decline.
    [[1, false], [0, true], ['= newly visible, Reactive']],
    [[0, true], [2, false], ['= no longer known']],
    [[null, true], [2, false], ['= no longer applies']],
    [[0, false], [null, true], ['= applies now, Unaware']],
    [[null, true], [null, true], []],
  ])('%j after %j', (to, from, said) => expect(change(to, from)).toEqual(said));

  it('lists the largest change first', () => {
    const found = domainChanges(
      domains,
      { levels: [2, 0, 3], unknown: [false, false, false] },
      { levels: [1, 3, 3], unknown: [false, false, false] },
    );
    expect(found.map(({ id }) => id)).toEqual(['AGT', 'INT']);
  });
});

describe('what holds the band down', () => {
  const { result } = inFull(snapshotOf({ levels: [1, 1, 0] }));

  it('names the gates of the next band only, failing before unknown', () => {
    expect(gapsToNext({ ...result.domains[0]!, level: 1 })).toEqual([
      { criterion: 'E1', state: 'fails' },
    ]);
    expect(gapsToNext({ ...result.domains[0]!, level: 0 })).toEqual([
      { criterion: 'R2', state: 'unknown' },
    ]);
  });

  it('puts binding domains first, then the lowest, then the heavier; the top and N/A stay out', () => {
    const [intake, agents, retrieval] = result.domains;
    const ordered = weakestFirst(
      [
        { ...intake!, level: 2, score: 60 },
        { ...agents!, level: 1, score: 30 },
        { ...retrieval!, level: 0, score: 0 },
        { ...intake!, id: 'TOP', level: 4 },
        { ...intake!, id: 'OUT', notApplicable: true },
      ],
      ['AGT'],
      () => 1,
    );
    expect(ordered.map(({ id }) => id)).toEqual(['AGT', 'RET', 'INT']);
  });

  it('cuts a sentence at the names it marks, whatever characters they hold', () => {
    expect(cutAtNames('Held by R&D (lab), not A.', ['R&D (lab)'])).toEqual([
      'Held by ',
      'R&D (lab)',
      ', not A.',
    ]);
    expect(cutAtNames('Nothing to mark.', [])).toEqual(['Nothing to mark.']);
  });
});
