import { cubeRoot, fourthRoot } from '../arithmetic/elementary.js';
import { atLeast } from '../model/compiled-model.js';
import type { Assessment } from './assessment.js';
import { grades } from './criteria-table.js';
import type { ConfidenceLabel, ScoreResult } from './score-result.js';

/** Criteria of one domain: how many are known, how many of these are fresh, and the sum of their grades' values. */
export interface DomainEvidence {
  readonly known: number;
  readonly fresh: number;
  readonly graded: number;
}

export function evidenceOf({ index, table }: Assessment, domain: number): DomainEvidence {
  const { scoring, gradeValues } = index.compiled.model;
  let known = 0;
  let fresh = 0;
  let graded = 0;
  for (let cell = domain * table.width; cell < (domain + 1) * table.width; cell += 1) {
    if (table.known[cell] === 0) continue;
    known += 1;
    if (index.asOf - (table.observedAt[cell] as number) <= scoring.confidence.freshDays) fresh += 1;
    graded += gradeValues[grades[table.grade[cell] as number] as (typeof grades)[number]];
  }
  return { known, fresh, graded };
}

/**
 * How far the score can be relied on (engine-contract.md §2): the geometric mean of what is known,
 * agreed, fresh and well attested, each 0..1 and by weight.
 */
export function confidenceOf(assessment: Assessment): ScoreResult['confidence'] {
  const { index, table, scope } = assessment;
  const { scoring, ownership } = index.compiled.model;
  let weight = 0;
  let known = 0;
  let fresh = 0;
  let graded = 0;
  let agreed = 0;
  let asked = 0;
  for (const { definition, index: domain } of index.compiled.domains) {
    if (scope.counts[domain] !== true) continue;
    const evidence = evidenceOf(assessment, domain);
    weight += definition.weight;
    known += (definition.weight * evidence.known) / table.width;
    fresh += (definition.weight * evidence.fresh) / table.width;
    graded += (definition.weight * evidence.graded) / table.width;
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
      ? cubeRoot(coverage * freshness * grade)
      : fourthRoot(coverage * agreement * freshness * grade);
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
