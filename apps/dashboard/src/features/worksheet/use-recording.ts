import { useMutation } from '@apollo/client/react';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { useState } from 'react';
import { type Entry, inputOf } from './entries.js';
import {
  ObservationHistoryDocument,
  RecordObservationsDocument,
  WorksheetOfDomainDocument,
} from '../../graphql/generated/worksheet.js';

/** An entry that somebody else's observation stands in the way of. */
export interface EntryConflict {
  entry: Entry;
  /** The observation that stands now; null where the one seen was taken back. */
  current: CurrentFact | null;
}

/** An observation as a conflict tells of it. */
export interface CurrentFact {
  observationId: string;
  holds: boolean | null;
  share: number | null;
  observedAt: string;
  grade: string;
  source: string | null;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function currentOf(raw: unknown): CurrentFact | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const fact = raw as Record<string, unknown>;
  const { value } = fact;
  return {
    observationId: text(fact['observationId']),
    holds: typeof value === 'boolean' ? value : null,
    share: typeof value === 'number' ? value : null,
    observedAt: text(fact['observedAt']),
    grade: text(fact['grade']).toUpperCase(),
    source: text(fact['source']) || null,
  };
}

/** The conflicts that an answer tells of, by the place of their entry among those sent. */
export function conflictsOf(error: unknown, sent: readonly Entry[]): EntryConflict[] {
  if (!CombinedGraphQLErrors.is(error)) return [];
  const raw: unknown = error.errors[0]?.extensions?.['conflicts'];
  if (!Array.isArray(raw)) return [];
  return (raw as { change?: unknown; current?: unknown }[]).flatMap(({ change, current }) => {
    const entry = typeof change === 'number' ? sent[change] : undefined;
    return entry ? [{ entry, current: currentOf(current) }] : [];
  });
}

/** Sends entries, all or none; what stands in the way is asked about one by one. */
export function useRecording(organisationId: string, onRecorded: (sent: readonly Entry[]) => void) {
  const [send, { loading }] = useMutation(RecordObservationsDocument);
  const [error, setError] = useState<unknown>(null);
  const [conflicts, setConflicts] = useState<readonly EntryConflict[]>([]);

  const record = async (entries: readonly Entry[]) => {
    const sent = entries.filter((entry) => inputOf(entry));
    if (sent.length === 0 || loading) return;
    setError(null);
    try {
      await send({
        variables: {
          input: { organisationId, observations: sent.flatMap((entry) => inputOf(entry) ?? []) },
        },
        refetchQueries: [WorksheetOfDomainDocument, ObservationHistoryDocument],
      });
      onRecorded(sent);
    } catch (failure) {
      const found = conflictsOf(failure, sent);
      setConflicts(found);
      setError(found.length > 0 ? null : failure);
    }
  };

  return {
    record,
    busy: loading,
    error,
    forgetError: () => setError(null),
    conflict: conflicts[0],
    settled: () => setConflicts((before) => before.slice(1)),
  };
}
