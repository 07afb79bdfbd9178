import fc from 'fast-check';
import type { Joined } from './pain-rules.js';
import { type Truth, all, judge, leavesOf } from './three-valued.js';

type Rule = Joined<number>;

const leaves = 6;

/** Rules over the numbers below `leaves`, each standing for one fact. */
const { rule } = fc.letrec<{ rule: Rule }>((tie) => {
  const parts = fc.array(tie('rule'), { minLength: 2, maxLength: 3 });
  return {
    rule: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.nat(leaves - 1),
      fc.record({ all: parts }),
      fc.record({ any: parts }),
      fc.record({ atLeast: fc.integer({ min: 1, max: 3 }), of: parts }),
    ),
  };
});
const truths = fc.array(fc.constantFrom<Truth>(true, false, null), {
  minLength: leaves,
  maxLength: leaves,
});

/** Judged with every unknown fact taken as true, or as false. */
const completed = (rule: Rule, facts: readonly Truth[], unknown: boolean): Truth =>
  judge(rule, (leaf) => facts[leaf] ?? unknown);

describe('a rule over facts of which some are unknown', () => {
  it('is true or false exactly where the unknown ones could not turn it', () => {
    fc.assert(
      fc.property(rule, truths, (any, facts) => {
        const worst = completed(any, facts, false);
        const best = completed(any, facts, true);
        expect(judge(any, (leaf) => facts[leaf] ?? null)).toBe(worst === best ? worst : null);
      }),
    );
  });

  it('does not change its mind when an unknown fact becomes known', () => {
    fc.assert(
      fc.property(rule, truths, fc.nat(leaves - 1), fc.boolean(), (any, facts, at, value) => {
        const before = judge(any, (leaf) => facts[leaf] ?? null);
        const later = facts.map((fact, index) => (index === at && fact === null ? value : fact));
        if (before !== null) expect(judge(any, (leaf) => later[leaf] ?? null)).toBe(before);
      }),
    );
  });

  it.each<[string, Rule, readonly Truth[], Truth]>([
    ['all of nothing but truths', { all: [0, 1] }, [true, true], true],
    ['all with a false one', { all: [0, 1] }, [null, false], false],
    ['all with an unknown one', { all: [0, 1] }, [true, null], null],
    ['any with a true one', { any: [0, 1] }, [null, true], true],
    ['any with an unknown one', { any: [0, 1] }, [false, null], null],
    ['any of falsehoods', { any: [0, 1] }, [false, false], false],
    ['two of three, reached', { atLeast: 2, of: [0, 1, 2] }, [true, null, true], true],
    ['two of three, in reach', { atLeast: 2, of: [0, 1, 2] }, [true, null, false], null],
    ['two of three, out of reach', { atLeast: 2, of: [0, 1, 2] }, [null, false, false], false],
    ['the first known, which is the first', { firstKnown: [0, 1] }, [false, true], false],
    ['the first known, which is the second', { firstKnown: [0, 1] }, [null, true], true],
    ['the first known of unknowns', { firstKnown: [0, 1] }, [null, null], null],
    ['a join in a join', { all: [0, { any: [1, 2] }] }, [true, false, true], true],
  ])('%s', (_name, any, facts, expected) => {
    expect(judge(any, (leaf) => facts[leaf] ?? null)).toBe(expected);
  });

  it('holds for all of nothing', () => {
    expect(all([])).toBe(true);
  });

  it('names its leaves from left to right', () => {
    expect(
      leavesOf<number>({ all: [3, { any: [1, { atLeast: 1, of: [2, { firstKnown: [5, 4] }] }] }] }),
    ).toEqual([3, 1, 2, 5, 4]);
    expect(leavesOf<string>('OI1')).toEqual(['OI1']);
  });
});
