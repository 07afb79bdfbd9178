import fc from 'fast-check';
import { DomainError } from '../access/domain-error.js';
import { analyseRole } from './analyse-role.js';
import { rules } from './role-rules.fixture.js';

const codes = rules.disciplines.map(({ id }) => id);
const all = Object.fromEntries(codes.map((id) => [id, 1]));
const productSecurityEngineer = {
  title: 'Product security engineer',
  disciplines: { APP: 1, SDL: 0.8, PRD: 0.5, RED: 0.3 },
  authorityGap: 0.25,
  fteRequired: 1.1,
};
const aiSecurityLead = {
  title: 'AI security lead',
  disciplines: { APP: 1, CLD: 0.7, MLK: 0.6, GOV: 0.5, RED: 0.5, DET: 0.5 },
  authorityGap: 0.5,
};

describe('the index, worked examples', () => {
  it('the post of all twelve disciplines, no rights, 4.2 full-time equivalents: 97', () => {
    const result = analyseRole({ title: 'Unicorn', disciplines: all }, rules, {
      authorityGap: 1,
      fteRequired: 4.2,
    });
    expect(result.components).toMatchObject({ breadth: 1, span: 1, authority: 1, workload: 1 });
    expect(result.components.incoherence).toBeCloseTo(0.7439, 4);
    expect(result.index).toBeCloseTo(97.44, 2);
    expect(result.verdict).toBe('frankenstein');
    expect(result.functions).toHaveLength(8);
    expect(result.effectiveDisciplines).toBeCloseTo(12, 9);
  });

  it('the product-security engineer: 15, realistic', () => {
    const result = analyseRole(productSecurityEngineer, rules);
    expect(result.effectiveDisciplines).toBeCloseTo(3.66, 2);
    expect(result.covered).toEqual(['APP', 'PRD', 'SDL']);
    expect(result.components.span).toBe(0);
    expect(result.components.workload).toBeCloseTo(0.05, 9);
    expect(result.components.incoherence).toBeCloseTo(1 - (0.8 + 0.5 + 0.4) / 3, 9);
    expect(Math.round(result.index)).toBe(15);
    expect(result.verdict).toBe('realistic');
    expect(result.disciplines).toEqual({ APP: 1, PRD: 0.5, RED: 0.3, SDL: 0.8 });
    expect(Object.keys(result.disciplines)).toEqual(['APP', 'PRD', 'RED', 'SDL']);
  });

  it('the AI security lead: 57, hybrid, one role and three duties returned', () => {
    const result = analyseRole(aiSecurityLead, rules);
    expect(result.effectiveDisciplines).toBeCloseTo(5.8, 1);
    expect(result.functions).toEqual([
      'Product security',
      'Platform',
      'GRC',
      'Detection',
      'Engineering',
    ]);
    expect(result.components.workload).toBeNull();
    expect(Math.round(result.index)).toBe(57);
    expect(result.verdict).toBe('hybrid');
    expect(result.split.map(({ disciplines, returnTo }) => [disciplines.join(), returnTo])).toEqual(
      [
        ['APP,MLK,RED', null],
        ['CLD', 'Platform'],
        ['DET', 'Detection'],
        ['GOV', 'GRC'],
      ],
    );
    expect(result.split[0]).toMatchObject({ role: 'Evaluation', seats: 1 });
    expect(result.split[1]).toMatchObject({ seats: 0 });
  });

  it('all twelve fall apart into six roles', () => {
    const { split } = analyseRole({ title: '', disciplines: all }, rules, { fteRequired: 8 });
    expect(
      Object.fromEntries(split.map(({ role, disciplines }) => [role, disciplines.join()])),
    ).toEqual({
      'Product review': 'APP,PRD,SDL',
      'Platform control': 'CLD,PLA',
      Evaluation: 'MLK,RED',
      Monitoring: 'DET',
      'Evidence and privacy assurance': 'CMP,PRV',
      Governance: 'EXE,GOV',
    });
    expect(split.every(({ returnTo }) => returnTo === null)).toBe(true);
    expect(split[0]).toMatchObject({ fte: 2, seats: 2, role: 'Product review' });
  });
});

