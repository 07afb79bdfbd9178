import fc from 'fast-check';
import { anyFile } from '../facts/arbitrary-file.fixture.js';
import { answers, assignment, atLevel, fileOf, fileWith } from '../facts/facts.fixture.js';
import { model } from '../model/model.fixture.js';
import { score } from '../scoring/score.js';
import { standpointOf } from './cheapest-path.js';
import { operatingPlan } from './operating-plan.js';
import { standpointsAlong, withCriteria } from './along-moves.js';
import { planRules } from './plan-rules.fixture.js';

const holds = (file: ReturnType<typeof fileOf>, domain: string, criterion: string): boolean =>
  score(file, model)
    .domains.find(({ id }) => id === domain)
    ?.holds.includes(criterion) === true;

describe('criteria that are made to hold', () => {
  it('hold, each written where the engine reads it', () => {
    fc.assert(
      fc.property(
        anyFile,
        fc.constantFrom('REV', 'AGT', 'GOV'),
        fc.constantFrom('R1', 'E1', 'O1', 'O2', 'O4', 'G1'),
        (file, domain, criterion) => {
          const after = withCriteria(file, model, [{ domain, criterion }], planRules);
          expect(holds(after, domain, criterion)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('change nothing where they hold already, or the model does not have them', () => {
    const file = fileWith({ REV: atLevel(4) });
    const wanted = [
      { domain: 'REV', criterion: 'E1' },
      { domain: 'XXX', criterion: 'E1' },
      { domain: 'REV', criterion: 'X9' },
    ];
    expect(withCriteria(file, model, wanted, planRules)).toBe(file);
  });

  it('are mended together where one rests on another: people agree on an owner who is there', () => {
    const file = fileOf({
      assignments: [assignment('REV', 'lead', { acceptedAt: '2020-01-01' })],
      answers: answers('REV', [['platform', 3]]),
    });
    const wanted = ['E2', 'E1'].map((criterion) => ({ domain: 'REV', criterion }));
    const after = withCriteria(file, model, wanted, planRules);
    expect(wanted.map(({ criterion }) => holds(after, 'REV', criterion))).toEqual([true, true]);
  });
});

describe('where moves lead', () => {
  it('is measured move by move, and ends where the operating plan ends', () => {
    const file = fileWith(
      Object.fromEntries(model.domains.map(({ id }) => [id, atLevel(id === 'REV' ? 0 : 1)])),
    );
    const plan = operatingPlan(file, model, 'Emerging', planRules);
    const along = standpointsAlong(file, model, plan.moves, planRules);
    expect(along.at(-1)).toEqual(plan.to);
    expect(along).toEqual(plan.moves.map(({ expected }) => expected));
  });

  it('stays where it is under a move that aims at nothing', () => {
    const file = fileWith({ REV: atLevel(1) });
    expect(standpointsAlong(file, model, [{ criteria: [] }], planRules)).toEqual([
      standpointOf(score(file, model)),
    ]);
  });
});
