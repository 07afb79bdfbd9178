import { checkContent } from './check-content.js';
import type { CheckedContent } from './check-content.js';
import { readContent } from './read-content.js';

type Hiring = CheckedContent['hiring'];
const sources = readContent();

/** The faults that the check finds in the hiring rules after a hand has spoilt them. */
function faultsAfter(spoil: (hiring: Hiring) => void): string[] {
  const raw = structuredClone(sources);
  spoil(raw['hiring.yaml'] as Hiring);
  const check = checkContent(raw);
  return check.ok ? [] : check.faults.filter((fault) => fault.startsWith('hiring.yaml'));
}

describe('the rules of the hiring case', () => {
  it('have no fault', () => {
    expect(faultsAfter(() => undefined)).toEqual([]);
  });

  it.each<[string, (hiring: Hiring) => void, RegExp]>([
    ['a cluster without a seat', ({ seats }) => void seats.pop(), /the seat governance is missing/],
    [
      'a seat of no cluster',
      ({ seats }) => (seats[0]!.id = 'kitchen'),
      /the seat kitchen does not exist/,
    ],
    [
      'a domain of two seats',
      ({ seats }) => void seats[0]!.domains.push('PLT'),
      /the domain PLT stands twice/,
    ],
    ['a domain of none', ({ seats }) => void seats[0]!.domains.pop(), /the domain CHG is missing/],
    [
      'a role of two seats',
      ({ seats }) => void seats[0]!.roles.push('platform-lead'),
      /the role platform-lead stands twice/,
    ],
    [
      'a role nobody knows',
      ({ seats }) => void seats[0]!.roles.push('wizard'),
      /the role wizard does not exist/,
    ],
    [
      'a criterion without closure',
      ({ closures }) => void closures.pop(),
      /the closure of G4 is missing/,
    ],
    [
      'a closure of no criterion',
      ({ closures }) => (closures[0]!.criterion = 'R5'),
      /the closure of R5 does not exist/,
    ],
    [
      'a signature in no domain',
      ({ signature }) => (signature.domain = 'XYZ'),
      /the domain XYZ does not exist/,
    ],
    [
      'a signature on no artifact',
      ({ signature }) => (signature.artifact = 'diary'),
      /GOV has no artifact diary/,
    ],
    [
      'a verdict on no criterion',
      ({ verdicts }) => (verdicts.ownerCriterion = 'E5'),
      /the criterion E5 does not exist/,
    ],
    [
      'a step that ends early',
      ({ sequence }) => (sequence[0]!.fromDay = 40),
      /decide ends before it begins/,
    ],
    ['steps that overlap', ({ sequence }) => (sequence[1]!.fromDay = 30), /connect begins before/],
    [
      'hours given twice',
      ({ defaults }) => (defaults.work[0]!.hoursEach = { lognormalMedian: 1, sigma: 1 }),
      /reviews needs either/,
    ],
    [
      'a discipline nobody knows',
      ({ defaults }) => (defaults.work[0]!.shares = { ZZZ: 1 }),
      /the discipline ZZZ does not exist/,
    ],
    [
      'shares that do not sum to 1',
      ({ defaults }) => (defaults.work[0]!.shares = { APP: 0.9 }),
      /the shares must sum to 1/,
    ],
    ['an estimate that falls', ({ defaults }) => (defaults.focus = [0.8, 0.7, 0.6]), /must rise/],
    ['fewer than 10,000 draws', ({ simulation }) => (simulation.draws = 9999), /simulation\.draws/],
  ])('%s is caught', (_name, spoil, message) => {
    expect(faultsAfter(spoil)).toEqual(expect.arrayContaining([expect.stringMatching(message)]));
  });
});