describe('the index at its edges', () => {
  it('a single discipline scores nothing and stays one role', () => {
    const result = analyseRole({ title: 'SOC analyst', disciplines: { DET: 0.9 } }, rules);
    expect(result.components).toEqual({
      breadth: 0,
      span: 0,
      authority: null,
      workload: null,
      incoherence: 0,
    });
    expect(result.index).toBe(0);
    expect(result.split).toEqual([
      { role: 'Monitoring', disciplines: ['DET'], returnTo: null, fte: 1, seats: 1 },
    ]);
  });

  it('a post without any discipline is no role at all', () => {
    const result = analyseRole({ title: 'Chef', disciplines: {} }, rules);
    expect(result).toMatchObject({ index: 0, covered: [], split: [], effectiveDisciplines: 0 });
    expect(result.components.incoherence).toBe(0);
  });

  it('a weight next to nothing changes nothing', () => {
    const result = analyseRole({ title: '', disciplines: { APP: 1, CLD: 5e-324 } }, rules);
    expect(result.effectiveDisciplines).toBeCloseTo(1, 9);
    expect(result.index).toBe(0);
  });

  it('a weight of 0 is not listed, 0.35 is covered, and a little less is not', () => {
    const result = analyseRole(
      { title: '', disciplines: { APP: 0.35, CLD: 0.35 - 1e-10, GOV: 0.34, PRV: 0 } },
      rules,
    );
    expect(result.covered).toEqual(['APP', 'CLD']);
    expect(Object.keys(result.disciplines)).toEqual(['APP', 'CLD', 'GOV']);
  });

  it.each([
    [24.9, 'realistic'],
    [25, 'stretched'],
    [44.9, 'stretched'],
    [45, 'hybrid'],
    [64.9, 'hybrid'],
    [65, 'frankenstein'],
  ])('an index of %d is %s', (target, verdict) => {
    // One discipline: authority and workload alone make the index, (25 A + 15 W).
    const only = { ...rules, index: { ...rules.index, weights: weightsFor(1) } };
    const result = analyseRole({ title: '', disciplines: { APP: 1 } }, only, {
      authorityGap: target / 100,
      ownedOutcomes: 0,
    });
    expect(result.index).toBeCloseTo(target, 9);
    expect(result.verdict).toBe(verdict);
  });

  const weightsFor = (authority: number) => ({
    breadth: 0,
    span: 0,
    authority,
    workload: 1 - authority,
    incoherence: 0,
  });

  it.each([
    [0.6, 3, 'hybrid'],
    [0.59, 3, 'realistic'],
    [0.6, 2, 'realistic'],
  ])('responsibility without authority: %d over %d outcomes is %s', (gap, outcomes, verdict) => {
    const result = analyseRole({ title: '', disciplines: { APP: 1, SDL: 1, PRD: 1 } }, rules, {
      authorityGap: gap,
      ownedOutcomes: outcomes,
      fteRequired: 1,
    });
    expect(result.index).toBeLessThan(25);
    expect(result.verdict).toBe(verdict);
    expect(result.verdictRaised).toBe(verdict === 'hybrid');
  });

  it('raises nothing that is higher already', () => {
    const result = analyseRole({ title: '', disciplines: all, authorityGap: 1 }, rules);
    expect(result).toMatchObject({ verdict: 'frankenstein', verdictRaised: false });
  });

  it('takes the covered disciplines for the outcomes of a charter that lists none', () => {
    const two = analyseRole({ title: '', disciplines: { APP: 1, SDL: 1 }, authorityGap: 1 }, rules);
    const three = analyseRole(
      { title: '', disciplines: { APP: 1, SDL: 1, PRD: 1 }, authorityGap: 1 },
      rules,
    );
    expect([two.verdictRaised, three.verdictRaised]).toEqual([false, true]);
  });

  it('a single discipline at exactly half a post stays, below it is returned', () => {
    const split = (fte: number) =>
      analyseRole({ title: '', disciplines: { PLA: 1, DET: 1 } }, rules, { fteRequired: fte })
        .split;
    expect(split(1).map(({ returnTo }) => returnTo)).toEqual([null, null]);
    expect(split(0.98).map(({ returnTo }) => returnTo)).toEqual(['Detection', 'Platform']);
  });

  it('what is more than one seat becomes more seats of the same role', () => {
    const seats = (fte: number) =>
      analyseRole({ title: '', disciplines: { APP: 1 } }, rules, { fteRequired: fte }).split[0]
        ?.seats;
    expect([0.6, 1, 1.01, 2, 2.5].map(seats)).toEqual([1, 1, 2, 2, 3]);
  });

  it('merges equal means by the alphabet and never over four disciplines', () => {
    const same = {
      ...rules,
      unlistedAffinity: 0.5,
      affinities: [],
      cannotLinks: [],
    };
    const { split } = analyseRole(
      { title: '', disciplines: { APP: 1, CLD: 1, CMP: 1, DET: 1, EXE: 1 } },
      same,
      { fteRequired: 5 },
    );
    // APP+CLD first, then CMP+DET (every mean is equal), then both pairs; EXE finds no room.
    expect(split.map(({ disciplines }) => disciplines.join())).toEqual(['APP,CLD,CMP,DET', 'EXE']);
  });

  it('what a person adds counts as a whole duty unless said otherwise, and lowers nothing', () => {
    const result = analyseRole({ title: '', disciplines: { APP: 0.8 } }, rules, {
      added: [
        { discipline: 'PRV' },
        { discipline: 'CLD', weight: 0.4, phrase: 'told in the interview' },
        { discipline: 'APP', weight: 0.2 },
      ],
    });
    expect(result.disciplines).toEqual({ APP: 0.8, CLD: 0.4, PRV: 1 });
    expect(result.added).toEqual([
      { discipline: 'PRV', weight: 1, phrase: null },
      { discipline: 'CLD', weight: 0.4, phrase: 'told in the interview' },
      { discipline: 'APP', weight: 0.2, phrase: null },
    ]);
  });

  it('options win over the description', () => {
    const result = analyseRole(productSecurityEngineer, rules, { authorityGap: 0, fteRequired: 3 });
    expect(result.components).toMatchObject({ authority: 0, workload: 1 });
    const unsaid = analyseRole(productSecurityEngineer, rules, {
      authorityGap: null,
      fteRequired: null,
    });
    expect(unsaid.components.authority).toBe(0.25);
  });

  it('what is unknown lowers the confidence and not the index', () => {
    const known = analyseRole(productSecurityEngineer, rules);
    const half = analyseRole(aiSecurityLead, rules);
    const little = analyseRole({ title: '', disciplines: all }, rules);
    expect(known.confidence).toEqual({ value: 1, label: 'high' });
    expect(half.confidence.value).toBeCloseTo(0.85, 9);
    expect(little.confidence.value).toBeCloseTo(0.6, 9);
    expect(little.confidence.label).toBe('medium');
    expect(little.index).toBeGreaterThan(90);
  });
});

