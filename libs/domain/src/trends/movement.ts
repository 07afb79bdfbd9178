import { DomainError } from '../access/index.js';
import type { OrganisationFile } from '../facts/organisation-file.js';
import { atLeast } from '../model/compiled-model.js';
import type { CriterionDefinition, MaturityModel } from '../model/maturity-model.js';
import { score } from '../scoring/score.js';
import { type CellStep, type Readings, criterionParts, stepsOf } from './attribution.js';
import { type Evaluated, evaluate, meanOf } from './evaluated.js';
import { methodChanges, scopeChanges, stepChange } from './movement-changes.js';
import {
  type MeanInterval,
  type Movement,
  type MovementChange,
  type MovementPart,
  movementParts,
} from './movement-result.js';
import { movementStatement } from './movement-statement.js';
import { respondentOverlap } from './respondents.js';
import { RowHistory } from './row-history.js';
import type { TrendRules } from './trend-rules.js';

export interface MovementModels {
  readonly modelBefore: MaturityModel;
  readonly modelAfter: MaturityModel;
  readonly rules: TrendRules;
}

/**
 * Why an organisation's mean moved between two days (engine-contract.md §5, domain.md §6): the inputs
 * are replaced part by part, and each part is the change in M that its replacement makes. Throws
 * INPUT_INVALID where the later file is of an earlier day.
 */
export function movement(
  before: OrganisationFile,
  after: OrganisationFile,
  { modelBefore, modelAfter, rules }: MovementModels,
): Movement {
  if (after.asOf < before.asOf) {
    throw new DomainError('INPUT_INVALID', {
      asOf: after.asOf,
      mend: `Give the file of ${before.asOf} second: it is the later one.`,
    });
  }
  const issued = evaluate(before, modelBefore);
  const restated = evaluate(before, modelAfter);
  const later = evaluate(after, modelAfter);
  const rescoped = evaluate(before, modelAfter, later.counts);
  const history = new RowHistory(before, after);
  const steps = allSteps({
    before: rescoped,
    aged: evaluate({ ...before, asOf: after.asOf }, modelAfter, later.counts),
    fresh: evaluate(history.withoutAgeing(modelAfter), modelAfter, later.counts),
    after: later,
    history,
  });
  const means = [meanOf(issued), meanOf(restated), meanOf(rescoped)];
  const satisfaction = Float64Array.from(rescoped.table.satisfaction);
  for (const part of criterionParts) {
    for (const step of steps) if (step.part === part) satisfaction[step.cell] = step.satisfaction;
    means.push(meanOf(rescoped, { satisfaction }));
  }
  const parts = Object.fromEntries(
    movementParts.map((part, at) => [part, (means[at + 1] as number) - (means[at] as number)]),
  ) as Record<MovementPart, number>;
  const intervals = { from: intervalOf(restated), to: intervalOf(later) };
  const result: Omit<Movement, 'statement'> = {
    organisation: after.organisation.name,
    from: means[0] as number,
    restated: means[1] as number,
    to: means[6] as number,
    parts,
    facts: {
      method: modelBefore === modelAfter ? [] : methodChanges(issued, restated),
      scope: scopeChanges(restated, rescoped, later),
      ...changesOf(steps, rescoped, later),
    },
    intervals,
    detectable: !(
      atLeast(intervals.from.high, intervals.to.low) &&
      atLeast(intervals.to.high, intervals.from.low)
    ),
    respondentOverlap: respondentOverlap(rescoped, later),
  };
  const labels = [score(before, modelBefore), score(after, modelAfter)].map(
    ({ confidence }) => confidence.label,
  );
  return { ...result, statement: movementStatement(result, labels, rules) };
}

interface PlacedStep extends CellStep {
  readonly domain: number;
  readonly criterion: CriterionDefinition;
  readonly cell: number;
}

/** The steps of every criterion of the domains in scope, in the model's order. */
function allSteps(readings: Readings): PlacedStep[] {
  const { index, counts, table } = readings.after;
  const { compiled } = index;
  return compiled.domains.flatMap(({ index: domain }) =>
    counts[domain] === true
      ? compiled.model.criteria.flatMap((criterion, at) => {
          const cell = domain * table.width + at;
          return stepsOf(readings, domain, criterion, cell).map((step) => ({
            ...step,
            domain,
            criterion,
            cell,
          }));
        })
      : [],
  );
}

function changesOf(
  steps: readonly PlacedStep[],
  before: Evaluated,
  after: Evaluated,
): Record<(typeof criterionParts)[number], MovementChange[]> {
  const changes = { coverage: [], respondents: [], practice: [], decay: [] } as Record<
    (typeof criterionParts)[number],
    MovementChange[]
  >;
  steps.forEach((step, at) => {
    const earlier = steps[at - 1];
    const from = earlier?.cell === step.cell ? earlier.satisfaction : null;
    const last = steps[at + 1]?.cell !== step.cell;
    changes[step.part].push(stepChange({ before, after, step, from, last }));
  });
  return changes;
}

function intervalOf(evaluated: Evaluated): MeanInterval {
  return {
    asOf: evaluated.index.file.asOf,
    low: meanOf(evaluated),
    high: meanOf(evaluated, { unknownHolds: true }),
  };
}
