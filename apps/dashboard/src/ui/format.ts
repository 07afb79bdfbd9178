import { language } from './texts.js';

// Days are calendar dates, not instants: always formatted in UTC so that no time zone moves them.
const day = (iso: string) => new Date(`${iso.slice(0, 10)}T00:00:00Z`);

// English dates are written the British way, as the rest of the wording is.
const locale = () => (language() === 'en' ? 'en-GB' : language());

export const formatDate = (iso: string) =>
  new Intl.DateTimeFormat(locale(), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(day(iso));

export const formatShortDate = (iso: string) =>
  new Intl.DateTimeFormat(locale(), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(day(iso));

/** An instant in the reader's own time zone. */
export const formatInstant = (iso: string) =>
  new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(iso),
  );

/** The time of day alone, as in "Saved 10:42". */
export const formatTime = (instant: Date) =>
  new Intl.DateTimeFormat(locale(), { timeStyle: 'short' }).format(instant);

const quarterEnds = ['03-31', '06-30', '09-30', '12-31'];

export const isQuarterEnd = (iso: string) => quarterEnds.includes(iso.slice(5, 10));

/** "Q3 2026" where the day ends a calendar quarter, otherwise the day itself. */
export function quarterLabel(iso: string): string {
  const quarter = quarterEnds.indexOf(iso.slice(5, 10)) + 1;
  return quarter > 0 ? `Q${quarter} ${iso.slice(0, 4)}` : formatShortDate(iso);
}

/** The same for a narrow column: "Q3 ’26". */
export function shortQuarterLabel(iso: string): string {
  const quarter = quarterEnds.indexOf(iso.slice(5, 10)) + 1;
  return quarter > 0
    ? `Q${quarter} ’${iso.slice(2, 4)}`
    : new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
        day(iso),
      );
}

export const formatIndex = (value: number) =>
  new Intl.NumberFormat(locale(), { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(
    value,
  );

export const formatNumber = (value: number, digits = 2) =>
  new Intl.NumberFormat(locale(), { maximumFractionDigits: digits }).format(value);

export const formatShare = (value: number) =>
  new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 0 }).format(value);

/** The calendar day that it is where the reader is, yyyy-mm-dd. */
export const localDay = (instant: Date): string =>
  [instant.getFullYear(), instant.getMonth() + 1, instant.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
