import { atLevel, fileOf, fileWith, observe } from '../facts/facts.fixture.js';
import { model } from '../model/model.fixture.js';
import { draftsOf, movesOfCriteria } from './moves-of-criteria.js';
import { operatingPlan } from './operating-plan.js';
import { planRules } from './plan-rules.fixture.js';

describe('criteria as moves', () => {
  it('are grouped and ordered as the operating plan does it', () => {
    const file = fileWith(Object.fromEntries(model.domains.map(({ id }) => [id, atLevel(1)])));
    const plan = operatingPlan(file, model, 'Emerging', planRules);
    const wanted = plan.moves.flatMap(({ criteria }) => criteria);
    expect(movesOfCriteria(file, model, wanted, planRules)).toEqual(draftsOf(plan));
  });

  it('make no move where they hold already, are out of scope or do not exist, and one where said twice', () => {
    const file = fileOf({
      observations: [...observe('INT', atLevel(2)), ...observe('REV', { E1: true })],
      notApplicable: [{ domain: 'RET', count: 0, observedAt: '2026-09-20', source: 'inventory' }],
    });
    const moves = movesOfCriteria(
      file,
      model,
      [
        { domain: 'REV', criterion: 'E1' },
        { domain: 'RET', criterion: 'E1' },
        { domain: 'XXX', criterion: 'E1' },
        { domain: 'AGT', criterion: 'E1' },
        { domain: 'AGT', criterion: 'E1' },
      ],
      planRules,
    );
    expect(moves.map(({ criteria }) => criteria)).toEqual([[{ domain: 'AGT', criterion: 'E1' }]]);
    expect(moves[0]).toMatchObject({ kind: 'decide', within: 30, expected: { band: 'Unaware' } });
  });
});
