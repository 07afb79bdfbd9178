import { type DomainFacts, recordedOwner } from '../../facts/fact-index.js';
import type { DomainDefinition } from '../../model/maturity-model.js';

/** The role that decides most of a domain's decisions by the model's default; null where it suggests none. */
export function defaultDecider({ decisions }: DomainDefinition): string | null {
  const counts = new Map<string, number>();
  for (const { decider } of decisions) {
    if (decider !== undefined) counts.set(decider, (counts.get(decider) ?? 0) + 1);
  }
  let best: string | null = null;
  for (const [role, count] of counts) {
    if (best === null || count > (counts.get(best) ?? 0)) best = role;
  }
  return best;
}

/** Who owns a domain as far as the file goes: the recorded owner, else whom most respondents name. */
export const ownerInFile = (facts: DomainFacts): string | null =>
  recordedOwner(facts) ?? facts.statistics.mode;
