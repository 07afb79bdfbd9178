import fc from 'fast-check';
import { DomainError } from '../access/index.js';
import { compileModel } from '../model/compiled-model.js';
import { model } from '../model/model.fixture.js';
import { anyFile } from './arbitrary-file.fixture.js';
import { indexFacts } from './fact-index.js';
import { answersReference, factReference } from './fact-reference.js';
import { answers, assignment, daysAgo, fileOf } from './facts.fixture.js';
import {
  type Answer,
  type OrganisationFile,
  type RowSection,
  rowSections,
} from './organisation-file.js';

const textOf = <Name extends RowSection>(
  section: Name,
  row: NonNullable<OrganisationFile[Name]>[number],
): string => {
  const found = factReference(fileOf({ [section]: [row] }), model, section, 0);
  expect(found).toMatchObject({ section, row: 0 });
  return found.text;
};

describe('a row in plain words', () => {
  it('an observation, with its value, days, grade and source', () => {
    const row = {
      domain: 'LOG',
      criterion: 'R1',
      value: true,
      observedAt: '2026-09-20',
      grade: 'system',
    } as const;
    expect(textOf('observations', row)).toBe(
      'LOG R1 was seen to hold on 2026-09-20, and counts until 2027-03-19 (system).',
    );
    expect(
      textOf('observations', { ...row, value: false, validUntil: '2026-10-01', source: 'wiki/4' }),
    ).toBe(
      'LOG R1 was seen not to hold on 2026-09-20, and counts until 2026-10-01 (system, wiki/4).',
    );
    expect(textOf('observations', { ...row, value: 0.7996, grade: 'statement' })).toBe(
      'LOG R1 was stated at 79.9 % on 2026-09-20, and counts until 2027-03-19 (statement).',
    );
  });

  it('a count of nothing, a post, and an executive decision', () => {
    expect(
      textOf('notApplicable', {
        domain: 'RET',
        count: 0,
        observedAt: '2026-09-20',
        source: 'query 7',
      }),
    ).toBe('The inventory counted 0 for RET on 2026-09-20 (query 7).');
    expect(textOf('roles', { title: 'AI security lead', text: '…' })).toBe(
      'The post "AI security lead".',
    );
    expect(
      textOf('executiveDecisions', {
        domain: 'REV',
        decision: 'hire one',
        decidedBy: 'board',
        decidedAt: '2026-09-01',
        reportedAt: '2026-09-03',
      }),
    ).toBe('REV: board decided on 2026-09-01: hire one; the report is of 2026-09-03 (document).');
  });

  it('an acceptance, with the deputy', () => {
    const row = assignment('REV', 'psl');
    expect(textOf('assignments', row)).toBe(
      'psl (holder of psl) accepted REV on 2026-08-31, assigned by ceo (document).',
    );
    expect(textOf('assignments', { ...row, deputy: 'Ben' })).toBe(
      'psl (holder of psl) accepted REV on 2026-08-31, assigned by ceo, deputy Ben not tested (document).',
    );
    expect(textOf('assignments', { ...row, deputy: 'Ben', deputyTestedAt: '2026-05-01' })).toBe(
      'psl (holder of psl) accepted REV on 2026-08-31, assigned by ceo, deputy Ben tested on 2026-05-01 (document).',
    );
  });

  it('a decision, with its deciders, authority and log', () => {
    const row = { domain: 'REV', decision: 'block', need: 4, held: 2 };
    expect(textOf('decisions', row)).toBe(
      'REV block: nobody decides, authority 2 of 4 needed, never logged (document).',
    );
    expect(
      textOf('decisions', {
        ...row,
        decider: 'psl',
        lastLoggedAt: '2026-09-01',
        overriddenShare: 0.125,
      }),
    ).toBe(
      'REV block: decided by psl, authority 2 of 4 needed, last logged on 2026-09-01, 12.5 % overridden (document).',
    );
    expect(textOf('decisions', { ...row, decider: ['psl', 'cto'] })).toMatch(
      /^REV block: decided by psl and cto, /,
    );
    expect(textOf('decisions', { ...row, decider: [] })).toMatch(/^REV block: nobody decides, /);
  });

  it('a handoff, with what it lacks', () => {
    expect(textOf('handoffs', { from: 'REV', to: 'PLT' })).toBe(
      'REV to PLT: not acknowledged, never exercised, without sender, receiver, trigger, payload, slaHours (document).',
    );
    expect(
      textOf('handoffs', {
        from: 'REV',
        to: 'PLT',
        sender: 'a',
        receiver: 'b',
        trigger: 'c',
        payload: 'd',
        slaHours: 4,
        acknowledgedAt: '2026-09-01',
        exercisedAt: '2026-09-02',
        transfers: 9,
        accepted: 8,
      }),
    ).toBe(
      'REV to PLT: acknowledged on 2026-09-01, exercised on 2026-09-02, 8 of 9 transfers accepted (document).',
    );
    expect(textOf('handoffs', { from: 'REV', to: 'PLT', transfers: 3 })).toContain(
      '0 of 3 transfers accepted',
    );
  });

  it('an artifact, and a metric', () => {
    const artifact = {
      domain: 'REV',
      artifact: 'threat model',
      collectedAt: '2026-09-01',
      validDays: 90,
    };
    expect(textOf('artifacts', artifact)).toBe(
      'REV threat model was collected on 2026-09-01, valid for 90 days, kept by nobody named (document).',
    );
    expect(textOf('artifacts', { ...artifact, owner: 'psl' })).toContain('kept by psl');
    const metric = { domain: 'REV', metric: 'lead time', target: 5, source: 'board', readings: [] };
    expect(textOf('metrics', metric)).toBe(
      'REV lead time (target 5, from board): never read, cited by no decision (document).',
    );
    const readings = ['2026-Q3', '2026-Q1', '2026-Q2'].map((quarter) => ({ quarter, value: 1 }));
    expect(textOf('metrics', { ...metric, readings, citedBy: 'minute 4' })).toBe(
      'REV lead time (target 5, from board): 3 readings from 2026-Q1 to 2026-Q3, cited by a decision (document).',
    );
    expect(textOf('metrics', { ...metric, citedBy: [] })).toContain('cited by no decision');
  });

  it('work and answers without the person', () => {
    const row = { domain: 'REV', person: 'Ana', performedAt: '2026-09-01', kind: 'review' };
    expect(textOf('workRecords', row)).toBe('REV: review was done on 2026-09-01 (document).');
    expect(textOf('workRecords', { ...row, conforms: true })).toBe(
      'REV: review was done on 2026-09-01, by the agreed steps (document).',
    );
    expect(textOf('workRecords', { ...row, conforms: false })).toBe(
      'REV: review was done on 2026-09-01, not by the agreed steps (document).',
    );
    const answer: Answer = {
      respondent: 'r-1',
      function: 'Legal',
      domain: 'REV',
      question: 'owner',
      answer: 'psl',
    };
    expect(textOf('answers', answer)).toBe('Somebody was asked about REV (owner) (statement).');
    expect(textOf('answers', { ...answer, answeredAt: '2026-09-01' })).toBe(
      'Somebody was asked about REV (owner), on 2026-09-01 (statement).',
    );
  });

  it('of a row that is not there is refused', () => {
    expect(() => factReference(fileOf(), model, 'answers', 0)).toThrow(DomainError);
    expect(() =>
      factReference(fileOf({ roles: [{ title: 'a', text: 'b' }] }), model, 'roles', 1),
    ).toThrow(
      expect.objectContaining({
        code: 'INPUT_INVALID',
        details: { section: 'roles', row: 1, rows: 1 },
      }),
    );
  });

  it('whatever the file, no respondent and no worker is named', () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        const named = {
          ...file,
          answers: (file.answers ?? []).map((row, at) => ({
            ...row,
            respondent: `secret ${String(at)}`,
          })),
          workRecords: (file.workRecords ?? []).map((row) => ({ ...row, person: 'secret' })),
        };
        for (const section of rowSections) {
          for (const at of (named[section] ?? []).keys()) {
            const { text } = factReference(named, model, section, at);
            expect(text).toMatch(/\.$/);
            expect(text).not.toMatch(/secret|undefined|NaN/);
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('answers in sum', () => {
  const told = (rows: readonly Answer[]) => {
    const file = fileOf({ answers: [{ ...(rows[0] as Answer), domain: 'INT' }, ...rows] });
    const facts = indexFacts(file, compileModel(model)).domains[8];
    return facts ? answersReference(file, model, facts) : [];
  };

  it('say what was named and how often, with the functions that gave three answers', () => {
    expect(
      told(
        answers('LOG', [
          ['det', 4],
          [['det', 'plt'], 1],
          ['NOBODY', 1],
        ]),
      ),
    ).toEqual([
      {
        section: 'answers',
        row: 1,
        text: 'Asked who owns LOG, 6 respondents from 2 functions answered, the last on 2026-09-10: det 4.5, plt 0.5, nobody named 1; of them in Platform 3, Product security 3 (statement).',
      },
    ]);
  });

  it('name no function with fewer than three answers', () => {
    const [fact] = told(answers('LOG', [['det', 4]]));
    expect(fact?.text).toBe(
      'Asked who owns LOG, 4 respondents from 2 functions answered, the last on 2026-09-10: det 4 (statement).',
    );
  });

  it('keep fewer than three answers to themselves', () => {
    expect(told(answers('LOG', [['det', 2]]))[0]?.text).toBe(
      'Asked who owns LOG, 2 respondents from 2 functions answered, the last on 2026-09-10: too few to show (statement).',
    );
    expect(told(answers('LOG', [['det', 3]]))[0]?.text).toContain('det 3');
  });

  it('are told without a day where none is dated, and not at all where nobody answered', () => {
    const undated = answers('LOG', [['det', 3]]).map(({ answeredAt: _, ...row }) => row);
    expect(told(undated)[0]?.text).toBe(
      'Asked who owns LOG, 3 respondents from 2 functions answered: det 3 (statement).',
    );
    expect(told(answers('REV', [['det', 3]]))).toEqual([]);
    expect(
      told(answers('LOG', [['det', 3]]).map((row) => ({ ...row, answeredAt: daysAgo(-1) }))),
    ).toEqual([]);
  });
});
