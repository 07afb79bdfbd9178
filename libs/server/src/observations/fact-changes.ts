import type { Observation } from '@rolewright/domain';
import type { RegisterSection } from './register-entries.js';

/**
 * A change of the recorded facts by people. Facts are never edited: a correction names the observation
 * that it supersedes, a register's row is stated anew or ended, and what stood before stays readable.
 */
export type FactChange =
  | {
      kind: 'observe';
      /** Made by who asks; the same id again records nothing and gives what was recorded. */
      observationId?: string;
      /** Its `recordedAt` is ours to say and is ignored. */
      observation: Observation;
      note?: string | null;
      /** The observation that this one corrects. */
      supersedes?: string | null;
      /**
       * The last observation of the place that the person saw, null where there was none; another one
       * standing there is a CONFLICT. Left out, nothing is compared: both then stand, and the later counts.
       */
      seen?: string | null;
    }
  | { kind: 'withdraw'; observationId: string; note?: string | null }
  | {
      kind: 'put';
      section: RegisterSection;
      /** A row; of a section with one value, the value. */
      body: object;
      /**
       * Key of the row changed; null or absent says that it is a new one, whose key must be free.
       * Without `seen`, a row that names its own key is put there whatever stands, or does not.
       */
      replaces?: string | null;
      /** The entry that the person saw under `replaces`; another one standing there is a CONFLICT. */
      seen?: string | null;
      /** Made by who asks; the same id again records nothing and gives what was recorded. */
      entryId?: string;
      /** A new row beside others of the same natural key (two pieces of work of one day), under the next number. */
      additional?: boolean;
      note?: string | null;
    }
  | {
      kind: 'end';
      section: RegisterSection;
      key: string;
      seen?: string | null;
      note?: string | null;
    };

/** What a change came to. */
export interface RecordedChange {
  kind: FactChange['kind'];
  /** Id of the observation or of the register's entry that says it. */
  id: string;
  section: 'observations' | RegisterSection;
  /** The row's key; of an observation `<domain> <criterion>`. */
  key: string;
  /** What stood there before; null where nothing did. */
  before: unknown;
  /** What stands there now; null after a withdrawal or an ending. */
  after: unknown;
}

export interface FactChangeOptions {
  /** The reason that the person gave. */
  why: string | null;
  /** The day from which registers say so: the organisation's today where left out, and never ahead. */
  effectiveFrom?: string;
}

/** Changes that one call takes at most. */
export const mostChanges = 5_000;
