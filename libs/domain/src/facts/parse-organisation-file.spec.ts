import fc from 'fast-check';
import { model } from '../model/model.fixture.js';
import { organisationFileJsonSchema } from './organisation-schema.js';
import { type FileFault, rowSections, valueSections } from './organisation-file.js';
import { parseOrganisationFile } from './parse-organisation-file.js';

const head = { organisation: { name: 'Alder' }, model: model.id, asOf: '2026-09-30' };
const parse = (sections: object, where?: Parameters<typeof parseOrganisationFile>[2]) =>
  parseOrganisationFile({ ...head, ...sections }, model, where);
const faultsOf = (sections: object): FileFault[] => {
  const parsed = parse(sections);
  return parsed.ok ? [] : parsed.faults;
};
const paths = (sections: object): string[] => faultsOf(sections).map(({ path }) => path);

/** One row or value of each section, with every field. */
const whole = {
  ...head,
  profile: { agentsWrite: true, decisionsAffectPeople: false },
  observations: [
    {
      domain: 'INT',
      criterion: 'R1',
      value: true,
      observedAt: '2026-09-01',
      recordedAt: '2026-09-02T10:00:00Z',
      validUntil: '2026-12-31',
      grade: 'system',
      source: 'queue',
    },
    {
      domain: 'INT',
      criterion: 'O3',
      value: 0.68,
      observedAt: '2027-01-01',
      recordedAt: '2026-09-02',
      grade: 'document',
    },
  ],
  notApplicable: [{ domain: 'RET', count: 0, observedAt: '2026-09-01', source: 'inventory query' }],
  answers: [
    {
      respondent: 'r1',
      function: 'GRC',
      domain: 'INT',
      question: 'owner',
      answer: 'governance-lead',
      answeredAt: '2026-09-01',
    },
    { respondent: 'r2', function: 'GRC', domain: 'INT', question: 'decider', answer: ['a', 'b'] },
    { respondent: 'r3', function: 'GRC', domain: 'INT', question: 'next', answer: 'DONT_KNOW' },
  ],
  assignments: [
    {
      domain: 'INT',
      role: 'governance-lead',
      holder: 'ana',
      assignedBy: 'ceo',
      acceptedAt: '2026-01-01',
      deputy: 'ben',
      deputyTestedAt: '2026-05-01',
    },
  ],
  decisions: [
    {
      domain: 'INT',
      decision: 'admit',
      decider: 'governance-lead',
      agree: ['a'],
      recommend: 'b',
      input: ['c', 'd'],
      perform: 'e',
      escalation: 'f',
      need: 4,
      held: 3,
      lastLoggedAt: '2026-09-01',
      overriddenShare: 0.1,
      threshold: 'every use with personal data',
      reversible: false,
    },
  ],
  handoffs: [
    {
      from: 'INT',
      to: 'REV',
      sender: 'a',
      receiver: 'b',
      trigger: 'c',
      payload: 'd',
      slaHours: 24,
      acknowledgedAt: '2026-01-01',
      exercisedAt: '2026-02-01',
      triggers: 3,
      transfers: 2,
      accepted: 1,
    },
  ],
  artifacts: [
    {
      domain: 'INT',
      artifact: 'inventory',
      owner: 'ana',
      collectedAt: '2026-09-01',
      validDays: 90,
      uri: 'https://wiki.example/inventory',
      sha256: 'a'.repeat(64),
    },
  ],
  metrics: [
    {
      domain: 'INT',
      metric: 'triage-p85',
      target: 'at most 10',
      source: 'queue',
      readings: [{ quarter: '2026-Q3', value: 8 }],
      citedBy: 'd1',
    },
  ],
  workRecords: [
    { domain: 'INT', person: 'ana', performedAt: '2026-09-01', kind: 'triage', conforms: true },
  ],
  roles: [
    { title: 'Lead', text: 'Owns it all.' },
    { title: 'Engineer', disciplines: { APP: 1, SDL: 0.8 }, authorityGap: 0.25, fteRequired: 1.1 },
  ],
  workload: {
    hoursPerQuarter: 520,
    availability: [0.82, 0.85, 0.88],
    focus: [0.65, 0.72, 0.8],
    targetLoad: 0.8,
    rework: [0.15, 0.25, 0.4],
    reworkRemovedByDecisions: 0.75,
    work: [
      {
        kind: 'reviews',
        count: { poisson: 24 },
        hours: [8, 14, 26],
        shares: { APP: 0.5, SDL: 0.2, MLK: 0.2, PRV: 0.1 },
      },
      {
        kind: 'recertifications',
        count: [8, 10, 14],
        hours: [1.5, 3, 5],
        shares: { PLA: 0.5, CLD: 0.3, APP: 0.2 },
      },
      {
        kind: 'incidents',
        count: { poisson: 3 },
        hoursEach: { lognormalMedian: 12, sigma: 0.9 },
        shares: { DET: 0.7, APP: 0.2, CMP: 0.1 },
      },
      { kind: 'changes', count: 40, hours: [0.5, 1, 2.5], shares: { SDL: 1 } },
    ],
    artifacts: {
      items: [{ count: 18, refreshHours: [2, 4, 8], validDays: 180 }],
      shares: { CMP: 0.7, PRV: 0.2, GOV: 0.1 },
    },
  },
  available: {
    'product-review': 0.5,
    'platform-control': 0.3,
    evaluation: 0.1,
    monitoring: 0.2,
    'evidence-privacy': 0.3,
    governance: 0.2,
  },
};

