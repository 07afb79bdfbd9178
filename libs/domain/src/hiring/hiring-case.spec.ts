import fc from 'fast-check';
import { DomainError } from '../access/domain-error.js';
import { asOf, atLevel, daysAgo, domainIds, fileOf, observe } from '../facts/facts.fixture.js';
import type { OrganisationFile, Workload } from '../facts/organisation-file.js';
import { model } from '../model/model.fixture.js';
import { type HiringOptions, hiringCase } from './hiring-case.js';
import {
  available,
  certain,
  decidedFile,
  hoursOf,
  quarterBefore,
  quick,
  rules,
  withReviews,
  workRecords,
  workload,
} from './hiring.fixture.js';
import type { ClusterCase, HiringCase, Percentiles } from './hiring-result.js';

const measured = { history: [quarterBefore()] };
const caseOf = (
  more: Partial<OrganisationFile> = {},
  options: HiringOptions = measured,
): HiringCase => hiringCase(decidedFile(more), model, quick, options);
const clusterOf = ({ clusters }: HiringCase, id: string): ClusterCase => {
  const found = clusters.find((cluster) => cluster.id === id);
  if (!found) throw new Error(id);
  return found;
};
const verdicts = ({ clusters }: HiringCase) =>
  Object.fromEntries(clusters.map(({ id, verdict }) => [id, verdict]));

describe('the worked example: eighteen systems, everything decided, two quarters measured', () => {
  const result = (): HiringCase =>
    hiringCase(decidedFile(), model, rules, { ...measured, seed: 'snapshot 1' });

  it('gives the gaps of the table and their verdicts', () => {
    const table: [string, number, number, number, string][] = [
      ['product-review', 0.44, 0.84, 1.37, 'borrow'],
      ['evaluation', 0.29, 0.5, 0.81, 'borrow'],
      ['evidence-privacy', 0.25, 0.39, 0.58, 'slack'],
      ['governance', -0.04, -0.01, 0.03, 'slack'],
      ['monitoring', -0.18, -0.07, 0.13, 'slack'],
      ['platform-control', -0.19, -0.14, -0.1, 'lend-capacity'],
    ];
    const drawn = result();
    for (const [id, p10, p50, p90, verdict] of table) {
      const cluster = clusterOf(drawn, id);
      expect(Math.abs((cluster.gap?.p10 ?? NaN) - p10)).toBeLessThan(0.015);
      expect(Math.abs((cluster.gap?.p50 ?? NaN) - p50)).toBeLessThan(0.015);
      expect(Math.abs((cluster.gap?.p90 ?? NaN) - p90)).toBeLessThan(0.025);
      expect({ id, verdict: cluster.verdict }).toEqual({ id, verdict });
      expect(cluster.loadAlone).toBe(verdict);
      expect(cluster.because).toContain(asOf);
      expect(cluster.role === null).toBe(verdict !== 'borrow');
    }
  });

  it('needs 3.76 in all today, of which decisions alone remove .59; the sum is never judged', () => {
    const { total, headline } = result();
    expect(total?.needNow.p50).toBeCloseTo(3.76, 1);
    expect(total?.removedByDecisions.p50).toBeCloseTo(0.59, 1);
    expect(Math.abs((total?.gap.p10 ?? NaN) - 0.89)).toBeLessThan(0.03);
    expect(Math.abs((total?.gap.p50 ?? NaN) - 1.56)).toBeLessThan(0.03);
    expect(Math.abs((total?.gap.p90 ?? NaN) - 2.44)).toBeLessThan(0.06);
    expect(total).not.toHaveProperty('verdict');
    expect(headline).toMatch(/^Hire nobody this quarter; borrow for Product review and Evaluation/);
  });

  it('says the same with any seed', () => {
    for (const seed of [1, 'another snapshot']) {
      expect(verdicts(hiringCase(decidedFile(), model, rules, { ...measured, seed }))).toEqual(
        verdicts(result()),
      );
    }
  });

  it('hires one for product review once reviews reach 32', () => {
    const busier = hiringCase(decidedFile({ workload: withReviews(32) }), model, rules, measured);
    const cluster = clusterOf(busier, 'product-review');
    expect(cluster.verdict).toBe('hire');
    expect(Math.abs((cluster.gap?.p10 ?? NaN) - 0.71)).toBeLessThan(0.02);
    expect(Math.abs((cluster.gap?.p50 ?? NaN) - 1.2)).toBeLessThan(0.02);
    expect(Math.abs((cluster.gap?.p90 ?? NaN) - 1.87)).toBeLessThan(0.03);
    expect(cluster.role?.seats).toBe(1);
    expect(busier.headline).toMatch(/^Hire 1 seat of Product review;/);
    // What reviews do not touch is as it was, draw for draw.
    const before = hiringCase(decidedFile(), model, rules, measured);
    expect(clusterOf(busier, 'monitoring').gap).toEqual(clusterOf(before, 'monitoring').gap);
  });

  it('begins as the contract says, and gives the same bytes again', () => {
    const first = result();
    expect(Object.keys(first).slice(0, 2)).toEqual(['decisionDebt', 'clusters']);
    expect(Object.keys(first.clusters[0] ?? {}).slice(0, 7)).toEqual([
      'id',
      'needNow',
      'removedByDecisions',
      'gap',
      'verdict',
      'because',
      'role',
    ]);
    expect(JSON.stringify(result())).toBe(JSON.stringify(first));
    expect(first).toMatchObject({ seed: 'snapshot 1', draws: 10_000, asOf, model: model.id });
  });
});

