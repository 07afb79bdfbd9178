import fc from 'fast-check';
import { anyFile } from '../facts/arbitrary-file.fixture.js';
import {
  answers,
  assignment,
  atLevel,
  fileOf,
  fileWith,
  standing,
} from '../facts/facts.fixture.js';
import type { Metric } from '../facts/organisation-file.js';
import { model } from '../model/model.fixture.js';
import { score } from '../scoring/score.js';
import { cheapestPath } from './cheapest-path.js';
import { operatingPlan } from './operating-plan.js';
import { planRules } from './plan-rules.fixture.js';
import { moveKinds } from './plan-rules.js';

const levels = [1, 2, 3, 4] as const;
const everywhere = (level: number) =>
  Object.fromEntries(model.domains.map(({ id }) => [id, atLevel(level)]));

describe('an operating plan', () => {
  const file = fileWith({ ...everywhere(2), AGT: {}, REV: standing(1, 0) });
  const plan = operatingPlan(file, model, 'Operational', planRules);

  it('makes every fact of the path happen in exactly one move', () => {
    const path = cheapestPath(file, model, 'Operational', planRules);
    const pairs = (list: readonly { domain: string; criterion: string }[]) =>
      list.map(({ domain, criterion }) => `${domain} ${criterion}`).sort();
    expect(pairs(plan.moves.flatMap(({ criteria }) => criteria))).toEqual(pairs(path.facts));
    expect(plan.path).toEqual({ facts: path.facts.length, cost: path.cost, minimal: 'proved' });
    expect(plan.to).toEqual(path.after);
    expect(plan.from).toEqual(path.from);
  });

  it('is ordered by window, and within one by what is decided, defined, connected and proved', () => {
    const order = plan.moves.map(({ window, kind }) => window.to * 10 + moveKinds.indexOf(kind));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(plan.moves.map((move) => move.order)).toEqual(plan.moves.map((_, at) => at + 1));
    expect([
      ...new Set(plan.moves.map(({ window }) => `${String(window.from)}–${String(window.to)}`)),
    ]).toEqual(['0–30', '30–60', '60–90']);
  });

  it('puts a critical domain before one that is not, and a low one before a high one', () => {
    const decided = plan.moves.filter(({ kind, window }) => kind === 'decide' && window.to === 30);
    const domains = decided.map(({ criteria }) => criteria[0]?.domain ?? '');
    expect(domains[0]).toBe('REV');
    const isCritical = (id: string) =>
      model.domains.find((one) => one.id === id)?.critical === 'always';
    const firstOther = domains.findIndex((id) => !isCritical(id));
    expect(domains.slice(firstOther).some(isCritical)).toBe(false);
  });

  it('joins what one person does together', () => {
    const move = plan.moves.find(({ criteria }) =>
      criteria.some(({ domain, criterion }) => domain === 'REV' && criterion === 'E1'),
    );
    expect(move).toMatchObject({
      kind: 'decide',
      title: 'decide what E1 asks and what O2 asks for Product review',
      facts: ['E1 holds for Product review.', 'O2 holds for Product review.'],
      effort: 'days',
      window: { from: 0, to: 30 },
    });
  });

  it('has nothing to do where the target is reached', () => {
    expect(operatingPlan(fileWith(everywhere(3)), model, 'Emerging', planRules)).toMatchObject({
      moves: [],
      from: { band: 'Operational' },
      to: { band: 'Operational' },
      path: { facts: 0, cost: 0, minimal: 'proved' },
    });
  });

  it('says that its windows promise nothing', () => {
    expect(plan.notes).toEqual(planRules.notes);
  });
});

