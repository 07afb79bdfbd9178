import { dayNumber } from './calendar.js';
import type { IsoDate } from './organisation-file.js';

/** What a criterion asks of whoever assesses it again. Nothing is ever copied as if it had been answered. */
export const worksheetStates = ['unchanged', 'to-confirm', 'expired', 'new'] as const;
export type WorksheetState = (typeof worksheetStates)[number];

/** The last fact about a criterion. */
export interface LastFact {
  /** The day on which it was seen. */
  readonly observedAt: IsoDate;
  /** The last day on which it counts; null where it does not age. */
  readonly validUntil: IsoDate | null;
}

/**
 * The state of a criterion as of a day, for a round of assessment that ends on another (a campaign's due
 * day; without a campaign the end of the calendar quarter). The first rule that fits:
 *
 * 1. `new`: nothing that still stands was ever said of it.
 * 2. `expired`: the last fact stopped counting before the day. The criterion is unknown until somebody looks.
 * 3. `to-confirm`: it still counts, but stops before the round ends, or more than half of its time has
 *    passed. Half, so that no fact runs out between two rounds of a quarter unseen.
 * 4. `unchanged`: it counts beyond the round and is in the first half of its time; or it does not age.
 */
export function worksheetState(
  last: LastFact | null,
  asOf: IsoDate,
  roundEnds: IsoDate,
): WorksheetState {
  if (!last) return 'new';
  if (last.validUntil === null) return 'unchanged';
  const day = dayNumber(asOf);
  const from = dayNumber(last.observedAt);
  const until = dayNumber(last.validUntil);
  if (until < day) return 'expired';
  const halfGone = 2 * (day - from) > until - from;
  return until < dayNumber(roundEnds) || halfGone ? 'to-confirm' : 'unchanged';
}
