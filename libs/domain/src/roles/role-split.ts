import { above, atLeast, below, tolerance } from '../model/compiled-model.js';
import { type CompiledRules, disciplineOf } from './compiled-rules.js';
import type { SplitRole } from './role-analysis.js';
import { coveredOf, type DisciplineWeights, seatsFor } from './role-index.js';

/**
 * Takes a post apart into roles that one person can hold (domain.md §4.3, engine-contract.md §4):
 * average-linkage merging of the covered disciplines, the highest mean first, equal means by the
 * joined codes. Roles by weight, the heaviest first.
 */
export function splitRole(
  weights: DisciplineWeights,
  fteRequired: number | null,
  compiled: CompiledRules,
): SplitRole[] {
  const { split, index } = compiled.rules;
  const covered = coveredOf(weights, index);
  const sumOf = (ids: readonly string[]) =>
    ids.reduce((sum, id) => sum + (weights.get(id) ?? 0), 0);
  const all = sumOf(covered);
  return mergedGroups(covered, compiled)
    .map((disciplines) => ({ disciplines, weight: sumOf(disciplines) }))
    .sort((a, b) =>
      Math.abs(a.weight - b.weight) > tolerance
        ? b.weight - a.weight
        : a.disciplines.join('') < b.disciplines.join('')
          ? -1
          : 1,
    )
    .map(({ disciplines, weight }) => {
      const fte = ((fteRequired ?? split.assumedFte) * weight) / all;
      const [only] = disciplines;
      const returned =
        disciplines.length === 1 && only !== undefined && below(fte, split.returnedBelowFte);
      return {
        role: nameOf(disciplines, weights, compiled),
        disciplines,
        returnTo: returned ? (disciplineOf(compiled, only, 'split').touches[0] ?? null) : null,
        fte,
        seats: returned ? 0 : seatsFor(fte, split.fteOfOneSeat),
      };
    });
}

function mergedGroups(covered: readonly string[], compiled: CompiledRules): string[][] {
  const { mergeFrom, disciplinesAtMost } = compiled.rules.split;
  const groups = [...covered].sort().map((id) => [id]);
  for (;;) {
    let best: { mean: number; name: string; a: string[]; b: string[] } | undefined;
    for (const [at, a] of groups.entries()) {
      for (const b of groups.slice(at + 1)) {
        if (a.length + b.length > disciplinesAtMost) continue;
        if (!a.every((id) => b.every((other) => compiled.mayJoin(id, other)))) continue;
        const mean = meanAffinity(a, b, compiled);
        if (!atLeast(mean, mergeFrom)) continue;
        const name = [...a, ...b].sort().join('');
        const better =
          best === undefined ||
          above(mean, best.mean) ||
          (atLeast(mean, best.mean) && name < best.name);
        if (better) best = { mean, name, a, b };
      }
    }
    if (!best) return groups;
    const { a, b } = best;
    groups.splice(groups.indexOf(b), 1);
    groups[groups.indexOf(a)] = [...a, ...b].sort();
  }
}

function meanAffinity(
  a: readonly string[],
  b: readonly string[],
  { affinity }: CompiledRules,
): number {
  let sum = 0;
  for (const id of a) for (const other of b) sum += affinity(id, other);
  return sum / (a.length * b.length);
}

/** The cluster that holds most of the disciplines; of equals the heavier, then the first. */
function nameOf(
  disciplines: readonly string[],
  weights: DisciplineWeights,
  { rules }: CompiledRules,
): string {
  let name = '';
  let most = -1;
  let heaviest = -1;
  for (const cluster of rules.roleClusters) {
    const inside = disciplines.filter((id) => cluster.disciplines.includes(id));
    const weight = inside.reduce((sum, id) => sum + (weights.get(id) ?? 0), 0);
    if (inside.length > most || (inside.length === most && above(weight, heaviest))) {
      name = cluster.name;
      most = inside.length;
      heaviest = weight;
    }
  }
  return name;
}