describe('what one file alone can say', () => {
  it('measures first with one quarter of load data, and names what the load alone would say', () => {
    const result = caseOf({}, { history: [] });
    expect(new Set(Object.values(verdicts(result)))).toEqual(new Set(['measure-first']));
    expect(result.loadQuarters).toEqual(['2026-Q3']);
    const cluster = clusterOf(result, 'platform-control');
    expect(cluster.loadAlone).toBe('lend-capacity');
    expect(cluster.because).toContain('1 quarter of load data');
    expect(cluster.because).toContain('the load alone would say lend-capacity');
    expect(cluster.role).toBeNull();
  });

  it('takes its workload as stated where nobody speaks of earlier files, and says so', () => {
    const result = caseOf({}, {});
    expect(verdicts(result)).toEqual(verdicts(caseOf()));
    expect(clusterOf(result, 'product-review').conditions).toContainEqual(
      expect.objectContaining({
        id: 'load-data',
        holds: true,
        text: expect.stringContaining('own statement'),
      }),
    );
  });

  it('takes five work records of the quarter before as its load data', () => {
    expect(caseOf({ workRecords: workRecords(5, 120) ?? [] }, {}).loadQuarters).toEqual([
      '2026-Q3',
      '2026-Q2',
    ]);
    expect(caseOf({ workRecords: workRecords(4, 120) ?? [] }, {}).loadQuarters).toEqual([
      '2026-Q3',
    ]);
  });

  it('decides first where nothing was observed, whatever the load', () => {
    const result = hiringCase(fileOf({ workload, available }), model, quick, {});
    expect(new Set(Object.values(verdicts(result)))).toEqual(new Set(['decide-first']));
    expect(result.decisionDebt).toBe(0);
    const { because } = clusterOf(result, 'product-review');
    expect(because).toContain('GOV stands at Unaware');
    expect(because).toContain('No accepted owner is known of REV and CHG');
    expect(because).toContain('Nothing shows that an executive has signed');
  });

  it('gives no numbers without a workload, and measures first', () => {
    const { workload: _left, ...without } = decidedFile();
    const result = hiringCase(without, model, quick, measured);
    expect(result.total).toBeNull();
    for (const cluster of result.clusters) {
      expect(cluster).toMatchObject({
        needNow: null,
        removedByDecisions: null,
        gap: null,
        verdict: 'measure-first',
        loadAlone: null,
        backlog: null,
        alternatives: [],
      });
      expect(cluster.because).toContain('The file states no workload.');
      expect(cluster.because).toContain('no gap can be computed');
    }
    expect(result).toMatchObject({ sensitivity: [], pools: [], assumptions: [], loadQuarters: [] });
  });

  it('never asks for a seat where nobody says how much time there is', () => {
    const result = caseOf({ workload: withReviews(90), available: { monitoring: 0.2 } });
    const cluster = clusterOf(result, 'product-review');
    expect(cluster).toMatchObject({ available: null, verdict: 'measure-first', loadAlone: 'hire' });
    expect(cluster.because).toContain('does not say how much time is available');
    expect(clusterOf(result, 'monitoring').verdict).toBe('slack');
  });
});

