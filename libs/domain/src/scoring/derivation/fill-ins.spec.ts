import {
  assignment,
  atLevel,
  daysAgo,
  fileOf,
  fileWith,
  type Values,
} from '../../facts/facts.fixture.js';
import type {
  Artifact,
  ExecutiveDecision,
  Metric,
  Observation,
  OrganisationFile,
  WorkRecord,
} from '../../facts/organisation-file.js';
import { model } from '../../model/model.fixture.js';
import { explainDomain } from '../explain-domain.js';
import { score } from '../score.js';
import type { CriterionExplanation } from '../score-result.js';

const told = (criterion: string, more: Partial<OrganisationFile>): CriterionExplanation => {
  const found = explainDomain(fileOf(more), model, 'REV').find(
    (row) => row.criterion === criterion,
  );
  if (!found) throw new Error(criterion);
  return found;
};
const rows = (...facts: { section: string; row: number }[]) =>
  facts.map(({ section, row }) => `${section} ${String(row)}`);
const seen = (
  criterion: string,
  value: Observation['value'],
  more: Partial<Observation> = {},
): Observation => ({
  domain: 'REV',
  criterion,
  value,
  observedAt: daysAgo(10),
  grade: 'document',
  ...more,
});
const work = (age: number, more: Partial<WorkRecord> = {}): WorkRecord => ({
  domain: 'REV',
  person: 'Ana',
  performedAt: daysAgo(age),
  kind: 'review',
  ...more,
});

describe('R1 from work records', () => {
  const handled = (...workRecords: WorkRecord[]) => told('R1', { workRecords });

  it.each([
    [0, 'holds'],
    [180, 'holds'],
    [181, 'unknown'],
    [-1, 'unknown'],
  ])('a review %i days ago: %s', (age, state) => {
    expect(handled(work(age)).state).toBe(state);
  });

  it('tells the latest record, and how long it counts', () => {
    expect(handled(work(200), work(7), work(7), work(40))).toEqual({
      criterion: 'R1',
      state: 'holds',
      satisfaction: 1,
      because: `4 work records, the latest of ${daysAgo(7)}.`,
      from: 'register',
      observedAt: daysAgo(7),
      validUntil: daysAgo(7 - 180),
      grade: 'document',
      source: 'workRecords',
      facts: [1, 2].map((row) => ({
        section: 'workRecords',
        row,
        text: `REV: review was done on ${daysAgo(7)} (document).`,
      })),
    });
  });

  it('says what has lapsed, and nothing where there is nothing', () => {
    expect(handled(work(200))).toMatchObject({
      satisfaction: null,
      from: 'register',
      because: `1 work record, the latest of ${daysAgo(200)}, which counted until ${daysAgo(20)}; nothing was recorded since.`,
    });
    expect(handled(work(1, { domain: 'INT' }))).toMatchObject({
      from: null,
      because: 'Nothing is recorded about this.',
    });
  });

  it('names nobody', () => {
    expect(JSON.stringify(handled(work(7)))).not.toContain('Ana');
  });
});

describe('an observation in force speaks before a register that fills in', () => {
  const workRecords = [work(7)];
  const state = (...observations: Observation[]) => told('R1', { workRecords, observations });

  it('whatever it says, and however it is attested', () => {
    expect(state(seen('R1', false))).toMatchObject({ state: 'fails', from: 'observation' });
    expect(state(seen('R1', false, { grade: 'statement' }))).toMatchObject({ state: 'fails' });
    expect(state(seen('R1', true, { grade: 'statement' }))).toMatchObject({
      state: 'holds',
      from: 'observation',
      grade: 'statement',
      facts: [{ section: 'observations', row: 0 }],
    });
  });

  it('until it has lapsed', () => {
    expect(state(seen('R1', false, { observedAt: daysAgo(180) }))).toMatchObject({
      state: 'fails',
    });
    expect(state(seen('R1', false, { observedAt: daysAgo(181) }))).toMatchObject({
      state: 'holds',
      from: 'register',
    });
  });
});

