/**
 * Days of the proleptic Gregorian calendar as whole numbers (0 is 1970-01-01), so that ages are
 * subtractions and no time zone can come in.
 */
// Tables rather than arithmetic: a score reads several hundred days, and this is most of its work.
const daysBeforeMonth = Int16Array.of(
  ...[0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365],
  ...[0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335, 366],
);

const isLeapYear = (year: number): boolean =>
  year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Where a year's months begin in `daysBeforeMonth`. */
const monthsOf = (year: number): number => (isLeapYear(year) ? 13 : 0);

const daysBeforeYear = new Int32Array(10_000);
daysBeforeYear[0] = -719_528;
for (let year = 1; year < 10_000; year += 1) {
  daysBeforeYear[year] = (daysBeforeYear[year - 1] as number) + (isLeapYear(year - 1) ? 366 : 365);
}

/** Days from 1970-01-01 to a date that is known to exist. */
const dayOf = (year: number, month: number, day: number): number =>
  (daysBeforeYear[year] as number) +
  (daysBeforeMonth[monthsOf(year) + month - 1] as number) +
  day -
  1;

/** A digit; far below zero for anything else, so that the number it goes into is refused. */
function digit(text: string, at: number): number {
  const value = text.charCodeAt(at) - 48;
  return value >= 0 && value <= 9 ? value : -1_000_000;
}

/** The day's number, or NaN where `yyyy-mm-dd` is written wrongly or names no day (2026-02-30). */
export function dayNumber(date: string): number {
  if (date.length !== 10 || date.charCodeAt(4) !== 45 || date.charCodeAt(7) !== 45)
    return Number.NaN;
  const year = digit(date, 0) * 1000 + digit(date, 1) * 100 + digit(date, 2) * 10 + digit(date, 3);
  const month = digit(date, 5) * 10 + digit(date, 6);
  const day = digit(date, 8) * 10 + digit(date, 9);
  if (year < 0 || month < 1 || month > 12 || day < 1) return Number.NaN;
  const months = monthsOf(year) + month;
  const before = daysBeforeMonth[months - 1] as number;
  if (day > (daysBeforeMonth[months] as number) - before) return Number.NaN;
  return (daysBeforeYear[year] as number) + before + day - 1;
}

/** The inverse of `dayNumber`. Years beyond 9999 are held at 9999-12-31. */
export function isoDay(day: number): string {
  const last = 2_932_896;
  return new Date(Math.min(day, last) * 86_400_000).toISOString().slice(0, 10);
}

/** `2026-Q3` (or `2026Q3`) as a whole number that grows by one a quarter; NaN otherwise. */
export function quarterNumber(quarter: string): number {
  const mark = quarter.charCodeAt(4) === 45 ? 5 : 4;
  if (quarter.length !== mark + 2 || quarter.charCodeAt(mark) !== 81) return Number.NaN;
  const year =
    digit(quarter, 0) * 1000 + digit(quarter, 1) * 100 + digit(quarter, 2) * 10 + digit(quarter, 3);
  const part = digit(quarter, mark + 1);
  return year < 0 || part < 1 || part > 4 ? Number.NaN : year * 4 + part - 1;
}

/** First and last day of a quarter given by its number. */
export function daysOfQuarter(quarter: number): { first: number; last: number } {
  const year = Math.floor(quarter / 4);
  const month = (quarter % 4) * 3 + 1;
  const next = month === 10 ? dayOf(year, 12, 31) + 1 : dayOf(year, month + 3, 1);
  return { first: dayOf(year, month, 1), last: next - 1 };
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