describe('parseOrganisationFile', () => {
  it('takes a file with every section and field', () => {
    const parsed = parseOrganisationFile(whole, model);
    expect(parsed).toEqual({ ok: true, file: whole });
  });

  it('takes the least file, and trims names', () => {
    expect(parse({}).ok).toBe(true);
    expect(parse({ organisation: { name: ' Alder ' } })).toMatchObject({
      ok: true,
      file: { organisation: { name: 'Alder' } },
    });
  });

  it('finds every fault at once, with path, words and mend', () => {
    const faults = faultsOf({
      asOf: '2026-02-30',
      observation: [],
      observations: [
        {
          domain: 'REX',
          criterion: 'R9',
          value: 1.5,
          observedAt: '2026-09-01',
          validUntil: '2026-08-31',
          grade: 'documents',
          sorce: 'x',
        },
        { domain: 'REV', criterion: 'R1', value: 'yes', observedAt: '01.09.2026', grade: 'system' },
      ],
      handoffs: [{ from: 'INT', to: 'INT' }],
    });
    expect(faults.map(({ path, message, mend }) => [path, message, mend])).toEqual([
      [
        'asOf',
        '"asOf" is "2026-02-30": the calendar has no such day.',
        expect.stringContaining('yyyy-mm-dd'),
      ],
      [
        'observations[0].domain',
        '"domain" is "REX", which is not known.',
        expect.stringMatching(/^Write "REV"\. Known: INT, REV/),
      ],
      [
        'observations[0].criterion',
        '"criterion" is "R9", which is not known.',
        expect.stringMatching(/^Write "R1"\. Known: R1, R2/),
      ],
      [
        'observations[0].value',
        '"value" is 1.5, more than 1.',
        'true, false, or a share from 0 to 1.',
      ],
      [
        'observations[0].grade',
        '"grade" is "documents", which is not known.',
        'Write "document". Known: statement, document, system.',
      ],
      [
        'observations[0].sorce',
        '"sorce" is not known here.',
        expect.stringMatching(/^Write "source", or take it out\. Known here: domain, criterion/),
      ],
      [
        'observations[1].value',
        '"value" is "yes", which does not fit.',
        'true, false, or a share from 0 to 1.',
      ],
      [
        'observations[1].observedAt',
        '"observedAt" is "01.09.2026", not a day written yyyy-mm-dd.',
        expect.any(String),
      ],
      [
        'observation',
        'There is no section "observation".',
        expect.stringMatching(/^Write "observations", or take it out/),
      ],
      [
        'observations[0].validUntil',
        'It would stop counting on 2026-08-31, before it was seen on 2026-09-01.',
        'Write 2026-09-01 or a later day, or leave validUntil out.',
      ],
      ['handoffs[0].to', '"INT" hands over to itself.', 'Name another domain.'],
    ]);
  });

  it('names sheet and row where the reader knows them', () => {
    const parsed = parse({ observations: [{ domain: 'REV' }] }, (path) =>
      path[0] === 'observations' ? { sheet: 'observations', row: Number(path[1]) + 2 } : undefined,
    );
    expect(parsed.ok).toBe(false);
    for (const fault of parsed.ok ? [] : parsed.faults)
      expect(fault).toMatchObject({ sheet: 'observations', row: 2 });
  });

  it.each([
    [
      'another model',
      { model: 'ai-security-ownership@2' },
      'model',
      /Write ai-security-ownership@1/,
    ],
    ['an empty value', { observations: null }, 'observations', /Leave it out/],
    ['a section that is no list', { answers: {} }, 'answers', /./],
    [
      'a missing field',
      { assignments: [{ domain: 'INT', role: 'a', holder: 'b', assignedBy: 'c' }] },
      'assignments[0].acceptedAt',
      /yyyy-mm-dd/,
    ],
    ['a blank name', { organisation: { name: '  ' } }, 'organisation.name', /./],
    ['a control character', { organisation: { name: 'a\u0000b' } }, 'organisation.name', /./],
    ['half a character', { organisation: { name: 'a\ud800' } }, 'organisation.name', /./],
    [
      'a rung above 4',
      { decisions: [{ domain: 'INT', decision: 'admit', need: 5, held: 1 }] },
      'decisions[0].need',
      /scoped veto/,
    ],
    [
      'a broken rung',
      { decisions: [{ domain: 'INT', decision: 'admit', need: 1.5, held: 1 }] },
      'decisions[0].need',
      /scoped veto/,
    ],
    [
      'a negative count',
      { notApplicable: [{ domain: 'RET', count: -1, observedAt: '2026-01-01', source: 'x' }] },
      'notApplicable[0].count',
      /0/,
    ],
    [
      'NOBODY in a list',
      {
        answers: [
          {
            respondent: 'r',
            function: 'f',
            domain: 'INT',
            question: 'owner',
            answer: ['a', 'NOBODY'],
          },
        ],
      },
      'answers[0].answer[1]',
      /alone/,
    ],
    [
      'a role named twice',
      {
        answers: [
          { respondent: 'r', function: 'f', domain: 'INT', question: 'owner', answer: ['a', 'a '] },
        ],
      },
      'answers[0].answer[1]',
      /once/,
    ],
    [
      'an empty list of roles',
      {
        answers: [{ respondent: 'r', function: 'f', domain: 'INT', question: 'owner', answer: [] }],
      },
      'answers[0].answer',
      /NOBODY/,
    ],
    [
      'a quarter read twice',
      {
        metrics: [
          {
            domain: 'INT',
            metric: 'a',
            target: 1,
            source: 's',
            readings: [
              { quarter: '2026-Q1', value: 1 },
              { quarter: '2026Q1', value: 2 },
            ],
          },
        ],
      },
      'metrics[0].readings[1].quarter',
      /one reading/,
    ],
    [
      'a quarter that is none',
      {
        metrics: [
          {
            domain: 'INT',
            metric: 'a',
            target: 1,
            source: 's',
            readings: [{ quarter: '2026-Q5', value: 1 }],
          },
        ],
      },
      'metrics[0].readings[0].quarter',
      /2026-Q3/,
    ],
    [
      'a slip in an artifact',
      {
        artifacts: [
          { domain: 'REV', artifact: 'threat-modle', collectedAt: '2026-01-01', validDays: 9 },
        ],
      },
      'artifacts[0].artifact',
      /Write "threat-model"/,
    ],
    [
      'a post with text and disciplines',
      { roles: [{ title: 'a', text: 'b', disciplines: {} }] },
      'roles[0]',
      /or the disciplines/,
    ],
    ['a post with neither', { roles: [{ title: 'a' }] }, 'roles[0]', /./],
    [
      'an unknown discipline',
      { roles: [{ title: 'a', disciplines: { APQ: 1 } }] },
      'roles[0].disciplines.APQ',
      /Write "APP"/,
    ],
    [
      'an unknown cluster',
      { available: { evalation: 1 } },
      'available.evalation',
      /Write "evaluation"/,
    ],
    [
      'shares above 1',
      {
        workload: {
          ...whole.workload,
          work: [{ kind: 'a', count: 1, hours: [1, 2, 3], shares: { APP: 0.5, SDL: 0.6 } }],
        },
      },
      'workload.work[0].shares',
      /sum to 1/,
    ],
    [
      'shares below 1',
      {
        workload: {
          ...whole.workload,
          artifacts: { ...whole.workload.artifacts, shares: { APP: 0.9 } },
        },
      },
      'workload.artifacts.shares',
      /sum to 1/,
    ],
    [
      'three numbers that fall',
      { workload: { ...whole.workload, focus: [0.8, 0.7, 0.9] } },
      'workload.focus',
      /in that order/,
    ],
    [
      'hours given twice',
      {
        workload: {
          ...whole.workload,
          work: [{ ...whole.workload.work[0], hoursEach: [1, 2, 3] }],
        },
      },
      'workload.work[0]',
      /exactly one/,
    ],
    [
      'two numbers of three',
      { workload: { ...whole.workload, focus: [0.7, 0.8] } },
      'workload.focus',
      /three numbers/,
    ],
    [
      'an instant without a zone',
      { observations: [{ ...whole.observations[0], recordedAt: '2026-09-01T10:00:00' }] },
      'observations[0].recordedAt',
      /time zone/,
    ],
  ])('refuses %s', (_, sections, path, mend) => {
    const [fault, ...others] = faultsOf(sections);
    expect(fault?.path).toBe(path);
    expect(fault?.mend).toMatch(mend);
    expect(fault?.message).toMatch(/\.$/);
    expect(others).toEqual([]);
  });

  it('lets an organisation list decisions, artifacts and metrics of its own', () => {
    expect(
      paths({
        decisions: [{ domain: 'INT', decision: 'retire a system', need: 4, held: 4 }],
        artifacts: [
          { domain: 'INT', artifact: 'penetration test', collectedAt: '2026-01-01', validDays: 9 },
        ],
        metrics: [{ domain: 'INT', metric: 'queue length', target: 1, source: 's', readings: [] }],
      }),
    ).toEqual([]);
  });

  it('allows sums of shares that only rounding keeps from 1', () => {
    const shares = { APP: 0.1, CLD: 0.2, MLK: 0.3, GOV: 0.4 - 1e-11 };
    expect(
      paths({
        workload: { ...whole.workload, work: [{ kind: 'a', count: 1, hours: [1, 2, 3], shares }] },
      }),
    ).toEqual([]);
  });

  it.each([null, undefined, 7, 'text', [], true])('refuses %p as a whole', (raw) => {
    const parsed = parseOrganisationFile(raw, model);
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(parsed.faults.length).toBeGreaterThan(0);
  });

  it('never throws, whatever it is given', () => {
    const sections = fc.constantFrom(...rowSections, ...valueSections, '__proto__', 'constructor');
    const rows = fc.oneof(
      fc.jsonValue(),
      fc.array(
        fc.dictionary(
          fc.constantFrom(
            'domain',
            'value',
            'observedAt',
            'validUntil',
            'answer',
            'readings',
            'text',
            '__proto__',
          ),
          fc.jsonValue(),
        ),
      ),
    );
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.dictionary(sections, rows)), (raw) => {
        const parsed = parseOrganisationFile(raw, model);
        return (
          parsed.ok ||
          parsed.faults.every(
            ({ path, message, mend }) => path !== '' && message !== '' && mend !== '',
          )
        );
      }),
      { numRuns: 400 },
    );
  });
});

describe('organisationFileJsonSchema', () => {
  interface Node {
    required?: string[];
    additionalProperties?: unknown;
    properties: Record<string, Node>;
    items?: Node;
    description?: string;
    enum?: string[];
    const?: string;
  }
  const schema = organisationFileJsonSchema(model) as Node;
  it('describes every section and field, closed to others', () => {
    expect(Object.keys(schema.properties).sort()).toEqual(
      [...rowSections, ...valueSections].sort(),
    );
    expect(schema.required).toEqual(['organisation', 'model', 'asOf']);
    expect(schema.additionalProperties).toBe(false);
    for (const section of rowSections) {
      const row = schema.properties[section]?.items;
      expect(row?.additionalProperties).toBe(false);
      for (const field of Object.values(row?.properties ?? {}))
        expect(field.description).toBeTruthy();
    }
  });
  it('takes its ids from the model', () => {
    const observation = schema.properties['observations']?.items?.properties;
    expect(observation?.['domain']?.enum).toEqual(model.domains.map(({ id }) => id));
    expect(observation?.['criterion']?.enum).toEqual(model.criteria.map(({ id }) => id));
    expect(schema.properties['model']?.const).toBe(model.id);
  });
});