describe('the order of the verdicts', () => {
  it('decisions come before measurements, and both before the load', () => {
    const unowned = decidedFile({
      assignments: [],
      answers: [],
      observations: domainIds.flatMap((id) =>
        observe(id, { ...atLevel(3), O5: false, ...(id === 'REV' && { E1: false }) }),
      ),
      workload: withReviews(90),
    });
    const result = hiringCase(unowned, model, quick, { history: [] });
    expect(clusterOf(result, 'product-review').verdict).toBe('decide-first');
    expect(clusterOf(result, 'evaluation').verdict).toBe('measure-first');
  });

  it('a deadline justifies an interim assignee where something comes first, never beside a seat', () => {
    const inputs = {
      deadlines: ['product-review', 'monitoring'].flatMap((cluster) =>
        [asOf, daysAgo(1)].map((until) => ({ cluster, reason: 'A law', until, source: 'gazette' })),
      ),
    };
    const early = clusterOf(caseOf({}, { inputs, history: [] }), 'product-review');
    expect(early.interim).toEqual([
      {
        reason: 'A law',
        until: asOf,
        source: 'gazette',
        text: `A law: an interim assignee until ${asOf} is justified, a permanent seat is not.`,
      },
    ]);
    const decided = caseOf({}, { ...measured, inputs });
    expect(decided.clusters.flatMap(({ interim }) => interim)).toEqual([]);
    const undecided = hiringCase(fileOf({ workload, available }), model, quick, { inputs });
    expect(clusterOf(undecided, 'monitoring').interim).toHaveLength(1);
  });

  it('says on what condition a seat, or a loan, is withdrawn', () => {
    const result = caseOf({ workload: withReviews(60) });
    expect(clusterOf(result, 'product-review').withdrawal.join()).toContain('P10 gap');
    expect(clusterOf(result, 'monitoring').withdrawal).toEqual([]);
    expect(clusterOf(caseOf(), 'product-review').withdrawal.join()).toContain('P50 gap');
    expect(result.withdrawal).toEqual(rules.withdrawal);
  });
});

describe('the arithmetic by hand', () => {
  // 320 hours · (1 + .2) / 160 = 2.4; after decisions 320 · 1.05 / 160 = 2.1.
  it('turns hours into full-time equivalents', () => {
    const result = caseOf({
      workload: certain([hoursOf('DET', 320), hoursOf('PLA', 16)]),
      available: { ...available, monitoring: 0.5 },
    });
    const cluster = clusterOf(result, 'monitoring');
    const each = (value: number): Percentiles => ({
      p10: expect.closeTo(value, 12) as unknown as number,
      p50: expect.closeTo(value, 12) as unknown as number,
      p90: expect.closeTo(value, 12) as unknown as number,
    });
    expect(cluster.needNow).toEqual(each(2.4));
    expect(cluster.needAfterDecisions).toEqual(each(2.1));
    expect(cluster.removedByDecisions).toEqual(each(0.3));
    expect(cluster.gap).toEqual(each(1.6));
    expect(result.total?.needNow).toEqual(each(2.52));
    expect(result.total?.gap).toEqual(each(2.205 - 1.9));
    expect(cluster.verdict).toBe('hire');
    // 1.6 carries two seats: after the first .6 is left, which is half a seat or more.
    expect(cluster.role?.seats).toBe(2);
  });

  it('judges exactly at the thresholds', () => {
    const at = (fte: number): string =>
      clusterOf(
        caseOf({
          workload: certain([hoursOf('DET', (fte + 0.2) * (160 / 1.05))]),
        }),
        'monitoring',
      ).verdict;
    expect(at(-0.001)).toBe('lend-capacity');
    expect(at(0)).toBe('slack');
    expect(at(0.499)).toBe('slack');
    expect(at(0.5)).toBe('hire');
  });
});