describe('refusals', () => {
  const refusal = (call: () => unknown) => {
    try {
      call();
    } catch (error) {
      if (error instanceof DomainError) return error.details;
      throw error;
    }
    return 'nothing was refused';
  };
  const post = { title: '', disciplines: { APP: 1 } };

  it.each([
    ['an unknown discipline', { title: '', disciplines: { XXX: 1 } }, {}, 'disciplines.XXX'],
    ['a weight above 1', { title: '', disciplines: { APP: 1.2 } }, {}, 'disciplines.APP'],
    ['a weight below 0', { title: '', disciplines: { APP: -0.1 } }, {}, 'disciplines.APP'],
    ['a weight that is no number', { title: '', disciplines: { APP: NaN } }, {}, 'disciplines.APP'],
    ['neither text nor disciplines', { title: 'x' }, {}, 'role'],
    ['both', { title: 'x', text: 'x', disciplines: { APP: 1 } }, {}, 'role'],
    ['an authority gap above 1', post, { authorityGap: 1.1 }, 'authorityGap'],
    ['negative work', post, { fteRequired: -1 }, 'fteRequired'],
    ['infinite work', post, { fteRequired: Infinity }, 'fteRequired'],
    ['negative outcomes', post, { ownedOutcomes: -1 }, 'ownedOutcomes'],
    ['an unknown addition', post, { added: [{ discipline: 'app' }] }, 'added[0].discipline'],
    [
      'an addition too heavy',
      post,
      { added: [{ discipline: 'APP', weight: 2 }] },
      'added[0].weight',
    ],
    ['a span behind the text', { text: 'AWS' }, { struck: [{ start: 0, end: 4 }] }, 'struck[0]'],
    ['an empty span', { text: 'AWS' }, { struck: [{ start: 1, end: 1 }] }, 'struck[0]'],
    ['a span before the text', { text: 'AWS' }, { struck: [{ start: -1, end: 2 }] }, 'struck[0]'],
    ['half a character', { text: 'AWS' }, { struck: [{ start: 0.5, end: 2 }] }, 'struck[0]'],
    ['an endless text', { text: 'a '.repeat(100_001) }, {}, 'text'],
  ])('%s', (_name, input, options, path) => {
    expect(refusal(() => analyseRole(input as { text: string }, rules, options))).toEqual({
      path,
      message: expect.stringMatching(/\.$/),
      mend: expect.stringMatching(/\.$/),
    });
  });
});

