import { dayAfter, daysBetween } from './quarters.js';

export interface TimelineScene {
  /** First days of months, each with its share of the way, 0..1. */
  months: { day: string; at: number }[];
  today: number;
  quarterEnd: number;
  /** A day's share of the way, 0..1. */
  at: (day: string) => number;
}

interface Span {
  startsOn: string;
  quarterTo: string;
  today: string;
}

/** More ticks than these run into each other on a phone. */
const mostTicks = 5;

/**
 * The way from the first to the last day that matters: the plan's beginning, today, the quarter's end
 * and every due day lie on it.
 */
export function timelineScene(
  due: readonly string[],
  { startsOn, quarterTo, today }: Span,
): TimelineScene {
  const days = [startsOn, today, quarterTo, ...due].toSorted();
  const first = days[0] ?? startsOn;
  const last = days.at(-1) ?? quarterTo;
  const length = Math.max(1, daysBetween(first, last));
  const at = (day: string) => Math.min(1, Math.max(0, daysBetween(first, day) / length));
  const months: string[] = [];
  for (let day = first; day <= last; day = dayAfter(day, 1)) {
    if (day.endsWith('-01')) months.push(day);
  }
  const step = Math.ceil(months.length / mostTicks);
  return {
    months: months.filter((_, place) => place % step === 0).map((day) => ({ day, at: at(day) })),
    today: at(today),
    quarterEnd: at(quarterTo),
    at,
  };
}
