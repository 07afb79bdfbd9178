import { asOf, assignment, daysAgo, fileOf } from '../facts/facts.fixture.js';
import type { OrganisationFile } from '../facts/organisation-file.js';
import { model as plainModel } from '../model/model.fixture.js';
import type { MaturityModel } from '../model/maturity-model.js';
import { assess } from '../scoring/assessment.js';
import { assumptionsOf } from './assumptions.js';
import { headlineOf } from './headline.js';
import { certain, hoursOf, quick, rules, workload } from './hiring.fixture.js';
import type { ClusterCase, HiringVerdict } from './hiring-result.js';
import { drawLoad } from './load-draws.js';
import { poolsOf } from './pools.js';
import { seatOutline, seatsFor } from './seat-outline.js';
import { sequenceOf } from './sequence.js';

/** The model with the deciders of the catalogue in the domains that the specs look at. */
const model: MaturityModel = {
  ...plainModel,
  domains: plainModel.domains.map((domain) => ({
    ...domain,
    decisions: domain.decisions.map((decision) => {
      if (domain.id === 'REV') return { ...decision, decider: 'product-security-lead' };
      if (domain.id === 'CHG') {
        return { ...decision, decider: 'product-owner', agree: ['product-security-lead'] };
      }
      return domain.id === 'AGT'
        ? { ...decision, decider: 'product-security-lead', agree: ['product-security-lead'] }
        : decision;
    }),
  })),
};

