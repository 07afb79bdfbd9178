import {
  type Answer,
  canonicalRole,
  entryKey,
  type NamedRole,
  type RespondentAnswer,
  type RespondentQuestion,
} from '@rolewright/domain';
import type { FactChange } from '../observations/fact-changes.js';

/** What an answer says as a fact (engine-contract.md §1, `answers`); null where it is none. Names go by the directory where it knows them. */
export function factAnswer(
  { choice, names }: RespondentAnswer,
  directory: readonly NamedRole[],
): Answer['answer'] | null {
  if (choice === 'nobody') return 'NOBODY';
  if (choice === 'dont-know') return 'DONT_KNOW';
  if (choice !== 'roles') return null;
  const roles = [...new Set(names.map((said) => canonicalRole(directory, said) ?? said))];
  const [only] = roles;
  return roles.length === 1 && only !== undefined ? only : roles;
}

export interface AnsweredQuestion {
  respondentId: string;
  function: string;
  domain: string;
  question: RespondentQuestion;
  answer: RespondentAnswer;
  /** The day on which it is given. */
  on: string;
}

/** The change that records an answer, and the key of its row; null where it is no fact. The same answer of one day again is the same row. */
export function answerChange(
  said: AnsweredQuestion,
  directory: readonly NamedRole[],
): { change: FactChange; key: string } | null {
  if (said.question === 'may') return null;
  const answer = factAnswer(said.answer, directory);
  if (answer === null) return null;
  const body: Answer = {
    respondent: said.respondentId,
    function: said.function,
    domain: said.domain,
    question: said.question,
    answer,
    answeredAt: said.on,
  };
  const key = entryKey('answers', body);
  return { change: { kind: 'put', section: 'answers', body, replaces: key }, key };
}
