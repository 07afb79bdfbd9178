import {
  atLevel,
  assignment,
  daysAgo,
  domainIds,
  fileOf,
  fileWith,
  observe,
} from '../facts/facts.fixture.js';
import type { Decision, Handoff, OrganisationFile } from '../facts/organisation-file.js';
import { model } from '../model/model.fixture.js';
import { assess } from '../scoring/assessment.js';
import { decisionDebtOf, holds, mayDecide } from './decision-debt.js';
import { rules } from './hiring.fixture.js';

const debtOf = (file: OrganisationFile, overloaded = false) =>
  decisionDebtOf(assess(file, model), rules, () => overloaded);
const closedBy = (file: OrganisationFile, overloaded = false) =>
  Object.fromEntries(
    debtOf(file, overloaded).failed.map(({ domain, criterion, closedBy: by }) => [
      `${domain} ${criterion}`,
      by,
    ]),
  );
const decision = (more: Partial<Decision> = {}): Decision => ({
  domain: 'PLT',
  decision: 'mandatory-guardrail',
  decider: 'platform',
  need: 4,
  held: 4,
  lastLoggedAt: daysAgo(10),
  ...more,
});

describe('decision debt', () => {
  it('is the share of failed weight that decisions close', () => {
    // REV weighs 10, EVD 6: E1 of REV closes by a decision, O5 of EVD by work.
    const file = fileWith({ REV: { E1: false }, EVD: { O5: false } });
    expect(debtOf(file).debt).toBeCloseTo(10 / 16, 12);
    expect(debtOf(file).failed.map(({ weight }) => weight)).toEqual([10 / 14, 6 / 14]);
  });

  it('counts neither what holds nor what nobody knows', () => {
    expect(debtOf(fileWith({ REV: { R1: true } }))).toEqual({ debt: 0, failed: [] });
    expect(debtOf(fileOf())).toEqual({ debt: 0, failed: [] });
  });

  it('leaves a domain that is not applicable out', () => {
    const file = fileWith(
      { INT: atLevel(2), RET: { E1: false }, EVD: { O5: false } },
      { notApplicable: [{ domain: 'RET', count: 0, observedAt: daysAgo(3), source: 'query' }] },
    );
    expect(closedBy(file)).toEqual({ 'EVD O5': { effort: 1 } });
  });

  it.each([
    ['R1', 'effort'],
    ['R2', 'effort'],
    ['E1', 'decision'],
    ['E2', 'decision'],
    ['E3', 'decision'],
    ['O1', 'decision'],
    ['O2', 'decision'],
    ['O3', 'effort'],
    ['O4', 'decision'],
    ['O5', 'effort'],
    ['G1', 'effort'],
    ['G2', 'effort'],
    ['G3', 'decision'],
    ['G4', 'effort'],
  ])('%s closes by %s where there is time', (criterion, by) => {
    expect(closedBy(fileWith({ PLT: { [criterion]: false } }))).toEqual({
      [`PLT ${criterion}`]: { [by]: 1 },
    });
  });

  it('says so in words', () => {
    expect(debtOf(fileWith({ PLT: { E1: false } })).failed[0]?.text).toBe(
      'E1 of PLT fails; a decision would close it.',
    );
  });
});

describe('more capacity closes a failure', () => {
  const authorised = { PLT: { O2: true, O3: 0.5, G1: 0.5 } };
  it('of conformance or of evidence, where the domain may decide and its people are overloaded', () => {
    expect(closedBy(fileWith(authorised), true)).toEqual({
      'PLT O3': { capacity: 1 },
      'PLT G1': { capacity: 1 },
    });
  });
  it('not where there is time, nor where nobody may decide', () => {
    const work = { 'PLT O3': { effort: 1 }, 'PLT G1': { effort: 1 } };
    expect(closedBy(fileWith(authorised), false)).toEqual(work);
    expect(closedBy(fileWith({ PLT: { O3: 0.5, G1: 0.5 } }), true)).toEqual(work);
  });
  it('not of a workflow that is not written down: that is work', () => {
    expect(closedBy(fileWith({ PLT: { O2: true, O3: false } }), true)).toEqual({
      'PLT O3': { effort: 1 },
    });
  });
  it('asks for the domain that fails', () => {
    const asked: string[] = [];
    decisionDebtOf(
      assess(fileWith({ PLT: { O3: 0.5 }, LOG: { O3: 0.5 } }), model),
      rules,
      (domain) => {
        asked.push(domain);
        return false;
      },
    );
    expect(asked).toEqual(['PLT', 'LOG']);
  });
});

