import type { MaturityModel } from '../model/maturity-model.js';
import type { ScoreResult } from '../scoring/score-result.js';
import type { CriterionAt, MoveState } from './kept-plan.js';
import type { Standpoint } from './plan-result.js';

/** A kept move as its outcome is read from it. */
export interface OutcomeMove {
  readonly moveId: string;
  readonly title: string;
  readonly state: MoveState;
  readonly criteria: readonly CriterionAt[];
}

export interface MoveOutcome {
  readonly moveId: string;
  readonly title: string;
  readonly state: MoveState;
  /** Criteria that it aims at; of these those that held when the plan was made, and those that hold now. */
  readonly planned: number;
  readonly heldBefore: number;
  readonly holding: number;
  readonly missing: readonly CriterionAt[];
}

/** A plan held against what is now so. */
export interface PlanOutcome {
  readonly moves: readonly MoveOutcome[];
  /** Criteria that held when the plan was made and do not hold now. */
  readonly lost: readonly CriterionAt[];
  /** Criteria that hold now, did not then, and that no move aims at. */
  readonly gainedBesides: readonly CriterionAt[];
  /** In plain words: what was reached, what was not, and what cannot be said. */
  readonly sentences: readonly string[];
}

/**
 * Plan against actual: which criteria the moves aimed at hold now, and the band expected against the
 * band found. It tells what coincided, never what caused it. Dropped moves are listed and not counted.
 *
 * @param before the score on which the plan was made
 * @param now the score of the day on which it is held against the facts
 * @param expected where the moves that were not dropped would have led from `before`
 */
export function planAgainstActual(
  before: ScoreResult,
  now: ScoreResult,
  expected: Standpoint,
  moves: readonly OutcomeMove[],
  model: MaturityModel,
): PlanOutcome {
  const held = holding(before);
  const holds = holding(now);
  const told = moves.map((move): MoveOutcome => ({
    moveId: move.moveId,
    title: move.title,
    state: move.state,
    planned: move.criteria.length,
    heldBefore: move.criteria.filter((one) => held.has(keyOf(one))).length,
    holding: move.criteria.filter((one) => holds.has(keyOf(one))).length,
    missing: move.criteria.filter((one) => !holds.has(keyOf(one))),
  }));
  const aimed = new Set(
    moves.filter(({ state }) => state !== 'dropped').flatMap(({ criteria }) => criteria.map(keyOf)),
  );
  const all = criteriaInScope(now, model);
  const lost = all.filter((one) => held.has(keyOf(one)) && !holds.has(keyOf(one)));
  const gainedBesides = all.filter(
    (one) => holds.has(keyOf(one)) && !held.has(keyOf(one)) && !aimed.has(keyOf(one)),
  );
  const wanted = [...aimed];
  return {
    moves: told,
    lost,
    gainedBesides,
    sentences: sentencesOf({
      before,
      now,
      expected,
      model,
      wanted: wanted.length,
      reached: wanted.filter((key) => holds.has(key)).length,
      already: wanted.filter((key) => held.has(key)).length,
      lost: lost.length,
      besides: gainedBesides.length,
      unproved: told.filter(
        ({ state, planned, holding: now_ }) => state === 'done' && planned > now_,
      ).length,
    }),
  };
}

const keyOf = ({ domain, criterion }: CriterionAt): string => `${domain} ${criterion}`;

const holding = ({ domains }: ScoreResult): ReadonlySet<string> =>
  new Set(
    domains.flatMap(({ id, holds }) => holds.map((criterion) => keyOf({ domain: id, criterion }))),
  );

const criteriaInScope = ({ domains }: ScoreResult, { criteria }: MaturityModel): CriterionAt[] =>
  domains
    .filter(({ notApplicable }) => !notApplicable)
    .flatMap(({ id: domain }) => criteria.map(({ id: criterion }) => ({ domain, criterion })));

interface Counts {
  readonly before: ScoreResult;
  readonly now: ScoreResult;
  readonly expected: Standpoint;
  readonly model: MaturityModel;
  readonly wanted: number;
  readonly reached: number;
  readonly already: number;
  readonly lost: number;
  readonly besides: number;
  /** Moves that somebody called done while something they aimed at does not hold. */
  readonly unproved: number;
}

const criteria = (count: number): string =>
  count === 1 ? '1 criterion' : `${String(count)} criteria`;

function sentencesOf(counts: Counts): string[] {
  const { now, expected, model, wanted, reached, already, lost, besides, unproved } = counts;
  const sentences: string[] = [];
  if (wanted > 0) {
    const of = `Of the ${criteria(wanted)} that the plan aims at, ${String(reached)} ${reached === 1 ? 'holds' : 'hold'} on ${now.asOf}`;
    sentences.push(
      already > 0
        ? `${of}; ${String(already)} of all held already when it was made.`
        : `${of}; none held when it was made.`,
    );
  }
  const level = model.bands.indexOf(expected.band);
  sentences.push(
    now.level === level
      ? `The plan expected ${expected.band}, and the band is ${now.band}.`
      : `The plan expected ${expected.band}; the band is ${now.band}, ${now.level > level ? 'above' : 'below'} that.`,
  );
  if (lost > 0)
    sentences.push(
      `${criteria(lost)} that held before ${lost === 1 ? 'does' : 'do'} not hold now: facts age, and some were found otherwise.`,
    );
  if (besides > 0) sentences.push(`${criteria(besides)} came to hold that no move aims at.`);
  if (unproved > 0)
    sentences.push(
      `${unproved === 1 ? 'One move is' : `${String(unproved)} moves are`} called done while something aimed at does not hold: the work may be done and not yet recorded.`,
    );
  if (now.confidence.label === 'low')
    sentences.push(
      `Confidence is low: the band lies between ${now.interval.low} and ${now.interval.high}.`,
    );
  sentences.push('This tells what is so now, not that the plan brought it about.');
  return sentences;
}
