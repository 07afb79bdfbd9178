import { answers, daysAgo, domainIds } from '../facts/facts.fixture.js';
import { analyse, domainOf, organisationOf } from './ownership.fixture.js';

describe('answers', () => {
  it('the contested example: platform 3, product security 2, do not know 1', () => {
    const agt = domainOf({
      answers: answers('AGT', [
        ['platform', 3],
        ['product security', 2],
        ['DONT_KNOW', 1],
      ]),
    });
    expect(agt.n).toBe(6);
    expect(agt.knownness).toBeCloseTo(0.83, 2);
    expect(agt.pairwise).toBeCloseTo(0.4, 12);
    expect(agt.agreement).toBeCloseTo(0.33, 2);
    expect(agt.entropy).toBeCloseTo(0.42, 2);
    expect(agt.shares).toEqual({ platform: 0.5, 'product security': 2 / 6 });
    expect(agt.modalShare).toBe(0.5);
    expect(agt.flags).toEqual(['CONTESTED']);
    expect(agt.flagFacts.CONTESTED).toEqual([
      '6 respondents are divided: platform 50 % and product security 33.3 %.',
    ]);
  });

  it('gives zeros where nobody was asked', () => {
    expect(domainOf({})).toEqual({
      id: 'AGT',
      owner: null,
      n: 0,
      knownness: 0,
      pairwise: 0,
      agreement: 0,
      entropy: 0,
      modalShare: 0,
      shares: {},
      ambiguous: false,
      flags: ['UNOWNED'],
      flagFacts: {
        UNOWNED: ['No role has accepted it, and too few were asked to tell who owns it.'],
      },
      flagReferences: { UNOWNED: [] },
    });
  });

  it('takes each respondent’s latest owner answer, up to the day', () => {
    const row = (answer: string, answeredAt?: string, question: 'owner' | 'next' = 'owner') => ({
      respondent: 'r1',
      function: 'f',
      domain: 'AGT',
      question,
      answer,
      ...(answeredAt && { answeredAt }),
    });
    const shares = (...rows: ReturnType<typeof row>[]) => domainOf({ answers: rows }).shares;
    expect(shares(row('b', daysAgo(5)), row('a', daysAgo(9)))).toEqual({ b: 1 });
    expect(shares(row('b', daysAgo(5)), row('a', daysAgo(-1)))).toEqual({ b: 1 });
    expect(shares(row('b', daysAgo(5)), row('a'))).toEqual({ b: 1 });
    expect(shares(row('b', daysAgo(5)), row('a', daysAgo(5)))).toEqual({ a: 1 });
    expect(shares(row('b', daysAgo(5)), row('a', daysAgo(1), 'next'))).toEqual({ b: 1 });
  });

  it('splits a shared answer and marks it', () => {
    const agt = domainOf({
      answers: answers('AGT', [
        [['a', 'b'], 2],
        ['a', 1],
      ]),
    });
    expect(agt.shares).toEqual({ a: 2 / 3, b: 1 / 3 });
    // Pairs: shared–shared ½, shared–a ½ twice.
    expect(agt.pairwise).toBeCloseTo(0.5, 12);
    expect(agt.ambiguous).toBe(true);
    expect(
      domainOf({
        answers: answers('AGT', [
          [['a', 'b'], 1],
          ['NOBODY', 2],
        ]),
      }),
    ).toMatchObject({ pairwise: 0, entropy: 0, agreement: 0 });
  });

  it('takes the first by name of roles that are named alike, and one named a little more over it', () => {
    const shadow = (...counts: [string | string[], number][]) =>
      domainOf({ answers: answers('AGT', counts) });
    const even = shadow([['b', 'a', 'c'], 3], ['NOBODY', 0]);
    expect(even.modalShare).toBeCloseTo(1 / 3, 12);
    expect(even.flagFacts.UNOWNED?.[1]).toMatch(/^The role named most, a, has 33\.3 %/);
    expect(shadow(['b', 2], ['a', 1]).modalShare).toBe(2 / 3);
    expect(Object.keys(shadow(['b', 2], ['a', 1]).shares)).toEqual(['a', 'b']);
  });

  it('calls one name alone unshared, and needs two who name somebody for any agreement', () => {
    const two = domainOf({ answers: answers('AGT', [['a', 2]]) });
    expect(two).toMatchObject({ pairwise: 1, agreement: 1, entropy: 0, ambiguous: false });
    const divided = domainOf({
      answers: answers('AGT', [
        ['a', 1],
        ['b', 1],
      ]),
    });
    expect(divided).toMatchObject({ pairwise: 0, modalShare: 0.5, ambiguous: false });
    expect(divided.entropy).toBeCloseTo(1, 12);
    expect(domainOf({ answers: answers('AGT', [[['a'], 3]]) }).ambiguous).toBe(false);
  });

  it('gives the same bytes whatever the order of the answers', () => {
    const rows = answers('AGT', [
      [['c', 'a', 'b'], 3],
      [['a', 'b'], 2],
      ['a', 4],
      ['NOBODY', 1],
    ]);
    expect(JSON.stringify(analyse({ answers: [...rows].reverse() }))).toBe(
      JSON.stringify(analyse({ answers: rows })),
    );
  });

  it('keeps a role called like a property of every object', () => {
    const agt = domainOf({
      answers: answers('AGT', [
        ['__proto__', 2],
        ['constructor', 1],
      ]),
    });
    expect(Object.entries(agt.shares)).toEqual([
      ['__proto__', 2 / 3],
      ['constructor', 1 / 3],
    ]);
  });
});

describe('agreement of the organisation', () => {
  const ofAll = (counts: (domain: string, at: number) => readonly (readonly [string, number])[]) =>
    organisationOf({
      answers: domainIds.flatMap((domain, at) => answers(domain, counts(domain, at))),
    });

  it('shows κ misled by a hero: thirteen domains, five raters, eleven unanimous, two 4 : 1', () => {
    const result = ofAll((_, at) =>
      at < 11
        ? [['ana', 5]]
        : [
            ['ana', 4],
            ['ben', 1],
          ],
    );
    expect(result.pBar).toBeCloseTo(0.94, 2);
    expect(result.kappa).toBeCloseTo(-0.03, 2);
    expect(result.ac1).toBeCloseTo(0.93, 2);
  });

  it('agrees with itself where four owners are named as unanimously: .91, .87, .88', () => {
    const owners = ['ana', 'ben', 'cem', 'dia'];
    const result = ofAll((_, at) => {
      const owner = owners[at % 4] ?? '';
      return at < 10
        ? [[owner, 5]]
        : [
            [owner, 4],
            [owners[(at + 1) % 4] ?? '', 1],
          ];
    });
    expect(result.pBar).toBeCloseTo(0.91, 2);
    expect(result.kappa).toBeCloseTo(0.87, 1);
    expect(result.ac1).toBeCloseTo(0.88, 2);
  });

  it('leaves κ out where only one role is named', () => {
    expect(ofAll(() => [['ana', 3]])).toMatchObject({ pBar: 1, kappa: null, ac1: 1 });
  });

  it('needs three answers, two of them naming', () => {
    expect(ofAll(() => [['ana', 2]])).toMatchObject({ pBar: null, kappa: null, ac1: null });
    expect(
      ofAll(() => [
        ['ana', 1],
        ['NOBODY', 4],
      ]),
    ).toMatchObject({ pBar: null, kappa: null, ac1: null });
  });
});
