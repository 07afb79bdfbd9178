import {
  answers,
  assignment,
  atLevel,
  daysAgo,
  fileOf,
  fileWith,
  observe,
} from '../../facts/facts.fixture.js';
import type {
  Artifact,
  Decision,
  Handoff,
  Metric,
  OrganisationFile,
} from '../../facts/organisation-file.js';
import { model } from '../../model/model.fixture.js';
import { explainDomain } from '../explain-domain.js';

const explain = (file: OrganisationFile, criterion: string, domain = 'REV') => {
  const found = explainDomain(file, model, domain).find((row) => row.criterion === criterion);
  if (!found) throw new Error(criterion);
  return found;
};
const stateOf = (more: Partial<OrganisationFile>, criterion: string, domain = 'REV'): string =>
  explain(fileOf(more), criterion, domain).state;

describe('a register', () => {
  it('decides instead of an observation, where the domain has rows in it', () => {
    const seen = (value: boolean) => observe('REV', { E1: value });
    const owned = { assignments: [assignment('REV', 'psl')] };
    expect(stateOf({ observations: seen(false), ...owned }, 'E1')).toBe('holds');
    expect(explain(fileOf({ observations: seen(false), ...owned }), 'E1')).toEqual({
      criterion: 'E1',
      state: 'holds',
      satisfaction: 1,
      because: `psl accepted it on ${daysAgo(30)}.`,
      from: 'register',
      observedAt: daysAgo(30),
      validUntil: daysAgo(30 - 365),
      grade: 'document',
      source: 'assignments',
      facts: [
        {
          section: 'assignments',
          row: 0,
          text: 'psl (holder of psl) accepted REV on 2026-08-31, assigned by ceo (document).',
        },
      ],
    });
    expect(
      stateOf({ observations: seen(false), assignments: [assignment('INT', 'psl')] }, 'E1'),
    ).toBe('fails');
    expect(
      stateOf(
        {
          observations: seen(true),
          assignments: [assignment('REV', 'psl', { acceptedAt: daysAgo(-1) })],
        },
        'E1',
      ),
    ).toBe('holds');
  });
});

describe('E1 from assignments', () => {
  const state = (...assignments: OrganisationFile['assignments'] & object) =>
    stateOf({ assignments }, 'E1');
  it('needs one role, accepted, assigned by somebody else, at most 365 days ago', () => {
    expect(state(assignment('REV', 'psl', { acceptedAt: daysAgo(365) }))).toBe('holds');
    expect(state(assignment('REV', 'psl'), assignment('REV', 'cto'))).toBe('fails');
    expect(state(assignment('REV', 'psl'), assignment('REV', 'psl', { holder: 'another' }))).toBe(
      'holds',
    );
    expect(state(assignment('REV', 'psl', { holder: 'ana', assignedBy: 'ana' }))).toBe('fails');
  });
  it('turns unknown, not false, when nobody renews the acceptance', () => {
    const lapsed = assignment('REV', 'psl', { acceptedAt: daysAgo(366) });
    expect(state(lapsed)).toBe('unknown');
    expect(state(lapsed, assignment('REV', 'psl'))).toBe('holds');
    expect(explain(fileOf({ assignments: [lapsed] }), 'E1').because).toMatch(
      /counted until 2026-09-29; nobody has confirmed/,
    );
  });
});

