import fc from 'fast-check';
import { DomainError } from '../access/index.js';
import { anyFile } from '../facts/arbitrary-file.fixture.js';
import { canonicalJson } from '../facts/canonical-json.js';
import { assignment, daysAgo, fileOf } from '../facts/facts.fixture.js';
import type { OrganisationFile } from '../facts/organisation-file.js';
import { model } from '../model/model.fixture.js';
import { applyScenario } from './apply-scenario.js';
import type { Scenario } from './scenario.js';

const refused = (
  file: OrganisationFile,
  scenario: Scenario,
): { path: string; message: string }[] => {
  try {
    applyScenario(file, scenario, model);
  } catch (error) {
    if (error instanceof DomainError)
      return error.details['faults'] as { path: string; message: string }[];
    throw error;
  }
  return [];
};

const block = { domain: 'REV', decision: 'block', need: 4, held: 2 };

describe('a scenario applied', () => {
  it('adds hypothetical facts as of the file’s day, of a register’s grade', () => {
    const after = applyScenario(
      fileOf({ observations: [] }),
      { observations: [{ domain: 'AGT', criterion: 'R1', value: true }] },
      model,
    );
    expect(after.observations).toEqual([
      { domain: 'AGT', criterion: 'R1', value: true, observedAt: '2026-09-30', grade: 'document' },
    ]);
  });

  it('keeps the day and the grade that a hypothetical fact gives', () => {
    const row = {
      domain: 'AGT',
      criterion: 'R1',
      value: 0.5,
      observedAt: daysAgo(3),
      grade: 'system',
    } as const;
    expect(applyScenario(fileOf(), { observations: [row] }, model).observations).toEqual([row]);
  });

  it('removes every row that agrees in all fields given: somebody leaves', () => {
    const file = fileOf({
      assignments: [
        assignment('REV', 'psl', { holder: 'ana' }),
        assignment('LOG', 'dl', { holder: 'ana' }),
        assignment('INC', 'ic', { holder: 'ben' }),
      ],
      workRecords: [
        { domain: 'REV', person: 'ana', performedAt: daysAgo(1), kind: 'review' },
        { domain: 'LOG', person: 'ana', performedAt: daysAgo(1), kind: 'review' },
      ],
    });
    const after = applyScenario(
      file,
      {
        remove: {
          assignments: [{ holder: 'ana' }],
          workRecords: [{ person: 'ana', domain: 'REV' }],
        },
      },
      model,
    );
    expect(after.assignments?.map(({ domain }) => domain)).toEqual(['INC']);
    expect(after.workRecords?.map(({ domain }) => domain)).toEqual(['LOG']);
  });

  it('replaces all rows of a key where the first of them stood, and no other', () => {
    const file = fileOf({
      decisions: [
        { ...block, decider: 'psl' },
        { ...block, decision: 'pass' },
        { ...block, decider: 'cto' },
      ],
    });
    const after = applyScenario(
      file,
      { replace: { decisions: [{ ...block, decider: 'ceo' }] } },
      model,
    );
    expect(after.decisions?.map(({ decision, decider }) => [decision, decider])).toEqual([
      ['block', 'ceo'],
      ['pass', undefined],
    ]);
  });

  it('adds rows behind those that are there', () => {
    const after = applyScenario(
      fileOf({ decisions: [block] }),
      { add: { decisions: [{ ...block, decision: 'pass' }] } },
      model,
    );
    expect(after.decisions?.map(({ decision }) => decision)).toEqual(['block', 'pass']);
  });

  it('may take a key anew once it is removed', () => {
    const after = applyScenario(
      fileOf({ decisions: [block] }),
      {
        remove: { decisions: [{ decision: 'block' }] },
        add: { decisions: [{ ...block, decider: 'ceo' }] },
      },
      model,
    );
    expect(after.decisions).toEqual([{ ...block, decider: 'ceo' }]);
  });

  it('takes over profile, workload and available people; hires come on top', () => {
    const after = applyScenario(
      fileOf({ available: { evaluation: 0.5, monitoring: 1 } }),
      {
        profile: { agentsWrite: true, decisionsAffectPeople: false },
        available: { evaluation: 0.8 },
        hires: [
          { cluster: 'evaluation', fte: 1 },
          { cluster: 'governance', fte: 0.5 },
        ],
      },
      model,
    );
    expect(after.profile).toEqual({ agentsWrite: true, decisionsAffectPeople: false });
    expect(after.available).toEqual({ evaluation: 1.8, monitoring: 1, governance: 0.5 });
  });

  it('leaves the file as it was', () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        const before = canonicalJson(file);
        const [row] = file.assignments ?? [];
        const scenario: Scenario = {
          ...(row && { remove: { assignments: [row] } }),
          observations: [{ domain: 'REV', criterion: 'R1', value: true }],
          hires: [{ cluster: 'monitoring', fte: 1 }],
        };
        applyScenario(file, scenario, model);
        expect(canonicalJson(file)).toBe(before);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a decision settled', () => {
  it('has one decider with the authority needed, logged today and not overridden', () => {
    const file = fileOf({
      decisions: [
        {
          ...block,
          decider: ['psl', 'cto'],
          agree: ['ceo', 'legal'],
          overriddenShare: 0.4,
          escalation: 'board',
        },
        { ...block, decider: 'cpo' },
      ],
    });
    const after = applyScenario(
      file,
      { settle: [{ domain: 'REV', decision: 'Block', decider: 'ceo' }] },
      model,
    );
    expect(after.decisions).toEqual([
      {
        domain: 'REV',
        decision: 'block',
        decider: 'ceo',
        agree: ['legal'],
        escalation: 'board',
        need: 4,
        held: 4,
        lastLoggedAt: '2026-09-30',
      },
    ]);
  });

  it('is new where the file does not record it, with the top of the ladder', () => {
    const after = applyScenario(
      fileOf(),
      { settle: [{ domain: 'REV', decision: 'block', decider: 'psl' }] },
      model,
    );
    expect(after.decisions).toEqual([
      {
        domain: 'REV',
        decision: 'block',
        decider: 'psl',
        need: 4,
        held: 4,
        lastLoggedAt: '2026-09-30',
      },
    ]);
  });

  it('takes what it says of need, authority, day and agreement', () => {
    const settled = {
      domain: 'REV',
      decision: 'block',
      decider: 'psl',
      need: 3,
      held: 2,
      lastLoggedAt: daysAgo(9),
      agree: 'legal',
    };
    expect(applyScenario(fileOf(), { settle: [settled] }, model).decisions).toEqual([settled]);
  });

  it('falls to the model’s default decider, and is refused where there is none', () => {
    const withDefault = {
      ...model,
      domains: model.domains.map((domain) => ({
        ...domain,
        decisions: domain.decisions.map((one) =>
          one.id === 'block' ? { ...one, decider: 'psl' } : one,
        ),
      })),
    };
    const settle = [{ domain: 'REV', decision: 'block' }];
    expect(applyScenario(fileOf(), { settle }, withDefault).decisions?.[0]?.decider).toBe('psl');
    expect(refused(fileOf(), { settle })).toEqual([
      expect.objectContaining({ path: 'settle[0].decider' }),
    ]);
  });
});

describe('a scenario that does not fit the file', () => {
  it('is refused with every fault and its place', () => {
    const file = fileOf({ decisions: [block], assignments: [assignment('REV', 'psl')] });
    const faults = refused(file, {
      remove: { assignments: [{ holder: 'nobody here' }, {}] },
      replace: { decisions: [{ ...block, decision: 'pass' }] },
      add: { decisions: [block], assignments: [assignment('REV', 'psl')] },
    });
    expect(faults.map(({ path }) => path).sort()).toEqual([
      'add.assignments[0]',
      'add.decisions[0]',
      'remove.assignments[0]',
      'remove.assignments[1]',
      'replace.decisions[0]',
    ]);
  });

  it('may repeat work records and observations, which are facts of their own', () => {
    const row = { domain: 'REV', person: 'ana', performedAt: daysAgo(1), kind: 'review' };
    expect(refused(fileOf({ workRecords: [row] }), { add: { workRecords: [row, row] } })).toEqual(
      [],
    );
  });
});
