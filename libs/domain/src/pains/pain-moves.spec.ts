import { assignment, atLevel, answers, fileOf, observe } from '../facts/facts.fixture.js';
import type { OrganisationFile } from '../facts/organisation-file.js';
import { model } from '../model/model.fixture.js';
import { planRules } from '../plans/plan-rules.fixture.js';
import { criteriaBehind } from './criteria-behind.js';
import { artifact, decision, metricRow } from './measures.fixture.js';
import { PainFacts } from './pain-facts.js';
import { painMoves } from './pain-moves.js';
import type { Comparison, IndicatorRule, MeasureReference, PainRules } from './pain-rules.js';

const painOf = (...rules: IndicatorRule[]): PainRules => ({
  id: 'a-pain',
  title: 'A pain',
  severity: 'moderate',
  indicators: rules.map((rule, at) => ({ id: `OI${at + 1}`, text: '', rule, reads: '' })),
  nextStep: 'Whatever the band.',
  bandSteps: [{ band: 1, nextStep: 'At Reactive.' }],
  activation: {
    bandAtLeast: 0,
    bandAtMost: 4,
    when: 'OI1',
    raisedBy: [],
    unknownBelowCoverage: 0,
    reads: '',
  },
  clearance: { cleanSnapshots: 2, reads: '' },
});
const everywhere = (level: number) =>
  model.domains.flatMap(({ id }) => observe(id, atLevel(level)));
const moves = (pain: PainRules, more: Partial<OrganisationFile> = {}) =>
  painMoves(pain, fileOf({ observations: everywhere(1), ...more }), model, planRules);

describe('a pain as moves', () => {
  const noOwner: Comparison = {
    measure: 'criterion-holds',
    domain: 'INC',
    criterion: 'E1',
    test: 'is',
    value: false,
  };

  it('begins with the step of the band, else the one for every band', () => {
    expect(moves(painOf())).toEqual([
      expect.objectContaining({ kind: 'decide', text: 'At Reactive.', criteria: [], within: 30 }),
    ]);
    expect(moves(painOf(), { observations: [] })[0]?.text).toBe('Whatever the band.');
  });

  it('takes the ground from a sign that the facts show, and from no other', () => {
    const held: Comparison = { ...noOwner, domain: 'REV', criterion: 'R1' };
    const found = moves(painOf(noOwner, held), {
      observations: [...everywhere(1), ...observe('INC', { E1: false })],
    });
    expect(found.slice(1).map(({ criteria }) => criteria)).toEqual([
      [{ domain: 'INC', criterion: 'E1' }],
    ]);
  });

  it('names a figure that is out of its bound, and what cannot be told, in names', () => {
    const late: Comparison = {
      measure: 'metric',
      domain: 'EVD',
      metric: 'turnaround',
      test: 'above',
      value: 10,
    };
    const told = moves(painOf(late), {
      metrics: [metricRow('EVD', 'turnaround', [{ quarter: '2026-Q3', value: 20 }])],
    });
    expect(told[1]).toMatchObject({ kind: 'prove', title: 'Bring a figure within its bound' });
    expect(told[1]?.text).toContain('20');
    const untold = moves(painOf(late));
    expect(untold[1]).toMatchObject({ kind: 'prove', title: 'Record what cannot be told yet' });
    expect(untold[1]?.text).toContain('Evidence and assurance');
    expect(untold[1]?.text).not.toMatch(/EVD/);
  });
});

describe('the criteria behind a sign', () => {
  const behind = (reference: MeasureReference, more: Partial<OrganisationFile> = {}): string[] =>
    criteriaBehind(
      { ...reference, test: 'is', value: true } as Comparison,
      new PainFacts(fileOf(more), model, undefined),
    ).map(({ domain, criterion }) => `${domain} ${criterion}`);

  it.each<[MeasureReference, string[]]>([
    [{ measure: 'domain-flag', domain: 'REV', flag: 'UNOWNED' }, ['REV E1']],
    [{ measure: 'domain-flag', domain: 'REV', flag: 'CONTESTED' }, ['REV E2']],
    [{ measure: 'domain-flag', domain: 'REV', flag: 'RWA' }, ['REV O2']],
    [{ measure: 'domain-flag', domain: 'REV', flag: 'BROKEN HANDOFF' }, ['REV O4']],
    [{ measure: 'authority-gap', domain: 'REV' }, ['REV O2']],
    [{ measure: 'overridden-share', domain: 'REV' }, ['REV O2']],
    [{ measure: 'handoff-connected', from: 'GOV', to: 'PLT' }, ['GOV O4']],
    [{ measure: 'fresh-artifact-share', domain: 'EVD' }, ['EVD G1']],
    [{ measure: 'artifact-age', domain: 'EVD', artifact: 'register' }, ['EVD G1']],
    [{ measure: 'owner-agreement', domain: 'REV' }, ['REV E2']],
    [{ measure: 'owner-knownness', domain: 'REV' }, ['REV E2']],
    [{ measure: 'single-decider-share', domain: 'REV' }, ['REV O2']],
    [{ measure: 'metric', domain: 'EVD', metric: 'turnaround' }, []],
    [{ measure: 'open-role-index' }, []],
    [{ measure: 'domain-level', domain: 'XXX' }, []],
  ])('%j', (reference, criteria) => {
    expect(behind(reference)).toEqual(criteria);
  });

  it('of a domain’s level are what its next band lacks', () => {
    expect(
      behind(
        { measure: 'domain-level', domain: 'EVD' },
        { observations: observe('EVD', { R1: true }) },
      ),
    ).toEqual(['EVD R2']);
  });

  it('of all domains at once are those of the heaviest first, the critical before the others', () => {
    expect(behind({ measure: 'single-decider-share' })).toEqual([
      'REV O2',
      'INC O2',
      'INT O2',
      'GOV O2',
    ]);
    expect(
      behind({ measure: 'truck-number' }, { observations: observe('REV', { O5: true }) }),
    ).not.toContain('REV O5');
    expect(
      behind({ measure: 'fresh-artifact-share' }, { artifacts: [artifact('REV', 'x', 400)] }),
    ).toHaveLength(4);
  });

  it('of contested and unowned weight are of the domains that are flagged so', () => {
    const file = {
      assignments: [assignment('REV', 'lead')],
      answers: [
        ...answers('REV', [
          ['lead', 2],
          ['platform', 2],
        ]),
        ...answers('PLT', [['NOBODY', 3]]),
      ],
      decisions: [decision('REV', 'block')],
    };
    expect(behind({ measure: 'contested-or-unowned-weight' }, file)).toEqual([
      'INC E1',
      'INT E1',
      'GOV E1',
      'AGT E1',
      'REV E2',
    ]);
  });
});
