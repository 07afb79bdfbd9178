// What one respondent says, domain by domain, and how it is kept until the service has it.

export const questions = ['OWNER', 'DECIDER', 'NEXT', 'MAY'] as const;
export type Question = (typeof questions)[number];

export const mayLevels = ['NONE', 'INPUT', 'RECOMMEND', 'STOP', 'DECIDE'] as const;
export type MayLevel = (typeof mayLevels)[number];

/** Roles by name, several where they share it; words the directory does not know stand among them as said. */
export type Given =
  | { kind: 'roles'; roles: readonly string[] }
  | { kind: 'may'; level: MayLevel }
  | { kind: 'nobody' }
  | { kind: 'unknown' }
  /** Taken back: as if it had not been answered. */
  | { kind: 'none' };

/** The most roles that one answer names. */
export const mostRoles = 5;

export interface Place {
  domain: string;
  question: Question;
}

export interface SavedAnswer extends Place {
  given: Given;
  /** Counted by the service; 0 before the first. */
  version: number;
}

export interface AskedDomain {
  id: string;
  name: string;
  /** What belongs to it, and what does not, each a sentence. */
  covers: string;
  notCovered: string;
  questions: readonly AskedQuestion[];
}

export interface AskedQuestion {
  question: Question;
  text: string;
  hint: string;
}

export interface RespondentSession {
  organisationName: string;
  campaignTitle: string;
  /** A day in the organisation's zone. */
  dueOn: string;
  timeZone: string;
  firstName: string;
  domains: readonly AskedDomain[];
  roles: readonly string[];
  answers: readonly SavedAnswer[];
  submittedAt: string | null;
  /** Something was said after it was sent. */
  changedSince: boolean;
}

/** Why a link opens nothing: not yet, no longer, or never. */
export type LinkEnd =
  | { why: 'missing' | 'unknown' | 'expired' | 'revoked' | 'closed' }
  | { why: 'early'; opensOn: string | null };

export type Failure =
  | { kind: 'network' }
  | { kind: 'busy'; afterSeconds: number }
  /** `current` null: what it collides with is not another answer. */
  | { kind: 'conflict'; current: { given: Given; version: number } | null; message: string }
  | { kind: 'ended'; because: LinkEnd }
  | { kind: 'refused'; message: string }
  /** It failed on the other side; the same may work later. */
  | { kind: 'broken'; message: string };

/** A request that came to nothing, in the page's own terms. */
export class AnswerFailure extends Error {
  constructor(readonly failure: Failure) {
    super(failure.kind);
  }
}

export interface AnswerService {
  /** Answers the version that now stands. Rejects with an AnswerFailure. */
  save(answer: SavedAnswer): Promise<{ version: number }>;
  submit(requestKey: string): Promise<{ submittedAt: string }>;
}

export const placeKey = ({ domain, question }: Place) => `${domain} ${question}`;

export function placeOf(key: string): Place | null {
  const [domain, question] = key.split(' ');
  const known = questions.find((one) => one === question);
  return domain && known ? { domain, question: known } : null;
}

export const isAnswered = (entry: { given: Given } | undefined) =>
  entry !== undefined && entry.given.kind !== 'none';

export function sameGiven(one: Given, other: Given): boolean {
  if (one.kind === 'roles' && other.kind === 'roles')
    return [...one.roles].sort().join('\n') === [...other.roles].sort().join('\n');
  if (one.kind === 'may' && other.kind === 'may') return one.level === other.level;
  return one.kind === other.kind;
}

/** Seconds that a question takes somebody who knows the answer; ten minutes for thirteen domains of four. */
const secondsEach = 11.5;

export const minutesFor = (unanswered: number) => Math.ceil((unanswered * secondsEach) / 60);
