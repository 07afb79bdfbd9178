import fc from 'fast-check';
import { DomainError } from '../../access/index.js';
import { anyFile } from '../../facts/arbitrary-file.fixture.js';
import {
  answers,
  asOf,
  assignment,
  atLevel,
  daysAgo,
  fileOf,
  fileWith,
  type Values,
} from '../../facts/facts.fixture.js';
import type { Decision, Handoff, OrganisationFile } from '../../facts/organisation-file.js';
import { model } from '../../model/model.fixture.js';
import { score } from '../score.js';
import { nextFact } from './next-fact.js';

const next = (file: OrganisationFile, domain = 'REV') => nextFact(file, model, domain);
const rev = (values: Values, more: Partial<OrganisationFile> = {}): OrganisationFile =>
  fileWith({ REV: values }, more);
const decision = (name: string, more: Partial<Decision> = {}): Decision => ({
  domain: 'REV',
  decision: name,
  decider: 'psl',
  need: 4,
  held: 4,
  lastLoggedAt: daysAgo(5),
  ...more,
});
const decisions = [decision('pass'), decision('condition'), decision('block')];
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

describe('what is seen', () => {
  it('begins with a piece of work, the first of the model, where nothing is known', () => {
    expect(next(fileOf())).toEqual({
      domain: 'REV',
      criteria: ['R1'],
      text: 'Record one piece of work on REV, done within 180 days.',
      section: 'workRecords',
      levelAfter: 0,
      scoreAfter: 12.5,
    });
  });

  it('rises a band with the last criterion of it', () => {
    expect(next(rev({ R1: true }))).toEqual({
      domain: 'REV',
      criteria: ['R2'],
      text: 'Show by a document or a system record that REV R2 holds.',
      section: 'observations',
      levelAfter: 1,
      scoreAfter: 25,
    });
  });

  it('answers an observation that is in force with a later one, not with the register', () => {
    const seen = rev({ R1: false, R2: true });
    expect(next(seen)).toMatchObject({ criteria: ['R1'], section: 'observations', levelAfter: 1 });
    const today = {
      domain: 'REV',
      criterion: 'R1',
      value: false,
      observedAt: asOf,
      grade: 'system',
    } as const;
    const recorded = [
      { ...today, recordedAt: '2026-09-30T10:00:00+00:00' },
      { ...today, recordedAt: '2026-09-30T23:00:00+02:00' },
      today,
    ];
    const file = fileOf({ observations: [...(rev({ R2: true }).observations ?? []), ...recorded] });
    expect(next(file)).toMatchObject({ criteria: ['R1'], levelAfter: 1 });
  });

  it('names the share that is needed', () => {
    expect(
      next(rev({ ...atLevel(2), O1: true, O2: true, O3: 0.5, O4: true, O5: true })),
    ).toMatchObject({
      criteria: ['O3'],
      text: 'Show by a document or a system record that REV O3 holds, at 80 % or more.',
      levelAfter: 3,
    });
  });

  it('says nothing at the top, of a domain out of scope, and refuses one that is unknown', () => {
    expect(next(rev(atLevel(4)))).toBeNull();
    const claim = { domain: 'RET', count: 0, observedAt: daysAgo(1), source: 'query' };
    expect(next(fileWith({ INT: atLevel(2) }, { notApplicable: [claim] }), 'RET')).toBeNull();
    expect(() => next(fileOf(), 'XYZ')).toThrow(DomainError);
  });

  it('takes several together where each alone is lost in the cap of progress', () => {
    const almost = rev({ ...atLevel(2), O1: true, O2: true, O3: 0.792, O4: 0.99, O5: true });
    expect(next(almost)).toEqual({
      domain: 'REV',
      criteria: ['O3', 'O4'],
      text: 'Show by a document or a system record that REV O3 holds, at 80 % or more; show by a document or a system record that REV O4 holds.',
      section: 'observations',
      levelAfter: 3,
      scoreAfter: 75,
    });
  });
});