describe('the seat that a gap justifies', () => {
  const cluster = model.clusters[0]!;
  const seat = rules.seats.find(({ id }) => id === cluster.id)!;
  const load = drawLoad(
    certain([hoursOf('APP', 100), hoursOf('SDL', 40), hoursOf('DET', 300)]),
    's',
    60,
    quick.simulation,
  );
  const outline = (
    verdict: HiringVerdict,
    gap = { p10: 0.6, p50: 0.8, p90: 1.2 },
    file: Partial<OrganisationFile> = {},
  ) =>
    seatOutline(
      { assessment: assess(fileOf(file), model), rules, roleRules: undefined, load },
      cluster,
      seat,
      verdict,
      gap,
    );

  it.each([
    [0.49, 0],
    [0.5, 1],
    [1.49, 1],
    [1.5, 2],
    [2.5, 3],
    [-3, 0],
  ])('a P10 gap of %d carries %d seats', (p10, seats) => {
    expect(seatsFor({ p10, p50: 9, p90: 9 }, 0.5)).toBe(seats);
  });

  it('is permanent where it is hired, and none where it is borrowed', () => {
    expect(outline('hire').seats).toBe(1);
    expect(outline('hire', { p10: 1.6, p50: 2, p90: 3 }).seats).toBe(2);
    expect(outline('borrow').seats).toBe(0);
    expect(outline('borrow', { p10: -0.1, p50: 0.5, p90: 1 }).load).toEqual({
      p10: 0,
      p50: 0.5,
      p90: 1,
    });
  });

  it('weighs its own disciplines by their hours, the heaviest 1', () => {
    expect(outline('hire').disciplines).toEqual({ APP: 1, SDL: 0.4 });
  });

  it('decides what its roles decide and agrees to what they must agree to, with who does today', () => {
    const decided = outline('hire', undefined, {
      decisions: [
        { domain: 'REV', decision: 'pass', decider: ['b', 'a'], need: 4, held: 4 },
        { domain: 'REV', decision: 'pass', decider: 'a', need: 4, held: 4 },
        { domain: 'CHG', decision: 'approve', decider: 'x', agree: 'ciso', need: 4, held: 4 },
      ],
    });
    expect(decided.decides.map(({ domain, decision, today }) => [domain, decision, today])).toEqual(
      [
        ['REV', 'pass', ['a', 'b']],
        ['REV', 'condition', []],
        ['REV', 'block', []],
        ['AGT', 'grant', []],
        ['AGT', 'expand', []],
        ['AGT', 'revoke', []],
        ['AGT', 'kill', []],
      ],
    );
    expect(decided.vetoes.map(({ domain, decision, today }) => [domain, decision, today])).toEqual([
      ['CHG', 'approve', ['ciso']],
      ['CHG', 'emergency', []],
      ['CHG', 'rollback', []],
    ]);
    expect(decided.decides[0]?.name).toBe('pass');
  });

  it('takes the edges that cross its border, its artifacts and its recorded deputies', () => {
    const { handoffsIn, handoffsOut, artifacts, deputies, domains } = outline('hire', undefined, {
      assignments: [
        assignment('REV', 'psl', { deputy: 'dia' }),
        assignment('CHG', 'po', { deputy: 'ben' }),
        assignment('CHG', 'po', { deputy: 'dia' }),
        assignment('LOG', 'det', { deputy: 'eve' }),
      ],
    });
    expect(domains).toEqual(['REV', 'CHG']);
    expect(deputies).toEqual(['ben', 'dia']);
    expect(handoffsIn.map(({ from, to }) => `${from}→${to}`)).toEqual([
      'INT→REV',
      'MOD→CHG',
      'EVL→CHG',
      'INC→REV',
      'GOV→CHG',
    ]);
    expect(handoffsOut.map(({ from, to }) => `${from}→${to}`)).toEqual([
      'REV→PLT',
      'REV→LOG',
      'REV→EVL',
      'REV→RET',
      'CHG→LOG',
      'CHG→EVD',
    ]);
    expect(
      artifacts.map(({ domain, artifact, validDays }) => [domain, artifact, validDays]),
    ).toEqual([
      ['REV', 'threat-model', 180],
      ['REV', 'condition-tracker', 90],
      ['CHG', 'gate-log', 90],
      ['CHG', 'policy', 365],
    ]);
  });

  it('drops the edges of a domain that is not applicable', () => {
    const { handoffsOut } = outline('hire', undefined, {
      observations: ['R1', 'R2', 'E1', 'E2', 'E3'].map((criterion) => ({
        domain: 'INT',
        criterion,
        value: true,
        observedAt: daysAgo(10),
        grade: 'document' as const,
      })),
      notApplicable: [{ domain: 'RET', count: 0, observedAt: daysAgo(3), source: 'query' }],
    });
    expect(handoffsOut.map(({ to }) => to)).not.toContain('RET');
  });

  it('carries what the catalogue says of it, and no index without role rules', () => {
    expect(outline('hire')).toMatchObject({
      title: cluster.name,
      excludes: seat.excludes,
      proof90Days: seat.proof,
      reportsTo: seat.reportsTo,
      frankensteinIndex: null,
      frankensteinBelow: 45,
    });
  });
});

describe('two clusters in one', () => {
  const poolable = (id: string, gap: number) => ({
    id,
    gap: new Float64Array(10).fill(gap),
    p50: gap,
  });
  it('are judged together where no cannot-link stands between them', () => {
    const [pool, ...others] = poolsOf(
      [poolable('evaluation', 0.3), poolable('evidence-privacy', 0.4), poolable('monitoring', 0)],
      model,
      rules,
    );
    expect(others).toEqual([]);
    expect(pool).toMatchObject({
      clusters: ['evaluation', 'evidence-privacy'],
      blockedBy: [],
      loadAlone: 'hire',
    });
    expect(pool?.gap.p50).toBeCloseTo(0.7, 12);
    expect(pool?.text).toContain('0.70 / 0.70 / 0.70');
  });

  it.each([
    ['governance', 'evidence-privacy', ['GOV–CMP']],
    ['evidence-privacy', 'governance', ['GOV–CMP']],
    ['product-review', 'evidence-privacy', ['CMP–APP']],
    ['platform-control', 'monitoring', ['DET–PLA', 'DET–CLD']],
    ['product-review', 'monitoring', []],
  ])('%s and %s are kept apart by %j', (one, other, blockedBy) => {
    const [pool] = poolsOf([poolable(one, 0.3), poolable(other, 0.3)], model, rules);
    expect(pool?.blockedBy).toEqual(blockedBy);
    expect(pool?.loadAlone).toBe(blockedBy.length > 0 ? null : 'hire');
    if (blockedBy.length > 0) expect(pool?.text).toContain(`stay apart: ${blockedBy.join(', ')}`);
  });
});

