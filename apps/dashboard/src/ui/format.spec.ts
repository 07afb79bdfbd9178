import { formatIndex, formatSigned, quarterLabel, shortQuarterLabel } from './format.js';

describe('days and numbers for reading', () => {
  it.each([
    ['2026-09-30', 'Q3 2026', 'Q3 ’26'],
    ['2024-12-31', 'Q4 2024', 'Q4 ’24'],
    ['2026-11-05', '5 Nov 2026', '5 Nov'],
  ])('%s is %s', (day, label, short) => {
    expect(quarterLabel(day)).toBe(label);
    expect(shortQuarterLabel(day)).toBe(short);
  });

  it('always shows one decimal of the index and the sign of a difference', () => {
    expect(formatIndex(49)).toBe('49.0');
    expect([2.34, -0.4, 0.01, -0.01].map(formatSigned)).toEqual(['+2.3', '−0.4', '±0.0', '±0.0']);
  });
});
