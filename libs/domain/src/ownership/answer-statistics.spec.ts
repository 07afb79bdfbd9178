import type { OwnerAnswer } from '../facts/fact-index.js';
import { answerStatistics } from './answer-statistics.js';

/** Answers as `function: roles`, one respondent each. */
const said = (...answers: [name: string, ...roles: string[]][]): OwnerAnswer[] =>
  answers.map(([name, ...roles], at) => ({
    respondent: `respondent ${String(at)}`,
    function: name,
    roles,
    day: null,
  }));

describe('what the answers about one domain say', () => {
  it('is nothing where nobody was asked', () => {
    expect(answerStatistics([])).toMatchObject({
      n: 0,
      naming: 0,
      functions: 0,
      named: [],
      knownness: 0,
      pairwise: 0,
      agreement: 0,
      entropy: 0,
      mode: null,
      modalShare: 0,
      ambiguous: false,
    });
  });

  it('is neither agreement nor disorder where one alone names a role', () => {
    const one = answerStatistics(said(['Legal'], ['Platform', 'security']));
    expect(one).toMatchObject({ naming: 1, knownness: 0.5, pairwise: 0, agreement: 0, entropy: 0 });
    expect(one).toMatchObject({ mode: 'security', modalShare: 0.5 });
  });

  it('begins with two: agreed or not at all', () => {
    expect(answerStatistics(said(['A', 'x'], ['B', 'x']))).toMatchObject({
      pairwise: 1,
      agreement: 1,
      entropy: 0,
    });
    expect(answerStatistics(said(['A', 'x'], ['B', 'y']))).toMatchObject({
      pairwise: 0,
      agreement: 0,
      entropy: 1,
    });
  });

  it('counts each function once, also of those who name nobody', () => {
    expect(answerStatistics(said(['A', 'x'], ['A', 'x'], ['B'])).functions).toBe(2);
    expect(answerStatistics(said(['A'], ['B'], ['C'])).functions).toBe(3);
  });

  it('is ambiguous as soon as one answer names two roles', () => {
    expect(answerStatistics(said(['A', 'x'], ['B', 'y'])).ambiguous).toBe(false);
    expect(answerStatistics(said(['A', 'x'], ['B', 'x', 'y'])).ambiguous).toBe(true);
  });

  it('lists roles by name, whatever was said first', () => {
    expect(answerStatistics(said(['A', 'z'], ['B', 'm', 'a'], ['C', 'z'])).named).toEqual([
      ['a', 0.5],
      ['m', 0.5],
      ['z', 2],
    ]);
  });

  it('of roles named as often takes the first by name, also where thirds do not sum to a whole', () => {
    expect(answerStatistics(said(['A', 'z'], ['B', 'a'])).mode).toBe('a');
    const thirds = answerStatistics(
      said(
        ['A', 'a', 'b', 'z'],
        ['B', 'a', 'c', 'z'],
        ['C', 'a', 'd', 'z'],
        ['D', 'z'],
        ['E', 'a'],
      ),
    );
    expect(thirds.mode).toBe('a');
    expect(thirds.modalShare).toBeCloseTo(2 / 5, 12);
  });

  it('splits a shared answer: two of three agree with half of the third', () => {
    const shared = answerStatistics(said(['A', 'x'], ['B', 'x'], ['C', 'x', 'y']));
    // Pairs: 1 between the first two, a half with each of them and the third.
    expect(shared.pairwise).toBeCloseTo(2 / 3, 12);
    expect(shared.entropy).toBeCloseTo(
      -((5 / 6) * Math.log(5 / 6) + (1 / 6) * Math.log(1 / 6)) / Math.log(3),
      12,
    );
  });
});