describe('the sequence', () => {
  const cluster = (
    id: string,
    verdict: HiringVerdict,
    p50: number,
    domains: string[],
    cost: number | null = null,
  ): ClusterCase =>
    ({
      id,
      name: id,
      verdict,
      gap: { p10: p50, p50, p90: p50 },
      domains,
      costOfDelay: cost === null ? null : { p10: cost, p50: cost, p90: cost },
      conditions: [
        { id: 'load-data', verdict: 'measure-first', holds: verdict !== 'measure-first', text: '' },
        { id: 'owners', verdict: 'decide-first', holds: false, text: '' },
      ],
    }) as Partial<ClusterCase> as ClusterCase;
  const sequence = (clusters: ClusterCase[], failed: Parameters<typeof sequenceOf>[1] = []) =>
    sequenceOf(
      clusters,
      failed,
      [
        { from: 'REV', to: 'LOG', state: 'ONE-SIDED' },
        { from: 'REV', to: 'PLT', state: 'CONNECTED' },
      ],
      model,
      rules,
      asOf,
    );
  const step = (clusters: ClusterCase[], id: string) =>
    sequence(clusters).find((each) => each.step === id);

  it('runs from decisions over edges and a measurement to one seat, on days after the file', () => {
    expect(sequence([]).map(({ order, step: id, from, to }) => [order, id, from, to])).toEqual([
      [1, 'decide', '2026-09-30', '2026-10-30'],
      [2, 'connect', '2026-10-31', '2026-11-29'],
      [3, 'measure', '2026-11-30', '2026-12-29'],
      [4, 'seat', '2026-12-30', '2027-03-29'],
      [5, 'rerun', '2027-03-30', '2027-03-30'],
    ]);
  });

  it('lists what each step is about', () => {
    const failed = [
      { domain: 'REV', criterion: 'E1', weight: 1, closedBy: { decision: 1 }, text: '' },
      {
        domain: 'REV',
        criterion: 'O4',
        weight: 1,
        closedBy: { decision: 0.5, effort: 0.5 },
        text: '',
      },
      { domain: 'REV', criterion: 'O5', weight: 1, closedBy: { effort: 1 }, text: '' },
      { domain: 'REV', criterion: 'O4', weight: 1, closedBy: { decision: 0 }, text: '' },
    ];
    const [decide, connect] = sequence([], failed);
    expect(decide?.items).toEqual(['E1 of REV', 'O4 of REV']);
    expect(connect?.items).toEqual(['REV to LOG (one-sided)']);
    expect(
      step([cluster('a', 'measure-first', 1, []), cluster('b', 'hire', 1, [])], 'measure')?.items,
    ).toEqual(['Load of a']);
  });

  it('fills the seat with the highest gap × weight first, where costs are not stated for each', () => {
    const seats = [
      cluster('small', 'hire', 2, ['EVL'], 9),
      cluster('large', 'hire', 1, ['REV', 'CHG']),
    ];
    // 2 · 7 = 14 against 1 · 18.
    const found = step(seats, 'seat');
    expect(found?.cluster).toBe('large');
    expect(found?.items).toEqual([
      'First: large, gap 1.00 / 1.00 / 1.00, weight of its domains 18, cost of delay not stated for every seat, so not counted',
      'Then, if the case still says so: small, gap 2.00 / 2.00 / 2.00, weight of its domains 7, cost of delay not stated for every seat, so not counted',
    ]);
  });

  it('counts the cost of delay where every seat has one', () => {
    const seats = [
      cluster('small', 'hire', 2, ['EVL'], 90),
      cluster('large', 'hire', 1, ['REV', 'CHG'], 60),
    ];
    // 14 · 90 = 1260 against 18 · 60 = 1080.
    expect(step(seats, 'seat')?.cluster).toBe('small');
    expect(step(seats, 'seat')?.items[0]).toContain('cost of delay counted');
  });

  it('fills nothing where nobody is hired', () => {
    const found = step([cluster('a', 'borrow', 1, ['REV'])], 'seat');
    expect(found).toMatchObject({ cluster: null, items: ['No seat is justified today'] });
  });
});

