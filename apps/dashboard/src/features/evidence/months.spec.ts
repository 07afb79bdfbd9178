import { addMonths, firstDay, lastDay, monthsFrom } from './months.js';

describe('months', () => {
  it('go over the end of a year, both ways', () => {
    expect(monthsFrom('2026-11', 4)).toEqual(['2026-11', '2026-12', '2027-01', '2027-02']);
    expect(addMonths('2026-01', -1)).toBe('2025-12');
    expect(addMonths('2026-11', -12)).toBe('2025-11');
  });

  it.each([
    ['2026-02', '2026-02-28'],
    ['2028-02', '2028-02-29'],
    ['2026-12', '2026-12-31'],
    ['2027-04', '2027-04-30'],
  ])('%s ends on %s', (month, day) => {
    expect(lastDay(month)).toBe(day);
    expect(firstDay(month)).toBe(`${month}-01`);
  });
});
