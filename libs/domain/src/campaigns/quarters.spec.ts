import fc from 'fast-check';
import { isoDay } from '../facts/calendar.js';
import { isQuarter, quarterDays, quarterOfDay } from './quarters.js';

it.each(['2026-Q1', '2026-Q4'])('%s is a quarter', (quarter) =>
  expect(isQuarter(quarter)).toBe(true),
);
it.each(['2026-Q5', '2026Q1', '26-Q1', '2026-q1', ''])('%p is none', (quarter) =>
  expect(isQuarter(quarter)).toBe(false),
);

it.each([
  ['2026-01-01', '2026-Q1'],
  ['2026-03-31', '2026-Q1'],
  ['2026-04-01', '2026-Q2'],
  ['2026-12-31', '2026-Q4'],
])('%s is of %s', (day, quarter) => expect(quarterOfDay(day)).toBe(quarter));

it('every day lies within the days of its quarter', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), (number) => {
      const day = isoDay(number);
      const { first, last } = quarterDays(quarterOfDay(day));
      expect(first <= day && day <= last).toBe(true);
    }),
  );
  expect(quarterDays('2028-Q1')).toEqual({ first: '2028-01-01', last: '2028-03-31' });
});