describe('E2 from answers', () => {
  const assignments = [assignment('REV', 'psl')];
  const state = (counts: Parameters<typeof answers>[1], more: Partial<OrganisationFile> = {}) =>
    stateOf({ assignments, answers: answers('REV', counts), ...more }, 'E2');
  it('needs three respondents from two functions, and 60 % for the recorded owner', () => {
    expect(state([['psl', 3]])).toBe('holds');
    expect(state([['psl', 2]])).toBe('fails');
    expect(
      state([
        ['psl', 3],
        ['cto', 2],
      ]),
    ).toBe('holds');
    expect(
      state([
        ['psl', 59],
        ['cto', 41],
      ]),
    ).toBe('fails');
    expect(
      state([
        ['psl', 3],
        ['DONT_KNOW', 2],
      ]),
    ).toBe('holds');
    expect(
      state([
        ['psl', 3],
        ['DONT_KNOW', 3],
      ]),
    ).toBe('fails');
    expect(state([['cto', 3]])).toBe('fails');
    expect(state([['psl', 3]], { assignments: [] })).toBe('fails');
    expect(state([['psl', 3]], { assignments: [...assignments, assignment('REV', 'cto')] })).toBe(
      'fails',
    );
    const oneFunction = answers('REV', [['psl', 3]]).map((row) => ({ ...row, function: 'GRC' }));
    expect(stateOf({ assignments, answers: oneFunction }, 'E2')).toBe('fails');
  });
  it('is not decided by other questions', () => {
    const next = answers('REV', [['psl', 3]]).map((row) => ({ ...row, question: 'next' as const }));
    expect(stateOf({ assignments, answers: next }, 'E2')).toBe('unknown');
  });
  it('turns unknown when only old answers agreed', () => {
    const at = (days: number) =>
      answers('REV', [['psl', 3]]).map((row) => ({ ...row, answeredAt: daysAgo(days) }));
    expect(stateOf({ assignments, answers: at(365) }, 'E2')).toBe('holds');
    expect(stateOf({ assignments, answers: at(366) }, 'E2')).toBe('unknown');
  });
  it.each([
    [[['psl', 2]], /2 respondents from 2 functions; at least 3 from 2/],
    [[['DONT_KNOW', 3]], /None of 3 respondents could name an owner/],
    [
      [
        ['psl', 1],
        ['cto', 2],
        ['ciso', 1],
      ],
      /cto is named by 50 % of 4 respondents; 60 % must agree/,
    ],
    [[['cto', 3]], /cto is named by 100 % .* but psl is recorded/],
    [[['psl', 3]], /psl is named by 100 % .* and is the recorded owner/],
  ] as const)('says why: %j', (counts, words) => {
    expect(explain(fileOf({ assignments, answers: answers('REV', counts) }), 'E2').because).toMatch(
      words,
    );
  });
});

describe('O2 from decisions', () => {
  const row = (decision: string, more: Partial<Decision> = {}): Decision => ({
    domain: 'REV',
    decision,
    decider: 'psl',
    need: 4,
    held: 4,
    lastLoggedAt: daysAgo(5),
    ...more,
  });
  const all = (more: Partial<Decision> = {}) =>
    ['pass', 'condition', 'block'].map((name) => row(name, more));
  const why = (decisions: Decision[]) => explain(fileOf({ decisions }), 'O2');
  it('holds with one decider each, authority, a recent log and few overrides', () => {
    expect(why(all())).toMatchObject({
      state: 'holds',
      observedAt: daysAgo(5),
      validUntil: daysAgo(5 - 180),
    });
    expect(why(all({ decider: ['psl'] })).state).toBe('holds');
    expect(why([row('Pass'), row('CONDITION'), row(' block ')]).state).toBe('holds');
  });
  it.each([
    ['a listed decision is missing', all().slice(1), /no decider is recorded for pass/i],
    [
      'nobody decides',
      [...all().slice(1), row('pass', { decider: undefined })],
      /no decider is recorded for pass/i,
    ],
    [
      'two decide',
      [...all(), row('block', { decider: 'cto' })],
      /more than one role decides block/i,
    ],
    [
      'two are named at once',
      [...all().slice(1), row('pass', { decider: ['psl', 'cto'] })],
      /more than one role decides pass/i,
    ],
    [
      'one of its own has no decider',
      [...all(), row('waive', { decider: undefined })],
      /no decider is recorded for waive/i,
    ],
    [
      'the gap is .34',
      all({ need: 3, held: 3 }).concat(
        row('waive', { need: 1, held: 0 }),
        Array.from({ length: 16 }, (_, at) => row(`w${String(at)}`, { need: 1, held: 1 })),
        Array.from({ length: 24 }, (_, at) =>
          row(`v${String(at)}`, { need: 1, held: at < 8 ? 1 : 0 }),
        ),
      ),
      /the authority gap is 34 %/i,
    ],
    ['the last log is 181 days old', all({ lastLoggedAt: daysAgo(181) }), /more than 180 days ago/],
    ['nothing is logged', all({ lastLoggedAt: undefined }), /no decision is logged/i],
    ['the log is still to come', all({ lastLoggedAt: daysAgo(-1) }), /no decision is logged/i],
    ['11 % are overridden', all({ overriddenShare: 0.11 }), /11 % of a decision/],
  ])('fails where %s', (_, decisions, words) => {
    expect(why(decisions)).toMatchObject({
      state: 'fails',
      satisfaction: 0,
      because: expect.stringMatching(words) as string,
    });
  });
  it('keeps to its bounds', () => {
    expect(why(all({ overriddenShare: 0.1, lastLoggedAt: daysAgo(180) })).state).toBe('holds');
    expect(why([...all(), row('waive', { need: 4, held: 0, lastLoggedAt: undefined })]).state).toBe(
      'holds',
    );
    expect(why(all({ need: 0, held: 0 })).state).toBe('holds');
  });
});

