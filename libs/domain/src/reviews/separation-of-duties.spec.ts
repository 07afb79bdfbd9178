import { acceptanceOf, isIndependent } from './separation-of-duties.js';

const duties = (signers: string[], contributors: string[] = ['rec'], submittedBy = 'sub') => ({
  contributors: new Set(contributors),
  submittedBy,
  signers,
});

describe('who accepts a domain', () => {
  it.each<[string, string[], ReturnType<typeof acceptanceOf>]>([
    ['nobody signed', [], null],
    ['who recorded its facts, alone', ['rec'], null],
    ['who submitted it, alone', ['sub'], null],
    ['the same person twice', ['rec', 'rec'], null],
    ['someone with no part in it', ['out'], 'independent'],
    ['who recorded and who submitted it', ['rec', 'sub'], 'two-persons'],
    ['someone with no part in it, after who recorded it', ['rec', 'out'], 'independent'],
  ])('%s', (_, signers, expected) => {
    expect(acceptanceOf(duties(signers))).toBe(expected);
  });

  it('counts who records after having signed as having recorded', () => {
    expect(acceptanceOf(duties(['late'], ['rec']))).toBe('independent');
    expect(acceptanceOf(duties(['late'], ['rec', 'late']))).toBeNull();
  });

  it('tells who is independent', () => {
    expect(['rec', 'sub', 'out'].map((person) => isIndependent(person, duties([])))).toEqual([
      false,
      false,
      true,
    ]);
    expect(isIndependent('out', { contributors: new Set(), submittedBy: null })).toBe(true);
  });
});
