import { formatIndex, quarterLabel, shortQuarterLabel } from './format.js';

describe('days and numbers for reading', () => {
  it.each([
    ['2026-09-30', 'Q3 2026', 'Q3 ’26'],
    ['2024-12-31', 'Q4 2024', 'Q4 ’24'],
    ['2026-11-05', '5 Nov 2026', '5 Nov'],
  ])('%s is %s', (day, label, short) => {
    expect(quarterLabel(day)).toBe(label);
    expect(shortQuarterLabel(day)).toBe(short);
  });

  it('always shows one decimal of the index', () => {
    expect(formatIndex(49)).toBe('49.0');
  });
});