describe('O4 from handoffs', () => {
  const edge = (to: string): Handoff => ({
    from: 'REV',
    to,
    sender: 'a',
    receiver: 'b',
    trigger: 't',
    payload: 'p',
    slaHours: 1,
    acknowledgedAt: daysAgo(50),
    exercisedAt: daysAgo(7),
    triggers: 1,
    transfers: 1,
    accepted: 1,
  });
  it('is the share of required edges that are connected', () => {
    const why = explain(fileOf({ handoffs: [edge('PLT'), edge('LOG'), edge('EVL')] }), 'O4');
    expect(why).toMatchObject({ state: 'fails', satisfaction: 0.75, observedAt: daysAgo(7) });
    expect(why.because).toBe('3 of 4 required handoffs are connected; not to RET (missing).');
    expect(stateOf({ handoffs: ['PLT', 'LOG', 'EVL', 'RET'].map(edge) }, 'O4')).toBe('holds');
  });
  it('does not count other edges, nor those that come in', () => {
    expect(explain(fileOf({ handoffs: [edge('GOV')] }), 'O4').satisfaction).toBe(0);
    expect(stateOf({ handoffs: [edge('PLT')] }, 'O4', 'PLT')).toBe('unknown');
  });
  it('drops edges to a domain that is not applicable', () => {
    const file = fileWith(
      { INT: atLevel(2) },
      {
        handoffs: ['PLT', 'LOG', 'EVL'].map(edge),
        notApplicable: [{ domain: 'RET', count: 0, observedAt: daysAgo(1), source: 'query' }],
      },
    );
    expect(explain(file, 'O4').state).toBe('holds');
  });
});

