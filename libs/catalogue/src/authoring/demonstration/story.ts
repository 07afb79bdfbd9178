/**
 * A demonstration story as data: what was seen in each domain, quarter by quarter, and who stood behind it.
 * `compose.ts` turns it into one organisation file a quarter.
 */

export const quarters = [
  '2024-q4',
  '2025-q1',
  '2025-q2',
  '2025-q3',
  '2025-q4',
  '2026-q1',
  '2026-q2',
  '2026-q3',
] as const;
export type Quarter = (typeof quarters)[number];

/** What holds from a quarter on, until the next entry. */
export type Since<T> = Partial<Record<Quarter, T>>;

export interface Seat {
  holder: string;
  /** Default: the domain's first decider in the model. */
  role?: string;
  deputy?: string;
}

/** How O2 fails: a decision without a decider, deciders without the right to decide, or decisions often overruled. */
export type AuthorityFault = 'no-decider' | 'no-right' | 'overruled';

export interface DomainStory {
  /**
   * Eight cells, one a quarter, of words that say what changed:
   * `E1` holds from now on and is looked at regularly; `!E1` was seen not to hold; `O3=.7` a share;
   * `?O3` is no longer looked at, so it ages; `?O` is that for all criteria with this letter.
   */
  cells: readonly [string, string, string, string, string, string, string, string];
  seats?: Since<readonly Seat[]>;
  /** Owner answers while the teams do not agree, given to the respondents in turn. A list is a shared answer. */
  voices?: Since<readonly (string | readonly string[])[]>;
  authority?: AuthorityFault;
  /** Who does the work where it is not the first seat's holder. */
  workers?: Since<readonly string[]>;
  /** Work records a quarter; default 1. */
  records?: Since<number>;
  notApplicable?: readonly Quarter[];
}

export interface Story {
  slug: string;
  name: string;
  /** One sentence for the list of demonstrations. */
  story: string;
  /** Who they are, for the head of each file. */
  about: string;
  happens: Record<Quarter, string>;
  agentsWrite: Since<boolean>;
  decisionsAffectPeople: Since<boolean>;
  /** By line: who may assign an owner. */
  assignedBy: string;
  respondents: readonly { id: string; function: string }[];
  /** Ticket prefix in the sources. */
  tickets: string;
  /** The grade that ordinary facts reach; a fact of bands 3 and 4 is never below a document. */
  grade: Since<'statement' | 'document' | 'mixed' | 'system'>;
  domains: Readonly<Record<string, DomainStory>>;
}

/** The value in force in a quarter. */
export function inForce<T>(timeline: Since<T> | undefined, quarter: Quarter): T | undefined {
  let value: T | undefined;
  for (const candidate of quarters) {
    if (timeline && candidate in timeline) value = timeline[candidate];
    if (candidate === quarter) break;
  }
  return value;
}
