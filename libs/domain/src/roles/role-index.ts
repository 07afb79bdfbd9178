import { exp, ln } from '../arithmetic/elementary.js';
import { above, atLeast, tolerance } from '../model/compiled-model.js';
import type { CompiledRules } from './compiled-rules.js';
import type { RoleAnalysis } from './role-analysis.js';
import {
  type Ramp,
  roleComponents,
  type RoleIndexRules,
  type RoleVerdict,
  roleVerdicts,
} from './role-rules.js';

/** Weights by discipline code, 0..1. */
export type DisciplineWeights = ReadonlyMap<string, number>;

const clamped = (value: number): number => Math.min(1, Math.max(0, value));
const along = (value: number, { from, over }: Ramp): number => clamped((value - from) / over);

/** Codes of the disciplines that weigh enough to be part of the post, in the order of the weights. */
export function coveredOf(weights: DisciplineWeights, rules: RoleIndexRules): string[] {
  return [...weights].flatMap(([id, weight]) => (atLeast(weight, rules.coveredFrom) ? [id] : []));
}

/** `exp` of the entropy of the weights' shares: n equal weights give n; none gives 0 (domain.md §4.2). */
export function effectiveNumber(weights: DisciplineWeights): number {
  let sum = 0;
  for (const weight of weights.values()) sum += weight;
  if (sum === 0) return 0;
  let entropy = 0;
  for (const weight of weights.values()) {
    // The share of a weight next to nothing may be 0 itself.
    const share = weight / sum;
    if (share > 0) entropy -= share * ln(share);
  }
  return exp(entropy);
}

/** Functions that the covered disciplines touch, in the catalogue's order. */
export function functionsOf(covered: readonly string[], { rules, byId }: CompiledRules): string[] {
  const touched = new Set(covered.flatMap((id) => byId.get(id)?.touches ?? []));
  return rules.functions.flatMap(({ name }) => (touched.has(name) ? [name] : []));
}

/** One less the mean affinity over pairs; 0 for fewer than two. */
function incoherenceOf(covered: readonly string[], rules: CompiledRules): number {
  if (covered.length < 2) return 0;
  let sum = 0;
  let pairs = 0;
  for (const [at, id] of covered.entries()) {
    for (const other of covered.slice(at + 1)) {
      sum += rules.affinity(id, other);
      pairs += 1;
    }
  }
  return 1 - sum / pairs;
}

/** The five parts of the index, 0..1 each; `authority` and `workload` null where unknown. */
export function componentsOf(
  weights: DisciplineWeights,
  known: { authority: number | null; fteRequired: number | null },
  compiled: CompiledRules,
): RoleAnalysis['components'] {
  const { index } = compiled.rules;
  const covered = coveredOf(weights, index);
  return {
    breadth: along(effectiveNumber(weights), index.breadth),
    span: along(functionsOf(covered, compiled).length, index.span),
    authority: known.authority,
    workload: known.fteRequired === null ? null : along(known.fteRequired, index.workload),
    incoherence: incoherenceOf(covered, compiled),
  };
}

/** The index, 0..100, over the components that are known, and the share of the weights that they carry. */
export function indexOf(
  components: RoleAnalysis['components'],
  { weights }: RoleIndexRules,
): { index: number; knownShare: number } {
  let sum = 0;
  let known = 0;
  for (const name of roleComponents) {
    const value = components[name];
    if (value === null) continue;
    sum += weights[name] * value;
    known += weights[name];
  }
  return { index: (100 * sum) / known, knownShare: known };
}

/** The verdict of an index, raised where much responsibility comes without authority. */
export function verdictOf(
  index: number,
  authority: number | null,
  outcomes: number,
  rules: RoleIndexRules,
): { verdict: RoleVerdict; raised: boolean } {
  let verdict: RoleVerdict = roleVerdicts[0];
  for (const step of rules.verdicts) if (atLeast(index, step.from)) verdict = step.verdict;
  const { override } = rules;
  const applies =
    authority !== null && atLeast(authority, override.authority) && outcomes >= override.outcomes;
  const raised = applies && roleVerdicts.indexOf(override.verdict) > roleVerdicts.indexOf(verdict);
  return { verdict: raised ? override.verdict : verdict, raised };
}

/** Whole seats that so much work takes, at least one. */
export function seatsFor(fte: number, fteOfOneSeat: number): number {
  return above(fte, fteOfOneSeat) ? Math.ceil(fte / fteOfOneSeat - tolerance) : 1;
}
