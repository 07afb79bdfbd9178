import {
  evidenceFreshness,
  evidenceTie,
  lastValidDay,
  thresholdToTell,
} from './evidence-standing.js';

describe('freshness', () => {
  it.each([
    ['2026-03-31', 'EXPIRED'],
    ['2026-04-01', 'GRACE'],
    ['2026-04-14', 'GRACE'],
    ['2026-04-15', 'EXPIRING'],
    ['2026-05-15', 'EXPIRING'],
    ['2026-05-16', 'CURRENT'],
    [null, 'NONE'],
  ])('valid until %s is %s on 15 April', (validUntil, expected) => {
    expect(evidenceFreshness(validUntil, '2026-04-15', 14)).toBe(expected);
  });

  it('the last day counts, over a leap day', () => {
    expect(lastValidDay('2028-02-01', 30)).toBe('2028-03-02');
  });
});

describe('the owner of evidence', () => {
  const assignments = [
    { domain: 'EVD', role: 'assurance lead', holder: 'Ana' },
    { domain: 'PLT', role: 'platform lead', holder: 'Ben' },
  ];

  it.each([
    ['the role of its domain', 'assurance lead', 'EVD', 'TIED'],
    ['the holder of its domain', 'Ana', 'EVD', 'TIED'],
    ['the owner of another domain, which has one', 'Ben', 'EVD', 'ELSEWHERE'],
    ['the owner of another domain, where this has none', 'Ben', 'GOV', 'TIED'],
    ['one who has accepted nothing', 'Cleo', 'EVD', 'ORPHAN'],
    ['a name in other letters', 'ana', 'EVD', 'ORPHAN'],
    ['nobody', null, 'EVD', 'NO_OWNER'],
  ])('%s', (_, owner, domain, expected) => {
    expect(evidenceTie(owner, domain, assignments)).toBe(expected);
  });

  it('proves nothing where nobody has accepted anything', () => {
    expect(evidenceTie('Ana', 'EVD', [])).toBe('UNPROVED');
  });
});

describe('what people are told of', () => {
  it.each([
    [31, null, null],
    [30, null, 30],
    [30, 30, null],
    [8, 30, null],
    [7, 30, 7],
    [0, 7, 0],
    // After a pause only the nearest one.
    [-3, null, 0],
    [-3, 0, null],
    [5, null, 7],
  ])('%i days left, told of %p: %p', (left, told, expected) => {
    expect(thresholdToTell(left, [30, 7, 0], told)).toBe(expected);
  });
});
