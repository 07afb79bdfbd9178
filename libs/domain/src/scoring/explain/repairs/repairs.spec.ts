import {
  asOf,
  assignment,
  atLevel,
  daysAgo,
  fileOf,
  observe,
} from '../../../facts/facts.fixture.js';
import type { OrganisationFile, WorkRecord } from '../../../facts/organisation-file.js';
import { model } from '../../../model/model.fixture.js';
import { assess } from '../../assessment.js';
import { repairs } from './repairs.js';
import type { Repair } from './repair.js';

/** The repairs of a criterion of REV. */
const repairsOf = (criterionId: string, more: Partial<OrganisationFile>): Repair[] => {
  const assessment = assess(fileOf(more), model);
  const { compiled, domains } = assessment.index;
  const facts = domains[compiled.domainIndex.get('REV') ?? NaN];
  const criterion = model.criteria.find(({ id }) => id === criterionId);
  if (!facts || !criterion?.derivedBy) throw new Error(criterionId);
  return repairs[criterion.derivedBy]({ assessment, facts, criterion });
};
/** The register's rows after the first repair, or after some of its steps. */
const rowsAfter = (criterion: string, more: Partial<OrganisationFile>, steps?: number) => {
  const [repair] = repairsOf(criterion, more);
  if (!repair) throw new Error(criterion);
  const file = repair.steps.slice(0, steps).reduce((now, { apply }) => apply(now), fileOf(more));
  return file[repair.section];
};
const texts = (criterion: string, more: Partial<OrganisationFile>): string[][] =>
  repairsOf(criterion, more).map(({ steps }) => steps.map(({ text }) => text));
const owned = { assignments: [assignment('REV', 'psl')] };

