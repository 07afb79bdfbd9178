/** One person's groups, in the order of the ways in which people are grouped: a function, a standing. */
export type Membership = readonly string[];

/** A group that could be published: the `way`-th grouping's group of this name; the way -1 is everyone. */
export interface Group {
  readonly way: number;
  readonly name: string;
}

export const everyone: Group = { way: -1, name: '' };

/**
 * Which of the wanted groups may be told to somebody who must not learn what fewer than `minimum` people said, taken in
 * the order wanted. A group is left out where it is too small, and where adding and subtracting the told groups would
 * give the answers of a smaller one: the third of three when two and the whole are told, or the one engineer of a
 * function when the function and its executives are.
 *
 * Exact for sums and differences of the told groups: every set of fewer than `minimum` people that share their groups
 * is held against the span of what is told. It does not guard against people who know what others answered.
 */
export function publishableGroups(
  people: readonly Membership[],
  wanted: readonly Group[],
  minimum: number,
): Group[] {
  const atoms = atomsOf(people);
  const small = smallSets(
    atoms.map(({ size }) => size),
    minimum,
  );
  const told: Group[] = [];
  let span = new Span();
  for (const group of wanted) {
    const vector = atoms.map(({ groups }) =>
      group.way === -1 || groups[group.way] === group.name ? 1 : 0,
    );
    const size = atoms.reduce((sum, atom, at) => sum + atom.size * (vector[at] ?? 0), 0);
    if (size < minimum) continue;
    const widened = span.with(vector);
    if (small.some((set) => widened.holds(set))) continue;
    span = widened;
    told.push(group);
  }
  return told;
}

interface Atom {
  readonly groups: Membership;
  size: number;
}

/** The people that no grouping tells apart. */
function atomsOf(people: readonly Membership[]): Atom[] {
  const atoms = new Map<string, Atom>();
  for (const groups of people) {
    const key = JSON.stringify(groups);
    const atom = atoms.get(key);
    if (atom) atom.size += 1;
    else atoms.set(key, { groups, size: 1 });
  }
  return [...atoms.values()];
}

/** All unions of atoms that hold one to `minimum` − 1 people, as lists of 0 and 1. */
function smallSets(sizes: readonly number[], minimum: number): number[][] {
  const sets: number[][] = [];
  const grow = (from: number, held: number, set: readonly number[]) => {
    for (let at = from; at < sizes.length; at += 1) {
      const total = held + (sizes[at] ?? 0);
      if (total >= minimum) continue;
      const grown = set.map((value, place) => (place === at ? 1 : value));
      sets.push(grown);
      grow(at + 1, total, grown);
    }
  };
  grow(
    0,
    0,
    sizes.map(() => 0),
  );
  return sets;
}

/** Two groupings and the whole give pivots of 1 and −1 only; more groupings may give fractions. */
const tolerance = 1e-9;
const isNothing = (value: number): boolean => Math.abs(value) < tolerance;

/** All sums and differences of some vectors, kept as rows in echelon form. */
class Span {
  constructor(
    private readonly rows: readonly {
      readonly pivot: number;
      readonly row: readonly number[];
    }[] = [],
  ) {}

  with(vector: readonly number[]): Span {
    const row = this.rest(vector);
    const pivot = row.findIndex((value) => !isNothing(value));
    return pivot === -1 ? this : new Span([...this.rows, { pivot, row }]);
  }

  holds(vector: readonly number[]): boolean {
    return this.rest(vector).every(isNothing);
  }

  private rest(vector: readonly number[]): number[] {
    let left = [...vector];
    for (const { pivot, row } of this.rows) {
      const times = (left[pivot] ?? 0) / (row[pivot] ?? 1);
      if (!isNothing(times)) left = left.map((value, at) => value - times * (row[at] ?? 0));
    }
    return left;
  }
}