describe('what comes with a verdict', () => {
  const source = 'finance team';
  const result = (): HiringCase =>
    caseOf(
      {},
      {
        ...measured,
        inputs: {
          currency: 'EUR',
          waiting: [
            { name: 'team', source, cluster: 'product-review', teamWeeks: 2, costPerWeek: 300 },
          ],
          backlogHours: { 'product-review': 1000 },
        },
      },
    );

  it('alternatives where time is lacking, and a backlog of every cluster', () => {
    expect(
      result().clusters.map(({ id, alternatives, backlog }) => [
        id,
        alternatives.length,
        backlog?.quarters.length,
      ]),
    ).toEqual([
      ['product-review', 5, 4],
      ['platform-control', 0, 4],
      ['evaluation', 5, 4],
      ['monitoring', 0, 4],
      ['evidence-privacy', 0, 4],
      ['governance', 0, 4],
    ]);
    const { alternatives, gap, backlog } = clusterOf(result(), 'product-review');
    expect(alternatives[0]?.needed).toBe(gap?.p50);
    expect(backlog?.quarters[0]?.hours.p10).toBeGreaterThan(1000);
    expect(clusterOf(result(), 'evaluation').backlog?.quarters[0]?.hours.p10).toBeLessThan(300);
    // Half a person of about 255 hours.
    expect(Math.abs((backlog?.quarters[0]?.capacityHours ?? NaN) - 127.5)).toBeLessThan(4);
  });

  it('the cost of delay of the whole and of each cluster that states one', () => {
    expect(result().costOfDelay).toMatchObject({ currency: 'EUR', total: { p50: 600 } });
    expect(clusterOf(result(), 'product-review').costOfDelay?.p50).toBe(600);
    expect(clusterOf(result(), 'evaluation').costOfDelay).toBeNull();
    expect(caseOf().costOfDelay).toMatchObject({ currency: null, total: null });
  });

  it('the utilisation of each quarter with a workload, latest first', () => {
    const { utilisation } = clusterOf(result(), 'monitoring');
    expect(utilisation.map(({ quarter }) => quarter)).toEqual(['2026-Q3', '2026-Q2']);
    expect(utilisation[0]?.value).toBeGreaterThan(0.3);
  });

  it('pairs of clusters, by their gaps and not by their needs', () => {
    expect(result().pools.map(({ clusters, blockedBy }) => [clusters, blockedBy])).toEqual([
      [['product-review', 'evaluation'], ['RED–SDL']],
      [['product-review', 'evidence-privacy'], ['CMP–APP']],
      [['evaluation', 'evidence-privacy'], []],
    ]);
    const gap = (id: string) => clusterOf(result(), id).gap?.p50 ?? NaN;
    const pooled = result().pools[2]?.gap.p50 ?? NaN;
    expect(Math.abs(pooled - gap('evaluation') - gap('evidence-privacy'))).toBeLessThan(0.1);
  });

  it('sensitivities of gaps, where what is available counts', () => {
    const hours = result().sensitivity.find(
      ({ cluster, assumption }) => cluster === 'monitoring' && assumption === 'incidents, count',
    );
    expect(hours?.p50AtLow).toBeLessThan(0);
    expect(result().confidence).toEqual({
      value: expect.closeTo(0.84, 2) as unknown as number,
      label: 'high',
      freshness: 1,
    });
  });

  it('more capacity as what closes a failure, where its own cluster was overloaded twice', () => {
    const failing = (id: string) => ({
      observations: domainIds.flatMap((domain) =>
        observe(domain, { ...atLevel(3), ...(domain === id && { O3: 0.5 }) }),
      ),
    });
    const closing = (id: string) => caseOf(failing(id)).failed.map(({ closedBy }) => closedBy);
    expect(closing('REV')).toEqual([{ capacity: 1 }]);
    expect(closing('PLT')).toEqual([{ effort: 1 }]);
    expect(caseOf(failing('REV'), {}).failed[0]?.closedBy).toEqual({ effort: 1 });
  });
});

