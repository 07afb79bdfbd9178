import { answers, asOf, assignment, daysAgo, fileOf } from '../../facts/facts.fixture.js';
import type {
  Answer,
  Artifact,
  Assignment,
  Decision,
  Handoff,
  Metric,
  OrganisationFile,
} from '../../facts/organisation-file.js';
import type { DomainDefinition, MaturityModel } from '../../model/maturity-model.js';
import { model } from '../../model/model.fixture.js';
import { explainDomain } from '../explain-domain.js';
import type { CriterionExplanation } from '../score-result.js';

const told = (
  criterion: string,
  more: Partial<OrganisationFile>,
  by = model,
): CriterionExplanation => {
  const found = explainDomain(fileOf(more), by, 'REV').find((row) => row.criterion === criterion);
  if (!found) throw new Error(criterion);
  return found;
};
const rows = ({ facts }: CriterionExplanation): string[] =>
  facts.map(({ section, row }) => `${section} ${String(row)}`);
/** The model with another REV. */
const withReview = (more: Partial<DomainDefinition>): MaturityModel => ({
  ...model,
  domains: model.domains.map((each) => (each.id === 'REV' ? { ...each, ...more } : each)),
});

describe('E1, why', () => {
  const owned = (...assignments: Assignment[]) => told('E1', { assignments });

  it('two roles have accepted it', () => {
    const found = owned(
      assignment('REV', 'psl'),
      assignment('REV', 'cto', { acceptedAt: daysAgo(5) }),
    );
    expect(found).toMatchObject({
      state: 'fails',
      because: 'More than one role has accepted it: cto and psl.',
      observedAt: daysAgo(5),
      validUntil: null,
    });
    expect(rows(found)).toEqual(['assignments 0', 'assignments 1']);
  });

  it('its holder alone assigned it', () => {
    const own = { assignedBy: 'holder of psl' };
    expect(
      owned(
        assignment('REV', 'psl', own),
        assignment('REV', 'psl', { ...own, acceptedAt: daysAgo(5) }),
      ),
    ).toMatchObject({
      state: 'fails',
      because: 'psl assigned it to itself: nobody with line authority did.',
      observedAt: daysAgo(5),
      validUntil: null,
    });
  });

  it('only what somebody else assigned counts', () => {
    expect(
      owned(
        assignment('REV', 'psl', { acceptedAt: daysAgo(40) }),
        assignment('REV', 'psl', { acceptedAt: daysAgo(5), assignedBy: 'holder of psl' }),
      ),
    ).toMatchObject({ state: 'holds', observedAt: daysAgo(40), validUntil: daysAgo(40 - 365) });
  });
});

describe('E2, why', () => {
  const agreed = (given: readonly Answer[], assignments = [assignment('REV', 'psl')]) =>
    told('E2', { answers: given, assignments });
  const aged = (rowsOf: readonly Answer[], days: number): Answer[] =>
    rowsOf.map((row) => ({
      ...row,
      respondent: `${row.respondent}, ${String(days)} days ago`,
      answeredAt: daysAgo(days),
    }));
  const undated = (rowsOf: readonly Answer[]): Answer[] =>
    rowsOf.map(({ answeredAt: _, ...row }) => row);
  const psl = (times: number) => answers('REV', [['psl', times]]);

  it('the latest answer dates it, the oldest that counts ends it', () => {
    const found = agreed([...aged(psl(3), 30), ...aged(psl(1), 10)]);
    expect(found).toMatchObject({
      state: 'holds',
      observedAt: daysAgo(10),
      validUntil: daysAgo(30 - 365),
    });
    expect(rows(found)).toEqual(['answers 0', 'assignments 0']);
    expect(agreed(aged(answers('REV', [['cto', 3]]), 10)).validUntil).toBeNull();
  });

  it('an undated answer counts as one of today', () => {
    expect(agreed(undated(psl(3)))).toMatchObject({
      state: 'holds',
      observedAt: asOf,
      validUntil: daysAgo(-365),
    });
    expect(agreed([...undated(psl(3)), ...aged(psl(1), 30)])).toMatchObject({
      observedAt: asOf,
      validUntil: daysAgo(30 - 365),
    });
  });

  it('old answers neither help nor harm where the fresh ones agree', () => {
    const old = answers('REV', [['cto', 3]]);
    expect(agreed([...aged(psl(3), 10), ...aged(old, 366)]).state).toBe('holds');
    expect(agreed([...aged(psl(3), 10), ...aged(old, 365)]).state).toBe('fails');
    expect(agreed([...aged(psl(3), 10), ...aged(psl(1), 366)]).state).toBe('holds');
    expect(agreed(aged(psl(3), 366))).toMatchObject({
      state: 'unknown',
      because: 'The answers that agreed are too old to count; ask again.',
    });
    expect(agreed([...aged(psl(2), 10), ...aged(old, 366)]).state).toBe('fails');
  });

  it.each([
    [
      'one function',
      psl(3).map((row) => ({ ...row, function: 'Legal' })),
      [assignment('REV', 'psl')],
      '3 respondents from 1 function; at least 3 from 2 are needed.',
    ],
    [
      'two respondents',
      psl(2),
      [assignment('REV', 'psl')],
      '2 respondents from 2 functions; at least 3 from 2 are needed.',
    ],
    [
      'nobody recorded',
      psl(3),
      [],
      'psl is named by 100 % of 3 respondents, but no single owner is recorded.',
    ],
    [
      'another recorded',
      psl(3),
      [assignment('REV', 'cto')],
      'psl is named by 100 % of 3 respondents, but cto is recorded.',
    ],
    [
      'nobody named',
      answers('REV', [['NOBODY', 3]]),
      [assignment('REV', 'psl')],
      'None of 3 respondents could name an owner.',
    ],
    [
      'the recorded one',
      psl(3),
      [assignment('REV', 'psl')],
      'psl is named by 100 % of 3 respondents, and is the recorded owner.',
    ],
  ])('%s', (_, given, assignments, because) => {
    expect(agreed(given, assignments).because).toBe(because);
  });
});

