import type { RespondentQuestion } from './campaign-kinds.js';

/** `roles`: somebody is named, several when they share it; `rung`: a step of the ladder, for `may` alone. */
export const answerChoices = ['roles', 'nobody', 'dont-know', 'rung'] as const;
export type AnswerChoice = (typeof answerChoices)[number];

/** What one person says to one question. `choice` null: taken back, as if not yet answered. */
export interface RespondentAnswer {
  readonly choice: AnswerChoice | null;
  /** In the person's own words, 1 to 5 of them with `roles`, otherwise none. */
  readonly names: readonly string[];
  /** 0 none, 1 give input, 2 recommend, 3 stop within scope, 4 decide; null but with `rung`. */
  readonly rung: number | null;
}

export const mostNames = 5;
export const longestName = 120;
const highestRung = 4;
// No control characters and no half characters: neither a database nor a person can read them.
const unreadable = /[\p{Cc}\p{Cs}]/u;

export type AnswerFault = { readonly field: 'choice' | 'names' | 'rung'; readonly reason: string };

/** An answer as it is kept: names trimmed, inner spaces single, none twice. Or why it is no answer to this question. */
export function readAnswer(
  question: RespondentQuestion,
  said: RespondentAnswer,
): RespondentAnswer | AnswerFault {
  const names = [...new Set(said.names.map((name) => name.trim().replaceAll(/\s+/g, ' ')))];
  if (said.choice === null) return { choice: null, names: [], rung: null };
  const laddered = question === 'may';
  if (said.choice === 'roles' ? laddered : said.choice === 'rung' && !laddered) {
    return { field: 'choice', reason: 'This question is not answered in this way.' };
  }
  if (laddered && said.choice === 'nobody') {
    return { field: 'choice', reason: 'What you may decide is a step of the ladder.' };
  }
  if (said.choice === 'roles') {
    if (names.length < 1 || names.length > mostNames) {
      return { field: 'names', reason: `Name one to ${mostNames} roles.` };
    }
    const wrong = names.some(
      (name) => name.length < 1 || name.length > longestName || unreadable.test(name),
    );
    if (wrong) {
      return { field: 'names', reason: `A role has 1 to ${longestName} printable characters.` };
    }
    // What the fact would take for the two answers that name no one must not be said as a name.
    if (names.some((name) => /^(NOBODY|DONT_KNOW)$/i.test(name))) {
      return {
        field: 'names',
        reason: 'Choose "nobody" or "I don\'t know" instead of writing it.',
      };
    }
    return { choice: 'roles', names, rung: null };
  }
  if (said.choice === 'rung') {
    const { rung } = said;
    if (rung === null || !Number.isInteger(rung) || rung < 0 || rung > highestRung) {
      return { field: 'rung', reason: `A step of the ladder is 0 to ${highestRung}.` };
    }
    return { choice: 'rung', names: [], rung };
  }
  return { choice: said.choice, names: [], rung: null };
}

export const isFault = (read: RespondentAnswer | AnswerFault): read is AnswerFault =>
  'field' in read;

/** Whether two answers say the same. */
export const sameAnswer = (a: RespondentAnswer, b: RespondentAnswer): boolean =>
  a.choice === b.choice &&
  a.rung === b.rung &&
  a.names.length === b.names.length &&
  a.names.every((name, at) => name === b.names[at]);