describe('a handoff that is not connected', () => {
  const described: Handoff = {
    from: 'PLT',
    to: 'LOG',
    sender: 'platform',
    receiver: 'detection',
    trigger: 'release',
    payload: 'log fields',
    slaHours: 24,
  };
  const withEdges = (handoffs: Handoff[], values = {}) =>
    fileWith({ PLT: { O2: true, ...values } }, { handoffs });
  it('closes by a decision where nobody has described it', () => {
    expect(closedBy(withEdges([{ from: 'PLT', to: 'LOG' }]))).toEqual({
      'PLT O4': { decision: 1 },
    });
    expect(closedBy(fileWith({ PLT: { O4: 0.5 } }))).toEqual({ 'PLT O4': { decision: 1 } });
  });
  it('closes by work, or by capacity, where it is described and not taken', () => {
    const both = [described, { ...described, to: 'EVD' }];
    expect(closedBy(withEdges(both))).toEqual({ 'PLT O4': { effort: 1 } });
    expect(closedBy(withEdges(both), true)).toEqual({ 'PLT O4': { capacity: 1 } });
  });
  it('splits by edges where some are described', () => {
    expect(closedBy(withEdges([described]))).toEqual({ 'PLT O4': { decision: 0.5, effort: 0.5 } });
    expect(debtOf(withEdges([described])).debt).toBe(0.5);
    expect(debtOf(withEdges([described])).failed[0]?.text).toBe(
      'O4 of PLT fails; a decision (50 %) and work of the people there are (50 %) would close it.',
    );
  });
  it('looks at each edge by itself: two of four described are half', () => {
    const two = ['LOG', 'EVL'].map((to) => ({ ...described, from: 'REV', to }));
    expect(closedBy(fileWith({ REV: { R1: true } }, { handoffs: two }))).toEqual({
      'REV O4': { decision: 0.5, effort: 0.5 },
    });
  });
  it.each(['sender', 'receiver', 'trigger', 'payload', 'slaHours'] as const)(
    'is not described without its %s',
    (field) => {
      const { [field]: _left, ...rest } = described;
      expect(closedBy(withEdges([rest]))).toEqual({ 'PLT O4': { decision: 1 } });
    },
  );
  it('leaves connected edges and domains out of scope out of the split', () => {
    const connected: Handoff = {
      ...described,
      to: 'EVD',
      acknowledgedAt: daysAgo(30),
      exercisedAt: daysAgo(10),
      transfers: 10,
      accepted: 10,
      triggers: 10,
    };
    expect(closedBy(withEdges([described, connected]))).toEqual({ 'PLT O4': { effort: 1 } });
    const { slaHours: _left, ...vague } = described;
    expect(closedBy(withEdges([vague, connected]))).toEqual({ 'PLT O4': { decision: 1 } });
    const agents = fileWith(
      { INT: atLevel(2), AGT: { O2: true } },
      {
        handoffs: [
          { ...described, from: 'AGT', to: 'PLT' },
          { ...described, from: 'AGT', to: 'LOG' },
        ],
        notApplicable: [{ domain: 'HUM', count: 0, observedAt: daysAgo(3), source: 'query' }],
      },
    );
    expect(closedBy(agents)).toEqual({ 'AGT O4': { effort: 1 } });
  });
});

describe('whether somebody in a domain may decide', () => {
  const may = (decisions: Decision[], values = {}): boolean => {
    const assessment = assess(fileWith({ PLT: values }, { decisions }), model);
    const facts = assessment.index.domains.find(({ domain }) => domain.definition.id === 'PLT');
    return facts !== undefined && mayDecide(assessment, facts, rules);
  };
  it('rests on the observation where no decision is recorded', () => {
    expect(may([])).toBe(false);
    expect(may([], { O2: true })).toBe(true);
    expect(may([], { O2: false })).toBe(false);
  });
  it('needs one decider who holds what the decision needs', () => {
    expect(may([decision()])).toBe(true);
    expect(may([decision({ held: 3 })])).toBe(false);
    expect(may([decision({ held: 3 }), decision({ decision: 'exception' })])).toBe(true);
    expect(may([decision({ decider: ['a', 'b'] })])).toBe(false);
    expect(may([decision(), decision({ decider: 'other' })])).toBe(false);
    const { decider: _left, ...nobody } = decision();
    expect(may([nobody])).toBe(false);
  });
  it('needs a gap below .34', () => {
    // Missing 1 of 8, then 3 of 8 (.375).
    expect(may([decision(), decision({ decision: 'exception', held: 3 })])).toBe(true);
    expect(may([decision(), decision({ decision: 'exception', held: 1 })])).toBe(false);
  });
});

describe('a criterion', () => {
  it('holds only where it is known and met', () => {
    const assessment = assess(
      fileOf({
        observations: domainIds.flatMap((id) => observe(id, { R1: true, O3: 0.5 })),
        assignments: [assignment('REV', 'psl')],
      }),
      model,
    );
    expect(holds(assessment, 'REV', 'R1')).toBe(true);
    expect(holds(assessment, 'REV', 'E1')).toBe(true);
    expect(holds(assessment, 'REV', 'O3')).toBe(false);
    expect(holds(assessment, 'REV', 'R2')).toBe(false);
    expect(holds(assessment, 'XYZ', 'R1')).toBe(false);
  });
});