describe('any case', () => {
  const workloads = fc
    .record({
      reviews: fc.double({ min: 0, max: 60, noNaN: true }),
      incidents: fc.integer({ min: 0, max: 9 }),
      hours: fc
        .tuple(...[0, 1, 2].map(() => fc.double({ min: 0, max: 40, noNaN: true })))
        .map((list) => list.sort((a, b) => a - b) as [number, number, number]),
    })
    .map(({ reviews, incidents, hours }): Workload => ({
      ...workload,
      work: [
        { kind: 'reviews', count: { poisson: reviews }, hours, shares: { APP: 0.6, DET: 0.4 } },
        {
          kind: 'incidents',
          count: incidents,
          hoursEach: { lognormalMedian: 9, sigma: 0.7 },
          shares: { DET: 1 },
        },
      ],
    }));

  it('has rising percentiles, a need no smaller than what decisions leave, and a gap that is the rest', () => {
    fc.assert(
      fc.property(workloads, (given) => {
        for (const cluster of caseOf({ workload: given }).clusters) {
          const { needNow, needAfterDecisions, removedByDecisions, gap } = cluster;
          if (!needNow || !needAfterDecisions || !removedByDecisions || !gap) throw new Error();
          for (const { p10, p50, p90 } of [needNow, needAfterDecisions, removedByDecisions, gap]) {
            expect(p10).toBeLessThanOrEqual(p50);
            expect(p50).toBeLessThanOrEqual(p90);
          }
          expect(removedByDecisions.p10).toBeGreaterThanOrEqual(0);
          expect(needNow.p50).toBeGreaterThanOrEqual(needAfterDecisions.p50);
          expect(gap.p50).toBeCloseTo(needAfterDecisions.p50 - (cluster.available ?? 0), 9);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('never needs less for more work', () => {
    fc.assert(
      fc.property(workloads, fc.integer({ min: 1, max: 20 }), (given, more) => {
        const [reviews, ...rest] = given.work;
        if (!reviews) return;
        const mean = (reviews.count as { poisson: number }).poisson + more;
        const busier = { ...given, work: [{ ...reviews, count: { poisson: mean } }, ...rest] };
        const before = clusterOf(caseOf({ workload: given }), 'product-review').gap;
        const after = clusterOf(caseOf({ workload: busier }), 'product-review').gap;
        for (const point of ['p10', 'p50', 'p90'] as const) {
          expect(after?.[point] ?? NaN).toBeGreaterThanOrEqual((before?.[point] ?? NaN) - 1e-9);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('does not depend on the order of the rows', () => {
    const turned = { ...workload, work: [...workload.work].reverse() };
    const [one, other] = [caseOf(), caseOf({ workload: turned })];
    one.clusters.forEach(({ gap }, at) => {
      expect(other.clusters[at]?.gap?.p50).toBeCloseTo(gap?.p50 ?? NaN, 9);
    });
  });
});

describe('what is refused, with the place and the mend', () => {
  const faultsOf = (work: () => unknown): { path: string; mend: string }[] => {
    try {
      work();
    } catch (error) {
      if (error instanceof DomainError) {
        expect(error.code).toBe('INPUT_INVALID');
        return error.details['faults'] as { path: string; mend: string }[];
      }
      throw error;
    }
    return [];
  };
  it.each([9_999, 200_001, 10_000.5, Number.NaN])('%d draws', (draws) => {
    expect(faultsOf(() => hiringCase(decidedFile(), model, rules, { draws }))).toEqual([
      {
        path: 'draws',
        message: `${String(draws)} is no number of draws.`,
        mend: 'Give a whole number from 10000 to 200000.',
      },
    ]);
  });
  it('takes as many draws as the rules allow', () => {
    expect(hiringCase(fileOf(), model, rules, { draws: 200_000 }).draws).toBe(200_000);
    expect(hiringCase(fileOf(), model, rules, { draws: 10_000 }).draws).toBe(10_000);
  });
  it('all at once: the file, its history, and the files of the history', () => {
    const tooMany: Workload = { ...workload, hoursPerQuarter: 100_001 };
    const faults = faultsOf(() =>
      hiringCase(decidedFile({ workload: tooMany }), model, quick, {
        history: [decidedFile(), quarterBefore({ workload: tooMany })],
      }),
    );
    expect(faults.map(({ path }) => path)).toEqual([
      'workload.hoursPerQuarter',
      'history[0].asOf',
      'history[1].workload.hoursPerQuarter',
    ]);
  });
});

describe('seeds', () => {
  it('are the organisation and its day unless given, and numbers and words alike', () => {
    expect(caseOf().seed).toBe(`Alder ${asOf}`);
    expect(caseOf({}, { ...measured, seed: 7 }).seed).toBe('7');
    const gap = (seed: number | string) =>
      clusterOf(caseOf({}, { ...measured, seed }), 'evaluation').gap;
    expect(gap(7)).toEqual(gap('7'));
    expect(gap(7)).not.toEqual(gap(8));
  });
});