describe('the assumptions', () => {
  const sourceOf = (name: string, given = workload) =>
    assumptionsOf(given, rules).find((each) => each.name === name);
  it('are the catalogue’s where they equal it, and the file’s otherwise', () => {
    expect(sourceOf('availability')).toEqual({
      name: 'availability',
      value: '0.82 / 0.85 / 0.88',
      source: 'default',
    });
    expect(sourceOf('availability', { ...workload, availability: [0.8, 0.85, 0.88] })?.source).toBe(
      'file',
    );
    expect(sourceOf('reviews, count')).toEqual({
      name: 'reviews, count',
      value: 'poisson 24',
      source: 'file',
    });
    expect(sourceOf('reviews, hours')?.source).toBe('default');
    expect(sourceOf('incidents, hours each')).toMatchObject({
      value: 'lognormalMedian 12, sigma 0.9',
      source: 'default',
    });
    expect(sourceOf('artifacts of 90 days, hours')?.source).toBe('default');
    expect(sourceOf('artifacts of 90 days, count')).toMatchObject({ value: '18', source: 'file' });
    expect(sourceOf('artifacts, shares')?.source).toBe('default');
  });

  it('compare shares whatever their order, and without those of nothing', () => {
    const [reviews, ...rest] = workload.work;
    const turned = {
      ...workload,
      work: [{ ...reviews!, shares: { PRV: 0.1, MLK: 0.2, SDL: 0.2, APP: 0.5, DET: 0 } }, ...rest],
    };
    expect(sourceOf('reviews, shares', turned)).toMatchObject({
      value: 'APP 0.5, MLK 0.2, PRV 0.1, SDL 0.2',
      source: 'default',
    });
  });

  it('of a kind that the catalogue does not know are the file’s', () => {
    const own = certain([hoursOf('DET', 3)]);
    expect(
      assumptionsOf(own, rules)
        .slice(6)
        .map(({ name, source }) => [name, source]),
    ).toEqual([
      ['work of DET, count', 'file'],
      ['work of DET, hours', 'file'],
      ['work of DET, shares', 'file'],
    ]);
    const odd = {
      ...own,
      artifacts: {
        items: [{ count: 1, refreshHours: [1, 1, 1] as const, validDays: 7 }],
        shares: { DET: 1 },
      },
    };
    expect(sourceOf('artifacts of 7 days, hours', odd)?.source).toBe('file');
    expect(sourceOf('artifacts, shares', odd)).toMatchObject({ value: 'DET 1', source: 'file' });
    expect(sourceOf('artifacts, shares', own)).toBeUndefined();
  });
});

describe('the headline', () => {
  const of = (...verdicts: HiringVerdict[]) =>
    headlineOf(
      verdicts.map(
        (verdict, at) =>
          ({
            name: `C${String(at)}`,
            verdict,
            role: verdict === 'hire' ? { seats: 2 } : null,
          }) as ClusterCase,
      ),
    );
  it('leads with who is hired, or that nobody is', () => {
    expect(of('hire', 'slack', 'hire')).toBe(
      'Hire 2 seats of C0 and 2 seats of C2; no seat for C1.',
    );
    expect(of('lend-capacity', 'borrow', 'redesign-role', 'measure-first', 'decide-first')).toBe(
      'Hire nobody this quarter; borrow for C1; decide first for C4; measure first for C3; redesign the post for C2; C0 can lend time.',
    );
    expect(of()).toBe('Hire nobody this quarter.');
  });
});