describe('O3 from work records', () => {
  const many = (conforming: number, not: number, silent = 0, age = 5): WorkRecord[] => [
    ...Array.from({ length: conforming }, () => work(age, { conforms: true })),
    ...Array.from({ length: not }, () => work(age, { conforms: false })),
    ...Array.from({ length: silent }, () => work(age)),
  ];
  const conforming = (workRecords: WorkRecord[]) => told('O3', { workRecords });

  it.each([
    ['4 of 5', many(4, 1), 'holds'],
    ['79 of 100', many(79, 21), 'fails'],
    ['5 that tell among many that do not', many(5, 0, 40), 'holds'],
    ['4 that tell among others that do not', many(4, 0, 1), 'unknown'],
    ['4, all of which tell', many(4, 0), 'holds'],
    ['one alone, against the steps', many(0, 1), 'fails'],
    ['records that do not tell', many(0, 0, 9), 'unknown'],
    ['90 days ago', many(1, 0, 0, 90), 'holds'],
    ['91 days ago', many(1, 0, 0, 91), 'unknown'],
    ['older silent ones do not count among all', [...many(2, 0), ...many(0, 0, 9, 91)], 'holds'],
  ])('%s', (_, workRecords, state) => {
    expect(conforming(workRecords).state).toBe(state);
  });

  it('tells share, rows and day', () => {
    expect(
      conforming([work(20, { conforms: true }), work(3), ...many(1, 1, 0, 8), ...many(2, 0, 0, 9)]),
    ).toMatchObject({
      state: 'holds',
      satisfaction: 1,
      because:
        '4 of 5 work records of the last 90 days followed the agreed steps (80 %), where 80 % must.',
      observedAt: daysAgo(8),
      source: 'workRecords',
    });
    const found = conforming([work(20, { conforms: true }), work(3), work(8, { conforms: false })]);
    expect(found).toMatchObject({ state: 'unknown', from: null });
    const failing = conforming([work(20, { conforms: true }), work(8, { conforms: false })]);
    expect(failing.satisfaction).toBeCloseTo(0.5 / 0.8, 12);
    expect(rows(...failing.facts)).toEqual(['workRecords 0', 'workRecords 1']);
    expect(failing.facts.map(({ text }) => text)).toEqual([
      `REV: review was done on ${daysAgo(20)}, by the agreed steps (document).`,
      `REV: review was done on ${daysAgo(8)}, not by the agreed steps (document).`,
    ]);
  });

  it('stands until the older records drop out and the verdict changes', () => {
    // 4 of 5; once the two oldest, which conform, are gone it is 2 of 3.
    const falling = [...many(2, 0, 0, 60), ...many(2, 1, 0, 10)];
    expect(conforming(falling).validUntil).toBe(daysAgo(60 - 90));
    // 3 of 4 fails; without the oldest, which does not conform, it is 3 of 3.
    const rising = [...many(0, 1, 0, 60), ...many(3, 0, 0, 10)];
    expect(conforming(rising)).toMatchObject({ state: 'fails', validUntil: daysAgo(60 - 90) });
    // In whatever order they stand: 2 of 3 fails, then 1 of 2, then 1 of 1 holds.
    const mixed = [...many(1, 0, 0, 10), ...many(0, 1, 0, 40), ...many(1, 0, 0, 60)];
    expect(conforming(mixed)).toMatchObject({ state: 'fails', validUntil: daysAgo(40 - 90) });
    // All conform, so that it lasts as long as the last of them.
    expect(conforming([...many(1, 0, 0, 60), ...many(1, 0, 0, 10)]).validUntil).toBe(
      daysAgo(10 - 90),
    );
    // Five tell beside a silent one; with one gone, four of five are too few.
    expect(conforming([...many(1, 0, 0, 60), ...many(4, 0, 1, 10)]).validUntil).toBe(
      daysAgo(60 - 90),
    );
  });
});

