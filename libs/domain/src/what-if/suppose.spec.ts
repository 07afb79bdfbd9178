import { DomainError } from '../access/index.js';
import { answers, assignment, atLevel, fileOf, observe } from '../facts/facts.fixture.js';
import type { OrganisationFile } from '../facts/organisation-file.js';
import { model } from '../model/model.fixture.js';
import { decision, handoff } from '../pains/measures.fixture.js';
import { analyseOwnership } from '../ownership/analyse-ownership.js';
import { planRules } from '../plans/plan-rules.fixture.js';
import { score } from '../scoring/score.js';
import { countSuppositions, suppose } from './suppose.js';
import type { Suppositions } from './suppositions.js';

const file = fileOf({
  observations: observe('REV', atLevel(1)),
  assignments: [
    assignment('REV', 'lead', { holder: 'Ada', deputy: 'Bo', deputyTestedAt: '2026-09-01' }),
    assignment('PLT', 'platform', { holder: 'Bo' }),
  ],
  answers: answers('REV', [['lead', 3]]),
  handoffs: [handoff('REV', 'PLT')],
  decisions: [decision('REV', 'block')],
});
const supposed = (suppositions: Suppositions, of = file): OrganisationFile =>
  suppose(of, model, suppositions, planRules);
const stateOf = (of: OrganisationFile, domain: string, criterion: string): string => {
  const found = score(of, model).domains.find(({ id }) => id === domain);
  if (found?.holds.includes(criterion)) return 'holds';
  return found?.fails.includes(criterion) ? 'fails' : 'unknown';
};

describe('what is supposed', () => {
  it('leaves the file as it is, and where nothing is supposed gives it back', () => {
    const before = JSON.stringify(file);
    expect(supposed({})).toBe(file);
    supposed({ leavers: ['Ada'], holds: [{ domain: 'REV', criterion: 'O1' }] });
    expect(JSON.stringify(file)).toBe(before);
  });

  it.each(model.criteria.map(({ id }) => id))('%s holds, and holds no longer', (criterion) => {
    const at = [{ domain: 'REV', criterion }];
    const with_ = supposed({ holds: at });
    expect(stateOf(with_, 'REV', criterion)).toBe('holds');
    expect(stateOf(supposed({ fails: at }, with_), 'REV', criterion)).toBe('fails');
  });

  it('somebody is gone, from every domain and as a deputy', () => {
    const after = supposed({ leavers: ['Bo'] });
    expect(after.assignments).toEqual([assignment('REV', 'lead', { holder: 'Ada' })]);
  });

  it('somebody takes a domain over, whoever held it', () => {
    const after = supposed({
      assignments: [{ domain: 'REV', role: 'review lead', holder: 'Cy', deputy: 'Di' }],
    });
    expect(after.assignments?.filter(({ domain }) => domain === 'REV')).toEqual([
      {
        domain: 'REV',
        role: 'review lead',
        holder: 'Cy',
        assignedBy: planRules.placeholders.assignedBy,
        acceptedAt: file.asOf,
        deputy: 'Di',
        deputyTestedAt: file.asOf,
      },
    ]);
  });

  it('one role decides', () => {
    const after = supposed({ decisions: [{ domain: 'REV', decision: 'block', decider: 'board' }] });
    expect(after.decisions?.find((row) => row.decision === 'block')?.decider).toBe('board');
  });

  it('a handoff is connected, or gone', () => {
    const edge = (of: OrganisationFile, from: string, to: string) =>
      analyseOwnership(of, model).handoffs.find((one) => one.from === from && one.to === to)?.state;
    const after = supposed({
      handoffs: [
        { from: 'REV', to: 'PLT', connected: false },
        { from: 'REV', to: 'LOG', connected: true },
        { from: 'INC', to: 'GOV', connected: false },
      ],
    });
    expect([edge(after, 'REV', 'PLT'), edge(after, 'REV', 'LOG')]).toEqual([
      'MISSING',
      'CONNECTED',
    ]);
  });

  it('hires come on top of those who are there', () => {
    const [cluster] = model.clusters;
    const after = supposed(
      { hires: [{ cluster: cluster?.id ?? '', fte: 0.5 }] },
      { ...file, available: { [cluster?.id ?? '']: 1 } },
    );
    expect(after.available).toEqual({ [cluster?.id ?? '']: 1.5 });
  });

  it('is counted', () => {
    expect(countSuppositions({})).toBe(0);
    expect(
      countSuppositions({ leavers: ['Bo'], holds: [{ domain: 'REV', criterion: 'O1' }] }),
    ).toBe(2);
  });
});

it('is refused whole where something named does not exist, or is supposed twice or both ways', () => {
  const rev = { domain: 'REV', criterion: 'O1' };
  let faults: { path: string }[] = [];
  try {
    supposed({
      holds: [rev, { domain: 'XXX', criterion: 'Y1' }],
      fails: [rev],
      decisions: [
        { domain: 'REV', decision: 'dance' },
        { domain: 'REV', decision: 'block' },
        { domain: 'REV', decision: 'block' },
      ],
      assignments: [
        { domain: 'PLT', role: 'a', holder: 'b' },
        { domain: 'PLT', role: 'c', holder: 'd' },
      ],
      leavers: ['Nobody'],
      handoffs: [
        { from: 'REV', to: 'YYY', connected: true },
        { from: 'REV', to: 'PLT', connected: true },
        { from: 'REV', to: 'PLT', connected: false },
      ],
      hires: [
        { cluster: 'none', fte: 1 },
        { cluster: model.clusters[0]?.id ?? '', fte: 0 },
      ],
    });
  } catch (error) {
    faults = (error as DomainError).details['faults'] as { path: string }[];
  }
  expect(faults.map(({ path }) => path)).toEqual([
    'holds[0]',
    'holds[1].domain',
    'holds[1].criterion',
    'decisions[0].decision',
    'decisions[2]',
    'assignments[1]',
    'leavers[0]',
    'handoffs[0].to',
    'handoffs[2]',
    'hires[0].cluster',
    'hires[1].fte',
  ]);
});
