import { atLeast, tolerance } from '../model/compiled-model.js';
import { RelaxedCost } from './relaxed-cost.js';

/** A choice within one domain: what it costs, and where the domain then stands. */
export interface Choice {
  readonly cost: number;
  /** Settles which of two equal costs is taken: the lower. */
  readonly tie: number;
  readonly level: number;
  /** 0..100 */
  readonly score: number;
}

/** A domain in scope with its choices, by rising cost and rising score. */
export interface ChoicesOfDomain {
  readonly weight: number;
  readonly choices: readonly Choice[];
}

export interface SearchGoal {
  /** The band to reach, 1..4. */
  readonly level: number;
  /** Share of weight that must stand at that level. */
  readonly breadthShare: number;
}

export interface FoundPath {
  /** Per domain the place of its choice. */
  readonly chosen: readonly number[];
  readonly cost: number;
  /** No path costs less than this; equal to `cost` where the path is proved to be the cheapest. */
  readonly lowerBound: number;
}

interface Node {
  readonly cost: number;
  readonly tie: number;
  /** Weight that stands at the level, and Σ weight · score, so far. */
  readonly reached: number;
  readonly weighted: number;
  readonly choice: number;
  readonly before: Node | null;
}

/**
 * The cheapest choice in every domain that together meet the mean and the breadth of a band
 * (engine-contract.md §2; levels that single domains need are to be left out of their choices
 * beforehand). Domain by domain it keeps the partial paths that no other beats in cost, weight
 * reached and weighted score at once, and drops those that cannot end below the best path known;
 * exact unless more than `mostNodes` partial paths would be kept. Null where no choice meets the goal.
 */
export function searchPath(
  domains: readonly ChoicesOfDomain[],
  goal: SearchGoal,
  mostNodes: number,
): FoundPath | null {
  if (domains.some(({ choices }) => choices.length === 0)) return null;
  const weight = domains.reduce((sum, domain) => sum + domain.weight, 0);
  const meets = ({ reached, weighted }: Pick<Node, 'reached' | 'weighted'>): boolean =>
    Math.floor(weighted / weight / 25 + tolerance) >= goal.level &&
    atLeast(reached / weight, goal.breadthShare);
  const relaxed = relaxedOf(domains, goal, weight);
  const best = greedy(domains, goal, weight, meets);
  if (best === null) return null;
  const slack = 1e-6;
  const bound = (node: Node, at: number): number => node.cost + relaxed.from(at, node);

  let front: Node[] = [{ cost: 0, tie: 0, reached: 0, weighted: 0, choice: -1, before: null }];
  let looked = 0;
  let cutAt = Infinity;
  domains.forEach(({ weight: own, choices }, at) => {
    const grown: Node[] = [];
    for (const node of front) {
      for (let choice = 0; choice < choices.length; choice += 1) {
        const { cost, tie, level, score } = choices[choice] as Choice;
        const next: Node = {
          cost: node.cost + cost,
          tie: node.tie + tie,
          reached: node.reached + (level >= goal.level ? own : 0),
          weighted: node.weighted + own * score,
          choice,
          before: node,
        };
        if (bound(next, at + 1) <= best.cost + slack) grown.push(next);
      }
    }
    front = undominated(grown);
    looked += front.length;
    if (looked > mostNodes) {
      const room = Math.max(1, Math.floor(mostNodes / domains.length));
      const ranked = front
        .map((node) => ({ node, bound: bound(node, at + 1) }))
        .sort((a, b) => a.bound - b.bound || b.node.weighted - a.node.weighted);
      for (const { bound: least } of ranked.slice(room)) cutAt = Math.min(cutAt, least);
      front = ranked.slice(0, room).map(({ node }) => node);
    }
  });
  const ends = front
    .filter(meets)
    .sort(
      (a, b) =>
        a.cost - b.cost || a.tie - b.tie || b.weighted - a.weighted || b.reached - a.reached,
    );
  const [end] = ends;
  const found = end ? { chosen: choicesOf(end), cost: end.cost } : best;
  return { ...found, lowerBound: Math.min(found.cost, cutAt) };
}

