const day = 86_400_000;

/**
 * A spreadsheet's date number as an ISO date, or as an ISO instant where it has a time of day.
 * Undefined outside 1900-03-01 … 9999-12-31: before it lies the day that 1900 never had.
 */
export function isoDateOfSerial(serial: number, date1904 = false): string | undefined {
  const from1900 = date1904 ? serial + 1462 : serial;
  if (from1900 < 61 || from1900 >= 2_958_466) return undefined;
  // To the second: a spreadsheet's fraction of a day is not exact beyond it.
  const milliseconds = Math.round(from1900 * 86_400) * 1000 - 25_569 * day;
  const iso = new Date(milliseconds).toISOString();
  return milliseconds % day === 0 ? iso.slice(0, 10) : iso.replace('.000Z', 'Z');
}

/** An ISO date as a spreadsheet's date number; undefined where it is none or out of its range. */
export function serialOfIsoDate(date: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined;
  const milliseconds = Date.parse(`${date}T00:00:00Z`);
  const serial = milliseconds / day + 25_569;
  return isoDateOfSerial(serial) === date ? serial : undefined;
}
