import { daysAfter, localTime, startOfDay } from './local-time.js';

it.each([
  // Berlin goes from 01:59:59 to 03:00 in the night before the last days of the first quarter.
  ['2026-03-28T23:30:00Z', 'Europe/Berlin', '2026-03-29', 0],
  ['2026-03-29T00:59:59Z', 'Europe/Berlin', '2026-03-29', 1],
  ['2026-03-29T01:00:00Z', 'Europe/Berlin', '2026-03-29', 3],
  ['2026-03-31T21:59:59Z', 'Europe/Berlin', '2026-03-31', 23],
  ['2026-03-31T22:00:00Z', 'Europe/Berlin', '2026-04-01', 0],
  // The third quarter of 2026 ends in Auckland three days after its clocks went forward.
  ['2026-09-30T10:59:59Z', 'Pacific/Auckland', '2026-09-30', 23],
  ['2026-09-30T11:00:00Z', 'Pacific/Auckland', '2026-10-01', 0],
  ['2026-12-31T23:59:59Z', 'Pacific/Kiritimati', '2027-01-01', 13],
  ['2027-01-01T09:59:59Z', 'Pacific/Pago_Pago', '2026-12-31', 22],
  ['2026-06-30T18:30:00Z', 'Asia/Kolkata', '2026-07-01', 0],
  ['2026-06-30T18:29:00Z', 'Nowhere/At_All', '2026-06-30', 18],
])('%s in %s is %s at %i', (instant, zone, day, hour) => {
  expect(localTime(new Date(instant), zone)).toEqual({ day, hour });
});

it.each([
  ['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00.000Z'],
  ['2026-03-30', 'Europe/Berlin', '2026-03-29T22:00:00.000Z'],
  ['2026-10-26', 'Europe/Berlin', '2026-10-25T23:00:00.000Z'],
  ['2026-10-01', 'Pacific/Auckland', '2026-09-30T11:00:00.000Z'],
  ['2026-07-01', 'Asia/Kolkata', '2026-06-30T18:30:00.000Z'],
  ['2026-07-01', 'America/Los_Angeles', '2026-07-01T07:00:00.000Z'],
  // Its clocks go from 23:59 to 01:00: the day has no midnight.
  ['2026-09-06', 'America/Santiago', '2026-09-06T04:00:00.000Z'],
])('%s begins in %s at %s', (day, zone, instant) => {
  expect(startOfDay(day, zone).toISOString()).toBe(instant);
});

it('every day begins after the one before, and is that day at its beginning and not a minute sooner', () => {
  for (const zone of ['Europe/Berlin', 'Pacific/Auckland', 'America/Santiago', 'Asia/Kathmandu']) {
    for (let day = '2026-01-01'; day < '2027-01-01'; day = daysAfter(day, 1)) {
      const begins = startOfDay(day, zone);
      expect(localTime(begins, zone).day).toBe(day);
      expect(localTime(new Date(begins.getTime() - 60_000), zone).day).toBe(daysAfter(day, -1));
    }
  }
});
