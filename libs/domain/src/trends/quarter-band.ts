import { DomainError } from '../access/index.js';
import { dayNumber, isoDay } from '../facts/calendar.js';
import type { OrganisationFile } from '../facts/organisation-file.js';
import type { BandLevel, MaturityModel } from '../model/maturity-model.js';
import { score } from '../scoring/score.js';
import type { ScoreResult } from '../scoring/score-result.js';
import type { TrendRules } from './trend-rules.js';

/** The band that a quarter's report may show. */
export interface QuarterBand {
  level: BandLevel;
  band: string;
  state: 'first' | 'held' | 'risen' | 'fallen' | 'rise-unconfirmed';
  /** What the facts score on the file's day, and what they scored the asked days earlier. */
  onDay: { asOf: string; level: BandLevel };
  earlier: { asOf: string; level: BandLevel };
  sentence: string;
}

/**
 * The band of a quarter (domain.md §6, Quarter rules): a fall shows at once; a rise only as far as it
 * stood on the as-of date and the asked days earlier, by this file or the earlier quarter's. The
 * earlier quarter is read under today's model. Throws INPUT_INVALID where it is not earlier.
 *
 * @param previous the earlier quarter's file and the level that was reported then; null for the first
 */
export function quarterBand(
  previous: { file: OrganisationFile; reported: BandLevel } | null,
  file: OrganisationFile,
  model: MaturityModel,
  rules: TrendRules,
): QuarterBand {
  if (previous && previous.file.asOf >= file.asOf) {
    throw new DomainError('INPUT_INVALID', {
      asOf: previous.file.asOf,
      mend: `The earlier quarter must lie before ${file.asOf}.`,
    });
  }
  const now = score(file, model);
  const day = isoDay(dayNumber(file.asOf) - rules.quarter.riseStoodDaysBefore);
  // A register tells its latest day alone, so what stood then may only be told by the earlier file.
  const before = [file, ...(previous && previous.file.asOf <= day ? [previous.file] : [])]
    .map((facts) => score({ ...facts, asOf: day }, model))
    .reduce((best, other) => (other.level > best.level ? other : best));
  // What was reported cannot stand above what today's model makes of that quarter.
  const base = previous
    ? (Math.min(previous.reported, score(previous.file, model).level) as BandLevel)
    : null;
  const stood = Math.min(now.level, before.level) as BandLevel;
  const level =
    base === null || now.level <= base ? now.level : (Math.max(base, stood) as BandLevel);
  const state = stateOf(base, now.level, level);
  return {
    level,
    band: model.bands[level],
    state,
    onDay: { asOf: file.asOf, level: now.level },
    earlier: { asOf: day, level: before.level },
    sentence: sentenceOf({ state, level, now, before, day, base }, model),
  };
}

function stateOf(base: BandLevel | null, now: BandLevel, level: BandLevel): QuarterBand['state'] {
  if (base === null) return 'first';
  if (level < now) return level > base ? 'risen' : 'rise-unconfirmed';
  return level > base ? 'risen' : level < base ? 'fallen' : 'held';
}

function sentenceOf(
  {
    state,
    level,
    now,
    before,
    day,
    base,
  }: {
    state: QuarterBand['state'];
    level: BandLevel;
    now: ScoreResult;
    before: ScoreResult;
    day: string;
    base: BandLevel | null;
  },
  model: MaturityModel,
): string {
  const band = `${model.bands[level]} as of ${now.asOf} (${now.confidence.label} confidence)`;
  switch (state) {
    case 'first':
      return `${band}: the first quarter.`;
    case 'held':
      return `${band}: as the quarter before.`;
    case 'fallen':
      return `${band}, down from ${model.bands[base ?? level]}: a fall shows at once.`;
    case 'risen':
      return level === now.level
        ? `${band}, up from ${model.bands[base ?? level]}: it stood on ${day} already.`
        : `${band}, up from ${model.bands[base ?? level]}; ${now.band} was reached since ${day} and has yet to stand.`;
    case 'rise-unconfirmed':
      return `${band}: the facts of the day give ${now.band}, but on ${day} they gave ${before.band}; a rise must have stood by then.`;
  }
}
