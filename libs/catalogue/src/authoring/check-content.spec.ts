import { checkContent } from './check-content.js';
import type { CheckedContent } from './check-content.js';
import { readContent } from './read-content.js';
import type { RawContent } from './read-content.js';

const sources = readContent();

/** The faults that the check finds after a hand has spoilt the sources. */
function faultsAfter(spoil: (raw: RawContent) => void): string[] {
  const raw = structuredClone(sources);
  spoil(raw);
  const check = checkContent(raw);
  return check.ok ? [] : check.faults;
}

const file = <T>(raw: RawContent, path: string) => raw[path] as T;
type Model = CheckedContent['model'];
type Text = CheckedContent['domains'][number];
type Pain = CheckedContent['pains'][number];
const painPath = 'pains/ai-security-role-frankenstein.yaml';

describe('the committed content', () => {
  const check = checkContent(sources);
  if (!check.ok) throw new Error(check.faults.join('\n'));
  const { content } = check;

  it('has 13 domains in the model’s order with 14 criteria each', () => {
    expect(content.domains.map(({ id }) => id).join(' ')).toBe(
      'INT REV CHG AGT RET PLT MOD EVL LOG INC HUM EVD GOV',
    );
    expect(content.domains.flatMap(({ criteria }) => Object.keys(criteria))).toHaveLength(182);
  });

  it('marks each handoff that the founding pain names, once', () => {
    const gaps = content.model.domains.flatMap(({ id, handoffs }) =>
      handoffs.flatMap(({ gap, to }) => (gap ? `${gap} ${id}→${to}` : [])),
    );
    expect(gaps.sort()).toEqual([
      'HG1 REV→PLT',
      'HG2 GOV→LOG',
      'HG3 REV→RET',
      'HG4 LOG→INC',
      'TF4 REV→LOG',
    ]);
  });

  it('lets only four domains be declared not applicable', () => {
    expect(
      content.model.domains
        .filter(({ mayBeNotApplicable }) => mayBeNotApplicable)
        .map(({ id }) => id),
    ).toEqual(['AGT', 'RET', 'MOD', 'HUM']);
  });
});