describe('the domain example of domain.md §2.3: the next fact is one decider', () => {
  const example = rev(
    { ...atLevel(2), O1: true, O3: 0.68, O5: true },
    {
      decisions: [...decisions, decision('block', { decider: 'cto' })],
      handoffs: [edge('PLT'), edge('LOG')],
    },
  );

  it('where two roles decide what to block', () => {
    expect(next(example)).toMatchObject({
      criteria: ['O2'],
      text: 'Let one role decide "block" in REV, say psl.',
      section: 'decisions',
      levelAfter: 2,
    });
    expect(next(example)?.scoreAfter).toBeCloseTo(25 * (2 + (1 + 1 + 0.85 + 0.5 + 1) / 5), 9);
  });
});

describe('who owns it', () => {
  const reactive = atLevel(1);

  it('one role is left of two', () => {
    const file = rev(
      { ...reactive, E3: true },
      { assignments: [assignment('REV', 'psl'), assignment('REV', 'cto')] },
    );
    expect(next(file)).toMatchObject({
      criteria: ['E1'],
      text: 'Settle REV on psl: take back what cto (holder of cto) accepted.',
      section: 'assignments',
    });
  });

  it('the role that most people name is the one that stays', () => {
    const file = rev(reactive, {
      assignments: [assignment('REV', 'psl'), assignment('REV', 'cto')],
      answers: answers('REV', [['cto', 3]]),
    });
    expect(next(file)?.text).toBe(
      'Settle REV on cto: take back what psl (holder of psl) accepted.',
    );
    expect(next(file)?.criteria).toEqual(['E1', 'E2']);
  });

  it('and accepts again, where that alone is not enough', () => {
    const file = rev(reactive, {
      assignments: [
        assignment('REV', 'psl', { assignedBy: 'holder of psl' }),
        assignment('REV', 'cto', { acceptedAt: daysAgo(400) }),
      ],
    });
    expect(next(file)).toMatchObject({ criteria: ['E2'], section: 'observations' });
    const last = rev({ ...reactive, E2: true, E3: true }, { assignments: file.assignments ?? [] });
    expect(next(last)).toMatchObject({
      criteria: ['E1'],
      levelAfter: 2,
      text: 'Have somebody with line authority assign REV to psl, since the holder did so alone; settle REV on psl: take back what cto (holder of cto) accepted.',
    });
  });

  it('accepts again after a year', () => {
    const file = rev(
      { ...reactive, E2: true, E3: true },
      { assignments: [assignment('REV', 'psl', { acceptedAt: daysAgo(366) })] },
    );
    expect(next(file)).toMatchObject({
      text: 'Have psl (holder of psl) accept REV again.',
      levelAfter: 2,
    });
  });

  it('is agreed on by as many further people as it takes', () => {
    const file = rev(
      { ...reactive, E3: true },
      {
        assignments: [assignment('REV', 'psl')],
        answers: answers('REV', [
          ['psl', 1],
          ['cto', 2],
        ]),
      },
    );
    // 3 of 5 name psl with two further answers.
    expect(next(file)).toMatchObject({
      criteria: ['E2'],
      section: 'answers',
      levelAfter: 2,
      text: 'Agree on who owns REV: 2 further answers, each from another function, naming psl.',
    });
  });

  it('first accepts, where people were asked and nobody has accepted', () => {
    const asked = { answers: answers('REV', [['psl', 3]]) };
    expect(next(rev({ ...reactive, E1: true, E3: true }, asked))).toMatchObject({
      criteria: ['E2'],
      section: 'assignments',
      text: 'Have one role, say psl, accept REV.',
    });
    const few = { answers: answers('REV', [['psl', 2]]) };
    expect(next(rev({ ...reactive, E1: true, E3: true }, few))?.text).toBe(
      'Have one role, say psl, accept REV, and agree on it: 1 further answer, each from another function, naming psl.',
    );
  });

  it('has a deputy whose access is tested', () => {
    const almost = { ...atLevel(2), O1: true, O2: true, O3: true, O4: true };
    const { E1: _, ...rest } = almost as Values;
    const held = (more: object) => rev(rest, { assignments: [assignment('REV', 'psl', more)] });
    expect(next(held({}))).toMatchObject({
      criteria: ['O5'],
      section: 'assignments',
      text: "Name a deputy for psl in REV, and test the deputy's access.",
      levelAfter: 3,
    });
    expect(next(held({ deputy: 'Ben' }))?.text).toBe(
      'Test the access of Ben, who stands in for psl in REV.',
    );
    expect(next(held({ deputy: 'holder of psl' }))?.text).toBe(
      "Name a deputy for psl in REV, and test the deputy's access.",
    );
  });
});