describe('O5 from deputies', () => {
  const covered = (more: object, workRecords: WorkRecord[] = []) =>
    told('O5', { assignments: [assignment('REV', 'psl', more)], workRecords });
  const deputy = 'Ben';

  it.each([
    ['tested today', { deputy, deputyTestedAt: daysAgo(0) }, 'holds'],
    ['tested a year ago', { deputy, deputyTestedAt: daysAgo(365) }, 'holds'],
    ['tested longer ago', { deputy, deputyTestedAt: daysAgo(366) }, 'unknown'],
    ['a test still to come', { deputy, deputyTestedAt: daysAgo(-1) }, 'unknown'],
    ['never tested', { deputy }, 'unknown'],
    ['no deputy', {}, 'unknown'],
    ['the holder himself', { deputy: 'holder of psl', deputyTestedAt: daysAgo(1) }, 'unknown'],
    ['a test of nobody', { deputyTestedAt: daysAgo(1) }, 'unknown'],
  ])('%s', (_, more, state) => {
    expect(covered(more).state).toBe(state);
  });

  it('counts what the deputy did in the domain', () => {
    expect(covered({ deputy }, [work(365, { person: deputy })])).toMatchObject({
      state: 'holds',
      because: `A deputy of psl did work on ${daysAgo(365)}.`,
    });
    expect(covered({ deputy }, [work(366, { person: deputy })])).toMatchObject({
      state: 'unknown',
      because: `A deputy of psl did work on ${daysAgo(366)}, which counted until ${daysAgo(1)}; nothing has shown it since.`,
    });
    expect(covered({ deputy }, [work(3, { person: 'Ana' })]).from).toBeNull();
    expect(covered({ deputy }, [work(3, { person: deputy, domain: 'INT' })]).from).toBeNull();
  });

  it('tells how and when, by the later of test and work', () => {
    const found = covered({ deputy, deputyTestedAt: daysAgo(50) }, [
      work(80, { person: deputy }),
      work(2),
    ]);
    expect(found).toMatchObject({
      because: `A deputy of psl passed a test of access on ${daysAgo(50)}.`,
      observedAt: daysAgo(50),
      validUntil: daysAgo(50 - 365),
      source: 'assignments',
    });
    expect(rows(...found.facts)).toEqual(['assignments 0', 'workRecords 0']);
    expect(
      covered({ deputy, deputyTestedAt: daysAgo(50) }, [work(20, { person: deputy })]).because,
    ).toBe(`A deputy of psl did work on ${daysAgo(20)}.`);
  });

  it('one tested deputy of several is enough', () => {
    const assignments = [
      assignment('REV', 'psl', { deputy: 'Cem' }),
      assignment('REV', 'cto', { deputy, deputyTestedAt: daysAgo(5) }),
      assignment('REV', 'ciso'),
    ];
    const found = told('O5', { assignments });
    expect(found.because).toBe(`A deputy of cto and psl passed a test of access on ${daysAgo(5)}.`);
    expect(rows(...found.facts)).toEqual(['assignments 0', 'assignments 1']);
  });
});

describe('G3 from executive decisions', () => {
  const row = (
    reported: number,
    decided = reported,
    more: Partial<ExecutiveDecision> = {},
  ): ExecutiveDecision => ({
    domain: 'REV',
    decision: 'fund a second reviewer',
    decidedBy: 'risk committee',
    decidedAt: daysAgo(decided),
    reportedAt: daysAgo(reported),
    ...more,
  });
  const reported = (...executiveDecisions: ExecutiveDecision[]) =>
    told('G3', { executiveDecisions });

  it.each([
    ['a report of today', row(0), 'holds'],
    ['a report of 100 days ago', row(100), 'holds'],
    ['a report of 101 days ago', row(101), 'unknown'],
    ['an old report on which was decided lately', row(101, 1), 'unknown'],
    ['an older decision in a report of today', row(0, 400), 'holds'],
    ['a decision still to come', row(1, -1), 'unknown'],
    ['a report still to come', row(-1, 1), 'unknown'],
    ['another domain', row(1, 1, { domain: 'INT' }), 'unknown'],
  ])('%s', (_, decision, state) => {
    expect(reported(decision).state).toBe(state);
  });

  it('tells the latest report', () => {
    expect(reported(row(90), row(12, 14), row(12))).toMatchObject({
      because: `The report of ${daysAgo(12)} carries 2 executive decisions.`,
      observedAt: daysAgo(12),
      validUntil: daysAgo(12 - 100),
      source: 'executiveDecisions',
      facts: [
        {
          section: 'executiveDecisions',
          row: 1,
          text: `REV: risk committee decided on ${daysAgo(14)}: fund a second reviewer; the report is of ${daysAgo(12)} (document).`,
        },
        { section: 'executiveDecisions', row: 2 },
      ],
    });
    expect(reported(row(101)).because).toBe(
      `The report of ${daysAgo(101)} carries 1 executive decision, which counted until ${daysAgo(1)}; none was reported since.`,
    );
  });
});

