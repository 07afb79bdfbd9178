import type { ActivationRule, IndicatorRule } from '@rolewright/domain';
import { type CheckedContent, checkContent } from './check-content.js';
import { type RawContent, readContent } from './read-content.js';

type Pain = CheckedContent['pains'][number];
const path = 'pains/questionnaire-stall.yaml';
const sources = readContent();

function faultsAfter(spoil: (pain: Pain, raw: RawContent) => void): string[] {
  const raw = structuredClone(sources);
  spoil(raw[path] as Pain, raw);
  const check = checkContent(raw);
  return check.ok ? [] : check.faults;
}
const withRule = (rule: unknown) =>
  faultsAfter((pain) => Object.assign(pain.indicators[0] ?? {}, { rule: rule as IndicatorRule }));
const withWhen = (when: unknown) =>
  faultsAfter((pain) => Object.assign(pain.activation, { when: when as ActivationRule }));

const turnaround = { measure: 'metric', domain: 'EVD', metric: 'turnaround' };
const agreed = { measure: 'owner-agreement', domain: 'EVD', test: 'below', value: 0.5 };

it('the committed pains have no fault', () => {
  expect(faultsAfter(() => undefined)).toEqual([]);
});

describe('a rule that could not be judged is caught', () => {
  it.each<[string, unknown, RegExp]>([
    ['an unknown measure', { measure: 'mood', test: 'is', value: true }, /measure/],
    ['an unknown test', { ...turnaround, test: 'near', value: 10 }, /rule\.test/],
    ['a place too many', { ...turnaround, flag: 'HERO', test: 'above', value: 10 }, /flag/],
    ['a join of one part', { any: [agreed] }, /rule\.any/],
    [
      'a metric that the model does not have',
      { ...turnaround, metric: 'speed', test: 'above', value: 10 },
      /EVD has no metric speed/,
    ],
    [
      'a metric of the model called own',
      { ...turnaround, own: true, test: 'above', value: 10 },
      /it is not the organisation's own/,
    ],
    [
      'a share of a metric that the model does not have',
      {
        measure: 'metric-share',
        domain: 'EVD',
        metric: 'speed',
        outOf: 'all',
        test: 'above',
        value: 0.1,
      },
      /no metric speed/,
    ],
    [
      'a share out of a metric of the model',
      {
        measure: 'metric-share',
        domain: 'EVD',
        metric: 'turnaround',
        outOf: 'fresh-share',
        test: 'above',
        value: 0.1,
      },
      /fresh-share: it is not the organisation's own/,
    ],
    ['an unknown domain', { ...agreed, domain: 'ZZZ' }, /domain ZZZ does not exist/],
    [
      'an unknown domain at the end of a handoff',
      { measure: 'handoff-connected', from: 'REV', to: 'ZZZ', test: 'is', value: false },
      /domain ZZZ does not exist/,
    ],
    [
      'a handoff that the model does not require',
      { measure: 'handoff-connected', from: 'EVD', to: 'REV', test: 'is', value: false },
      /no handoff EVD→REV/,
    ],
    [
      'an unknown artifact',
      { measure: 'artifact-age', domain: 'EVD', artifact: 'diary', test: 'above', value: 90 },
      /EVD has no artifact diary/,
    ],
    [
      'an unknown criterion',
      { measure: 'criterion-holds', domain: 'EVD', criterion: 'R5', test: 'is', value: false },
      /criterion R5 does not exist/,
    ],
    ['a number against a truth', { ...agreed, test: 'is', value: true }, /with a number/],
    [
      'a truth against a number',
      { measure: 'organisation-flag', flag: 'HERO', test: 'at-least', value: 1 },
      /by "is" with true or false/,
    ],
    ['equality of a share', { ...agreed, test: 'is', value: 0.5 }, /no whole count/],
    ['a share beyond 1', { ...agreed, value: 50 }, /between 0 and 1, not at 50/],
    ['a bound below 0', { ...agreed, value: -0.1 }, /between 0 and 1, not at -0.1/],
    [
      'a ratio metric beyond 1',
      { ...turnaround, metric: 'fresh-share', test: 'below', value: 75 },
      /between 0 and 1, not at 75/,
    ],
    [
      'a level beyond 4',
      { measure: 'domain-level', domain: 'EVD', test: 'below', value: 5 },
      /between 0 and 4/,
    ],
    [
      'a fault inside a join',
      { any: [agreed, { all: [agreed, { ...agreed, domain: 'ZZZ' }] }] },
      /OI1: the domain ZZZ does not exist/,
    ],
  ])('%s', (_name, rule, message) => {
    expect(withRule(rule)).toEqual([expect.stringMatching(message)]);
  });

  it.each<[string, unknown]>([
    [
      'a metric of the organisation’s own',
      { ...turnaround, metric: 'speed', own: true, test: 'above', value: 10 },
    ],
    ['days beyond 100', { ...turnaround, test: 'above', value: 400 }],
    ['a count of people', { measure: 'truck-number', test: 'is', value: 2 }],
    ['a share at its end', { ...agreed, test: 'at-least', value: 1 }],
  ])('%s is none', (_name, rule) => {
    expect(withRule(rule)).toEqual([]);
  });
});

