import { dayNumber, isoDay } from '../facts/calendar.js';

/** How far something that counts for a while has come: its last days are told apart. */
export interface Lapse {
  /** The last day on which it counts. */
  lapsesOn: string;
  /** Days until then, 0 on that day itself; negative once it no longer counts. */
  daysLeft: number;
  state: 'counts' | 'lapsing' | 'lapsed';
}

/** Days before the end in which somebody should be asked again. */
export const lapsingDays = 30;

/**
 * How long an acceptance, or a deputy's test, still counts (domain.md §2.2: E1 and O5 age with their
 * criterion's validity).
 *
 * @param since the day on which it happened, yyyy-mm-dd
 * @param validDays the criterion's validity in days
 */
export function lapseOf(since: string, validDays: number, today: string): Lapse {
  const last = dayNumber(since) + validDays;
  const daysLeft = last - dayNumber(today);
  return {
    lapsesOn: isoDay(last),
    daysLeft,
    state: daysLeft < 0 ? 'lapsed' : daysLeft <= lapsingDays ? 'lapsing' : 'counts',
  };
}
