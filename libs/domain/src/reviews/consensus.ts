import type { AnswerChoice, RespondentQuestion, RespondentStanding } from '../campaigns/index.js';
import { everyone, type Group, publishableGroups } from './publishable-groups.js';

/** One person's submitted answer to one question about one domain, without the person. */
export interface BlindAnswer {
  readonly function: string;
  readonly standing: RespondentStanding;
  /** Null: taken back, as if not answered. */
  readonly choice: AnswerChoice | null;
  /** With `roles`: who is named. */
  readonly names: readonly NamedInAnswer[];
  readonly rung: number | null;
}

export interface NamedInAnswer {
  readonly name: string;
  /** Whether the directory has the role; otherwise these are the person's own words. */
  readonly known: boolean;
}

export const optionKinds = ['role', 'words', 'nobody', 'dont-know', 'rung'] as const;
export type OptionKind = (typeof optionKinds)[number];

/** One answer of a spread. */
export interface SpreadOption {
  readonly kind: OptionKind;
  /** The role, or the words; null for the answers that name none, and for words that are not told. */
  readonly role: string | null;
  /** The step of the ladder, 0..4, with `rung` alone. */
  readonly rung: number | null;
  /** Answers, a shared one split evenly over the roles it names. */
  readonly answers: number;
  /** Of all who answered, 0..1. */
  readonly share: number;
}

export interface Spread {
  /** Who answered. */
  readonly people: number;
  /** The most frequent first; of equals by name. */
  readonly options: readonly SpreadOption[];
}

export interface GroupSpread {
  readonly name: string;
  /** Null where telling it would tell what fewer than the least number said. */
  readonly spread: Spread | null;
}

export interface QuestionSpread {
  readonly question: RespondentQuestion;
  /** Null where nobody answered, or too few to tell. */
  readonly whole: Spread | null;
  /** By name. */
  readonly functions: readonly GroupSpread[];
  /** Executives, engineers, others: those of whom anybody answered. */
  readonly standings: readonly GroupSpread[];
  /** How far executives and engineers are apart: 0 the same spread, 1 nothing in common; null where either is not told. */
  readonly apart: number | null;
}

const standingsInOrder: readonly RespondentStanding[] = ['executive', 'engineer', 'other'];
const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * How the answers to one question spread: over everyone, by function and by standing.
 *
 * @param least what fewer people said is told to nobody who reads this, not even by sums and differences of what is told
 *   (see `publishableGroups`), and people's own words are one option, untold; 1 tells everything, for whoever may see answers of single groups
 */
export function spreadOfQuestion(
  question: RespondentQuestion,
  said: readonly BlindAnswer[],
  least: number,
): QuestionSpread {
  const answers = said.filter(({ choice }) => choice !== null);
  const functions = [...new Set(answers.map((one) => one.function))].sort(byName);
  const standings = standingsInOrder.filter((name) =>
    answers.some(({ standing }) => standing === name),
  );
  const told = new Set(groupsToTell(answers, functions, standings, least).map(keyOf));
  const spreadFor = (group: Group, members: readonly BlindAnswer[]) =>
    told.has(keyOf(group)) ? spreadOf(members, least > 1) : null;
  const byStanding = standings.map((name) => ({
    name,
    spread: spreadFor(
      { way: 1, name },
      answers.filter(({ standing }) => standing === name),
    ),
  }));
  const spreadOfStanding = (wanted: RespondentStanding) =>
    byStanding.find(({ name }) => name === wanted)?.spread ?? null;
  return {
    question,
    whole: spreadFor(everyone, answers),
    functions: functions.map((name) => ({
      name,
      spread: spreadFor(
        { way: 0, name },
        answers.filter((one) => one.function === name),
      ),
    })),
    standings: byStanding,
    apart: distance(spreadOfStanding('executive'), spreadOfStanding('engineer')),
  };
}

const keyOf = ({ way, name }: Group): string => `${way} ${name}`;

/** The whole first, then executives against engineers, then the functions, the largest first. */
function groupsToTell(
  answers: readonly BlindAnswer[],
  functions: readonly string[],
  standings: readonly RespondentStanding[],
  least: number,
): Group[] {
  const sizeOf = (name: string) => answers.filter((one) => one.function === name).length;
  const wanted: Group[] = [
    everyone,
    ...standings.map((name) => ({ way: 1, name })),
    ...[...functions]
      .sort((a, b) => sizeOf(b) - sizeOf(a) || byName(a, b))
      .map((name) => ({ way: 0, name })),
  ];
  const people = answers.map((one) => [one.function, one.standing]);
  return publishableGroups(people, wanted, Math.max(1, least));
}

function spreadOf(answers: readonly BlindAnswer[], hidesWords: boolean): Spread {
  const tallies = new Map<string, Omit<SpreadOption, 'share'>>();
  const add = (option: Omit<SpreadOption, 'answers' | 'share'>, count: number) => {
    const key = `${option.kind} ${option.role ?? ''} ${option.rung ?? ''}`;
    tallies.set(key, { ...option, answers: (tallies.get(key)?.answers ?? 0) + count });
  };
  for (const { choice, names, rung } of answers) {
    if (choice === 'roles') {
      const each = 1 / names.length;
      for (const { name, known } of names) {
        const kind = known ? 'role' : 'words';
        add({ kind, role: known || !hidesWords ? name : null, rung: null }, each);
      }
    } else if (choice !== null) {
      add({ kind: choice, role: null, rung: choice === 'rung' ? rung : null }, 1);
    }
  }
  const options = [...tallies.values()].map((tally) => ({
    ...tally,
    share: tally.answers / answers.length,
  }));
  options.sort(
    (a, b) =>
      b.answers - a.answers ||
      byName(a.kind, b.kind) ||
      byName(a.role ?? '', b.role ?? '') ||
      (a.rung ?? 0) - (b.rung ?? 0),
  );
  return { people: answers.length, options };
}

/** Half the sum of the differences of the shares: 0..1. */
function distance(one: Spread | null, other: Spread | null): number | null {
  if (!one || !other) return null;
  const keys = (spread: Spread) =>
    new Map(spread.options.map((o) => [`${o.kind} ${o.role ?? ''} ${o.rung ?? ''}`, o.share]));
  const [left, right] = [keys(one), keys(other)];
  let sum = 0;
  for (const key of new Set([...left.keys(), ...right.keys()]))
    sum += Math.abs((left.get(key) ?? 0) - (right.get(key) ?? 0));
  return sum / 2;
}

/** What the order of contest reads of a domain. */
export interface Contested {
  /** Who answered who owns it. */
  readonly n: number;
  readonly agreement: number;
  readonly modalShare: number;
  readonly flags: readonly string[];
}

/**
 * The most contested first: what is flagged CONTESTED, then what nobody owns, then by the least agreement and the
 * smallest share of the role named most; domains without an answer last. Stable, so the model's order decides the rest.
 */
export function byContest(a: Contested, b: Contested): number {
  const rank = ({ n, flags }: Contested) =>
    n === 0 ? 3 : flags.includes('CONTESTED') ? 0 : flags.includes('UNOWNED') ? 1 : 2;
  return rank(a) - rank(b) || a.agreement - b.agreement || a.modalShare - b.modalShare;
}
