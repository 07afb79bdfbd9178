import { type DomainFacts, ageOf } from '../facts/fact-index.js';
import { above } from '../model/compiled-model.js';

/** Who holds a domain in scope, by accepted assignments. */
export interface Holding {
  readonly weight: number;
  /** Distinct, in no order; empty where nobody holds it. */
  readonly holders: readonly string[];
  /** Who has lately acted or passed a test in a holder's place. */
  readonly testedDeputies: readonly string[];
}

export function holdingOf(facts: DomainFacts, asOf: number, testedWithinDays: number): Holding {
  const holders = new Set<string>();
  const deputies = new Set<string>();
  for (const { holder, deputy, deputyTestedAt } of facts.assignments) {
    holders.add(holder);
    const age = ageOf(deputyTestedAt, asOf);
    if (deputy !== undefined && deputy !== holder && age !== null && age <= testedWithinDays) {
      deputies.add(deputy);
    }
  }
  return {
    weight: facts.domain.definition.weight,
    holders: [...holders],
    testedDeputies: [...deputies],
  };
}

/** Weight per holder, holders by name; a domain that several hold is split evenly. */
export function weightByHolder(holdings: readonly Holding[]): [holder: string, weight: number][] {
  const weights = new Map<string, number>();
  for (const { weight, holders } of holdings) {
    for (const holder of holders) {
      weights.set(holder, (weights.get(holder) ?? 0) + weight / holders.length);
    }
  }
  return [...weights].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Herfindahl–Hirschman index of owned weight (engine-contract.md §3); null where nobody holds anything. */
export function concentrationOf(holdings: readonly Holding[]): number | null {
  const weights = weightByHolder(holdings).map(([, weight]) => weight);
  const owned = weights.reduce((sum, weight) => sum + weight, 0);
  return owned === 0
    ? null
    : weights.reduce((sum, weight) => sum + (weight / owned) * (weight / owned), 0);
}

/** Weight without holder and without tested deputy once these people are gone. */
export function exposedWeight(holdings: readonly Holding[], lost: ReadonlySet<string>): number {
  return holdings
    .filter(
      ({ holders, testedDeputies }) =>
        holders.length === 0 || [...holders, ...testedDeputies].every((person) => lost.has(person)),
    )
    .reduce((sum, { weight }) => sum + weight, 0);
}

/**
 * The fewest holders whose loss exposes more than the share of all weight; null where no loss of
 * holders does. A domain that nobody holds is already lost. Exact: it tries every set of domains
 * that could fall, since these are few, while holders may be many.
 */
export function fewestHolders(holdings: readonly Holding[], exposedShare: number): string[] | null {
  const total = holdings.reduce((sum, { weight }) => sum + weight, 0);
  const bound = total * exposedShare;
  const everyHolder = new Set(holdings.flatMap(({ holders }) => holders));
  let already = 0;
  const canFall: { weight: number; people: string[] }[] = [];
  for (const { weight, holders, testedDeputies } of holdings) {
    const people = [...new Set([...holders, ...testedDeputies])];
    if (holders.length === 0) already += weight;
    else if (people.every((person) => everyHolder.has(person))) canFall.push({ weight, people });
  }
  // What the domains from each place on could still add.
  const remaining = canFall.map((_, at) =>
    canFall.slice(at).reduce((sum, { weight }) => sum + weight, 0),
  );
  let best: string[] | null = null;
  const lost = new Map<string, number>();
  const search = (at: number, exposed: number): void => {
    if (best !== null && lost.size >= best.length) return;
    if (above(exposed, bound)) {
      best = [...lost.keys()].sort();
      return;
    }
    const domain = canFall[at];
    if (domain === undefined || !above(exposed + (remaining[at] ?? 0), bound)) return;
    for (const person of domain.people) lost.set(person, (lost.get(person) ?? 0) + 1);
    search(at + 1, exposed + domain.weight);
    for (const person of domain.people) {
      const times = lost.get(person) ?? 0;
      if (times <= 1) lost.delete(person);
      else lost.set(person, times - 1);
    }
    search(at + 1, exposed);
  };
  search(0, already);
  return best;
}