describe('O2, why', () => {
  const decision = (name: string, more: Partial<Decision> = {}): Decision => ({
    domain: 'REV',
    decision: name,
    decider: 'psl',
    need: 4,
    held: 4,
    lastLoggedAt: daysAgo(5),
    ...more,
  });

  it('by every decision of the domain, until the log is old', () => {
    const decisions = [
      decision('pass'),
      decision('condition', { lastLoggedAt: daysAgo(2) }),
      decision('block'),
    ];
    const found = told('O2', { decisions });
    expect(found).toMatchObject({
      state: 'holds',
      observedAt: daysAgo(2),
      validUntil: daysAgo(2 - 180),
    });
    expect(rows(found)).toEqual(['decisions 0', 'decisions 1', 'decisions 2']);
    expect(told('O2', { decisions: decisions.slice(1) })).toMatchObject({
      state: 'fails',
      validUntil: null,
    });
    expect(
      told('O2', { decisions: decisions.map(({ lastLoggedAt: _, ...row }) => row) }).observedAt,
    ).toBe(asOf);
  });
});

describe('O4, why', () => {
  const edge = (to: string, more: Partial<Handoff> = {}): Handoff => ({
    from: 'REV',
    to,
    sender: 'psl',
    receiver: 'lead',
    trigger: 'a pass',
    payload: 'conditions',
    slaHours: 24,
    acknowledgedAt: daysAgo(60),
    exercisedAt: daysAgo(9),
    triggers: 10,
    transfers: 10,
    accepted: 9,
    ...more,
  });
  const required = ['PLT', 'LOG', 'EVL', 'RET'].map((to) => edge(to));

  it('all are connected, by the latest day of any', () => {
    const handoffs = [
      edge('CHG', { exercisedAt: daysAgo(20) }),
      ...required,
      edge('LOG', { exercisedAt: daysAgo(-3), acknowledgedAt: daysAgo(4) }),
    ];
    const found = told('O4', { handoffs });
    expect(found).toMatchObject({
      state: 'holds',
      because: '4 of 4 required handoffs are connected.',
      observedAt: daysAgo(4),
      validUntil: null,
    });
    expect(rows(found)).toEqual([1, 2, 3, 4, 5].map((row) => `handoffs ${String(row)}`));
  });

  it('the latest day may stand in any row', () => {
    const of = (days: number[]) =>
      told('O4', {
        handoffs: days.map((day, at) =>
          edge(['PLT', 'LOG', 'EVL'][at] ?? 'RET', {
            acknowledgedAt: daysAgo(90),
            exercisedAt: daysAgo(day),
          }),
        ),
      }).observedAt;
    expect(of([5, 30, 70])).toBe(daysAgo(5));
    expect(of([70, 5, 30])).toBe(daysAgo(5));
    expect(of([70, 30, 5])).toBe(daysAgo(5));
    const undated = { from: 'REV', to: 'PLT' };
    expect(told('O4', { handoffs: [undated] }).observedAt).toBe(asOf);
    expect(told('O4', { handoffs: [edge('PLT'), undated] }).observedAt).toBe(daysAgo(9));
  });

  it('says which are not, and holds where none is required', () => {
    expect(told('O4', { handoffs: required.slice(0, 2) }).because).toBe(
      '2 of 4 required handoffs are connected; not to EVL (missing) and to RET (missing).',
    );
    expect(told('O4', { handoffs: [edge('CHG')] }, withReview({ handoffs: [] }))).toMatchObject({
      state: 'holds',
      because: '0 of 0 required handoffs are connected.',
      facts: [],
    });
  });
});