describe('a planted fault', () => {
  it.each<[string, (raw: RawContent) => void, RegExp]>([
    [
      'a weight too many',
      (raw) => (file<Model>(raw, 'model.yaml').domains[0]!.weight = 9),
      /weights sum to 101/,
    ],
    [
      'a domain twice',
      (raw) =>
        file<Model>(raw, 'model.yaml').domains.push(file<Model>(raw, 'model.yaml').domains[0]!),
      /INT stands twice/,
    ],
    [
      'a handoff into the void',
      (raw) => (file<Model>(raw, 'model.yaml').domains[0]!.handoffs[0]!.to = 'XYZ'),
      /hands off to XYZ/,
    ],
    [
      'a handoff to itself',
      (raw) => (file<Model>(raw, 'model.yaml').domains[0]!.handoffs[0]!.to = 'INT'),
      /hands off to itself/,
    ],
    [
      'a decider nobody knows',
      (raw) => (file<Model>(raw, 'model.yaml').domains[0]!.decisions[0]!.decider = 'wizard'),
      /the role wizard does not exist/,
    ],
    [
      'an artifact twice',
      (raw) => (file<Model>(raw, 'model.yaml').domains[0]!.artifacts[1]!.id = 'inventory'),
      /hold inventory twice/,
    ],
    [
      'an unknown key',
      (raw) => Object.assign(file<Model>(raw, 'model.yaml'), { weight: 1 }),
      /model\.yaml.*weight/,
    ],
    [
      'a criterion without text',
      (raw) => delete file<Text>(raw, 'domains/rev.yaml').criteria['O4'],
      /rev\.yaml: the text of O4 is missing/,
    ],
    [
      'a domain without texts',
      (raw) => delete raw['domains/hum.yaml'],
      /domains\/hum\.yaml: missing/,
    ],
    [
      'an empty text',
      (raw) => (file<Text>(raw, 'domains/rev.yaml').criteria['R1']!.proof = '  '),
      /rev\.yaml: criteria\.R1\.proof/,
    ],
    [
      'an endless text',
      (raw) => (file<Text>(raw, 'domains/rev.yaml').criteria['R1']!.title = 'x'.repeat(90)),
      /criteria\.R1\.title/,
    ],
    [
      'a filler sentence',
      (raw) =>
        (file<Text>(raw, 'domains/rev.yaml').criteria['R1']!.proof = file<Text>(
          raw,
          'domains/int.yaml',
        ).criteria['R1']!.proof),
      /REV\.R1\.proof repeats INT\.R1\.proof/,
    ],
    [
      'a file under a wrong name',
      (raw) => (raw['domains/abc.yaml'] = raw['domains/int.yaml']),
      /its name should be int\.yaml/,
    ],
    ['a file that nothing reads', (raw) => (raw['notes.yaml'] = {}), /notes\.yaml: nothing reads/],
    [
      'a pain for an unknown persona',
      (raw) => file<Pain>(raw, painPath).personas.push('P99'),
      /persona P99/,
    ],
    [
      'a pain without a section',
      (raw) => delete (file<Pain>(raw, painPath).sections as Partial<Pain['sections']>).security,
      /sections\.security/,
    ],
    [
      'a relation that goes one way',
      (raw) => file<Pain>(raw, painPath).related.pop(),
      /is related to ai-security-role-frankenstein, which does not name it/,
    ],
    [
      'an artifact that no domain keeps',
      (raw) => (file<Pain>(raw, painPath).evidencePreviews[0]!.artifact = 'diary'),
      /no artifact diary/,
    ],
    [
      'an indicator on a missing edge',
      (raw) => Object.assign(file<Pain>(raw, painPath).indicators[5]!.rule, { to: 'EVD' }),
      /no handoff GOV→EVD/,
    ],
    [
      'an activation by an unknown indicator',
      (raw) => (file<Pain>(raw, painPath).activation.when = 'OI9'),
      /indicator OI9/,
    ],
    [
      'a flag without words',
      (raw) => file<CheckedContent['flagTexts']>(raw, 'flags.yaml').flags.pop(),
      /flags\.yaml: CONCENTRATION is missing/,
    ],
    [
      'a handoff state told twice',
      (raw) =>
        (file<CheckedContent['flagTexts']>(raw, 'flags.yaml').handoffStates[1]!.state = 'STALE'),
      /flags\.yaml: STALE stands twice/,
    ],
    [
      'a figure that the model does not hold',
      (raw) =>
        (file<CheckedContent['flagTexts']>(raw, 'flags.yaml').flags[0]!.clears =
          'More than {ownership.unowned.luck %} must know an owner.'),
      /UNOWNED: the model has no figure \{ownership\.unowned\.luck %\}/,
    ],
    [
      'an affinity to an unknown discipline',
      (raw) =>
        file<CheckedContent['disciplines']>(raw, 'disciplines.yaml').affinities[0]!.pairs.push(
          'APP-ZZZ',
        ),
      /names ZZZ/,
    ],
    [
      'a role cluster across a cannot-link',
      (raw) =>
        file<CheckedContent['disciplines']>(raw, 'disciplines.yaml').cannotLinks.push('APP-SDL'),
      /joins APP-SDL/,
    ],
    [
      'a crosswalk row without a domain',
      (raw) => (file<CheckedContent['crosswalks']>(raw, 'crosswalks.yaml').cells['ZZZ'] = {}),
      /ZZZ belongs to no domain/,
    ],
  ])('%s is caught', (_name, spoil, message) => {
    expect(faultsAfter(spoil)).toEqual(expect.arrayContaining([expect.stringMatching(message)]));
  });

  it('does not hide another one', () => {
    const faults = faultsAfter((raw) => {
      file<Model>(raw, 'model.yaml').domains[0]!.weight = 9;
      delete file<Text>(raw, 'domains/rev.yaml').criteria['O4'];
      file<Pain>(raw, painPath).personas.push('P99');
    });
    expect(faults).toHaveLength(3);
  });
});