describe('who makes a move', () => {
  const owners = (file = fileOf()) =>
    operatingPlan(file, model, 'Emerging', planRules).moves.map(
      ({ criteria, ownerRole, ownerFrom }) => ({ criteria, ownerRole, ownerFrom }),
    );
  const of = (list: ReturnType<typeof owners>, domain: string, criterion: string) => {
    const { ownerRole, ownerFrom } =
      list.find(({ criteria }) =>
        criteria.some((one) => one.domain === domain && one.criterion === criterion),
      ) ?? {};
    return { ownerRole, ownerFrom };
  };

  it('is the recorded owner, else whom the answers name, else the model’s default', () => {
    const withDefaults = {
      ...model,
      domains: model.domains.map((domain) => ({
        ...domain,
        decisions: domain.decisions.map((decision) => ({
          ...decision,
          decider: `${domain.id} lead`,
        })),
      })),
    };
    const file = fileOf({
      assignments: [assignment('REV', 'security lead')],
      answers: answers('LOG', [['detection lead', 2]]),
    });
    const moves = operatingPlan(file, withDefaults, 'Reactive', planRules).moves;
    const by = (domain: string) => {
      const move = moves.find(({ criteria }) => criteria[0]?.domain === domain);
      return [move?.ownerRole, move?.ownerFrom];
    };
    expect(by('REV')).toEqual(['security lead', 'file']);
    expect(by('LOG')).toEqual(['detection lead', 'file']);
    expect(by('INC')).toEqual(['INC lead', 'model']);
  });

  it('is whoever settles ownership where the owner is to be settled', () => {
    expect(of(owners(), 'INT', 'E1')).toEqual({
      ownerRole: 'owner to be named',
      ownerFrom: 'model',
    });
    const settled = fileOf({
      decisions: [
        { domain: 'GOV', decision: 'ownership arbitration', decider: 'ceo', need: 4, held: 4 },
      ],
    });
    expect(of(owners(settled), 'INT', 'E1')).toEqual({ ownerRole: 'ceo', ownerFrom: 'file' });
    const disputed = fileOf({
      decisions: [
        {
          domain: 'GOV',
          decision: 'ownership arbitration',
          decider: ['ceo', 'cto'],
          need: 4,
          held: 4,
        },
      ],
    });
    expect(of(owners(disputed), 'INT', 'E1').ownerFrom).toBe('model');
  });
});

describe('quarterly readings', () => {
  const metric = (quarters: readonly string[]): Metric => ({
    domain: 'REV',
    metric: 'lead time P85',
    target: 10,
    source: 'tracker',
    citedBy: 'budget',
    readings: quarters.map((quarter) => ({ quarter, value: 12 })),
  });
  const lastWindow = (quarters: readonly string[] | null) => {
    const values = { ...everywhere(4) };
    const file = fileWith(values, quarters === null ? {} : { metrics: [metric(quarters)] });
    const observed = file.observations?.filter(
      ({ domain, criterion }) => !(domain === 'REV' && criterion === 'G2'),
    );
    return operatingPlan(
      { ...file, observations: observed ?? [] },
      model,
      'Governed',
      planRules,
    ).moves.at(-1)?.window.to;
  };

  it('cannot be hurried: two missing ones take two quarters', () => {
    expect(lastWindow(['2026-Q3'])).toBe(184);
    expect(lastWindow(['2026-Q2', '2026-Q3'])).toBe(92);
  });

  it('take the whole run where nothing is recorded', () => {
    expect(lastWindow(null)).toBe(276);
  });

  it('that only lack their citation keep to the usual window', () => {
    const file = fileWith(everywhere(4), {
      metrics: [{ ...metric(['2026-Q1', '2026-Q2', '2026-Q3']), citedBy: undefined } as Metric],
    });
    const plan = operatingPlan(file, model, 'Governed', planRules);
    expect(plan.moves.map(({ criteria, window }) => [criteria[0]?.criterion, window.to])).toEqual([
      ['G2', 90],
    ]);
  });
});

describe('whatever the file', () => {
  it('the expected figures are the engine’s own and never fall, unless a domain leaves the scope', () => {
    fc.assert(
      fc.property(anyFile, fc.constantFrom(...levels), (file, level) => {
        const plan = operatingPlan(file, model, level, planRules);
        const path = cheapestPath(file, model, level, planRules);
        expect(plan.to).toEqual(path.after);
        expect(model.bands.indexOf(plan.to.band)).toBeGreaterThanOrEqual(Math.min(level, 4));
        if ((file.notApplicable ?? []).length > 0) return;
        let before = plan.from;
        for (const { expected } of plan.moves) {
          expect(expected.mean).toBeGreaterThanOrEqual(before.mean - 1e-9);
          expect(expected.index).toBeGreaterThanOrEqual(before.index - 1e-9);
          expect(model.bands.indexOf(expected.band)).toBeGreaterThanOrEqual(
            model.bands.indexOf(before.band),
          );
          before = expected;
        }
        expect(plan.from.mean).toBe(score(file, model).mean);
      }),
      { numRuns: 40 },
    );
  });
});
