import fc from 'fast-check';
import { dayNumber, daysOfQuarter, instantOf, isoDay, quarterNumber } from './calendar.js';

describe('calendar', () => {
  it('agrees with the platform on every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (day) => {
        const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
        return dayNumber(date) === day && isoDay(day) === date;
      }),
    );
  });

  it.each([
    '2026-02-30',
    '2025-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-1-01',
    '2026/01/01',
    '20260101',
    '',
    'tomorrow-1',
    '2026-01-01T00:00:00Z',
    '２０２６-01-01',
    '2026-01-0a',
  ])('knows that %p is no day', (date) => {
    expect(dayNumber(date)).toBeNaN();
  });

  it.each(['2024-02-29', '2000-02-29', '2026-12-31', '0001-01-01'])('knows the day %p', (date) => {
    expect(isoDay(dayNumber(date))).toBe(date);
  });

  it('counts quarters and their days', () => {
    expect(quarterNumber('2026-Q1')).toBe(quarterNumber('2025-Q4') + 1);
    expect(quarterNumber('2026Q3')).toBe(quarterNumber('2026-Q3'));
    expect(quarterNumber('2026-Q5')).toBeNaN();
    const { first, last } = daysOfQuarter(quarterNumber('2024-Q1'));
    expect([isoDay(first), isoDay(last)]).toEqual(['2024-01-01', '2024-03-31']);
    const year = daysOfQuarter(quarterNumber('2026-Q4'));
    expect([isoDay(year.first), isoDay(year.last)]).toEqual(['2026-10-01', '2026-12-31']);
  });

  it('reads instants with their offset', () => {
    expect(instantOf('2026-01-01')).toBe(Date.UTC(2026, 0, 1));
    expect(instantOf('2026-01-01T01:00:00+01:00')).toBe(Date.UTC(2026, 0, 1));
    expect(instantOf('2026-02-30T00:00:00Z')).toBeNaN();
  });
});
