import fc from 'fast-check';
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
