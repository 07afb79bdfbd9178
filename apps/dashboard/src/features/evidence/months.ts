import { language } from '../../ui/texts.js';

/** Months as `yyyy-mm`: arithmetic on whole months, which no time zone can move. */
export const monthOf = (day: string): string => day.slice(0, 7);

/** The month so many months later; earlier where the number is negative. */
export function addMonths(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const months = year * 12 + (number - 1) + count;
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
}

export const monthsFrom = (month: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => addMonths(month, at));

export const firstDay = (month: string): string => `${month}-01`;

/** The last day of a month, leap years included. */
export function lastDay(month: string): string {
  const next = Date.parse(`${firstDay(addMonths(month, 1))}T00:00:00Z`);
  return new Date(next - 86_400_000).toISOString().slice(0, 10);
}

/** "Nov 2026". */
export const monthLabel = (month: string): string =>
  new Intl.DateTimeFormat(language() === 'en' ? 'en-GB' : language(), {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${firstDay(month)}T00:00:00Z`));
