import { Kind } from 'graphql';
import { CalendarDate, Instant } from './scalars.js';

describe('Date', () => {
  it.each(['2026-02-28', '2024-02-29', '0001-01-01', '9999-12-31'])('%s', (day) => {
    expect(CalendarDate.parseValue(day)).toBe(day);
    expect(CalendarDate.serialize(day)).toBe(day);
  });
  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-1-1',
    '2026-01-01T00:00:00Z',
    '',
    20260101,
    null,
    {},
    "2026-01-01'--",
  ])('refuses %j', (value) => expect(() => CalendarDate.parseValue(value)).toThrow('yyyy-mm-dd'));
  it('never lets a Date object out: its day depends on a zone', () => {
    expect(() => CalendarDate.serialize(new Date())).toThrow(TypeError);
  });
});

describe('DateTime', () => {
  it('reads any zone and gives UTC', () => {
    expect(Instant.parseValue('2026-03-01T12:00:00+02:00')).toBe('2026-03-01T10:00:00.000Z');
    expect(Instant.parseLiteral({ kind: Kind.STRING, value: '2026-03-01T12:00Z' })).toBe(
      '2026-03-01T12:00:00.000Z',
    );
  });
  it.each(['2026-03-01', 'tomorrow', '2026-03-01T25:00:00Z', 1_700_000_000, null])(
    'refuses %j',
    (value) => expect(() => Instant.parseValue(value)).toThrow('ISO 8601'),
  );
});
