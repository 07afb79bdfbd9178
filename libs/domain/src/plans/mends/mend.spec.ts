import { answers, assignment, daysAgo, fileOf, observe } from '../../facts/facts.fixture.js';
import { indexFacts } from '../../facts/fact-index.js';
import type { Handoff, Metric, OrganisationFile } from '../../facts/organisation-file.js';
import { compileModel } from '../../model/compiled-model.js';
import type { CriterionDefinition } from '../../model/maturity-model.js';
import { model } from '../../model/model.fixture.js';
import { explainDomain } from '../../scoring/explain-domain.js';
import { applyScenario } from '../../what-if/apply-scenario.js';
import { planRules } from '../plan-rules.fixture.js';
import { mendCriterion } from './mend.js';

/** The file once a criterion of a domain is mended, with the changes that did it. */
function mended(file: OrganisationFile, domain: string, id: string) {
  const compiled = compileModel(model);
  const { changes, section } = mendCriterion({
    index: indexFacts(file, compiled),
    domain: compiled.domainIndex.get(domain) ?? -1,
    criterion: model.criteria.find((one) => one.id === id) as CriterionDefinition,
    rules: planRules,
    inScope: () => true,
  });
  const after = applyScenario(file, changes, model);
  const state = explainDomain(after, model, domain).find(
    ({ criterion }) => criterion === id,
  )?.state;
  return { changes, section, after, state };
}

describe('an owner', () => {
  it('who accepted long ago confirms it today', () => {
    const file = fileOf({ assignments: [assignment('REV', 'psl', { acceptedAt: daysAgo(400) })] });
    const { after, state, section } = mended(file, 'REV', 'E1');
    expect([state, section]).toEqual(['holds', 'assignments']);
    expect(after.assignments).toEqual([assignment('REV', 'psl', { acceptedAt: '2026-09-30' })]);
  });

  it('who appointed himself is assigned by somebody else', () => {
    const file = fileOf({
      assignments: [assignment('REV', 'psl', { holder: 'ana', assignedBy: 'ana' })],
    });
    const { after, state } = mended(file, 'REV', 'E1');
    expect(state).toBe('holds');
    expect(after.assignments?.[0]?.assignedBy).toBe('line manager to be named');
  });

  it('among several is the one whom most respondents name', () => {
    const file = fileOf({
      assignments: [
        assignment('REV', 'cto', { acceptedAt: daysAgo(1) }),
        assignment('REV', 'psl'),
        assignment('LOG', 'cto'),
      ],
      answers: answers('REV', [
        ['psl', 2],
        ['cto', 1],
      ]),
    });
    const { after, state } = mended(file, 'REV', 'E1');
    expect(state).toBe('holds');
    expect(after.assignments?.map(({ domain, role }) => `${domain} ${role}`)).toEqual([
      'REV psl',
      'LOG cto',
    ]);
  });

  it('among several that nobody names is the one that accepted last', () => {
    const file = fileOf({
      assignments: [
        assignment('REV', 'cto', { acceptedAt: daysAgo(9) }),
        assignment('REV', 'psl', { acceptedAt: daysAgo(2) }),
      ],
    });
    expect(mended(file, 'REV', 'E1').after.assignments?.map(({ role }) => role)).toEqual(['psl']);
  });
});

