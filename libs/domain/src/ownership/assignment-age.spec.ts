import { lapseOf } from './assignment-age.js';

describe('what counts for a while', () => {
  it.each([
    ['2026-01-01', '2026-01-01', 365, 'counts'],
    ['2026-01-01', '2026-12-01', 31, 'counts'],
    ['2026-01-01', '2026-12-02', 30, 'lapsing'],
    ['2026-01-01', '2027-01-01', 0, 'lapsing'],
    ['2026-01-01', '2027-01-02', -1, 'lapsed'],
    ['2024-02-29', '2025-02-28', 0, 'lapsing'],
  ])('since %s, on %s it has %d days left and is %s', (since, today, daysLeft, state) => {
    expect(lapseOf(since, 365, today)).toMatchObject({ daysLeft, state });
  });

  it('names its last day', () => {
    expect(lapseOf('2026-01-01', 365, '2026-06-01').lapsesOn).toBe('2027-01-01');
  });
});
