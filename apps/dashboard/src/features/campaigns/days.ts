import { dayNumber, isoDay, quarterDays, quarterOfDay } from '@rolewright/domain';

/** The day it is in a time zone, as yyyy-mm-dd; at a quarter's edge not the reader's own. */
export const todayIn = (timeZone: string, now = new Date()): string =>
  // The Swedish order of a date is the ISO one.
  new Intl.DateTimeFormat('sv-SE', { timeZone }).format(now);

export const daysAfter = (day: string, days: number): string => isoDay(dayNumber(day) + days);

export const daysFrom = (day: string, until: string): number => dayNumber(until) - dayNumber(day);

/** The quarter of a day, the one before it and the one after it, the next first. */
export function quartersAround(day: string): string[] {
  const current = quarterOfDay(day);
  const { first, last } = quarterDays(current);
  return [quarterOfDay(daysAfter(last, 1)), current, quarterOfDay(daysAfter(first, -1))];
}

export const currentQuarter = quarterOfDay;
