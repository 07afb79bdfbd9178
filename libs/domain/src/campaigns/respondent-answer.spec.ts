import { isFault, readAnswer, type RespondentAnswer, sameAnswer } from './respondent-answer.js';
import type { RespondentQuestion } from './campaign-kinds.js';

const said = (more: Partial<RespondentAnswer>): RespondentAnswer => ({
  choice: 'roles',
  names: [],
  rung: null,
  ...more,
});
const read = (question: RespondentQuestion, more: Partial<RespondentAnswer>) =>
  readAnswer(question, said(more));

it('is kept as said: trimmed, spaces single, nobody twice', () => {
  expect(read('owner', { names: [' Platform   lead ', 'Platform lead', 'Legal'] })).toEqual({
    choice: 'roles',
    names: ['Platform lead', 'Legal'],
    rung: null,
  });
});

it('keeps nothing beside what it says', () => {
  expect(read('next', { choice: 'nobody', names: ['x'], rung: 3 })).toEqual({
    choice: 'nobody',
    names: [],
    rung: null,
  });
  expect(read('may', { choice: null, names: ['x'], rung: 3 })).toEqual({
    choice: null,
    names: [],
    rung: null,
  });
});

it.each([0, 1, 2, 3, 4])('rung %i is one of the ladder', (rung) =>
  expect(read('may', { choice: 'rung', rung })).toEqual({ choice: 'rung', names: [], rung }),
);

it.each<[string, RespondentQuestion, Partial<RespondentAnswer>, string]>([
  ['no name', 'owner', {}, 'names'],
  ['six names', 'owner', { names: [...'abcdef'] }, 'names'],
  ['an empty name', 'owner', { names: [' '] }, 'names'],
  ['a name of 121 characters', 'owner', { names: ['x'.repeat(121)] }, 'names'],
  ['half a character', 'owner', { names: ['\ud800'] }, 'names'],
  ['the word for nobody', 'owner', { names: ['NOBODY'] }, 'names'],
  ['the word for not knowing', 'decider', { names: ['dont_know'] }, 'names'],
  ['a rung for an owner', 'owner', { choice: 'rung', rung: 1 }, 'choice'],
  ['a role for the ladder', 'may', { names: ['a'] }, 'choice'],
  ['nobody for the ladder', 'may', { choice: 'nobody' }, 'choice'],
  ['no rung', 'may', { choice: 'rung' }, 'rung'],
  ['rung 5', 'may', { choice: 'rung', rung: 5 }, 'rung'],
  ['rung -1', 'may', { choice: 'rung', rung: -1 }, 'rung'],
  ['rung 1.5', 'may', { choice: 'rung', rung: 1.5 }, 'rung'],
])('%s is refused', (_, question, more, field) => {
  const answer = read(question, more);
  expect(isFault(answer) && answer.field).toBe(field);
});

it('is the same by what it says', () => {
  const one = said({ names: ['a', 'b'] });
  expect(sameAnswer(one, said({ names: ['a', 'b'] }))).toBe(true);
  for (const other of [{ names: ['b', 'a'] }, { names: ['a'] }, { choice: 'nobody' as const }]) {
    expect(sameAnswer(one, said(other))).toBe(false);
  }
  expect(sameAnswer(said({ choice: 'rung', rung: 1 }), said({ choice: 'rung', rung: 2 }))).toBe(
    false,
  );
});
