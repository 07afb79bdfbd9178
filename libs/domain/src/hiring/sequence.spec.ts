import { asOf } from '../facts/facts.fixture.js';
import { model } from '../model/model.fixture.js';
import { rules } from './hiring.fixture.js';
import type { ClusterCase, HiringVerdict } from './hiring-result.js';
import { sequenceOf } from './sequence.js';

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
