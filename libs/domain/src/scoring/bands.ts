import { atLeast, tolerance } from '../model/compiled-model.js';
import type { BandLevel, DomainDefinition, MaturityModel } from '../model/maturity-model.js';
import type { OrganisationFile } from '../facts/organisation-file.js';
import type { Standing } from './levels.js';
import type { BindingRule } from './score-result.js';

export interface BandVerdict {
  readonly level: BandLevel;
  readonly mean: number;
  readonly index: number;
  readonly binding: BindingRule[];
  readonly bindingDomains: string[];
  /** What each rule alone would allow: B1, B2, B3 of the contract. */
  readonly byMean: number;
  readonly byBreadth: number;
  readonly byCritical: number;
  /** Σ w and Σ w·S over the domains in scope. */
  readonly weight: number;
  readonly weighted: number;
  /** Weight at or above each band; the entry at 0 stays 0. */
  readonly reached: readonly number[];
}

export function isCritical(
  { critical }: DomainDefinition,
  profile: OrganisationFile['profile'],
): boolean {
  switch (critical) {
    case 'always':
      return true;
    case 'agents-write':
      return profile?.agentsWrite === true;
    case 'decisions-affect-people':
      return profile?.decisionsAffectPeople === true;
    case 'never':
      return false;
  }
}

/** Band, index and what binds them, from where the domains in scope stand (engine-contract.md §2). */
export function judgeBand(
  standings: readonly Standing[],
  counts: readonly boolean[],
  model: MaturityModel,
  profile: OrganisationFile['profile'],
): BandVerdict {
  const { breadthShare, governedRestLevel } = model.scoring;
  let weight = 0;
  let weighted = 0;
  const reached = [0, 0, 0, 0, 0];
  let lowestCritical = 4;
  let lowestRest = 4;
  model.domains.forEach((domain, at) => {
    if (counts[at] !== true) return;
    const { level, score } = standings[at] as Standing;
    weight += domain.weight;
    weighted += domain.weight * score;
    for (let band = 1; band <= level; band += 1)
      reached[band] = (reached[band] ?? 0) + domain.weight;
    if (isCritical(domain, profile)) lowestCritical = Math.min(lowestCritical, level);
    else lowestRest = Math.min(lowestRest, level);
  });
  const { mean, band: byMean } = bandOfMean(weighted / weight);
  let byBreadth = 0;
  for (let band = 1; band <= 4; band += 1) {
    if (atLeast((reached[band] ?? 0) / weight, breadthShare)) byBreadth = band;
  }
  const byCritical = Math.min(4, 1 + lowestCritical);
  const lowest = Math.min(byMean, byBreadth, byCritical);
  const governed = lowestCritical === 4 && lowestRest >= governedRestLevel;
  const level = (lowest === 4 && !governed ? 3 : lowest) as BandLevel;
  const binding: BindingRule[] = [];
  if (level < 4) {
    if (byMean === level) binding.push('mean');
    if (byBreadth === level) binding.push('breadth');
    if (byCritical === level) binding.push('critical-domain');
    if (lowest === 4) binding.push('governed-rule');
  }
  const bindingDomains = binding.includes('critical-domain')
    ? model.domains
        .filter(
          (domain, at) =>
            counts[at] === true &&
            isCritical(domain, profile) &&
            standings[at]?.level === lowestCritical,
        )
        .map(({ id }) => id)
    : [];
  return {
    level,
    mean,
    index: level === 4 ? mean : Math.min(mean, 25 * (level + 1) - 1),
    binding,
    bindingDomains,
    byMean,
    byBreadth,
    byCritical,
    weight,
    weighted,
    reached,
  };
}

/** A mean that misses a band's edge by rounding alone is put on it, so that index and band agree. */
function bandOfMean(mean: number): { mean: number; band: number } {
  const band = Math.min(4, Math.floor(mean / 25 + tolerance));
  return { mean: Math.max(mean, 25 * band), band };
}