describe('who decides, and with what authority', () => {
  const almost = { ...atLevel(2), O1: true, O3: true, O4: true, O5: true };
  const text = (...rows: Decision[]) => next(rev(almost, { decisions: rows }))?.text;

  it('gives the missing decision to the role of the model, the owner, or whoever decides already', () => {
    expect(text(decision('pass'), decision('condition'))).toBe(
      'Record who decides "block" in REV, say owner of REV.',
    );
    const { E1: _, ...rest } = almost as Values;
    const owned = rev(rest, {
      decisions: decisions.slice(1),
      assignments: [assignment('REV', 'owner')],
    });
    expect(next(owned)?.text).toBe('Record who decides "pass" in REV, say owner.');
    const named = {
      ...model,
      domains: model.domains.map((each) =>
        each.id === 'REV'
          ? { ...each, decisions: each.decisions.map((one) => ({ ...one, decider: 'psl' })) }
          : each,
      ),
    };
    const file = rev(almost, {
      decisions: [
        decision('pass', { decider: ['cto', 'psl'] }),
        decision('condition'),
        decision('block', { decider: ['a', 'b'] }),
      ],
    });
    expect(nextFact(file, named, 'REV')?.text).toBe(
      'Let one role decide "pass" in REV, say psl; let one role decide "block" in REV, say a.',
    );
  });

  it('widens authority where the gap is widest, and only as far as needed', () => {
    // 1 − held/need: (2 + 3) / 12 = .42; with the wider one closed 2 / 12.
    expect(
      text(decision('pass', { held: 2 }), decision('condition', { held: 1 }), decision('block')),
    ).toBe('Give the one who decides "condition" in REV the authority that it needs (4, not 1).');
  });

  it('stops overrides, and logs a decision', () => {
    expect(text(decision('pass', { overriddenShare: 0.11 }), ...decisions.slice(1))).toBe(
      'Override "pass" in REV in at most 10 % of cases.',
    );
    const silent = decisions.map((row) => ({ ...row, lastLoggedAt: daysAgo(181) }));
    expect(text(...silent)).toBe('Log a decision on REV.');
  });

  it('says all that one row needs', () => {
    expect(
      text(decision('pass', { overriddenShare: 0.5, decider: [] }), ...decisions.slice(1)),
    ).toBe(
      'Let one role decide "pass" in REV, say owner of REV; override "pass" in REV in at most 10 % of cases.',
    );
  });
});

