import { bandName, levelOf } from './bands.js';
import type { Band } from './bands.js';
import { texts } from './texts.js';

export interface Reading {
  band: Band;
  index: number;
  intervalLow: Band;
  intervalHigh: Band;
}

export interface Movement {
  kind: 'up' | 'down' | 'none' | 'unknown';
  /** ▲ ▼ =, or a dash where there is nothing to compare with. */
  sign: '▲' | '▼' | '=' | '–';
  words: string;
}

const t = texts('movement', {
  noComparable: 'no comparable quarter',
  noChange: 'no detectable change',
  up: 'up from {{band}}',
  down: 'down from {{band}}',
});

/**
 * What may honestly be said of two snapshots: where their intervals overlap the difference may lie in
 * what was not known, so it is no detectable change, whatever the two points say.
 */
export function movement(current: Reading, previous: Reading | null | undefined): Movement {
  if (!previous) return { kind: 'unknown', sign: '–', words: t('noComparable') };
  if (levelOf(current.intervalLow) > levelOf(previous.intervalHigh))
    return { kind: 'up', sign: '▲', words: t('up', { band: bandName(previous.band) }) };
  if (levelOf(current.intervalHigh) < levelOf(previous.intervalLow))
    return { kind: 'down', sign: '▼', words: t('down', { band: bandName(previous.band) }) };
  return { kind: 'none', sign: '=', words: t('noChange') };
}
