/**
 * Days of the proleptic Gregorian calendar as whole numbers (0 is 1970-01-01), so that ages are
 * subtractions and no time zone can come in.
 */
const digits = (text: string, from: number, to: number): number => {
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
};

const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

const isLeapYear = (year: number): boolean =>
  year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const daysInMonth = (year: number, month: number): number =>
  month === 2
    ? isLeapYear(year)
      ? 29
      : 28
    : month === 4 || month === 6 || month === 9 || month === 11
      ? 30
      : 31;

/** Days from 1970-01-01 to a date that is known to exist. */
function dayOf(year: number, month: number, day: number): number {
  const past = year - 1;
  const leapDays = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  const leapDayThisYear = month > 2 && isLeapYear(year) ? 1 : 0;
  return (
    past * 365 + leapDays + (daysBeforeMonth[month - 1] ?? 0) + leapDayThisYear + day - 719_163
  );
}

/** The day's number, or NaN where `yyyy-mm-dd` is written wrongly or names no day (2026-02-30). */
export function dayNumber(date: string): number {
  if (date.length !== 10 || date.charCodeAt(4) !== 45 || date.charCodeAt(7) !== 45)
    return Number.NaN;
  const year = digits(date, 0, 4);
  const month = digits(date, 5, 7);
  const day = digits(date, 8, 10);
  if (!(month >= 1 && month <= 12) || !(day >= 1 && day <= daysInMonth(year, month)))
    return Number.NaN;
  return dayOf(year, month, day);
}

/** The inverse of `dayNumber`. Years beyond 9999 are held at 9999-12-31. */
export function isoDay(day: number): string {
  const last = 2_932_896;
  return new Date(Math.min(day, last) * 86_400_000).toISOString().slice(0, 10);
}

/** `2026-Q3` (or `2026Q3`) as a whole number that grows by one a quarter; NaN otherwise. */
export function quarterNumber(quarter: string): number {
  const parts = /^(\d{4})-?Q([1-4])$/.exec(quarter);
  return parts ? Number(parts[1]) * 4 + Number(parts[2]) - 1 : Number.NaN;
}

/** First and last day of a quarter given by its number. */
export function daysOfQuarter(quarter: number): { first: number; last: number } {
  const first = (at: number): number => dayOf(Math.floor(at / 4), (((at % 4) + 4) % 4) * 3 + 1, 1);
  return { first: first(quarter), last: first(quarter + 1) - 1 };
}

/** Instant of `recordedAt`, a day (its beginning) or an instant with its offset; NaN otherwise. */
export function instantOf(recordedAt: string): number {
  if (recordedAt.length === 10) return dayNumber(recordedAt) * 86_400_000;
  return Number.isNaN(dayNumber(recordedAt.slice(0, 10))) ? Number.NaN : Date.parse(recordedAt);
}

// Not Math.max(...days): an argument per row overflows the stack on a large register.
/** The latest of some days; -Infinity of none. */
export const latestOf = (days: readonly number[]): number =>
  days.reduce((latest, day) => (day > latest ? day : latest), -Infinity);

/** The earliest of some days; Infinity of none. */
export const earliestOf = (days: readonly number[]): number =>
  days.reduce((earliest, day) => (day < earliest ? day : earliest), Infinity);
