import { faultsOf } from './campaign-draft.js';
import { daysAfter, daysFrom, quartersAround, todayIn } from './days.js';
import { outlineOf } from './outline.js';

describe('a day', () => {
  it('is the organisation’s, also at a quarter’s edge', () => {
    const newYear = new Date('2026-12-31T23:30:00Z');
    expect(todayIn('Europe/London', newYear)).toBe('2026-12-31');
    expect(todayIn('Pacific/Auckland', newYear)).toBe('2027-01-01');
    expect(quartersAround(todayIn('Europe/London', newYear))).toEqual([
      '2027-Q1',
      '2026-Q4',
      '2026-Q3',
    ]);
    expect(quartersAround(todayIn('Pacific/Auckland', newYear))[1]).toBe('2027-Q1');
  });

  it('is counted as a day through the change to and from summer time', () => {
    expect(daysAfter('2026-03-28', 2)).toBe('2026-03-30');
    expect(daysFrom('2026-10-24', '2026-10-26')).toBe(2);
  });
});

describe('a new campaign', () => {
  const draft = { domains: ['INT'], opensOn: '', dueOn: '2026-11-30' };
  const today = '2026-11-23';

  it('ends today at the earliest, and not before it opens', () => {
    expect(faultsOf(draft, today)).toEqual({});
    expect(faultsOf({ ...draft, dueOn: today }, today)).toEqual({});
    expect(faultsOf({ ...draft, dueOn: '2026-11-22' }, today)).toHaveProperty('dueOn');
    expect(faultsOf({ ...draft, dueOn: '' }, today)).toHaveProperty('dueOn');
    expect(faultsOf({ ...draft, opensOn: '2026-12-01' }, today)).toHaveProperty('dueOn');
    expect(faultsOf({ ...draft, domains: [] }, today)).toHaveProperty('domains');
  });

  it('is as large as its kind and scope', () => {
    const criteria = [1, 1, 2, 2, 2, 3, 4].map((band) => ({ band }));
    const model = { domains: ['INT', 'AGT'].map((id) => ({ id, name: id, criteria })) };
    const both = ['INT', 'AGT'];
    expect(outlineOf('DIAGNOSTIC', both, model)).toMatchObject({ criteria: 10, questions: 8 });
    expect(outlineOf('FULL', both, model)).toMatchObject({ criteria: 14, questions: 8 });
    expect(outlineOf('PULSE', both, model)).toMatchObject({ criteria: 0, questions: 6 });
    expect(outlineOf('FULL', ['INT'], model)).toMatchObject({ criteria: 7, minutes: 1 });
  });
});