describe('G1, why', () => {
  const artifact = (name: string, more: Partial<Artifact> = {}): Artifact => ({
    domain: 'REV',
    artifact: name,
    owner: 'psl',
    collectedAt: daysAgo(20),
    validDays: 90,
    ...more,
  });
  const both = [
    artifact('threat model'),
    artifact('condition tracker', { collectedAt: daysAgo(30) }),
  ];

  it('all are fresh, until the first expires with its grace', () => {
    const found = told('G1', {
      artifacts: [artifact('own'), ...both],
      assignments: [assignment('REV', 'psl')],
    });
    expect(found).toMatchObject({
      state: 'holds',
      because: '2 of 2 required artifacts are fresh and tied to the owner.',
      observedAt: daysAgo(20),
      validUntil: daysAgo(30 - 90 - 14),
    });
    expect(rows(found)).toEqual(['artifacts 1', 'artifacts 2', 'assignments 0']);
  });

  it('counts the last day of grace, and the latest of several copies', () => {
    const old = artifact('condition tracker', { collectedAt: daysAgo(104) });
    expect(told('G1', { artifacts: [artifact('threat model'), old] })).toMatchObject({
      state: 'holds',
      validUntil: asOf,
    });
    const older = artifact('condition tracker', { collectedAt: daysAgo(105) });
    expect(told('G1', { artifacts: [artifact('threat model'), older] })).toMatchObject({
      because: `1 of 2 required artifacts are fresh and tied to the owner; not condition-tracker (expired on ${daysAgo(1)}).`,
      validUntil: null,
    });
    expect(
      told('G1', {
        artifacts: [artifact('threat model'), older, old, artifact('condition tracker')],
      }).validUntil,
    ).toBe(daysAgo(20 - 104));
  });

  it('does not count what is not asked for', () => {
    expect(told('G1', { artifacts: [artifact('threat model'), artifact('own')] })).toMatchObject({
      satisfaction: 0.5,
      because:
        '1 of 2 required artifacts are fresh and tied to the owner; not condition-tracker (not collected).',
    });
  });

  it('ties to one of several holders', () => {
    const assignments = [
      assignment('REV', 'psl', { holder: 'Ana' }),
      assignment('REV', 'psl', { holder: 'Ben' }),
    ];
    const kept = (owner: string) =>
      told('G1', { assignments, artifacts: both.map((row) => ({ ...row, owner })) });
    expect(kept('Ben').state).toBe('holds');
    expect(kept('Ana').state).toBe('holds');
    expect(kept('Cem')).toMatchObject({
      satisfaction: 0,
      because:
        '0 of 2 required artifacts are fresh and tied to the owner; not threat-model (not tied to the owner) and condition-tracker (not tied to the owner).',
    });
  });

  it('asks for what is recorded where the model asks for nothing', () => {
    const found = told(
      'G1',
      {
        artifacts: [
          artifact('zeta'),
          artifact('alpha', { collectedAt: daysAgo(300) }),
          artifact('zeta'),
        ],
      },
      withReview({ artifacts: [] }),
    );
    expect(found).toMatchObject({
      satisfaction: 0.5,
      because: `1 of 2 required artifacts are fresh and tied to the owner; not alpha (expired on ${daysAgo(196)}).`,
    });
    expect(rows(found)).toEqual(['artifacts 1', 'artifacts 0', 'artifacts 2']);
  });
});

describe('G2, why', () => {
  const metric = (name: string, quarters: string[], more: Partial<Metric> = {}): Metric => ({
    domain: 'REV',
    metric: name,
    target: 1,
    source: 's',
    readings: quarters.map((quarter) => ({ quarter, value: 1 })),
    ...more,
  });
  const run = ['2026-Q1', '2026-Q2', '2026-Q3'];

  it('every metric is read, and one cited, until the run that ends first is old', () => {
    const found = told('G2', {
      metrics: [
        metric('a', ['2025-Q4', '2026-Q1', '2026-Q2'], { citedBy: 'minute 4' }),
        metric('b', run),
      ],
    });
    expect(found).toMatchObject({
      state: 'holds',
      because:
        '2 metrics with a target, a source and 3 consecutive quarterly readings; a decision cites one.',
      observedAt: '2026-09-30',
      validUntil: '2026-10-28',
    });
    expect(rows(found)).toEqual(['metrics 0', 'metrics 1']);
  });

  it('says all that is missing', () => {
    expect(
      told('G2', {
        metrics: [metric('b', run.slice(1)), metric('a', ['2025-Q4', '2026-Q2', '2026-Q3'])],
      }),
    ).toMatchObject({
      state: 'fails',
      because:
        'Fewer than 3 consecutive quarterly readings of a and b; no decision cites a metric.',
      validUntil: null,
    });
    expect(told('G2', { metrics: [metric('a', run, { citedBy: [] })] }).because).toBe(
      'No decision cites a metric.',
    );
    expect(
      told('G2', { metrics: [metric('a', ['2025-Q3', '2025-Q4', '2026-Q1'], { citedBy: 'x' })] }),
    ).toMatchObject({
      state: 'unknown',
      because: 'The readings end with the quarter to 2026-03-31, which counted until 2026-07-29.',
      observedAt: '2026-03-31',
    });
  });
});
