import { dayNumber } from '../facts/calendar.js';

/** Days before the due day on which whoever has not submitted is reminded, the earliest first. */
export const reminderDays = [3, 1] as const;
/** From this hour to before that one, where the organisation is: nobody is written to at night. */
export const writingHours = { from: 9, before: 18 } as const;
/** Days after the due day within which the overdue are still reminded: the links' usual life. */
export const overdueDays = 14;

export interface LocalTime {
  /** yyyy-mm-dd where the organisation is. */
  readonly day: string;
  /** 0 to 23 there. */
  readonly hour: number;
}

/** Whether unasked mail may go out at this time of the organisation's day. */
export const mayWrite = ({ hour }: LocalTime): boolean =>
  hour >= writingHours.from && hour < writingHours.before;

/** Why somebody is reminded: `due-3`, `due-1`, `overdue`, each bound to the due day, so that a new date counts anew. */
export interface ReminderOccasion {
  readonly name: string;
  readonly day: number;
}

/**
 * The reminder that is due by now: the latest whose day has come, so that after a downtime there is one mail
 * and not three; null before the first, at night, and when the answer is more than two weeks late. Whether it
 * was sent already is for the caller to know.
 */
export function reminderDue(dueOn: string, now: LocalTime): ReminderOccasion | null {
  if (!mayWrite(now)) return null;
  const due = dayNumber(dueOn);
  const today = dayNumber(now.day);
  if (today > due + overdueDays) return null;
  const occasions: ReminderOccasion[] = [
    ...reminderDays.map((days) => ({ name: `due-${days}:${dueOn}`, day: due - days })),
    { name: `overdue:${dueOn}`, day: due + 1 },
  ];
  return occasions.filter(({ day }) => day <= today).at(-1) ?? null;
}
