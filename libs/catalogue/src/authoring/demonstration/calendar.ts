import type { Quarter } from './story.js';

const dayMs = 86_400_000;

/** The last day of a quarter, ISO. */
export function endOf(quarter: Quarter): string {
  const [year, q] = [Number(quarter.slice(0, 4)), Number(quarter.slice(6))];
  return iso(Date.UTC(year, q * 3, 0));
}

/** A day of the quarter that depends on nothing but its key, between `from` and `to` days before the quarter's end. */
export function dayOf(quarter: Quarter, key: string, from = 80, to = 6): string {
  const back = to + (hash(`${quarter}/${key}`) % (from - to + 1));
  return daysBefore(endOf(quarter), back);
}

export function daysBefore(day: string, days: number): string {
  return iso(Date.parse(day) - days * dayMs);
}

export function daysBetween(earlier: string, later: string): number {
  return Math.round((Date.parse(later) - Date.parse(earlier)) / dayMs);
}

/** The reading's name for a quarter, `2025-Q1`. */
export function readingName(quarter: Quarter): string {
  return quarter.toUpperCase();
}

/** FNV-1a: the same variation on every machine and in every run. */
export function hash(key: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1) {
    value ^= key.charCodeAt(index);
    value = Math.imul(value, 0x01000193);
  }
  value ^= value >>> 15;
  value = Math.imul(value, 0x85ebca6b);
  value ^= value >>> 13;
  return value >>> 0;
}

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
