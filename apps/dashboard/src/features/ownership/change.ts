import { useApolloClient } from '@apollo/client/react';
import type { ApolloClient } from '@apollo/client';
import { useState } from 'react';
import { conflictOf } from '../../graphql/errors.js';

/** What stands now, told by a refused change: the row's fields, null where it is gone. */
export type Standing = Readonly<Record<string, unknown>> | null;

interface Act {
  /** Sends it; `standing` is what the person has seen since and puts theirs in place of. */
  send: (standing: Standing | undefined) => Promise<unknown>;
  done: () => void;
  /** Nothing was changed by it: what is on screen stays. */
  asks?: boolean;
}

type State =
  | { kind: 'idle' }
  | { kind: 'busy' }
  | { kind: 'failed'; error: unknown }
  | { kind: 'conflict'; standing: Standing; act: Act };

const derived = [
  'ownershipMap',
  'ownership',
  'decisionMatrix',
  'assignmentBoard',
  'leaverDuties',
  'ownershipRegister',
  'endedRegisterRows',
  'registerRowHistory',
  'decisionLog',
  'handoffLog',
  'roleDirectory',
  'workRecordCounts',
];

/** A register's change is felt in all that is read from it: whatever is on screen is asked for again. */
export const askAgain = (client: ApolloClient) =>
  client.refetchQueries({
    updateCache: (cache) => {
      for (const fieldName of derived) cache.evict({ fieldName });
    },
  });

/** One change at a time: sent, refused with a reason, or met by somebody else's, which is then shown. */
export function useChange() {
  const client = useApolloClient();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const attempt = async (act: Act, standing: Standing | undefined) => {
    setState({ kind: 'busy' });
    try {
      await act.send(standing);
    } catch (error) {
      const now = conflictOf(error);
      setState(
        now === undefined ? { kind: 'failed', error } : { kind: 'conflict', standing: now, act },
      );
      return;
    }
    setState({ kind: 'idle' });
    if (!act.asks) void askAgain(client);
    act.done();
  };
  return {
    busy: state.kind === 'busy',
    error: state.kind === 'failed' ? state.error : null,
    conflict: state.kind === 'conflict' ? state.standing : undefined,
    run: (send: Act['send'], done: Act['done']) => void attempt({ send, done }, undefined),
    /** The same for what only asks. */
    ask: (send: Act['send'], done: Act['done']) =>
      void attempt({ send, done, asks: true }, undefined),
    /** Sends the same again in place of what stands now. */
    keepMine: () => {
      if (state.kind === 'conflict') void attempt(state.act, state.standing);
    },
    /** Leaves what stands, and shows it. */
    takeTheirs: () => {
      setState({ kind: 'idle' });
      void askAgain(client);
    },
    /** Back to the form, nothing sent. */
    letBe: () => setState({ kind: 'idle' }),
  };
}

export type Change = ReturnType<typeof useChange>;

/** The statement to send as seen: the newer one where the person was shown it. */
export const seenOf = (standing: Standing | undefined, seen: string): string => {
  const entry = standing?.['entryId'];
  return typeof entry === 'string' ? entry : seen;
};

export const versionOf = (standing: Standing | undefined, version: number): number => {
  const now = standing?.['version'];
  return typeof now === 'number' ? now : version;
};

/** A register row's body as it stands now; the row itself where it has no body of its own. */
export const bodyOf = (standing: Readonly<Record<string, unknown>>) => {
  const body = standing['body'];
  return typeof body === 'object' && body !== null
    ? (body as Readonly<Record<string, unknown>>)
    : standing;
};
