import { compileRules } from './compiled-rules.js';
import { rules } from './role-rules.fixture.js';
import { splitRole } from './role-split.js';

const compiled = compileRules(rules);
const split = (weights: Record<string, number>, fte: number | null = 10) =>
  splitRole(new Map(Object.entries(weights)), fte, compiled).map(
    ({ role, disciplines, returnTo }) => [role, disciplines.join(' '), returnTo],
  );

describe('the parts of a post', () => {
  it('come by weight, equal ones by the alphabet, whatever the order given', () => {
    const parts = [
      ['Governance', 'GOV', null],
      ['Monitoring', 'DET', null],
      ['Platform control', 'PLA', null],
    ];
    expect(split({ DET: 0.5, PLA: 0.5, GOV: 0.9 })).toEqual(parts);
    expect(split({ PLA: 0.5, GOV: 0.9, DET: 0.5 })).toEqual(parts);
    // A difference in the last digits of a sum is none.
    expect(split({ PLA: 0.1 + 0.2 + 0.2, DET: 0.5, GOV: 0.9 })).toEqual(parts);
    expect(split({ DET: 0.9, GOV: 0.5 })).toEqual([
      ['Monitoring', 'DET', null],
      ['Governance', 'GOV', null],
    ]);
  });

  it('two disciplines are never returned, however little they take', () => {
    expect(split({ CLD: 0.4, PLA: 0.4, DET: 1 }, 0.6)).toEqual([
      ['Monitoring', 'DET', 'Detection'],
      ['Platform control', 'CLD PLA', null],
    ]);
  });

  it('each takes its share of the work', () => {
    const parts = splitRole(
      new Map([
        ['DET', 0.75],
        ['GOV', 0.5],
        ['APP', 0.3],
      ]),
      5,
      compiled,
    );
    expect(parts.map(({ fte, seats }) => [fte, seats])).toEqual([
      [3, 3],
      [2, 2],
    ]);
  });

  it('a duty that touches two functions goes back to the first', () => {
    expect(split({ CMP: 0.5, APP: 1, CLD: 1 }, null)).toEqual([
      ['Product review', 'APP', 'Product security'],
      ['Platform control', 'CLD', 'Platform'],
      ['Evidence and privacy assurance', 'CMP', 'GRC'],
    ]);
  });

  it('equal means merge in the order of the joined, sorted codes', () => {
    const equal = (pairs: [string, string][]) =>
      compileRules({
        ...rules,
        affinities: pairs.map((pair) => ({ pair, value: 0.5 })),
        cannotLinks: [],
      });
    // CLD could join APP or DET; "APPCLD" comes before "CLDDET".
    const chain = equal([
      ['DET', 'CLD'],
      ['CLD', 'APP'],
    ]);
    const parts = splitRole(
      new Map([
        ['DET', 1],
        ['CLD', 1],
        ['APP', 1],
      ]),
      3,
      chain,
    );
    expect(parts.map(({ disciplines }) => disciplines.join(' '))).toEqual(['APP CLD', 'DET']);
    // The higher mean goes first all the same.
    const better = compileRules({
      ...rules,
      affinities: [
        { pair: ['APP', 'CLD'], value: 0.5 },
        { pair: ['CLD', 'DET'], value: 0.6 },
      ],
      cannotLinks: [],
    });
    const others = splitRole(
      new Map([
        ['APP', 1],
        ['CLD', 1],
        ['DET', 1],
      ]),
      3,
      better,
    );
    expect(others.map(({ disciplines }) => disciplines.join(' '))).toEqual(['CLD DET', 'APP']);
  });

  it('a mean at the bound merges, one below it does not', () => {
    const at = (value: number) =>
      splitRole(
        new Map([
          ['APP', 1],
          ['PLA', 1],
        ]),
        2,
        compileRules({ ...rules, affinities: [{ pair: ['APP', 'PLA'], value }] }),
      ).length;
    expect([0.45, 0.45 - 1e-10, 0.44].map(at)).toEqual([1, 1, 2]);
  });

  it('a role is named after the cluster with most of its disciplines, then the heavier, then the first', () => {
    expect(split({ APP: 1, MLK: 0.4, RED: 0.4 })[0]).toEqual(['Evaluation', 'APP MLK RED', null]);
    expect(split({ DET: 0.5, RED: 0.4 })[0]).toEqual(['Monitoring', 'DET RED', null]);
    expect(split({ DET: 0.4, RED: 0.5 })[0]).toEqual(['Evaluation', 'DET RED', null]);
    expect(split({ DET: 0.5, RED: 0.5 })[0]).toEqual(['Evaluation', 'DET RED', null]);
    expect(split({ GOV: 0.5, PRV: 0.9 })[0]).toEqual([
      'Evidence and privacy assurance',
      'GOV PRV',
      null,
    ]);
  });

  it('what is not covered belongs to no part', () => {
    expect(split({ APP: 0.34, DET: 0.35 })).toEqual([['Monitoring', 'DET', null]]);
    expect(split({})).toEqual([]);
  });
});
