import { dayNumber, isoDay, quarterNumber } from '../facts/calendar.js';

/** The quarter so many after another, `2027-Q1` one after `2026-Q4`. */
export function quarterAfter(quarter: string, quarters = 1): string {
  const number = quarterNumber(quarter) + quarters;
  return `${String(Math.floor(number / 4))}-Q${String((number % 4) + 1)}`;
}

/** The day so many days after another. */
export const dayAfter = (day: string, days: number): string => isoDay(dayNumber(day) + days);
