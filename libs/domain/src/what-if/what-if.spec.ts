import fc from 'fast-check';
import { DomainError } from '../access/index.js';
import { anyFile } from '../facts/arbitrary-file.fixture.js';
import { canonicalJson } from '../facts/canonical-json.js';
import {
  answers,
  assignment,
  atLevel,
  daysAgo,
  fileOf,
  fileWith,
  standing,
} from '../facts/facts.fixture.js';
import { type OrganisationFile, rowSections } from '../facts/organisation-file.js';
import { model } from '../model/model.fixture.js';
import { analyseOwnership } from '../ownership/analyse-ownership.js';
import { score } from '../scoring/score.js';
import { applyScenario } from './apply-scenario.js';
import type { Scenario } from './scenario.js';
import { whatIf } from './what-if.js';

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

describe('what if', () => {
  /** domain.md §2.3: only Agent permissions hold the organisation at Reactive. */
  const bound = fileWith(
    {
      INT: standing(3, 0.5),
      REV: standing(3, 0.25),
      CHG: standing(2, 0.6),
      AGT: { R1: false, R2: true },
      RET: standing(2, 0.4),
      PLT: standing(3, 0.25),
      MOD: standing(2, 0.2),
      EVL: standing(2, 0.4),
      LOG: standing(3, 0.5),
      INC: standing(2, 0.6),
      HUM: standing(2, 0.4),
      EVD: standing(2, 0.8),
      GOV: standing(2, 0.6),
    },
    { profile: { agentsWrite: true, decisionsAffectPeople: false } },
  );

  it('agent permissions came to Emerging: the band rises without a hire, as the worked example says', () => {
    const values = standing(2, 0.5);
    const { before, after, difference } = whatIf(
      bound,
      {
        observations: Object.entries(values).map(([criterion, value]) => ({
          domain: 'AGT',
          criterion,
          value,
        })),
      },
      model,
    );
    expect([before.band, after.band]).toEqual(['Reactive', 'Emerging']);
    expect(difference.band).toEqual({ before: 'Reactive', after: 'Emerging' });
    expect(difference.level).toEqual({ before: 1, after: 2 });
    expect(difference.mean.before).toBeCloseTo(65.3, 1);
    expect(difference.mean.after).toBeCloseTo(69.8, 1);
    expect(difference.index).toMatchObject({ before: 49 });
    expect(difference.index.change).toBeCloseTo(20.8, 1);
    expect(difference.binding.before).toEqual(['critical-domain']);
    expect(difference.bindingDomains).toEqual({ before: ['AGT'], after: expect.any(Array) });
    expect(difference.domains.map(({ id }) => id)).toEqual(['AGT']);
    expect(difference.domains[0]).toMatchObject({
      band: { before: 'Unaware', after: 'Emerging' },
      level: { before: 0, after: 2 },
      score: { before: 12.5, after: 62.5, change: 50 },
      notApplicable: { before: false, after: false },
    });
    expect(difference.domains[0]?.criteria[0]).toEqual({
      criterion: 'R1',
      before: 'fails',
      after: 'holds',
    });
    expect(difference.domains[0]?.criteria).toContainEqual({
      criterion: 'E1',
      before: 'unknown',
      after: 'holds',
    });
    expect(difference.pains).toBeNull();
  });

  it('nothing changes: the difference is empty', () => {
    const { before, after, difference } = whatIf(bound, {}, model);
    expect(after).toEqual(before);
    expect(difference).toMatchObject({
      index: { change: 0 },
      mean: { change: 0 },
      confidence: { change: 0 },
      domains: [],
      flags: { raised: [], cleared: [] },
      handoffs: [],
    });
  });

  it('an owner is agreed: the flag is cleared with the facts that had raised it', () => {
    const file = fileOf({
      answers: answers('AGT', [
        ['platform', 2],
        ['psl', 2],
      ]),
      assignments: [assignment('AGT', 'platform')],
    });
    const { difference } = whatIf(
      file,
      { replace: { answers: (file.answers ?? []).map((row) => ({ ...row, answer: 'platform' })) } },
      model,
    );
    const cleared = difference.flags.cleared.find(({ flag }) => flag === 'CONTESTED');
    expect(cleared).toMatchObject({ domain: 'AGT' });
    expect(cleared?.facts.length).toBeGreaterThan(0);
    expect(difference.flags.raised).toEqual([]);
  });

  it('the one owner of everything leaves: what that raises for the whole is told apart from domains', () => {
    const file = fileOf({
      assignments: model.domains.map(({ id }, at) =>
        assignment(id, `${id} lead`, { holder: at < 6 ? 'ana' : `holder ${String(at)}` }),
      ),
    });
    const { difference } = whatIf(file, { remove: { assignments: [{ holder: 'ana' }] } }, model);
    expect(difference.flags.raised.filter(({ flag }) => flag === 'UNOWNED')).toHaveLength(6);
    expect(difference.flags.cleared.find(({ flag }) => flag === 'HERO')?.domain).toBeNull();
  });

  it('a handoff is connected, another leaves the scope', () => {
    const edge = {
      from: 'REV',
      to: 'PLT',
      sender: 'psl',
      receiver: 'pl',
      trigger: 't',
      payload: 'p',
      slaHours: 4,
      acknowledgedAt: daysAgo(5),
      exercisedAt: daysAgo(5),
      triggers: 2,
      transfers: 2,
      accepted: 2,
    };
    const file = fileWith({ INT: atLevel(2) });
    const { difference } = whatIf(
      file,
      {
        add: {
          handoffs: [edge],
          notApplicable: [{ domain: 'RET', count: 0, observedAt: daysAgo(1), source: 'query' }],
        },
      },
      model,
    );
    expect(difference.handoffs).toContainEqual({
      from: 'REV',
      to: 'PLT',
      before: 'MISSING',
      after: 'CONNECTED',
    });
    expect(difference.handoffs).toContainEqual({
      from: 'REV',
      to: 'RET',
      before: 'MISSING',
      after: null,
    });
    expect(difference.domains.find(({ id }) => id === 'RET')?.notApplicable).toEqual({
      before: false,
      after: true,
    });
  });

  it('a scenario taken back leads back: removing what was added changes nothing', () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        const added = {
          domain: 'GOV',
          artifact: 'what-if-only',
          collectedAt: daysAgo(1),
          validDays: 90,
        };
        const there = applyScenario(file, { add: { artifacts: [added] } }, model);
        const back = applyScenario(there, { remove: { artifacts: [added] } }, model);
        expect(canonicalJson(score(back, model))).toBe(canonicalJson(score(file, model)));
      }),
      { numRuns: 30 },
    );
  });

  it('the difference is that of the two results, whatever rows go', () => {
    fc.assert(
      fc.property(anyFile, fc.constantFrom(...rowSections), fc.nat(), (file, section, at) => {
        const rows: readonly object[] = file[section] ?? [];
        fc.pre(rows.length > 0);
        const scenario = { remove: { [section]: [rows[at % rows.length]] } } as Scenario;
        const { before, after, difference } = whatIf(file, scenario, model);
        const then = applyScenario(file, scenario, model);
        expect(before).toEqual(score(file, model));
        expect(after).toEqual(score(then, model));
        expect(difference.mean.change).toBe(after.mean - before.mean);
        const count = (one: OrganisationFile): number => {
          const { domains, organisation } = analyseOwnership(one, model);
          return [...domains, organisation].reduce((sum, { flags }) => sum + flags.length, 0);
        };
        const { raised, cleared } = difference.flags;
        expect(raised.length - cleared.length).toBe(count(then) - count(file));
        expect(difference.domains.map(({ id }) => id)).toEqual(
          after.domains
            .filter((one, place) => canonicalJson(one) !== canonicalJson(before.domains[place]))
            .map(({ id }) => id),
        );
      }),
      { numRuns: 60 },
    );
  });
});