describe('an activation that could not hold is caught', () => {
  it.each<[string, unknown, RegExp]>([
    ['an unknown indicator', 'OI9', /the indicator OI9 does not exist/],
    ['something that is no indicator', 'soon', /named by its id/],
    ['an unknown indicator in a join', { all: ['OI1', 'OI9'] }, /the indicator OI9 does not exist/],
    ['more than there are', { atLeast: 3, of: ['OI1', 'OI2'] }, /asks for 3 of 2/],
    ['none of them', { atLeast: 0, of: ['OI1', 'OI2'] }, /when\.atLeast/],
  ])('%s', (_name, when, message) => {
    expect(withWhen(when)).toEqual([expect.stringMatching(message)]);
  });

  it('all of them may be asked for', () => {
    expect(withWhen({ atLeast: 2, of: ['OI1', 'OI2'] })).toEqual([]);
  });

  it('a band range other than the bands', () => {
    expect(faultsAfter((pain) => Object.assign(pain.activation, { bandAtMost: 3 }))).toEqual([
      expect.stringMatching(/band range is 0,1,2,3, the bands are 0,1,2/),
    ]);
    expect(faultsAfter((pain) => Object.assign(pain.activation, { bandAtLeast: 3 }))).toEqual([
      expect.stringMatching(/band range is empty/),
    ]);
  });

  it('a band without its step', () => {
    expect(faultsAfter((pain) => void pain.bandSteps.pop())).toEqual([
      expect.stringMatching(/bandSteps must tell/),
    ]);
  });

  it('a severity raised by a trigger of another pain', () => {
    expect(
      faultsAfter(
        (pain) => void pain.activation.raisedBy.push({ trigger: 'T9', severity: 'high' }),
      ),
    ).toEqual([expect.stringMatching(/T9 raises the severity and is no trigger of this pain/)]);
  });
});

describe('a sentence that stands twice is caught', () => {
  const sentence = 'This sentence is long enough to be one.';

  it('in one pain', () => {
    expect(
      faultsAfter((pain) =>
        Object.assign(pain, { summary: sentence, rootCause: `Yes. ${sentence}` }),
      ),
    ).toEqual([expect.stringMatching(/questionnaire-stall\.yaml: says twice: "This sentence/)]);
  });

  it('in two', () => {
    expect(
      faultsAfter((pain, raw) => {
        pain.summary = sentence;
        (raw['pains/evidence-rot.yaml'] as Pain).summary = sentence;
      }),
    ).toEqual([expect.stringMatching(/questionnaire-stall\.yaml: says as evidence-rot does/)]);
  });

  it('but not the words of a rule', () => {
    expect(
      faultsAfter((pain, raw) => {
        pain.clearance.reads = sentence;
        (raw['pains/evidence-rot.yaml'] as Pain).clearance.reads = sentence;
      }),
    ).toEqual([]);
  });
});
