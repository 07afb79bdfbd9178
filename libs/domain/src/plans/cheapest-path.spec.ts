import fc from 'fast-check';
import { DomainError } from '../access/index.js';
import { anyFile } from '../facts/arbitrary-file.fixture.js';
import { canonicalJson } from '../facts/canonical-json.js';
import { atLevel, daysAgo, fileOf, fileWith, standing } from '../facts/facts.fixture.js';
import { parseOrganisationFile } from '../facts/parse-organisation-file.js';
import { model } from '../model/model.fixture.js';
import { score } from '../scoring/score.js';
import { applyScenario } from '../what-if/apply-scenario.js';
import { cheapestPath, levelOf } from './cheapest-path.js';
import { planRules } from './plan-rules.fixture.js';

const levels = [1, 2, 3, 4] as const;

/** The overall example of domain.md §2.3: Agent permissions bind an organisation that is otherwise Emerging. */
const boundByAgents = fileWith(
  {
    INT: standing(3, 0.5),
    REV: standing(3, 0.25),
    CHG: standing(2, 0.6),
    AGT: { R2: true, R1: false },
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

describe('the cheapest path', () => {
  it('lifts the worked example by the one fact that binds it', () => {
    const path = cheapestPath(boundByAgents, model, 'Emerging', planRules);
    expect(path.facts.map(({ domain, criterion }) => `${domain} ${criterion}`)).toEqual(['AGT R1']);
    expect(path).toMatchObject({
      target: 'Emerging',
      cost: 1,
      minimal: 'proved',
      from: { band: 'Reactive', index: 49 },
      bandAfter: 'Emerging',
    });
    expect(path.facts[0]).toMatchObject({
      text: 'R1 holds for Agent permissions.',
      section: 'observations',
      effort: 'hours',
      cost: 1,
    });
    expect(path.scenario.observations).toEqual([
      {
        domain: 'AGT',
        criterion: 'R1',
        value: true,
        observedAt: boundByAgents.asOf,
        grade: 'document',
        source: 'to be recorded',
      },
    ]);
  });

  it.each([
    ['Reactive', 26],
    ['Emerging', 65],
    ['Operational', 121],
    ['Governed', 182],
  ])('from nothing to %s takes %i facts, as the bands say by hand', (target, facts) => {
    // Two, five and ten facts a domain; Operational asks a mean of 75 and three quarters of the weight.
    const path = cheapestPath(fileOf(), model, target, planRules);
    expect(path).toMatchObject({ cost: facts, minimal: 'proved', bandAfter: target });
    expect(path.facts).toHaveLength(facts);
  });

  it('costs nothing where the band is reached already', () => {
    for (const target of ['Unaware', 'Reactive']) {
      expect(cheapestPath(boundByAgents, model, target, planRules)).toMatchObject({
        facts: [],
        cost: 0,
        minimal: 'proved',
        scenario: {},
        bandAfter: 'Reactive',
      });
    }
  });

  it('weighs facts by effort where that is asked', () => {
    const path = cheapestPath(boundByAgents, model, 3, planRules, { cost: 'effort' });
    const counted = cheapestPath(boundByAgents, model, 3, planRules);
    const effort = (facts: typeof path.facts): number =>
      facts.reduce((sum, fact) => sum + planRules.effortWeights[fact.effort], 0);
    expect(path.cost).toBe(effort(path.facts));
    expect(path.cost).toBeLessThanOrEqual(effort(counted.facts));
    expect(path.facts.length).toBeGreaterThanOrEqual(counted.facts.length);
    expect(path.minimal).toBe('proved');
  });

  it('takes every fact in every critical domain for Governed', () => {
    const path = cheapestPath(boundByAgents, model, 4, planRules);
    expect(path.bandAfter).toBe('Governed');
    expect(path.after.index).toBe(100);
  });

  it('says so where the search is cut off, and the bound is honest', () => {
    const few = { ...planRules, search: { nodes: 1 } };
    let cut = 0;
    for (const level of levels) {
      for (const cost of ['facts', 'effort'] as const) {
        const short = cheapestPath(boundByAgents, model, level, few, { cost });
        const full = cheapestPath(boundByAgents, model, level, planRules, { cost });
        expect(
          score(applyScenario(boundByAgents, short.scenario, model), model).level,
        ).toBeGreaterThanOrEqual(level);
        expect(full.minimal).toBe('proved');
        if (short.minimal === 'proved') {
          expect(short.cost).toBe(full.cost);
          continue;
        }
        cut += 1;
        expect(short.minimal.lowerBound).toBeLessThanOrEqual(full.cost + 1e-6);
        expect(short.cost).toBeGreaterThanOrEqual(full.cost);
      }
    }
    expect(cut).toBeGreaterThan(0);
  });

  it('knows bands by name in any case, and refuses others', () => {
    expect(levelOf(' operational ', model)).toBe(3);
    expect(levelOf(2, model)).toBe(2);
    expect(() => cheapestPath(fileOf(), model, 'Heroic', planRules)).toThrow(DomainError);
    expect(() => levelOf(5 as 4, model)).toThrow(DomainError);
  });

  it('is quick enough to ask while talking: under 200 ms for the whole model', () => {
    cheapestPath(boundByAgents, model, 3, planRules);
    const times = levels.map((level) => {
      const start = performance.now();
      cheapestPath(boundByAgents, model, level, planRules);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(200);
  });
});

describe('a claim that a domain is not applicable', () => {
  const claims = ['AGT', 'RET', 'MOD', 'HUM'].map((domain) => ({
    domain,
    count: 0,
    observedAt: daysAgo(5),
    source: 'inventory query',
  }));
  const others = model.domains.filter(
    ({ id }) => !['AGT', 'RET', 'MOD', 'HUM', 'INT'].includes(id),
  );

  it('counts once the facts prove the inventory, and makes the path shorter', () => {
    const file = fileWith(
      { INT: atLevel(1), ...Object.fromEntries(others.map(({ id }) => [id, atLevel(2)])) },
      { notApplicable: claims },
    );
    const path = cheapestPath(file, model, 'Emerging', planRules);
    expect(path.facts.map(({ domain, criterion }) => `${domain} ${criterion}`)).toEqual([
      'INT E1',
      'INT E2',
      'INT E3',
    ]);
    expect(path.minimal).toBe('proved');
    const without = cheapestPath({ ...file, notApplicable: [] }, model, 'Emerging', planRules);
    expect(without.cost).toBeGreaterThan(path.cost);
  });

  it('is never proposed by itself', () => {
    const path = cheapestPath(fileOf(), model, 'Reactive', planRules);
    expect(Object.keys(path.scenario)).toEqual(['observations']);
  });
});

describe('whatever the file', () => {
  it('the path reaches the band, keeps to the engine’s own arithmetic, and is a file that the parser takes', () => {
    fc.assert(
      fc.property(
        anyFile,
        fc.constantFrom(...levels),
        fc.constantFrom('facts' as const, 'effort' as const),
        (file, level, cost) => {
          const path = cheapestPath(file, model, level, planRules, { cost });
          const after = applyScenario(file, path.scenario, model);
          const result = score(after, model);
          expect(result.level).toBeGreaterThanOrEqual(level);
          expect(path.after).toEqual({
            band: result.band,
            index: result.index,
            mean: result.mean,
          });
          expect(path.cost).toBe(path.facts.reduce((sum, fact) => sum + fact.cost, 0));
          if (path.minimal !== 'proved') expect(path.minimal.lowerBound).toBeLessThan(path.cost);
          expect(parseOrganisationFile(JSON.parse(JSON.stringify(after)), model).ok).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('the same input gives the same bytes, and leaves the file as it was', () => {
    fc.assert(
      fc.property(anyFile, fc.constantFrom(...levels), (file, level) => {
        const before = canonicalJson(file);
        const once = canonicalJson(cheapestPath(file, model, level, planRules));
        expect(canonicalJson(cheapestPath(file, model, level, planRules))).toBe(once);
        expect(canonicalJson(file)).toBe(before);
      }),
      { numRuns: 10 },
    );
  });
});
