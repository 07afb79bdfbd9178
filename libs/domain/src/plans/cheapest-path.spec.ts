import fc from 'fast-check';
import { anyFile } from '../facts/arbitrary-file.fixture.js';
import { fileOf } from '../facts/facts.fixture.js';
import { model } from '../model/model.fixture.js';
import { score } from '../scoring/score.js';
import { applyScenario } from '../what-if/apply-scenario.js';
import { cheapestPath } from './cheapest-path.js';
import { planRules } from './plan-rules.fixture.js';

describe('time', () => {
  it.each([1, 2, 3, 4] as const)('empty to %s', (level) => {
    const t = performance.now();
    const path = cheapestPath(fileOf(), model, level, planRules);
    const t2 = performance.now();
    const e = cheapestPath(fileOf(), model, level, planRules, { cost: 'effort' });
    console.log(
      level,
      path.cost,
      path.minimal,
      path.bandAfter,
      t2 - t,
      e.cost,
      e.facts.length,
      performance.now() - t2,
    );
  });
  it('any', () => {
    let worst = 0;
    fc.assert(
      fc.property(
        anyFile,
        fc.constantFrom(1, 2, 3, 4),
        fc.constantFrom('facts', 'effort'),
        (file, level, cost) => {
          const t = performance.now();
          const path = cheapestPath(file, model, level as 1, planRules, { cost: cost as 'facts' });
          const took = performance.now() - t;
          if (took > worst) {
            worst = took;
            console.log(level, cost, took, path.cost, path.minimal);
          }
          expect(
            score(applyScenario(file, path.scenario, model), model).level,
          ).toBeGreaterThanOrEqual(level);
        },
      ),
      { numRuns: 100 },
    );
  });
});
