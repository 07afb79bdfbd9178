import type { RespondentStanding } from '../campaigns/index.js';
import { type BlindAnswer, byContest, spreadOfQuestion } from './consensus.js';

const said = (
  fn: string,
  standing: RespondentStanding,
  what: string[] | 'nobody' | 'dont-know' | number | null,
): BlindAnswer => ({
  function: fn,
  standing,
  ...(what === null
    ? { choice: null, names: [], rung: null }
    : typeof what === 'number'
      ? { choice: 'rung', names: [], rung: what }
      : typeof what === 'string'
        ? { choice: what, names: [], rung: null }
        : {
            choice: 'roles',
            names: what.map((name) => ({ name, known: !name.startsWith('"') })),
            rung: null,
          }),
});

const mixed = [
  said('Platform', 'engineer', ['Platform']),
  said('Platform', 'engineer', ['Platform']),
  said('Platform', 'engineer', ['Platform', 'Security']),
  said('Leadership', 'executive', ['Security']),
  said('Leadership', 'executive', ['Security']),
  said('Leadership', 'executive', 'dont-know'),
  said('Legal', 'other', 'nobody'),
  said('Legal', 'other', null),
];

describe('a spread', () => {
  it('splits a shared answer, counts the two that name none, and leaves out what was taken back', () => {
    const { whole } = spreadOfQuestion('owner', mixed, 1);
    expect(whole?.people).toBe(7);
    expect(whole?.options.map(({ kind, role, answers }) => [kind, role, answers])).toEqual([
      ['role', 'Platform', 2.5],
      ['role', 'Security', 2.5],
      ['dont-know', null, 1],
      ['nobody', null, 1],
    ]);
    expect(whole?.options.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  });

  it('holds executives against engineers', () => {
    const { apart } = spreadOfQuestion('owner', mixed, 1);
    // Engineers 5/6 Platform, 1/6 Security; executives 2/3 Security, 1/3 nothing known.
    expect(apart).toBeCloseTo(5 / 6);
    const alike = ['executive', 'engineer'] as const;
    expect(
      spreadOfQuestion(
        'owner',
        alike.map((standing) => said('A', standing, ['X'])),
        1,
      ).apart,
    ).toBe(0);
  });

  it('of steps keeps each step apart', () => {
    const { whole } = spreadOfQuestion('may', [said('A', 'other', 4), said('A', 'other', 0)], 1);
    expect(whole?.options.map(({ rung, share }) => [rung, share])).toEqual([
      [0, 0.5],
      [4, 0.5],
    ]);
  });

  it('of nobody is none', () => {
    expect(spreadOfQuestion('owner', [], 3)).toEqual({
      question: 'owner',
      whole: null,
      functions: [],
      standings: [],
      apart: null,
    });
  });
});

describe('for whoever must not see single people', () => {
  it('groups under three are not told, nor a group whose rest would be under three', () => {
    const { whole, functions, standings, apart } = spreadOfQuestion('owner', mixed, 3);
    expect(whole?.people).toBe(7);
    // With executives and engineers both told, the rest of everyone is the one other.
    expect(standings.map(({ name, spread }) => [name, spread?.people ?? null])).toEqual([
      ['executive', 3],
      ['engineer', null],
      ['other', null],
    ]);
    expect(functions.map(({ name, spread }) => [name, spread?.people ?? null])).toEqual([
      ['Leadership', 3],
      ['Legal', null],
      ['Platform', null],
    ]);
    expect(apart).toBeNull();
  });

  it("nobody's own words are told", () => {
    const asked = [
      said('A', 'other', ['"the team of Bob"']),
      said('A', 'other', ['"whoever is on call"', 'Platform']),
      said('A', 'other', ['Platform']),
    ];
    const options = (least: number) =>
      spreadOfQuestion('owner', asked, least).whole?.options.map((o) => [
        o.kind,
        o.role,
        o.answers,
      ]);
    expect(options(3)).toEqual([
      ['role', 'Platform', 1.5],
      ['words', null, 1.5],
    ]);
    expect(options(1)).toEqual([
      ['role', 'Platform', 1.5],
      ['words', '"the team of Bob"', 1],
      ['words', '"whoever is on call"', 0.5],
    ]);
  });

  it('nothing is told where two answered in all', () => {
    const { whole, functions } = spreadOfQuestion('owner', mixed.slice(0, 2), 3);
    expect(whole).toBeNull();
    expect(functions).toEqual([{ name: 'Platform', spread: null }]);
  });
});

it('the most contested domain comes first, the unanswered last', () => {
  const domain = (id: string, agreement: number, flags: string[] = [], n = 5) => ({
    id,
    n,
    agreement,
    modalShare: 0.5,
    flags,
  });
  const ordered = [
    domain('settled', 1),
    domain('unanswered', 0, [], 0),
    domain('divided', 0.3),
    domain('unowned', 0.2, ['UNOWNED']),
    domain('contested', 0.4, ['CONTESTED']),
  ].sort(byContest);
  expect(ordered.map(({ id }) => id)).toEqual([
    'contested',
    'unowned',
    'divided',
    'settled',
    'unanswered',
  ]);
});
