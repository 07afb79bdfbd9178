import { maturityModel } from '@rolewright/catalogue';
import {
  DomainError,
  effortClasses,
  isQuarter,
  moveKinds,
  moveStates,
  planSources,
  type CriterionAt,
} from '@rolewright/domain';
import { requireDay } from '../calendar.js';
import { requireName } from '../organisations/names.js';
import type { BandLevel } from '../scores/scores.view.js';
import type { PlanMoveInput } from './plans.view.js';

/** Moves that one plan holds at most: more is no plan that anybody reads. */
export const mostMoves = 120;
const longestText = 4_000;
const mostCriteria = 60;

const refuse = (field: string, reason: string, more: Record<string, unknown> = {}): DomainError =>
  new DomainError('INPUT_INVALID', { reason, field, ...more });

/** Errors: INPUT_INVALID unless it is a calendar quarter of this century, such as 2026-Q4. */
export function requireQuarter(value: string): string {
  if (isQuarter(value) && value.startsWith('20')) return value;
  throw refuse('quarter', 'A quarter is written like 2026-Q4.', { expected: '2026-Q4' });
}

/** Errors: INPUT_INVALID unless it is a band of the model, or none. */
export function requireTarget(value: number | null): BandLevel | null {
  if (value === null || maturityModel.bands[value as BandLevel] !== undefined)
    return value as BandLevel | null;
  throw refuse('target', `A target is one of ${maturityModel.bands.join(', ')}, or none.`);
}

export function requireSource(source: { kind: string; ref?: string | null }): string | null {
  if (!planSources.some((known) => known === source.kind))
    throw refuse('source', `A plan is made from one of ${planSources.join(', ')}.`);
  return source.ref ? requireName(source.ref, 'source.ref') : null;
}

const unprintable = /[^\P{Cc}\n\r\t]|\p{Cs}/u;

/** Text of several lines, trimmed; null where there is none. Errors: INPUT_INVALID. */
function requireText(value: string | null | undefined, field: string): string | null {
  const text = value?.trim() ?? '';
  if (text === '') return null;
  if (text.length > longestText || unprintable.test(text))
    throw refuse(field, `A text has at most ${longestText} printable characters.`, {
      maximum: longestText,
    });
  return text;
}

/** Each once. Errors: INPUT_INVALID where the model does not have it. */
function requireCriteria(criteria: readonly CriterionAt[], field: string): CriterionAt[] {
  if (criteria.length > mostCriteria)
    throw refuse(field, `A move aims at ${mostCriteria} criteria at most: split it.`, {
      maximum: mostCriteria,
    });
  const once = new Map<string, CriterionAt>();
  criteria.forEach(({ domain, criterion }, at) => {
    const known =
      maturityModel.domains.some(({ id }) => id === domain) &&
      maturityModel.criteria.some(({ id }) => id === criterion);
    if (!known)
      throw refuse(
        `${field}[${at}]`,
        `The model has no criterion "${criterion.slice(0, 20)}" of a domain "${domain.slice(0, 20)}".`,
      );
    once.set(`${domain} ${criterion}`, { domain, criterion });
  });
  return [...once.values()];
}

/** A move's own fields as they are kept. */
export interface CheckedMove {
  kind: string;
  title: string;
  text: string | null;
  criteria: CriterionAt[];
  ownerRole: string | null;
  dueOn: string | null;
  effort: string | null;
}

/** Errors: INPUT_INVALID with the field at fault, below `at`. */
export function requireMove(move: PlanMoveInput, at = 'move'): CheckedMove {
  if (!moveKinds.includes(move.kind))
    throw refuse(`${at}.kind`, `A move is one of ${moveKinds.join(', ')}.`);
  if (move.effort && !effortClasses.includes(move.effort))
    throw refuse(`${at}.effort`, `An effort is one of ${effortClasses.join(', ')}, or not said.`);
  return {
    kind: move.kind,
    title: requireName(move.title, `${at}.title`),
    text: requireText(move.text, `${at}.text`),
    criteria: requireCriteria(move.criteria, `${at}.criteria`),
    ownerRole: move.ownerRole?.trim() ? requireName(move.ownerRole, `${at}.ownerRole`) : null,
    dueOn: move.dueOn ? requireDay(move.dueOn, `${at}.dueOn`) : null,
    effort: move.effort ?? null,
  };
}

export function requireMoves(moves: readonly PlanMoveInput[]): CheckedMove[] {
  if (moves.length > mostMoves)
    throw refuse('moves', `A plan holds at most ${mostMoves} moves.`, { maximum: mostMoves });
  return moves.map((move, at) => requireMove(move, `moves[${at}]`));
}

export function requireState(state: string): string {
  if (moveStates.some((known) => known === state)) return state;
  throw refuse('state', `A move is one of ${moveStates.join(', ')}.`);
}
