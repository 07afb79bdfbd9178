import fc from 'fast-check';
import { anyFile } from '../facts/arbitrary-file.fixture.js';
import { indexFacts } from '../facts/fact-index.js';
import { fileWith, type Values } from '../facts/facts.fixture.js';
import type { OrganisationFile } from '../facts/organisation-file.js';
import { compileModel } from '../model/compiled-model.js';
import type { MaturityModel } from '../model/maturity-model.js';
import { model } from '../model/model.fixture.js';
import { explainDomain } from '../scoring/explain-domain.js';
import { score } from '../scoring/score.js';
import { applyScenario } from '../what-if/apply-scenario.js';
import { cheapestPath } from './cheapest-path.js';
import { mendCriterion } from './mends/mend.js';
import { planRules } from './plan-rules.fixture.js';
import { planOf } from './plan-rules.js';

/** A model of few domains and criteria, so that every set of facts can be tried. */
function smallModel(
  domains: readonly string[],
  criteria: readonly string[],
  weights: readonly number[],
): MaturityModel {
  return {
    ...model,
    domains: model.domains
      .filter(({ id }) => domains.includes(id))
      .map((domain, at) => ({
        ...domain,
        weight: weights[at] ?? 1,
        handoffs: domain.handoffs.filter(({ to }) => domains.includes(to)),
      })),
    criteria: model.criteria.filter(({ id }) => criteria.includes(id)),
  };
}

type Cost = 'facts' | 'effort';
const costOf = (criterion: string, cost: Cost): number =>
  cost === 'facts' ? 1 : planRules.effortWeights[planOf(planRules, criterion).effort];

interface Candidate {
  readonly id: string;
  readonly criterion: MaturityModel['criteria'][number];
}

/** What does not hold, and what holds by a register, since other rows there may undo it. */
const candidates = (file: OrganisationFile, small: MaturityModel): Candidate[] =>
  small.domains.flatMap(({ id }) =>
    explainDomain(file, small, id).flatMap(({ criterion: name, state, from }) => {
      const criterion = small.criteria.find((one) => one.id === name);
      return criterion && (state !== 'holds' || from === 'register') ? [{ id, criterion }] : [];
    }),
  );

/** The least cost at which any set of facts at all reaches the level, by trying every set. */
function leastByTrying(
  file: OrganisationFile,
  small: MaturityModel,
  level: number,
  cost: Cost,
  ceiling: number,
): number {
  const missing = candidates(file, small);
  let least = Infinity;
  for (let set = 0; set < 2 ** missing.length; set += 1) {
    const chosen = missing.filter((_, at) => set & (1 << at));
    const sum = chosen.reduce((total, { criterion }) => total + costOf(criterion.id, cost), 0);
    if (sum >= least || sum > ceiling) continue;
    if (score(withFacts(file, small, chosen), small).level >= level) least = sum;
  }
  return least;
}

function withFacts(
  file: OrganisationFile,
  small: MaturityModel,
  chosen: readonly Candidate[],
): OrganisationFile {
  const compiled = compileModel(small);
  const claimed = new Set(
    score(file, small).domains.flatMap(({ id, notApplicable }) => (notApplicable ? [id] : [])),
  );
  return chosen.reduce((before, { id, criterion }) => {
    const index = indexFacts(before, compiled);
    const domain = compiled.domainIndex.get(id) ?? -1;
    const inScope = (other: string): boolean => !claimed.has(other);
    const { changes } = mendCriterion({ index, domain, criterion, rules: planRules, inScope });
    return applyScenario(before, changes, small);
  }, file);
}

const weight = fc.integer({ min: 1, max: 30 });
const value = fc.oneof(
  { weight: 2, arbitrary: fc.constant(true) },
  fc.constantFrom(false, 0.3, 0.79),
  fc.constant(undefined),
);

describe('on small models, where every set of facts can be tried', () => {
  const criteria = ['R1', 'E1', 'E3', 'O1', 'O3', 'G3'];

  it('no set of observed facts is cheaper than the path', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(value, { minLength: 6, maxLength: 6 }), { minLength: 3, maxLength: 3 }),
        fc.array(weight, { minLength: 3, maxLength: 3 }),
        fc.constantFrom(1, 2, 3, 4),
        fc.constantFrom<Cost>('facts', 'effort'),
        fc.boolean(),
        (values, weights, level, cost, agentsWrite) => {
          const domains = ['REV', 'AGT', 'LOG'];
          const small = smallModel(domains, criteria, weights);
          const file = fileWith(
            Object.fromEntries(
              domains.map((id, at): [string, Values] => [
                id,
                Object.fromEntries(
                  criteria.flatMap((criterion, place) => {
                    const own = values[at]?.[place];
                    return own === undefined ? [] : [[criterion, own]];
                  }),
                ),
              ]),
            ),
            { profile: { agentsWrite, decisionsAffectPeople: false } },
          );
          fc.pre(candidates(file, small).length <= 12);
          const path = cheapestPath(file, small, level as 1, planRules, { cost });
          expect(path.minimal).toBe('proved');
          expect(leastByTrying(file, small, level, cost, path.cost)).toBe(path.cost);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('no set of facts in registers and observations is cheaper than the path, or than the bound it states', () => {
    fc.assert(
      fc.property(
        anyFile,
        fc.array(weight, { minLength: 2, maxLength: 2 }),
        fc.constantFrom(['REV', 'LOG'], ['INT', 'MOD']),
        fc.constantFrom(
          ['R1', 'E1', 'E2', 'O2', 'G1', 'G4'],
          ['R1', 'E1', 'E2', 'O4', 'G2'],
          ['R2', 'E2', 'O5', 'G1', 'G4'],
        ),
        fc.constantFrom(1, 2, 3, 4),
        fc.constantFrom<Cost>('facts', 'effort'),
        (any, weights, domains, asked, level, cost) => {
          const small = smallModel(domains, asked, weights);
          const file = only(any, domains);
          fc.pre(candidates(file, small).length <= 9);
          const path = cheapestPath(file, small, level as 1, planRules, { cost });
          const least = leastByTrying(file, small, level, cost, path.cost);
          if (path.minimal === 'proved') expect(least).toBe(path.cost);
          else expect(least).toBeGreaterThanOrEqual(path.minimal.lowerBound);
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** The rows about some domains, many of them crowded into these few. */
function only(file: OrganisationFile, domains: readonly string[]): OrganisationFile {
  const home = (domain: string): string =>
    domains.includes(domain) ? domain : (domains[domain.charCodeAt(0) % 2] ?? '');
  const moved = <Row extends { domain: string }>(rows: readonly Row[] | undefined): Row[] =>
    (rows ?? []).map((row) => ({ ...row, domain: home(row.domain) }));
  return {
    ...file,
    observations: (file.observations ?? []).filter(({ domain }) => domains.includes(domain)),
    notApplicable: moved(file.notApplicable),
    answers: moved(file.answers),
    assignments: moved(file.assignments),
    decisions: moved(file.decisions),
    handoffs: (file.handoffs ?? []).filter(
      ({ from, to }) => domains.includes(from) && domains.includes(to),
    ),
    artifacts: moved(file.artifacts),
    metrics: moved(file.metrics),
    workRecords: moved(file.workRecords),
    executiveDecisions: [],
  };
}