describe('invariants', () => {
  const weights = fc.dictionary(
    fc.constantFrom(...codes),
    fc.double({ min: 0, max: 1, noNaN: true }),
  );
  const share = fc.option(fc.double({ min: 0, max: 1, noNaN: true }));
  const work = fc.option(fc.double({ min: 0, max: 20, noNaN: true }));

  it('index and components stay in their ranges, and every covered discipline is in one role', () => {
    fc.assert(
      fc.property(weights, share, work, (disciplines, authorityGap, fteRequired) => {
        const result = analyseRole({ title: '', disciplines }, rules, {
          authorityGap,
          fteRequired,
        });
        expect(result.index).toBeGreaterThanOrEqual(0);
        expect(result.index).toBeLessThanOrEqual(100 + 1e-9);
        for (const value of Object.values(result.components)) {
          if (value === null) continue;
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
        expect(result.split.flatMap((role) => role.disciplines).sort()).toEqual(
          [...result.covered].sort(),
        );
        for (const { disciplines: group } of result.split) {
          expect(group.length).toBeLessThanOrEqual(4);
          for (const [a, b] of rules.cannotLinks)
            expect(group.includes(a) && group.includes(b)).toBe(false);
        }
      }),
    );
  });

  it('the order in which disciplines are given changes nothing', () => {
    fc.assert(
      fc.property(weights, (disciplines) => {
        const turned = Object.fromEntries(Object.entries(disciplines).reverse());
        expect(JSON.stringify(analyseRole({ title: '', disciplines: turned }, rules))).toBe(
          JSON.stringify(analyseRole({ title: '', disciplines }, rules)),
        );
      }),
    );
  });

  it('more work or less authority never lowers the index', () => {
    fc.assert(
      fc.property(weights, fc.double({ min: 0, max: 1, noNaN: true }), (disciplines, less) => {
        const index = (authorityGap: number, fteRequired: number) =>
          analyseRole({ title: '', disciplines }, rules, { authorityGap, fteRequired }).index;
        expect(index(1, 3)).toBeGreaterThanOrEqual(index(less, 1 + 2 * less) - 1e-9);
      }),
    );
  });
});
