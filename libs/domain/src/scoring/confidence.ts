import type { FactIndex } from '../facts/fact-index.js';
import { atLeast } from '../model/compiled-model.js';
import { type CriteriaTable, grades } from './criteria-table.js';
import type { ConfidenceLabel, ScoreResult } from './score-result.js';

/**
 * How far the score can be relied on (engine-contract.md §2): the geometric mean of what is known,
 * agreed, fresh and well attested, each 0..1 and by weight.
 */
export function confidenceOf(
  table: CriteriaTable,
  index: FactIndex,
  counts: readonly boolean[],
): ScoreResult['confidence'] {
  const { compiled, asOf } = index;
  const { scoring, gradeValues, ownership } = compiled.model;
  const values = grades.map((grade) => gradeValues[grade]);
  let weight = 0;
  let known = 0;
  let fresh = 0;
  let graded = 0;
  let agreed = 0;
  let asked = 0;
  for (const { definition, index: domain } of compiled.domains) {
    if (counts[domain] !== true) continue;
    let knownHere = 0;
    let freshHere = 0;
    let gradedHere = 0;
    for (let cell = domain * table.width; cell < (domain + 1) * table.width; cell += 1) {
      if (table.known[cell] === 0) continue;
      knownHere += 1;
      if (asOf - (table.observedAt[cell] as number) <= scoring.confidence.freshDays) freshHere += 1;
      gradedHere += values[table.grade[cell] as number] as number;
    }
    weight += definition.weight;
    known += (definition.weight * knownHere) / table.width;
    fresh += (definition.weight * freshHere) / table.width;
    graded += (definition.weight * gradedHere) / table.width;
    const statistics = index.domains[domain]?.statistics;
    if (statistics && statistics.n >= ownership.minimumAnswers) {
      asked += 1;
      agreed += statistics.agreement;
    }
  }
  const coverage = known / weight;
  const agreement = asked === 0 ? null : agreed / asked;
  const freshness = known === 0 ? 0 : fresh / known;
  const grade = known === 0 ? 0 : graded / known;
  const value =
    agreement === null
      ? Math.cbrt(coverage * freshness * grade)
      : (coverage * agreement * freshness * grade) ** 0.25;
  return {
    value,
    label: labelOf(value, agreement, scoring.confidence),
    coverage,
    agreement,
    freshness,
    grade,
  };
}

function labelOf(
  value: number,
  agreement: number | null,
  { high, medium }: { high: number; medium: number },
): ConfidenceLabel {
  if (agreement === null) return 'low';
  return atLeast(value, high) ? 'high' : atLeast(value, medium) ? 'medium' : 'low';
}