describe('the row that is proposed', () => {
  it('of work: by the holder, of the kind that is recorded, conforming where records tell', () => {
    const work: WorkRecord = {
      domain: 'REV',
      person: 'ana',
      performedAt: daysAgo(200),
      kind: 'review',
    };
    const row = (more: Partial<OrganisationFile>) => rowsAfter('R1', more)?.at(-1);
    expect(row({})).toStrictEqual({
      domain: 'REV',
      person: 'owner of REV',
      performedAt: asOf,
      kind: 'work',
    });
    expect(row({ ...owned, workRecords: [work] })).toStrictEqual({
      domain: 'REV',
      person: 'holder of psl',
      performedAt: asOf,
      kind: 'review',
    });
    expect(row({ workRecords: [work, { ...work, conforms: false }] })).toMatchObject({
      conforms: true,
    });
  });

  it('of a handoff: what is recorded stays, what is missing is filled, all that was sent arrived', () => {
    const sent = {
      from: 'REV',
      to: 'LOG',
      sender: 'psl',
      slaHours: 8,
      triggers: 12,
      transfers: 3,
      accepted: 1,
    };
    const other = { from: 'REV', to: 'PLT' };
    const [, log] = repairsOf('O4', { handoffs: [other, sent] });
    const file = log?.steps[0]?.apply(fileOf({ handoffs: [other, sent] }));
    expect(file?.handoffs).toEqual([
      other,
      {
        ...sent,
        receiver: 'LOG',
        trigger: 'trigger',
        payload: 'payload',
        acknowledgedAt: asOf,
        exercisedAt: asOf,
        transfers: 12,
        accepted: 12,
      },
    ]);
    const unasked = { domain: 'RET', count: 0, observedAt: daysAgo(1), source: 'query' };
    expect(texts('O4', { handoffs: [sent] })).toHaveLength(4);
    const proven = observe('INT', atLevel(2));
    expect(texts('O4', { handoffs: [sent], notApplicable: [unasked] })).toHaveLength(4);
    expect(
      texts('O4', { handoffs: [sent], notApplicable: [unasked], observations: proven }),
    ).toHaveLength(3);
  });

  it('of an artifact: collected today, by its entry in the model, kept by the owner', () => {
    expect(repairsOf('G1', owned)).toHaveLength(2);
    expect(rowsAfter('G1', owned)).toEqual([
      {
        domain: 'REV',
        artifact: 'threat-model',
        owner: 'psl',
        collectedAt: asOf,
        validDays: 180,
      },
    ]);
  });

  it('of a metric: the quarters that are missing, at its last reading', () => {
    const metric = (quarters: string[], day = asOf, more: object = {}) => {
      const row = {
        domain: 'REV',
        metric: 'lead time',
        target: 5,
        source: 'board',
        readings: quarters.map((quarter, at) => ({ quarter, value: at + 2 })),
        ...more,
      };
      return { asOf: day, metrics: [row] };
    };
    expect(rowsAfter('G2', metric(['2026-Q1', '2026-Q2']))).toMatchObject([
      {
        citedBy: 'decision',
        readings: [
          { quarter: '2026-Q1', value: 2 },
          { quarter: '2026-Q2', value: 3 },
          { quarter: '2026-Q3', value: 3 },
        ],
      },
    ]);
    expect(rowsAfter('G2', metric([]))).toMatchObject([
      { readings: ['2026-Q1', '2026-Q2', '2026-Q3'].map((quarter) => ({ quarter, value: 0 })) },
    ]);
    // A quarter under way is asked for only where that takes fewer readings.
    expect(texts('G2', metric([], '2026-09-29'))).toEqual([
      ['read lead time of REV for 2025-Q4, 2026-Q1, 2026-Q2; let a decision cite lead time of REV'],
    ]);
    expect(texts('G2', metric(['2026-Q1', '2026-Q2'], '2026-08-01', { citedBy: 'x' }))).toEqual([
      ['read lead time of REV for 2025-Q4'],
    ]);
    expect(texts('G2', metric(['2026-Q2', '2026-Q3'], '2026-08-01', { citedBy: 'x' }))).toEqual([
      ['read lead time of REV for 2026-Q1'],
    ]);
    expect(texts('G2', metric(['2026-Q1', '2026-Q2', '2026-Q3'], asOf, { citedBy: 'x' }))).toEqual([
      [],
    ]);
  });

  it('of an owner: each orphan once, to the owner of the domain, or to the first that is known', () => {
    const artifact = (name: string, owner?: string) => ({
      domain: 'REV',
      artifact: name,
      collectedAt: daysAgo(9),
      validDays: 180,
      ...(owner !== undefined && { owner }),
    });
    const artifacts = [artifact('memo'), artifact('memo'), artifact('note', 'stranger')];
    expect(texts('G4', { ...owned, artifacts })).toEqual([
      ['give memo of REV to psl', 'give note of REV to psl'],
    ]);
    expect(rowsAfter('G4', { ...owned, artifacts })).toEqual([
      artifact('memo', 'psl'),
      artifact('memo'),
      artifact('note', 'psl'),
    ]);
    const elsewhere = [
      assignment('INT', 'zoe', { holder: 'x' }),
      assignment('INT', 'b', { holder: 'c' }),
    ];
    expect(texts('G4', { assignments: elsewhere, artifacts })[0]?.[0]).toBe(
      'give memo of REV to b',
    );
    expect(texts('G4', { artifacts })).toEqual([]);
  });

  it('of a decision: with the authority that the others need', () => {
    const decision = (name: string, need: number) => ({
      domain: 'REV',
      decision: name,
      decider: 'psl',
      need,
      held: need,
      lastLoggedAt: daysAgo(5),
    });
    expect(
      rowsAfter('O2', { decisions: [decision('pass', 2), decision('condition', 4)] }, 1)?.at(-1),
    ).toEqual({
      domain: 'REV',
      decision: 'block',
      decider: 'owner of REV',
      need: 4,
      held: 4,
    });
    const low = [decision('pass', 4), decision('condition', 4), decision('block', 4)];
    expect(
      rowsAfter(
        'O2',
        {
          decisions: [
            { ...decision('pass', 4), held: 0 },
            { ...decision('condition', 4), held: 2 },
            ...low.slice(2),
          ],
        },
        1,
      ),
    ).toEqual([
      decision('pass', 4),
      { ...decision('condition', 4), held: 2 },
      decision('block', 4),
    ]);
    expect(rowsAfter('O2', { decisions: low })).toEqual([
      { ...decision('pass', 4), lastLoggedAt: asOf },
      ...low.slice(1),
    ]);
  });
});