describe('G4 from artifacts and metrics', () => {
  const artifact = (name: string, owner?: string, more: Partial<Artifact> = {}): Artifact => ({
    domain: 'REV',
    artifact: name,
    collectedAt: daysAgo(20),
    validDays: 90,
    ...(owner && { owner }),
    ...more,
  });
  const metric: Metric = {
    domain: 'REV',
    metric: 'lead time',
    target: 5,
    source: 'board',
    readings: [{ quarter: '2026-Q2', value: 4 }],
  };
  const assignments = [assignment('REV', 'psl'), assignment('EVD', 'assurance-lead')];
  const linked = (more: Partial<OrganisationFile>) => told('G4', { assignments, ...more });

  it.each([
    ['kept by the domain’s own role', { artifacts: [artifact('threat model', 'psl')] }, 'holds'],
    ['kept by a holder', { artifacts: [artifact('threat model', 'holder of psl')] }, 'holds'],
    [
      'kept by the owner of another domain',
      { artifacts: [artifact('threat model', 'assurance-lead')] },
      'holds',
    ],
    ['kept by nobody named', { artifacts: [artifact('threat model')] }, 'fails'],
    [
      'kept by somebody who accepted nothing',
      { artifacts: [artifact('threat model', 'intern')] },
      'fails',
    ],
    [
      'one orphan of two',
      { artifacts: [artifact('threat model', 'psl'), artifact('own list')] },
      'fails',
    ],
    [
      'two rows of one artifact, one of them kept',
      { artifacts: [artifact('threat model'), artifact('Threat Model', 'psl')] },
      'holds',
    ],
    [
      'two rows of one artifact, the first of them kept',
      { artifacts: [artifact('threat model', 'psl'), artifact('Threat Model')] },
      'holds',
    ],
    [
      'nobody accepted anything, one of two rows names a keeper',
      { assignments: [], artifacts: [artifact('threat model', 'psl'), artifact('Threat Model')] },
      'unknown',
    ],
    [
      'a domain that nobody accepted, without metrics',
      {
        assignments: [assignment('EVD', 'assurance-lead')],
        artifacts: [artifact('threat model', 'assurance-lead')],
      },
      'holds',
    ],
    ['metrics of an accepted domain', { metrics: [metric] }, 'holds'],
    [
      'metrics of a domain that nobody accepted',
      { assignments: [assignment('EVD', 'a')], metrics: [metric] },
      'unknown',
    ],
    ['nothing to link', {}, 'unknown'],
    [
      'nobody accepted anything, a keeper named',
      { assignments: [], artifacts: [artifact('threat model', 'psl')] },
      'unknown',
    ],
    [
      'nobody accepted anything, no keeper named',
      { assignments: [], artifacts: [artifact('threat model')] },
      'fails',
    ],
    [
      'an acceptance still to come',
      {
        assignments: [assignment('REV', 'psl', { acceptedAt: daysAgo(-1) })],
        artifacts: [artifact('threat model', 'psl')],
      },
      'unknown',
    ],
    [
      'collected a year ago',
      { artifacts: [artifact('threat model', 'psl', { collectedAt: daysAgo(365) })] },
      'holds',
    ],
    [
      'collected longer ago',
      { artifacts: [artifact('threat model', 'psl', { collectedAt: daysAgo(366) })] },
      'unknown',
    ],
    [
      'an orphan of long ago',
      { artifacts: [artifact('threat model', undefined, { collectedAt: daysAgo(366) })] },
      'unknown',
    ],
  ] as [string, Partial<OrganisationFile>, string][])('%s', (_, more, state) => {
    expect(linked(more).state).toBe(state);
  });

  it('tells what is kept, by which rows, and as of when', () => {
    const found = linked({
      artifacts: [artifact('threat model', 'psl'), artifact('tracker', 'psl')],
      metrics: [metric],
    });
    expect(found).toMatchObject({
      because: '2 artifacts and 1 metric recorded, each with an owner who has accepted.',
      observedAt: daysAgo(20),
      validUntil: daysAgo(20 - 365),
      source: 'artifacts',
    });
    expect(rows(...found.facts)).toEqual([
      'artifacts 0',
      'artifacts 1',
      'metrics 0',
      'assignments 0',
    ]);
    expect(linked({ metrics: [metric] })).toMatchObject({
      because: '1 metric recorded, each with an owner who has accepted.',
      observedAt: '2026-06-30',
    });
    expect(
      linked({
        artifacts: [artifact('threat model', 'psl', { collectedAt: daysAgo(200) })],
        metrics: [metric],
      }).observedAt,
    ).toBe('2026-06-30');
  });

  it('names every fault', () => {
    expect(
      linked({ artifacts: [artifact('tracker'), artifact('own list', 'intern')] }).because,
    ).toBe('No role or holder that has accepted a domain keeps own-list and tracker.');
    expect(
      linked({
        assignments: [],
        artifacts: [artifact('a', 'psl'), artifact('b')],
        metrics: [metric],
      }).because,
    ).toBe(
      'No role or holder that has accepted a domain keeps b; artifacts name their keepers, but nobody has accepted any domain; nobody has accepted the domain that the metrics belong to.',
    );
    expect(
      linked({ artifacts: [artifact('a', 'psl', { collectedAt: daysAgo(366) })] }).because,
    ).toBe(
      `1 artifact recorded, the latest of ${daysAgo(366)}, which counted until ${daysAgo(1)}.`,
    );
  });
});

