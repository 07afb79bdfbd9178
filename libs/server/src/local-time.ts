import type { LocalTime } from '@rolewright/domain';

const formats = new Map<string, Intl.DateTimeFormat>();

/** Of a zone that this runtime does not know, UTC's: a stored name must never break a read. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const options = {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  } as const;
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-CA', { ...options, timeZone });
  } catch {
    format = new Intl.DateTimeFormat('en-CA', { ...options, timeZone: 'UTC' });
  }
  formats.set(timeZone, format);
  return format;
}

/** Day and hour of an instant in a time zone (an IANA name), daylight saving included. */
export function localTime(instant: Date, timeZone: string): LocalTime {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  return {
    day: `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`,
    hour: Number(parts.get('hour')),
  };
}

const minute = 60_000;
const widestOffset = 16 * 60;

/** The instant at which a day (yyyy-mm-dd) begins in a time zone: also where its midnight is skipped. To the minute. */
export function startOfDay(day: string, timeZone: string): Date {
  const middle = Date.parse(`${day}T00:00:00Z`);
  let before = middle - widestOffset * minute;
  let within = middle + widestOffset * minute;
  while (within - before > minute) {
    const at = before + Math.floor((within - before) / (2 * minute)) * minute;
    if (localTime(new Date(at), timeZone).day >= day) within = at;
    else before = at;
  }
  return new Date(within);
}

/** The day so many days after another. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
