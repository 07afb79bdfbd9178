import { atLeast } from '../model/compiled-model.js';
import { read } from './measures.js';
import type { PainFacts } from './pain-facts.js';
import type { Comparison, PainRules } from './pain-rules.js';
import { type Reading, compare } from './reading.js';
import { type Truth, all, judge } from './three-valued.js';

/** What one snapshot alone says about a pain, before its history. */
export interface SnapshotVerdict {
  /** False where too few criteria are known to say anything. */
  readonly covered: boolean;
  readonly bandInRange: boolean;
  /** Whether the signs are those of an active pain, the band aside. */
  readonly when: Truth;
  /** Both together. */
  readonly active: Truth;
  /** In the pain's order. */
  readonly indicators: readonly Truth[];
}

/** Readings are taken once per comparison: rules of one pain and of several name the same measures. */
export type Read = (comparison: Comparison) => Reading;

export function reader(facts: PainFacts): Read {
  const taken = new Map<Comparison, Reading>();
  return (comparison) => {
    let reading = taken.get(comparison);
    if (!reading) taken.set(comparison, (reading = read(facts, comparison)));
    return reading;
  };
}

/** Judges the rules of a pain on one snapshot (domain.md §7). */
export function judgeSnapshot(pain: PainRules, facts: PainFacts, take: Read): SnapshotVerdict {
  const judgeComparison = (comparison: Comparison): Truth => compare(take(comparison), comparison);
  const indicators = pain.indicators.map(({ rule }) => judge(rule, judgeComparison));
  const { bandAtLeast, bandAtMost, when, unknownBelowCoverage } = pain.activation;
  const signs = judge(when, (leaf): Truth => {
    if (typeof leaf !== 'string') return judgeComparison(leaf);
    return indicators[pain.indicators.findIndex(({ id }) => id === leaf)] ?? null;
  });
  const { level, confidence } = facts.score;
  const bandInRange = level >= bandAtLeast && level <= bandAtMost;
  return {
    covered: atLeast(confidence.coverage, unknownBelowCoverage),
    bandInRange,
    when: signs,
    active: all([bandInRange, signs]),
    indicators,
  };
}