describe('agreement on the owner', () => {
  const asked = (file: OrganisationFile) => mended(file, 'REV', 'E2');

  it('takes as few answers as reach the share, from those who named another', () => {
    const file = fileOf({
      assignments: [assignment('REV', 'psl')],
      answers: answers('REV', [
        ['psl', 2],
        ['cto', 2],
        ['NOBODY', 1],
      ]),
    });
    const { state, changes } = asked(file);
    expect(state).toBe('holds');
    expect(changes.add?.answers).toHaveLength(1);
    expect(changes.add?.answers?.[0]).toMatchObject({
      answer: 'psl',
      question: 'owner',
      answeredAt: '2026-09-30',
    });
  });

  it('asks further people, of further functions, only where too few were asked', () => {
    const file = fileOf({
      assignments: [assignment('REV', 'psl')],
      answers: answers('REV', [['psl', 1]]),
    });
    const { state, changes } = asked(file);
    expect(state).toBe('holds');
    expect(changes.add?.answers?.map(({ respondent }) => respondent)).toEqual([
      'further respondent 1',
      'further respondent 2',
    ]);
  });

  it('asks again where answers are too old', () => {
    const file = fileOf({
      assignments: [assignment('REV', 'psl')],
      answers: answers('REV', [['psl', 3]]).map((row) => ({ ...row, answeredAt: daysAgo(500) })),
    });
    const { state, changes } = asked(file);
    expect(state).toBe('holds');
    expect(
      changes.add?.answers?.every(({ respondent }) => respondent.startsWith('respondent')),
    ).toBe(true);
  });

  it('begins with an owner where none is recorded', () => {
    const file = fileOf({ answers: answers('REV', [['psl', 3]]) });
    const { state, changes } = asked(file);
    expect(state).toBe('holds');
    expect(changes.add?.assignments).toEqual([
      {
        domain: 'REV',
        role: 'psl',
        holder: 'holder to be named',
        assignedBy: 'line manager to be named',
        acceptedAt: '2026-09-30',
      },
    ]);
    expect(changes.add?.answers).toBeUndefined();
  });
});

describe('decision rights', () => {
  const row = { domain: 'REV', need: 4, held: 4, lastLoggedAt: daysAgo(5) };

  it('give every decision of the model one decider', () => {
    const file = fileOf({
      decisions: [
        { ...row, decision: 'pass', decider: 'psl' },
        { ...row, decision: 'block', decider: ['psl', 'cto'] },
      ],
    });
    const { state, after } = mended(file, 'REV', 'O2');
    expect(state).toBe('holds');
    expect(after.decisions?.map(({ decision, decider }) => [decision, decider])).toEqual([
      ['pass', 'psl'],
      ['block', 'cto'],
      ['condition', 'owner to be named'],
    ]);
  });

  it('close the widest gaps of authority first, and no more than needed', () => {
    const decisions = [
      { ...row, decision: 'pass', decider: 'psl', held: 3 },
      { ...row, decision: 'condition', decider: 'psl', held: 0 },
      { ...row, decision: 'block', decider: 'psl', held: 2 },
    ];
    const { state, after } = mended(fileOf({ decisions }), 'REV', 'O2');
    expect(state).toBe('holds');
    // 7 of 12 is missing; with the widest closed 3 of 12 is, which is narrow enough.
    expect(after.decisions?.map(({ held }) => held)).toEqual([3, 4, 2]);
  });

  it('are used: a decision is logged, and none is overridden too often', () => {
    const decisions = ['pass', 'condition', 'block'].map((decision) => ({
      ...row,
      decision,
      decider: 'psl',
      lastLoggedAt: daysAgo(300),
      overriddenShare: decision === 'pass' ? 0.3 : 0.1,
    }));
    const { state, after } = mended(fileOf({ decisions }), 'REV', 'O2');
    expect(state).toBe('holds');
    expect(
      after.decisions?.map(({ lastLoggedAt, overriddenShare }) => [lastLoggedAt, overriddenShare]),
    ).toEqual([
      ['2026-09-30', 0.1],
      [daysAgo(300), 0.1],
      [daysAgo(300), 0.1],
    ]);
  });
});

describe('handoffs', () => {
  const whole: Handoff = {
    from: 'LOG',
    to: 'INC',
    sender: 'dl',
    receiver: 'ic',
    trigger: 'alert',
    payload: 'log',
    slaHours: 1,
    acknowledgedAt: daysAgo(20),
    exercisedAt: daysAgo(20),
    triggers: 4,
    transfers: 4,
    accepted: 4,
  };

  it('keep what is known of a leaking edge, and leave connected ones alone', () => {
    const file = fileOf({
      handoffs: [
        whole,
        { from: 'LOG', to: 'EVD', sender: 'dl', slaHours: 8, triggers: 5, transfers: 1 },
      ],
      assignments: [assignment('EVD', 'al')],
    });
    const { state, changes } = mended(file, 'LOG', 'O4');
    expect(state).toBe('holds');
    expect(changes.replace?.handoffs).toEqual([
      {
        from: 'LOG',
        to: 'EVD',
        sender: 'dl',
        receiver: 'al',
        slaHours: 8,
        trigger: 'trigger to be agreed',
        payload: 'contents to be agreed',
        acknowledgedAt: '2026-09-30',
        exercisedAt: '2026-09-30',
        triggers: 5,
        transfers: 5,
        accepted: 5,
      },
    ]);
  });

  it('are new where the file has none of that edge', () => {
    const { state, changes } = mended(fileOf({ handoffs: [whole] }), 'LOG', 'O4');
    expect(state).toBe('holds');
    expect(changes.add?.handoffs?.map(({ to }) => to)).toEqual(['EVD']);
  });
});

