import type { Move } from './plans-words.js';
import type { MoveKind } from '../../graphql/generated/plans.js';

/** Where a move is put: under a kind, before another move of the plan, or behind all. */
export interface Place {
  kind: MoveKind;
  before: string | null;
}

/** The moves as they stand once one of them is put elsewhere. */
export function placed(moves: readonly Move[], moveId: string, { kind, before }: Place): Move[] {
  const moved = moves.find((move) => move.moveId === moveId);
  if (!moved) return [...moves];
  const rest = moves.filter((move) => move !== moved);
  const at = before === null ? rest.length : rest.findIndex((move) => move.moveId === before);
  return rest.toSpliced(at < 0 ? rest.length : at, 0, { ...moved, kind });
}

/** The place one step up or down in its column; null where there is none. */
export function stepWithin(
  moves: readonly Move[],
  moveId: string,
  step: 'up' | 'down',
): Place | null {
  const moved = moves.find((move) => move.moveId === moveId);
  if (!moved) return null;
  const column = moves.filter(({ kind }) => kind === moved.kind);
  const at = column.indexOf(moved);
  if (step === 'up') {
    const above = column[at - 1];
    return above ? { kind: moved.kind, before: above.moveId } : null;
  }
  if (at === column.length - 1) return null;
  return { kind: moved.kind, before: column[at + 2]?.moveId ?? null };
}