/** Without every partial path that another equals or beats in cost, weight reached and weighted score. */
function undominated(nodes: Node[]): Node[] {
  nodes.sort(
    (a, b) => a.cost - b.cost || a.tie - b.tie || b.weighted - a.weighted || b.reached - a.reached,
  );
  const kept: Node[] = [];
  // The best seen so far, by falling weight reached and rising weighted score.
  const stairs: { reached: number; weighted: number }[] = [];
  for (const node of nodes) {
    const { reached, weighted } = node;
    if (stairs.some((step) => step.reached >= reached && step.weighted >= weighted)) continue;
    for (let at = stairs.length - 1; at >= 0; at -= 1) {
      const step = stairs[at] as { reached: number; weighted: number };
      if (step.reached <= reached && step.weighted <= weighted) stairs.splice(at, 1);
    }
    stairs.push({ reached, weighted });
    kept.push(node);
  }
  return kept;
}

function choicesOf(end: Node): number[] {
  const chosen: number[] = [];
  for (let node: Node | null = end; node !== null && node.choice >= 0; node = node.before) {
    chosen.push(node.choice);
  }
  return chosen.reverse();
}

/** What the domains from each place on must still cost, by the dearer of the two relaxed demands. */
function relaxedOf(
  domains: readonly ChoicesOfDomain[],
  goal: SearchGoal,
  weight: number,
): { from: (at: number, node: Node) => number } {
  const slack = 1e-6;
  const needWeighted = (goal.level - tolerance) * 25 * weight - slack;
  const needReached = (goal.breadthShare - tolerance) * weight - slack;
  const suffixes = domains.map((_, at) => domains.slice(at));
  const scores = [...suffixes, []].map(
    (rest) =>
      new RelaxedCost(
        rest.map(({ weight: own, choices }) =>
          choices.map(({ cost, score }) => ({ cost, gain: own * score })),
        ),
      ),
  );
  const reaches = [...suffixes, []].map(
    (rest) =>
      new RelaxedCost(
        rest.map(({ weight: own, choices }) =>
          choices.map(({ cost, level }) => ({ cost, gain: level >= goal.level ? own : 0 })),
        ),
      ),
  );
  return {
    from: (at, { weighted, reached }) =>
      Math.max(
        (scores[at] as RelaxedCost).of(needWeighted - weighted),
        (reaches[at] as RelaxedCost).of(needReached - reached),
      ),
  };
}

/** A path that meets the goal, step by step along whatever gains most for its cost; null where even the dearest choices miss it. */
function greedy(
  domains: readonly ChoicesOfDomain[],
  goal: SearchGoal,
  weight: number,
  meets: (sums: { reached: number; weighted: number }) => boolean,
): { chosen: number[]; cost: number } | null {
  const chosen = domains.map(() => 0);
  const at = (domain: number, choice: number): Choice =>
    (domains[domain] as ChoicesOfDomain).choices[choice] as Choice;
  const sums = (): { reached: number; weighted: number; cost: number } =>
    domains.reduce(
      (sum, domain, place) => {
        const { cost, level, score } = at(place, chosen[place] ?? 0);
        return {
          reached: sum.reached + (level >= goal.level ? domain.weight : 0),
          weighted: sum.weighted + domain.weight * score,
          cost: sum.cost + cost,
        };
      },
      { reached: 0, weighted: 0, cost: 0 },
    );
  for (let now = sums(); !meets(now); now = sums()) {
    const broad = atLeast(now.reached / weight, goal.breadthShare);
    let step: { domain: number; choice: number; worth: number } | null = null;
    domains.forEach((domain, place) => {
      const from = at(place, chosen[place] ?? 0);
      for (let choice = (chosen[place] ?? 0) + 1; choice < domain.choices.length; choice += 1) {
        const to = at(place, choice);
        const gain = broad
          ? domain.weight * (to.score - from.score)
          : to.level >= goal.level && from.level < goal.level
            ? domain.weight
            : 0;
        const worth = gain / Math.max(to.cost - from.cost, Number.EPSILON);
        if (gain > 0 && (step === null || worth > step.worth))
          step = { domain: place, choice, worth };
      }
    });
    const taken = step as { domain: number; choice: number } | null;
    if (taken === null) return null;
    chosen[taken.domain] = taken.choice;
  }
  return { chosen, cost: sums().cost };
}
