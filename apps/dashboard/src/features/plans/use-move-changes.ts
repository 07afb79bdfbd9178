import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { placed } from './board-order.js';
import type { Place } from './board-order.js';
import { t } from './plans-words.js';
import type { Move } from './plans-words.js';
import {
  ChangePlanMoveDocument,
  DeletePlanMoveDocument,
  PlacePlanMoveDocument,
  PlanDocument,
  RestorePlanMoveDocument,
} from '../../graphql/generated/plans.js';
import type { ChangePlanMoveInput, PlanMoveInput } from '../../graphql/generated/plans.js';
import { conflictOf } from '../../graphql/errors.js';
import { useToast } from '../../ui/toast.js';

/** What a person wants a move to be, and what it is now that somebody else has changed it. */
export interface MoveConflict {
  mine: ChangePlanMoveInput;
  /** Null where it is gone. */
  theirs: Readonly<Record<string, unknown>> | null;
}

/** A move's own fields as a request says them. */
export const fieldsOf = (move: Move): PlanMoveInput => ({
  kind: move.kind,
  title: move.title,
  text: move.text,
  criteria: move.criteria.map(({ domain, criterion }) => ({ domain, criterion })),
  ownerRole: move.ownerRole,
  dueOn: move.dueOn,
  effort: move.effort,
});

const refetchQueries = [PlanDocument];
const again = { refetchQueries, awaitRefetchQueries: true };

/** Changes of a plan's moves: shown at once where they are only moved, and settled by a person where two collide. */
export function useMoveChanges(organisationId: string, moves: readonly Move[]) {
  const toast = useToast();
  const [change, { loading: saving }] = useMutation(ChangePlanMoveDocument, again);
  const [put] = useMutation(PlacePlanMoveDocument, again);
  const [remove] = useMutation(DeletePlanMoveDocument, again);
  const [restore] = useMutation(RestorePlanMoveDocument, again);
  const [conflict, setConflict] = useState<MoveConflict | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const [said, setSaid] = useState('');
  const [shown, setShown] = useState<readonly Move[] | null>(null);

  const attempt = async (work: () => Promise<unknown>, mine?: ChangePlanMoveInput) => {
    setError(null);
    try {
      await work();
      setSavedAt(new Date());
      return true;
    } catch (failure) {
      const theirs = conflictOf(failure);
      if (theirs !== undefined && mine) setConflict({ mine, theirs });
      else setError(failure);
      return false;
    }
  };
  const save = (input: ChangePlanMoveInput) =>
    attempt(() => change({ variables: { input } }), input);

  return {
    moves: shown ?? moves,
    saving,
    savedAt,
    error,
    /** What a screen reader is told. */
    said,
    conflict,
    save,
    setState: (move: Move, state: Move['state']) =>
      save({
        organisationId,
        moveId: move.moveId,
        version: move.version,
        state,
        move: fieldsOf(move),
      }),
    place: async (move: Move, to: Place) => {
      const after = placed(moves, move.moveId, to);
      const column = after.filter(({ kind }) => kind === to.kind);
      setShown(after);
      const done = await attempt(() =>
        put({
          variables: {
            input: {
              organisationId,
              moveId: move.moveId,
              version: move.version,
              kind: to.kind,
              before: to.before,
            },
          },
        }),
      );
      setShown(null);
      if (done)
        setSaid(
          t('placed', {
            title: move.title,
            place: column.findIndex(({ moveId }) => moveId === move.moveId) + 1,
            count: column.length,
            kind: t(to.kind),
          }),
        );
    },
    remove: async (move: Move) => {
      const { moveId, version, title } = move;
      const done = await attempt(() => remove({ variables: { organisationId, moveId, version } }));
      if (done)
        toast({
          text: t('moveRemoved', { title }),
          undo: () => restore({ variables: { organisationId, moveId } }),
        });
      return done;
    },
    restore: (moveId: string) => attempt(() => restore({ variables: { organisationId, moveId } })),
    /** Sends the person's own once more, in place of what stands now. */
    keepMine: async () => {
      const version = conflict?.theirs?.['version'];
      if (!conflict || typeof version !== 'number') return;
      const { mine } = conflict;
      setConflict(null);
      await save({ ...mine, version });
    },
    takeTheirs: () => {
      setConflict(null);
      setError(null);
    },
  };
}

export type MoveChanges = ReturnType<typeof useMoveChanges>;