describe('what is handed over, kept and measured', () => {
  const operational = { ...atLevel(2), O1: true, O2: true, O3: true, O5: true };

  it('connects one edge more', () => {
    const file = rev(operational, {
      handoffs: [edge('PLT'), edge('LOG'), edge('EVL'), edge('RET', { sender: undefined })].map(
        (row) => JSON.parse(JSON.stringify(row)) as Handoff,
      ),
    });
    expect(next(file)).toMatchObject({
      criteria: ['O4'],
      section: 'handoffs',
      levelAfter: 3,
      text: 'Connect the handoff from REV to RET, which is one-sided: sender, receiver, trigger, payload and time limit, acknowledged by the receiver, used and accepted.',
    });
    const missing = next(rev(operational, { handoffs: [edge('PLT')] }));
    expect(missing).toMatchObject({ criteria: ['O4'], levelAfter: 2 });
    expect(missing?.text).toMatch(/^Connect the handoff from REV to LOG, which is missing/);
    expect(missing?.scoreAfter).toBeCloseTo(25 * (2 + (4 + 2 / 4) / 5), 9);
  });

  it('collects one artifact more', () => {
    const tracker = {
      domain: 'REV',
      artifact: 'condition tracker',
      owner: 'psl',
      collectedAt: daysAgo(9),
      validDays: 90,
    };
    const file = rev({ ...atLevel(3), G2: true, G3: true, G4: true }, { artifacts: [tracker] });
    expect(next(file)).toMatchObject({
      criteria: ['G1'],
      section: 'artifacts',
      levelAfter: 4,
      scoreAfter: 100,
      text: 'Collect threat-model of REV afresh, kept by owner of REV.',
    });
  });

  it('reads a metric for the quarters that are missing, and has it cited', () => {
    const governed = { ...atLevel(3), G1: true, G3: true, G4: true };
    const metric = (quarters: string[], citedBy?: string) => ({
      domain: 'REV',
      metric: 'lead time',
      target: 5,
      source: 'board',
      readings: quarters.map((quarter) => ({ quarter, value: 4 })),
      ...(citedBy && { citedBy }),
    });
    const text = (...metrics: ReturnType<typeof metric>[]) =>
      next(rev(governed, { metrics }))?.text;
    expect(text(metric(['2026-Q1', '2026-Q2'], 'minute 4'))).toBe(
      'Read lead time of REV for 2026-Q3.',
    );
    expect(text(metric(['2026-Q1', '2026-Q2', '2026-Q3']))).toBe(
      'Let a decision cite lead time of REV.',
    );
    expect(text(metric(['2025-Q4', '2026-Q2']))).toBe(
      'Read lead time of REV for 2026-Q1; let a decision cite lead time of REV.',
    );
    expect(text(metric(['2025-Q2', '2025-Q3', '2025-Q4'], 'minute 4'))).toBe(
      'Read lead time of REV for 2026-Q1, 2026-Q2.',
    );
    expect(
      text(metric(['2026-Q1', '2026-Q2', '2026-Q3'], 'minute 4'), metric(['2026-Q3', '2026-Q2'])),
    ).toBe('Read lead time of REV for 2026-Q1.');
    expect(next(rev(governed, { metrics: [metric([])] }))).toMatchObject({
      criteria: ['G2'],
      section: 'metrics',
      levelAfter: 4,
    });
  });

  it('reports to an executive, and gives orphans an owner', () => {
    expect(next(rev({ ...atLevel(3), G1: true, G2: true, G4: true }))).toMatchObject({
      criteria: ['G3'],
      section: 'executiveDecisions',
      levelAfter: 4,
      text: 'Report where REV stands to an executive, and record what the executive decides.',
    });
    const artifact = (name: string, owner?: string) => ({
      domain: 'REV',
      artifact: name,
      collectedAt: daysAgo(9),
      validDays: 180,
      ...(owner && { owner }),
    });
    const { E1: _, ...rest } = { ...atLevel(3), G2: true, G3: true } as Values;
    const file = rev(rest, {
      assignments: [assignment('REV', 'psl')],
      artifacts: [
        artifact('threat model', 'psl'),
        artifact('condition tracker', 'psl'),
        artifact('own', 'nobody known'),
      ],
    });
    expect(next(file)).toMatchObject({
      criteria: ['G4'],
      section: 'artifacts',
      levelAfter: 4,
      text: 'Give own of REV to psl.',
    });
  });
});

describe('whatever the file', () => {
  it('there is a next fact below the top, and it does what it says', () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        for (const domain of score(file, model).domains) {
          const fact = nextFact(file, model, domain.id);
          if (domain.level === 4 || domain.notApplicable) {
            expect(fact).toBeNull();
            continue;
          }
          expect(fact).not.toBeNull();
          if (!fact) continue;
          expect(fact.scoreAfter).toBeGreaterThan(domain.score);
          expect(fact.levelAfter).toBeGreaterThanOrEqual(domain.level);
          expect(fact.criteria.length).toBeGreaterThan(0);
          expect(fact.text).toMatch(/^[A-Z].*\.$/);
          expect(fact.text).not.toMatch(/undefined|NaN|; ;|;\s*\./);
        }
      }),
      { numRuns: 40 },
    );
  });
});
