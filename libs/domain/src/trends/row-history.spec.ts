import { assignment, daysAgo, fileOf } from '../facts/facts.fixture.js';
import type { Artifact, Handoff, Metric, OrganisationFile } from '../facts/organisation-file.js';
import { model } from '../model/model.fixture.js';
import { RowHistory } from './row-history.js';

/** From 2026-06-30 to 2026-09-30: 92 days. */
const historyOf = (before: Partial<OrganisationFile>, after: Partial<OrganisationFile>) =>
  new RowHistory(fileOf({ asOf: daysAgo(92), ...before }), fileOf(after));
const artifact = (age: number, more: Partial<Artifact> = {}): Artifact => ({
  domain: 'REV',
  artifact: 'threat-model',
  collectedAt: daysAgo(age),
  validDays: 30,
  ...more,
});
const edge = (more: Partial<Handoff> = {}): Handoff => ({
  from: 'REV',
  to: 'PLT',
  acknowledgedAt: daysAgo(200),
  exercisedAt: daysAgo(100),
  ...more,
});

describe('a row', () => {
  it('is kept, changed or new by its own key', () => {
    const rows = [
      assignment('AGT', 'x', { holder: 'ben' }),
      assignment('REV', 'psl'),
      assignment('INT', 'y'),
    ];
    const history = historyOf(
      { assignments: [assignment('REV', 'psl'), assignment('AGT', 'x', { holder: 'ana' })] },
      { assignments: rows },
    );
    expect(rows.map((row) => history.statusOf('assignments', row))).toEqual([
      ...['changed', 'kept', 'new'],
    ]);
  });

  it('of the earlier file is gone where nothing of its key is left', () => {
    const [stays, goes] = [assignment('REV', 'psl'), assignment('AGT', 'x')];
    const history = historyOf(
      { assignments: [stays, goes] },
      { assignments: [assignment('REV', 'psl', { holder: 'other' })] },
    );
    expect(history.isGone('assignments', stays)).toBe(false);
    expect(history.isGone('assignments', goes)).toBe(true);
    expect(history.isGone('assignments', assignment('AGT', 'x'))).toBe(false);
  });

  it('tells of days since, or of days before, by its latest', () => {
    const history = historyOf({}, {});
    const tells = (more: Partial<Handoff>): [boolean, boolean] => [
      history.tellsOfSince('handoffs', edge(more)),
      history.tellsOfBefore('handoffs', edge(more)),
    ];
    expect(tells({})).toEqual([false, true]);
    expect(tells({ exercisedAt: daysAgo(92) })).toEqual([false, true]);
    expect(tells({ exercisedAt: daysAgo(91) })).toEqual([true, false]);
    expect(tells({ acknowledgedAt: daysAgo(3), exercisedAt: undefined })).toEqual([true, false]);
    expect(tells({ acknowledgedAt: undefined, exercisedAt: undefined })).toEqual([false, false]);
  });

  it('of a metric tells of the quarter’s last day when it is new, of its first when it is kept', () => {
    const metric = (quarter: string): Metric => ({
      ...{ domain: 'REV', metric: 'm', target: 1, source: 's' },
      readings: [
        { quarter: '2026-Q1', value: 1 },
        { quarter, value: 1 },
      ],
    });
    const mid = { asOf: '2026-05-15' };
    const kept = metric('2026-Q2');
    const history = historyOf({ ...mid, metrics: [metric('2026-Q2')] }, { metrics: [kept] });
    expect(history.tellsOfSince('metrics', kept)).toBe(false);
    expect(history.tellsOfSince('metrics', metric('2026-Q2'))).toBe(true);
    expect(history.tellsOfBefore('metrics', metric('2026-Q1'))).toBe(true);
    const ahead = metric('2026-Q3');
    expect(
      historyOf({ metrics: [metric('2026-Q3')] }, { metrics: [ahead] }).tellsOfSince(
        'metrics',
        ahead,
      ),
    ).toBe(true);
  });
});

describe('the later file as if nothing had aged', () => {
  const fresh = (before: Partial<OrganisationFile>, after: Partial<OrganisationFile>) =>
    historyOf(before, after).withoutAgeing(model);

  it('moves on the days that both files give, and leaves the others', () => {
    const same = { handoffs: [edge()] };
    expect(fresh(same, same).handoffs).toEqual([
      edge({ acknowledgedAt: daysAgo(108), exercisedAt: daysAgo(8) }),
    ]);
    const again = { handoffs: [edge({ exercisedAt: daysAgo(20) })] };
    expect(fresh(same, again).handoffs).toEqual([
      edge({ acknowledgedAt: daysAgo(108), exercisedAt: daysAgo(20) }),
    ]);
    expect(fresh({}, same).handoffs).toEqual(same.handoffs);
    // What was agreed ahead has not aged.
    const ahead = { handoffs: [edge({ exercisedAt: daysAgo(91) })] };
    expect(fresh(ahead, ahead).handoffs?.[0]?.exercisedAt).toBe(daysAgo(91));
    const onTheDay = { handoffs: [edge({ exercisedAt: daysAgo(92) })] };
    expect(fresh(onTheDay, onTheDay).handoffs?.[0]?.exercisedAt).toBe(daysAgo(0));
  });

  it('leaves what does not fall by age alone, and the file itself', () => {
    const same = { assignments: [assignment('REV', 'psl')], handoffs: [edge()] };
    const after = fileOf(same);
    const history = new RowHistory(fileOf({ asOf: daysAgo(92), ...same }), after);
    expect(history.withoutAgeing(model).assignments).toEqual(same.assignments);
    expect(after.handoffs).toEqual([edge()]);
    expect(Object.keys(history.withoutAgeing(model))).toEqual(Object.keys(after));
    const today = new RowHistory(after, after);
    expect(today.withoutAgeing(model)).toBe(after);
  });

  it('brings back an artifact that ran out in between and was dropped, and no other', () => {
    // 30 days and 14 of grace: the last day of one of 136 days ago is 92 days ago, the earlier file's.
    const dropped = (age: number) => fresh({ artifacts: [artifact(age)] }, {}).artifacts;
    expect(dropped(136)).toEqual([artifact(136 - 92)]);
    expect(dropped(137)).toBeUndefined();
    expect(dropped(92)).toEqual([artifact(0)]);
    expect(fresh({ artifacts: [artifact(100, { validDays: 85 })] }, {}).artifacts).toEqual([
      artifact(8, { validDays: 85 }),
    ]);
    expect(fresh({ artifacts: [artifact(100, { validDays: 86 })] }, {}).artifacts).toBeUndefined();
    expect(fresh({ artifacts: [artifact(136)] }, { artifacts: [artifact(136)] }).artifacts).toEqual(
      [artifact(44)],
    );
  });
});