describe('evidence', () => {
  const artifact = {
    domain: 'REV',
    artifact: 'threat model',
    owner: 'psl',
    collectedAt: daysAgo(10),
    validDays: 180,
  };

  it('is collected by the domain’s owner where it is missing, old or another’s', () => {
    const file = fileOf({
      assignments: [assignment('REV', 'psl')],
      artifacts: [{ ...artifact, collectedAt: daysAgo(400) }],
    });
    const { state, changes } = mended(file, 'REV', 'G1');
    expect(state).toBe('holds');
    expect(changes.replace?.artifacts).toEqual([{ ...artifact, collectedAt: '2026-09-30' }]);
    expect(changes.add?.artifacts).toEqual([
      {
        domain: 'REV',
        artifact: 'condition-tracker',
        owner: 'psl',
        collectedAt: '2026-09-30',
        validDays: 90,
      },
    ]);
  });

  it('stays where it is fresh and the owner’s', () => {
    const file = fileOf({ assignments: [assignment('REV', 'psl')], artifacts: [artifact] });
    expect(mended(file, 'REV', 'G1').changes.replace).toBeUndefined();
  });
});

describe('metrics', () => {
  const metric: Metric = {
    domain: 'REV',
    metric: 'lead time P85',
    target: 10,
    source: 'tracker',
    readings: [{ quarter: '2026-Q1', value: 14 }],
  };

  it('get the readings of the latest run that has ended, and a decision that cites one', () => {
    const { state, after } = mended(fileOf({ metrics: [metric] }), 'REV', 'G2');
    expect(state).toBe('holds');
    expect(after.metrics).toEqual([
      {
        ...metric,
        readings: [
          { quarter: '2026-Q1', value: 14 },
          { quarter: '2026-Q2', value: 10 },
          { quarter: '2026-Q3', value: 10 },
        ],
        citedBy: 'decision to be logged',
      },
    ]);
  });

  it('of the running quarter are not asked for before it ends', () => {
    const file = { ...fileOf({ metrics: [{ ...metric, citedBy: 'budget' }] }), asOf: '2026-08-15' };
    const { state, after } = mended(file, 'REV', 'G2');
    expect(state).toBe('holds');
    expect(after.metrics?.[0]?.readings.map(({ quarter }) => quarter)).toEqual([
      '2026-Q1',
      '2025-Q4',
      '2026-Q2',
    ]);
    expect(after.metrics?.[0]?.citedBy).toBe('budget');
  });
});

describe('a criterion that no register decides here', () => {
  it('is observed, and beats what was recorded later on the same day', () => {
    const file = fileOf({
      observations: observe(
        'REV',
        { O1: false },
        { observedAt: '2026-09-30', recordedAt: '2026-10-02T08:00:00Z' },
      ),
    });
    const { state, changes, section } = mended(file, 'REV', 'O1');
    expect([state, section]).toEqual(['holds', 'observations']);
    expect(changes.observations?.[0]?.recordedAt).toBe('2026-10-02T08:00:00Z');
  });

  it('is observed where the register has no row of the domain, or only fills in', () => {
    expect(mended(fileOf({ assignments: [assignment('LOG', 'dl')] }), 'REV', 'E1').section).toBe(
      'observations',
    );
    const worked = fileOf({
      workRecords: [{ domain: 'REV', person: 'ana', performedAt: daysAgo(300), kind: 'review' }],
    });
    expect(mended(worked, 'REV', 'R1')).toMatchObject({ section: 'observations', state: 'holds' });
  });
});
