import { daysOfQuarter, isoDay, quarterNumber } from '../facts/calendar.js';

const written = /^\d{4}-Q[1-4]$/;

/** Whether this names a calendar quarter as campaigns do: `2026-Q3`. */
export const isQuarter = (quarter: string): boolean => written.test(quarter);

/** The calendar quarter that holds a day (yyyy-mm-dd, a day that exists). */
export const quarterOfDay = (day: string): string =>
  `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** First and last day of a quarter that `isQuarter` accepts. */
export function quarterDays(quarter: string): { first: string; last: string } {
  const { first, last } = daysOfQuarter(quarterNumber(quarter));
  return { first: isoDay(first), last: isoDay(last) };
}
