import fc from 'fast-check';
import { anyFile } from '../facts/arbitrary-file.fixture.js';
import { canonicalJson } from '../facts/canonical-json.js';
import { atLevel, daysAgo, fileOf, fileWith } from '../facts/facts.fixture.js';
import type { Decision, OrganisationFile } from '../facts/organisation-file.js';
import type { MaturityModel } from '../model/maturity-model.js';
import { model as plain } from '../model/model.fixture.js';
import { decisionMatrix } from './decision-matrix.js';

/** The model with a default decider of one decision. */
const model: MaturityModel = {
  ...plain,
  domains: plain.domains.map((domain) =>
    domain.id === 'REV'
      ? {
          ...domain,
          decisions: [
            { id: 'pass', name: 'Pass a design', decider: 'psl', agree: ['legal'] },
            { id: 'block', name: 'Block a launch', aliases: ['stop it'], decider: 'psl' },
          ],
        }
      : domain,
  ),
};
const row = (decision: string, more: Partial<Decision> = {}): Decision => ({
  domain: 'REV',
  decision,
  need: 4,
  held: 4,
  ...more,
});
const matrixOf = (decisions: Decision[], more: Partial<OrganisationFile> = {}) =>
  decisionMatrix(fileOf({ decisions, ...more }), model);
const rev = (decisions: Decision[]) => {
  const matrix = matrixOf(decisions);
  const found = matrix.domains.find(({ id }) => id === 'REV');
  return { ...matrix, decisions: found?.decisions ?? [] };
};
const full = row('stop it', {
  decider: 'psl',
  agree: ['legal', 'privacy'],
  recommend: 'reviewer',
  input: ['product', 'reviewer'],
  perform: ['platform', 'privacy'],
  escalation: ['ciso', 'psl'],
});

describe('one decision', () => {
  it('is read as RAPID, RACI and DACI', () => {
    const [, block] = rev([full]).decisions;
    expect(block).toEqual({
      id: 'block',
      name: 'Block a launch',
      recorded: true,
      rapid: {
        recommend: ['reviewer'],
        agree: ['legal', 'privacy'],
        perform: ['platform', 'privacy'],
        input: ['product', 'reviewer'],
        decide: ['psl'],
      },
      raci: {
        responsible: ['platform', 'privacy'],
        accountable: ['psl'],
        consulted: ['legal', 'product', 'reviewer'],
        informed: ['ciso'],
      },
      daci: {
        driver: ['reviewer'],
        approver: ['psl'],
        contributors: ['legal', 'privacy', 'product'],
        informed: ['ciso', 'platform'],
      },
      gaps: [],
      suggestion: null,
      facts: [
        {
          section: 'decisions',
          row: 0,
          text: expect.stringMatching(/^REV stop it: decided by psl/) as string,
        },
      ],
    });
  });

  it('is one, however many rows tell of it and however they spell it', () => {
    const [pass, block, own] = rev([
      row('stop it', { perform: 'platform', escalation: 'ciso' }),
      row('Waive  a review', { decider: 'ciso' }),
      row('block', { decider: 'psl', perform: ['platform', 'app'], escalation: 'board' }),
    ]).decisions;
    expect(block?.rapid).toMatchObject({ decide: ['psl'], perform: ['app', 'platform'] });
    expect(block?.raci.informed).toEqual(['board', 'ciso']);
    expect(block?.facts.map(({ row: number }) => number)).toEqual([0, 2]);
    expect(pass).toMatchObject({ recorded: false, facts: [] });
    expect(own).toMatchObject({ name: 'Waive  a review', recorded: true, suggestion: null });
  });

  it('shows who would decide by default as a suggestion, never as the decider', () => {
    const { decisions, roles } = rev([row('pass', { perform: 'app' })]);
    expect(decisions[0]).toMatchObject({
      rapid: { decide: [] },
      raci: { accountable: [] },
      gaps: ['no-decider'],
      suggestion: { decider: 'psl', agree: ['legal'] },
    });
    expect(decisions[1]).toMatchObject({ suggestion: { decider: 'psl', agree: [] } });
    expect(roles.map(({ role }) => role)).toEqual(['app']);
    expect(rev([row('own thing')]).decisions[2]).toMatchObject({
      gaps: ['no-decider'],
      suggestion: null,
    });
  });
});

