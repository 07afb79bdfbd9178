import { entryKey } from '../facts/entry-key.js';
import type { FactIndex } from '../facts/fact-index.js';
import type { Metric } from '../facts/organisation-file.js';
import type { PathFact } from './plan-result.js';
import { type PlanRules, planOf } from './plan-rules.js';

/**
 * Days from the beginning within which a fact is planned. Quarterly readings cannot be hurried: where
 * some are missing, the window reaches as far as they take to come in.
 */
export function windowOf(fact: PathFact, index: FactIndex, rules: PlanRules): number {
  const { within } = planOf(rules, fact.criterion);
  return Math.max(within, missingReadings(fact, index) * rules.readingDays);
}

function missingReadings({ criterion, section, changes }: PathFact, index: FactIndex): number {
  const { criteria, derivation } = index.compiled.model;
  const definition = criteria.find(({ id }) => id === criterion);
  if (definition?.derivedBy !== 'metrics-kept') return 0;
  if (section !== 'metrics') return derivation.metrics.consecutiveReadings;
  const before = new Map(
    (index.file.metrics ?? []).map((row) => [entryKey('metrics', row), row.readings.length]),
  );
  const added = (row: Metric): number =>
    row.readings.length - (before.get(entryKey('metrics', row)) ?? 0);
  return Math.max(0, ...(changes.replace?.metrics ?? []).map(added));
}
