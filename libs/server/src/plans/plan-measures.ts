import { maturityModel, planRules } from '@rolewright/catalogue';
import {
  dayNumber,
  type OrganisationFile,
  planAgainstActual,
  quarterDays,
  score,
  type ScoreResult,
  type Standpoint,
  standpointsAlong,
} from '@rolewright/domain';
import type { PointOfTime } from '../observations/stored-facts.js';
import type { BandLevel } from '../scores/scores.view.js';
import type { MoveRow, PlanRow } from './plan-rows.js';
import type { PlanMoveView, PlanOutcomeView, StandpointView } from './plans.view.js';

const levelOf = (band: string): BandLevel =>
  Math.max(0, maturityModel.bands.indexOf(band)) as BandLevel;

export const standpointView = ({ band, index, mean }: Standpoint): StandpointView => ({
  band: levelOf(band),
  index,
  mean,
});

export const standpointOfScore = ({ level, index, mean }: ScoreResult): StandpointView => ({
  band: level,
  index,
  mean,
});

const asStandpoint = ({ band, index, mean }: StandpointView): Standpoint => ({
  band: maturityModel.bands[band],
  index,
  mean,
});

type Counting = Pick<MoveRow, 'criteria' | 'state'>;

const counts = ({ state }: Counting): boolean => state !== 'dropped';

/** Where the organisation would stand with every move that is not dropped. */
export function expectedWith(file: OrganisationFile, moves: readonly Counting[]): StandpointView {
  const along = standpointsAlong(file, maturityModel, moves.filter(counts), planRules);
  const last = along.at(-1);
  return last ? standpointView(last) : standpointOfScore(score(file, maturityModel));
}

/** Each move with the state of its criteria now, and where it and all before it would lead from now on. */
export function measuredMoves(
  file: OrganisationFile,
  now: ScoreResult,
  moves: readonly MoveRow[],
  today: string,
): PlanMoveView[] {
  const taken = moves.filter(counts);
  const along = standpointsAlong(file, maturityModel, taken, planRules);
  const expected = new Map(taken.map(({ moveId }, at) => [moveId, along[at]]));
  return moves.map((move, at) => {
    const after = expected.get(move.moveId);
    return {
      ...moveFields(move),
      criteria: move.criteria.map(({ domain, criterion }) => ({
        domain,
        criterion,
        state: stateIn(now, domain, criterion),
      })),
      overdue: isOverdue(move, today),
      position: at + 1,
      expected: after ? standpointView(after) : null,
    };
  });
}

export const isOverdue = ({ dueOn, state }: MoveRow, today: string): boolean =>
  dueOn !== null && dueOn < today && (state === 'todo' || state === 'doing');

/** A move without what is measured of it. */
export function moveFields(move: MoveRow) {
  const { moveId, kind, title, text, ownerRole, dueOn, effort, state, version, deletedAt } = move;
  return { moveId, kind, title, text, ownerRole, dueOn, effort, state, version, deletedAt };
}

function stateIn({ domains }: ScoreResult, domain: string, criterion: string): string {
  const found = domains.find(({ id }) => id === domain);
  if (!found) return 'unknown';
  if (found.holds.includes(criterion)) return 'holds';
  return found.fails.includes(criterion) ? 'fails' : 'unknown';
}

/** The facts on which a plan was made, as they were known then: what was recorded later does not change its promise. */
export const baselineOf = ({
  baseline,
  createdAt,
}: Pick<PlanRow, 'baseline' | 'createdAt'>): PointOfTime => ({
  asOf: baseline.asOf,
  knownAt: createdAt,
});

/** The day on which a plan is held against the facts: today, and its quarter's last day once that is over. */
export function outcomeDay({ quarter }: Pick<PlanRow, 'quarter'>, today: string): string {
  const { last } = quarterDays(quarter);
  return dayNumber(today) > dayNumber(last) ? last : today;
}

/** Plan against actual on the day of `file`. */
export function outcomeOf(
  plan: Pick<PlanRow, 'expected'>,
  moves: readonly MoveRow[],
  before: OrganisationFile,
  file: OrganisationFile,
  settled: boolean,
): PlanOutcomeView {
  const was = score(before, maturityModel);
  const now = score(file, maturityModel);
  const outcome = planAgainstActual(was, now, asStandpoint(plan.expected), moves, maturityModel);
  return {
    asOf: file.asOf,
    settled,
    from: standpointOfScore(was),
    expected: plan.expected,
    actual: {
      ...standpointOfScore(now),
      intervalLow: levelOf(now.interval.low),
      intervalHigh: levelOf(now.interval.high),
      confidence: { value: now.confidence.value, label: now.confidence.label },
    },
    moves: outcome.moves.map((move) => ({ ...move, missing: [...move.missing] })),
    lost: [...outcome.lost],
    gainedBesides: [...outcome.gainedBesides],
    sentences: [...outcome.sentences],
  };
}