describe('gaps', () => {
  it('names where nobody, several or a decider with a veto over himself decide', () => {
    const { gaps } = rev([
      row('block', { decider: ['psl', 'ciso'], agree: 'psl' }),
      row('own thing', { need: 0 }),
    ]);
    expect(gaps.filter(({ domain }) => domain === 'REV')).toEqual([
      {
        domain: 'REV',
        decision: 'pass',
        gap: 'no-decider',
        roles: [],
        text: '"Pass a design": nobody is recorded as deciding it. The model suggests psl.',
      },
      {
        domain: 'REV',
        decision: 'block',
        gap: 'several-deciders',
        roles: ['ciso', 'psl'],
        text: '"Block a launch": ciso and psl decide; one of them must, and the others may agree or advise.',
      },
      {
        domain: 'REV',
        decision: 'block',
        gap: 'decider-must-agree',
        roles: ['psl'],
        text: '"Block a launch": psl decides and must agree as well; whoever decides needs no veto besides.',
      },
      {
        domain: 'REV',
        decision: 'own-thing',
        gap: 'no-decider',
        roles: [],
        text: '"own thing": nobody is recorded as deciding it.',
      },
    ]);
  });

  it('names all who decide and must agree', () => {
    const both = ['ciso', 'psl'];
    expect(rev([row('block', { decider: both, agree: both })]).gaps).toContainEqual(
      expect.objectContaining({
        gap: 'decider-must-agree',
        roles: both,
        text: '"Block a launch": ciso and psl decide and must agree as well; whoever decides needs no veto besides.',
      }),
    );
  });

  it('leaves a domain out that is not applicable, and says so', () => {
    const file = fileWith(
      { INT: atLevel(2) },
      { notApplicable: [{ domain: 'HUM', count: 0, observedAt: daysAgo(1), source: 'query' }] },
    );
    const { domains, gaps } = decisionMatrix(file, model);
    expect(domains.find(({ id }) => id === 'HUM')).toMatchObject({ notApplicable: true });
    expect(gaps.filter(({ domain }) => domain === 'HUM')).toEqual([]);
    expect(gaps.filter(({ domain }) => domain === 'AGT')).toHaveLength(4);
  });
});

it('lists every role with its letters in each domain', () => {
  const { roles } = rev([
    full,
    row('pass', { decider: 'psl', perform: 'platform' }),
    { ...row('grant', { decider: 'platform', escalation: 'ciso' }), domain: 'AGT' },
  ]);
  expect(roles.map(({ role }) => role)).toEqual([
    ...['ciso', 'legal', 'platform', 'privacy', 'product', 'psl', 'reviewer'],
  ]);
  expect(roles.find(({ role }) => role === 'platform')?.domains).toEqual([
    { domain: 'REV', rapid: { P: 2 }, raci: { R: 2 }, daci: { I: 2 } },
    { domain: 'AGT', rapid: { D: 1 }, raci: { A: 1 }, daci: { A: 1 } },
  ]);
  expect(roles.find(({ role }) => role === 'ciso')?.domains).toEqual([
    { domain: 'REV', rapid: {}, raci: { I: 1 }, daci: { I: 1 } },
    { domain: 'AGT', rapid: {}, raci: { I: 1 }, daci: { I: 1 } },
  ]);
  expect(roles.find(({ role }) => role === 'reviewer')?.domains[0]).toMatchObject({
    rapid: { R: 1, I: 1 },
    raci: { C: 1 },
    daci: { D: 1 },
  });
  expect(roles.find(({ role }) => role === 'privacy')?.domains[0]).toMatchObject({
    rapid: { A: 1, P: 1 },
    raci: { R: 1 },
    daci: { C: 1 },
  });
});

it('whatever the file, every recorded role has a letter, and a decision has exactly one decider or a gap', () => {
  fc.assert(
    fc.property(anyFile, (file) => {
      const matrix = decisionMatrix(file, model);
      expect(() => canonicalJson(matrix)).not.toThrow();
      for (const { decisions } of matrix.domains) {
        for (const { rapid, raci, daci, gaps } of decisions) {
          const settled = !gaps.includes('no-decider') && !gaps.includes('several-deciders');
          expect(rapid.decide.length === 1).toBe(settled);
          const named = new Set(Object.values(rapid).flat());
          for (const view of [Object.values(raci).flat(), Object.values(daci).flat()]) {
            for (const role of named) expect(view).toContain(role);
          }
        }
      }
    }),
    { numRuns: 50 },
  );
});
