import fc from 'fast-check';
import { everyone, type Group, type Membership, publishableGroups } from './publishable-groups.js';

const people = (...groups: [fn: string, standing: string, count: number][]): Membership[] =>
  groups.flatMap(([fn, standing, count]) =>
    Array.from({ length: count }, () => [fn, standing] as const),
  );
const fn = (name: string): Group => ({ way: 0, name });
const standing = (name: string): Group => ({ way: 1, name });
const names = (groups: readonly Group[]) => groups.map(({ name }) => name || 'everyone');

describe('groups that may be told', () => {
  it('are those of three or more', () => {
    const asked = people(['A', 'x', 3], ['B', 'x', 4]);
    expect(names(publishableGroups(asked, [everyone, fn('A'), fn('B')], 3))).toEqual([
      'everyone',
      'A',
      'B',
    ]);
    expect(publishableGroups(people(['A', 'x', 2]), [everyone, fn('A')], 3)).toEqual([]);
  });

  it('leave out a second one where the small one would be the difference', () => {
    const asked = people(['A', 'x', 4], ['B', 'x', 3], ['C', 'x', 1]);
    // Without B the rest of everyone and A is four people; with it, one.
    expect(names(publishableGroups(asked, [everyone, fn('A'), fn('B'), fn('C')], 3))).toEqual([
      'everyone',
      'A',
    ]);
  });

  it('leave nothing out where the small ones together are large enough', () => {
    const asked = people(['A', 'x', 4], ['B', 'x', 2], ['C', 'x', 2]);
    expect(names(publishableGroups(asked, [everyone, fn('A'), fn('B'), fn('C')], 3))).toEqual([
      'everyone',
      'A',
    ]);
  });

  it('see a difference across two ways of grouping', () => {
    // All executives work in A: A without them is one engineer.
    const asked = people(['A', 'executive', 3], ['A', 'engineer', 1], ['B', 'engineer', 5]);
    const wanted = [everyone, standing('executive'), standing('engineer'), fn('A'), fn('B')];
    expect(names(publishableGroups(asked, wanted, 3))).toEqual([
      'everyone',
      'executive',
      'engineer',
    ]);
  });

  it('tell everything to whom a single person may be told', () => {
    const asked = people(['A', 'x', 1], ['B', 'y', 1]);
    expect(publishableGroups(asked, [everyone, fn('A'), fn('B'), standing('x')], 1)).toHaveLength(
      4,
    );
  });

  it('never give a set of one or two people by adding and subtracting', () => {
    const atom = fc.tuple(fc.constantFrom('A', 'B', 'C', 'D'), fc.constantFrom('x', 'y', 'z'));
    fc.assert(
      fc.property(fc.array(atom, { minLength: 1, maxLength: 12 }), (asked) => {
        const wanted = [
          everyone,
          ...['x', 'y', 'z'].map(standing),
          ...['A', 'B', 'C', 'D'].map(fn),
        ];
        const told = publishableGroups(asked, wanted, 3);
        const members = (group: Group) =>
          asked.map((groups) => (group.way === -1 || groups[group.way] === group.name ? 1 : 0));
        // Every combination with whole factors from −2 to 2, by brute force.
        let sums: number[][] = [asked.map(() => 0)];
        for (const group of told.slice(0, 5)) {
          const one = members(group);
          sums = sums.flatMap((sum) =>
            [-2, -1, 0, 1, 2].map((times) =>
              sum.map((value, at) => value + times * (one[at] ?? 0)),
            ),
          );
        }
        const tooSmall = sums.filter((sum) => {
          const size = sum.reduce((total, value) => total + value, 0);
          return sum.every((value) => value === 0 || value === 1) && size > 0 && size < 3;
        });
        expect(tooSmall).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
