import type { FactReference } from '../facts/fact-reference.js';
import { above, atLeast, below } from '../model/compiled-model.js';
import type { Comparison } from './pain-rules.js';
import type { Truth } from './three-valued.js';

/**
 * What the facts say about a measure: the bounds within which it certainly lies. Equal bounds are a
 * known value; truth values are 0 and 1. Words are put off, since a history needs none.
 */
export interface Reading {
  readonly low: number;
  readonly high: number;
  /** False where the domain is not applicable: then no sign about it holds. */
  readonly applies: boolean;
  /** In plain words, with its date where it has one. */
  readonly text: () => string;
  readonly facts: () => FactReference[];
  /** What to record so that it can be told; null where the value is known. */
  readonly missing: string | null;
}

type Words = Pick<Reading, 'text' | 'facts'>;

export const known = (value: number | boolean, words: Words): Reading => ({
  ...between(Number(value), Number(value), '', words),
  missing: null,
});

/** Known only within bounds. */
export const between = (low: number, high: number, missing: string, words: Words): Reading => ({
  low,
  high,
  applies: true,
  ...words,
  missing: low === high ? null : missing,
});

/** Nothing is known; `text` says so, or which fact no longer counts. */
export const unknown = (
  text: string,
  missing: string,
  facts: () => FactReference[] = () => [],
): Reading => between(-Infinity, Infinity, missing, { text: () => text, facts });

export const notApplicable = (domain: string): Reading => ({
  ...known(0, { text: () => `${domain} is not applicable here.`, facts: () => [] }),
  applies: false,
});

/** Whether a comparison holds, by the engine's tolerance; null where the bounds leave it open. */
export function compare({ low, high, applies }: Reading, { test, value }: Comparison): Truth {
  if (!applies) return false;
  const bound = Number(value);
  switch (test) {
    case 'at-least':
      return settled(atLeast(low, bound), atLeast(high, bound));
    case 'above':
      return settled(above(low, bound), above(high, bound));
    case 'at-most':
      return settled(!above(high, bound), !above(low, bound));
    case 'below':
      return settled(below(high, bound), below(low, bound));
    case 'is':
      return settled(low === bound && high === bound, low <= bound && bound <= high);
  }
}

/** `certainly`: it holds whatever the value within the bounds; `possibly`: for some value. */
const settled = (certainly: boolean, possibly: boolean): Truth =>
  certainly ? true : possibly ? null : false;

/** The exact value, as JSON can carry it; null where it is not known or has no bound. */
export function valueOf(
  { low, high, applies }: Reading,
  { value }: Comparison,
): number | boolean | null {
  if (!applies || low !== high || !Number.isFinite(low)) return null;
  return typeof value === 'boolean' ? low === 1 : low;
}