describe('a statement on what needs proof', () => {
  const tested = {
    assignments: [assignment('REV', 'psl', { deputy: 'Ben', deputyTestedAt: daysAgo(5) })],
  };
  const stated = (value: Observation['value'], more: Partial<OrganisationFile> = tested) =>
    told('O5', { observations: [seen('O5', value, { grade: 'statement' })], ...more });

  it('is borne out by the register as by a document', () => {
    expect(stated(true)).toMatchObject({
      state: 'holds',
      satisfaction: 1,
      from: 'observation',
      grade: 'document',
      because: `Stated to hold on ${daysAgo(10)}; counted as far as the register proves it. A deputy of psl passed a test of access on ${daysAgo(5)}.`,
      facts: [
        { section: 'observations', row: 0 },
        { section: 'assignments', row: 0 },
      ],
    });
  });

  it('never further than what was stated, nor than the register proves', () => {
    expect(stated(0.5)).toMatchObject({ state: 'fails', satisfaction: 0.5, grade: 'document' });
    expect(stated(false)).toMatchObject({ state: 'fails', satisfaction: 0 });
    const records = [true, true, true, true, true, false, false, false, false, false].map(
      (conforms) => work(5, { conforms }),
    );
    const o3 = (value: number) =>
      told('O3', {
        workRecords: records,
        observations: [seen('O3', value, { grade: 'statement' })],
      });
    expect(o3(0.9).satisfaction).toBeCloseTo(0.5 / 0.8, 12);
    expect(o3(0.9).grade).toBe('statement');
    expect(o3(0.4)).toMatchObject({ satisfaction: 0.5, grade: 'document' });
  });

  it('keeps the better of what a document and the register prove', () => {
    const records = [true, false].map((conforms) => work(5, { conforms }));
    const found = told('O3', {
      workRecords: records,
      observations: [
        seen('O3', 0.7, { observedAt: daysAgo(20) }),
        seen('O3', 0.9, { grade: 'statement' }),
      ],
    });
    expect(found.satisfaction).toBeCloseTo(0.7 / 0.8, 12);
  });

  it('stands alone where the register has nothing to say', () => {
    const lapsed = {
      assignments: [assignment('REV', 'psl', { deputy: 'Ben', deputyTestedAt: daysAgo(400) })],
    };
    for (const more of [lapsed, {}]) {
      expect(stated(true, more)).toMatchObject({
        state: 'fails',
        satisfaction: 0,
        grade: 'statement',
        because: `Stated to hold on ${daysAgo(10)}, but a statement alone is no proof of this.`,
        facts: [{ section: 'observations', row: 0 }],
      });
    }
  });

  it('never lowers what the register alone holds', () => {
    const almost: Values = { ...atLevel(2), O1: true, O2: true, O3: true, O4: true };
    const { E1: _, ...rest } = almost;
    const file = fileWith({ REV: rest }, tested);
    const rev = (more: OrganisationFile) => score(more, model).domains[1];
    expect(rev(file)?.level).toBe(3);
    expect(
      rev({
        ...file,
        observations: [...(file.observations ?? []), seen('O5', true, { grade: 'statement' })],
      })?.level,
    ).toBe(3);
  });
});

it('the inventory’s own level counts what registers fill in', () => {
  const { R1: _, ...rest } = atLevel(2);
  const claim = { domain: 'RET', count: 0, observedAt: daysAgo(3), source: 'query' };
  const file = fileWith(
    { INT: rest },
    { notApplicable: [claim], workRecords: [work(3, { domain: 'INT' })] },
  );
  expect(score(file, model).refused).toEqual([]);
  expect(score({ ...file, workRecords: [] }, model).refused).toHaveLength(1);
});