describe('G1 from artifacts', () => {
  const row = (artifact: string, more: Partial<Artifact> = {}): Artifact => ({
    domain: 'REV',
    artifact,
    owner: 'psl',
    collectedAt: daysAgo(10),
    validDays: 90,
    ...more,
  });
  const both = (more: Partial<Artifact> = {}) => [
    row('threat-model', more),
    row('condition tracker', more),
  ];
  const assignments = [assignment('REV', 'psl', { holder: 'ana' })];
  const why = (artifacts: Artifact[], more: Partial<OrganisationFile> = { assignments }) =>
    explain(fileOf({ artifacts, ...more }), 'G1');
  it('is the share of required artifacts that are valid and tied to the owner', () => {
    expect(why(both())).toMatchObject({
      state: 'holds',
      validUntil: daysAgo(10 - 90 - 14),
      observedAt: daysAgo(10),
    });
    expect(why(both().slice(1))).toMatchObject({
      satisfaction: 0.5,
      because:
        '1 of 2 required artifacts are fresh and tied to the owner; not threat-model (not collected).',
    });
    expect(why([...both(), row('pen test', { collectedAt: daysAgo(900) })]).state).toBe('holds');
  });
  it('grants 14 days of grace', () => {
    expect(why(both({ collectedAt: daysAgo(104) })).state).toBe('holds');
    const late = why(both({ collectedAt: daysAgo(105) }));
    expect(late).toMatchObject({ state: 'fails', satisfaction: 0 });
    expect(late.because).toContain('threat-model (expired on 2026-09-29)');
  });
  it('takes the newest of a kind, and none collected after the day', () => {
    expect(why([...both(), row('threat-model', { collectedAt: daysAgo(400) })]).state).toBe(
      'holds',
    );
    expect(why(both({ collectedAt: daysAgo(-1) })).state).toBe('unknown');
  });
  it('ties them to the role or its holder', () => {
    expect(why(both({ owner: 'ana' })).state).toBe('holds');
    expect(why(both({ owner: 'ben' })).because).toContain('not tied to the owner');
    expect(why(both({ owner: undefined })).satisfaction).toBe(0);
    expect(why(both({ owner: 'ben' }), {}).state).toBe('holds');
    expect(why(both({ owner: undefined }), {}).satisfaction).toBe(0);
  });
});

describe('G2 from metrics', () => {
  const readings = (...quarters: string[]) => quarters.map((quarter) => ({ quarter, value: 1 }));
  const row = (metric: string, more: Partial<Metric> = {}): Metric => ({
    domain: 'REV',
    metric,
    target: 10,
    source: 'tracker',
    readings: readings('2026-Q1', '2026-Q2', '2026-Q3'),
    ...more,
  });
  const why = (...metrics: Metric[]) => explain(fileOf({ metrics }), 'G2');
  it('needs three consecutive quarters each, and a decision that cites one', () => {
    expect(why(row('a', { citedBy: 'd1' }), row('b')).state).toBe('holds');
    expect(
      why(row('a', { readings: readings('2026Q3', '2026Q1', '2026Q2'), citedBy: ['d1'] })).state,
    ).toBe('holds');
    expect(
      why(row('a', { readings: readings('2025-Q4', '2026-Q1', '2026-Q2'), citedBy: 'd1' })).state,
    ).toBe('holds');
    expect(why(row('a'), row('b'))).toMatchObject({
      state: 'fails',
      because: 'No decision cites a metric.',
    });
    expect(why(row('a', { readings: readings('2026-Q1', '2026-Q3'), citedBy: 'd1' })).because).toBe(
      'Fewer than 3 consecutive quarterly readings of a.',
    );
    expect(
      why(row('a', { readings: readings('2025-Q4', '2026-Q1', '2026-Q3'), citedBy: 'd1' })).state,
    ).toBe('fails');
    expect(why(row('a', { citedBy: 'd1' }), row('b', { readings: [] })).state).toBe('fails');
  });
  it('does not count quarters that have not begun', () => {
    expect(
      why(row('a', { readings: readings('2026-Q2', '2026-Q3', '2026-Q4'), citedBy: 'd1' })).state,
    ).toBe('fails');
  });
  it('turns unknown 120 days after the last quarter of the run', () => {
    const old = row('a', { readings: readings('2025-Q3', '2025-Q4', '2026-Q1'), citedBy: 'd1' });
    expect(why(old)).toMatchObject({
      state: 'unknown',
      satisfaction: null,
      validUntil: '2026-07-29',
    });
    expect(explain({ ...fileOf({ metrics: [old] }), asOf: '2026-07-29' }, 'G2').state).toBe(
      'holds',
    );
  });
});
