import { checkModel, parseModel } from './check-model.js';
import type { CriterionDefinition, DomainDefinition, MaturityModel } from './maturity-model.js';
import { model } from './model.fixture.js';

type Spoilt = { -readonly [Key in keyof MaturityModel]: MaturityModel[Key] };

/** The faults of a model after a hand has spoilt it. */
function faultsAfter(spoil: (copy: Spoilt) => void): string[] {
  const copy = structuredClone(model) as Spoilt;
  spoil(copy);
  return checkModel(copy).map(({ path, message }) => `${path}: ${message}`);
}

const domain = (copy: Spoilt, at: number) =>
  copy.domains[at] as { -readonly [K in keyof DomainDefinition]: DomainDefinition[K] };
const criterion = (copy: Spoilt, id: string) =>
  copy.criteria.find((one) => one.id === id) as {
    -readonly [K in keyof CriterionDefinition]: CriterionDefinition[K];
  };

describe('a model without holes', () => {
  it('is the committed one', () => {
    expect(checkModel(model)).toEqual([]);
    expect(parseModel(JSON.parse(JSON.stringify(model)))).toEqual({ ok: true, model });
  });
});

describe('a hole', () => {
  it.each<[string, (copy: Spoilt) => void, RegExp]>([
    [
      'weights that do not sum',
      (copy) => (domain(copy, 0).weight = 9),
      /^domains: the weights sum to 101, not to 100$/,
    ],
    [
      'a weight of nothing',
      (copy) => {
        domain(copy, 0).weight = 0;
        domain(copy, 1).weight = 18;
      },
      /^domains\[0\]\.weight: INT weighs 0$/,
    ],
    ['a weight that is no number', (copy) => (domain(copy, 0).weight = Number.NaN), /sum to NaN/],
    ['a domain twice', (copy) => (domain(copy, 1).id = 'INT'), /the domain INT stands twice/],
    [
      'a band without criteria',
      (copy) => (copy.criteria = copy.criteria.filter(({ band }) => band !== 2)),
      /band 2 has no criterion/,
    ],
    [
      'a criterion twice',
      (copy) => (criterion(copy, 'R2').id = 'R1'),
      /the criterion R1 stands twice/,
    ],
    [
      'too many criteria in a band',
      (copy) =>
        (copy.criteria = [
          ...copy.criteria,
          ...Array.from({ length: 9 }, (_, at) => ({
            ...criterion(copy, 'R2'),
            id: `X${String(at)}`,
          })),
        ]),
      /band 1 has 11 criteria/,
    ],
    [
      'too many criteria',
      (copy) =>
        (copy.criteria = [
          ...copy.criteria,
          ...[1, 2, 3, 4].flatMap((band) =>
            Array.from({ length: 5 }, (_, at) => ({
              ...criterion(copy, 'O1'),
              band: band as 1,
              id: `X${String(band)}${String(at)}`,
            })),
          ),
        ]),
      /there are 34 criteria/,
    ],
    [
      'a threshold of nothing',
      (copy) => (criterion(copy, 'O3').threshold = 0),
      /^criteria\[7\]\.threshold: O3: the threshold is 0$/,
    ],
    [
      'a threshold beyond the whole',
      (copy) => (criterion(copy, 'O3').threshold = 1.1),
      /O3: the threshold is 1\.1/,
    ],
    [
      'a fact that never counts',
      (copy) => (criterion(copy, 'R1').validDays = 0),
      /R1: it counts for 0 days/,
    ],
    [
      'a statement as proof',
      (copy) => (criterion(copy, 'O1').needsProof = false),
      /O1: a mere statement would satisfy a criterion of band 3/,
    ],
    [
      'a register without its rule',
      (copy) => Reflect.deleteProperty(criterion(copy, 'E1'), 'derivedBy'),
      /E1: a register and its rule come together/,
    ],
    [
      'a rule that reads another register',
      (copy) => (criterion(copy, 'E1').derivedFrom = 'answers'),
      /E1: the rule owner-known does not read answers/,
    ],
    [
      'nothing to fill in from',
      (copy) => (criterion(copy, 'R2').fillsIn = true),
      /R2: no register fills it in/,
    ],
    [
      'a handoff into the void',
      (copy) => (domain(copy, 0).handoffs = [{ to: 'XYZ' }]),
      /^domains\[0\]\.handoffs\[0\]\.to: INT: hands off to XYZ, which does not exist$/,
    ],
    [
      'a handoff to itself',
      (copy) => (domain(copy, 0).handoffs = [{ to: 'INT' }]),
      /INT: hands off to itself/,
    ],
    [
      'a handoff twice',
      (copy) => (domain(copy, 0).handoffs = [{ to: 'REV' }, { to: 'REV' }]),
      /the handoff to REV stands twice/,
    ],
    [
      'a gap twice',
      (copy) => {
        domain(copy, 0).handoffs = [{ to: 'REV', gap: 'HG9' }];
        domain(copy, 1).handoffs = [{ to: 'LOG', gap: 'HG9' }];
      },
      /the gap HG9 stands on two handoffs/,
    ],
    [
      'nothing to decide',
      (copy) => (domain(copy, 0).decisions = []),
      /INT: there is nothing to decide/,
    ],
    [
      'a decision twice',
      (copy) =>
        (domain(copy, 0).decisions = [
          { id: 'a', name: 'A' },
          { id: 'a', name: 'B' },
        ]),
      /decisions hold a twice/,
    ],
    [
      'a name of two artifacts',
      (copy) =>
        (domain(copy, 0).artifacts = [
          { id: 'a', name: 'A', validDays: 9 },
          { id: 'b', name: 'B', aliases: ['a'], validDays: 9 },
        ]),
      /"a" may mean two artifacts/,
    ],
    [
      'a decider who also agrees',
      (copy) => (domain(copy, 0).decisions = [{ id: 'a', name: 'A', decider: 'x', agree: ['x'] }]),
      /INT: a: the decider also agrees/,
    ],
    [
      'an inventory that does not exist',
      (copy) =>
        (copy.scoring = {
          ...copy.scoring,
          notApplicable: { ...copy.scoring.notApplicable, inventoryDomain: 'ABC' },
        }),
      /the inventory domain ABC does not exist/,
    ],
    [
      'an inventory that may not apply',
      (copy) => (domain(copy, 0).mayBeNotApplicable = true),
      /INT proves absences/,
    ],
    [
      'grades that fall',
      (copy) => (copy.gradeValues = { statement: 0.8, document: 0.7, system: 1 }),
      /the grades must rise/,
    ],
    [
      'grades beyond the whole',
      (copy) => (copy.gradeValues = { statement: 0.4, document: 0.7, system: 1.5 }),
      /a grade lies outside 0 to 1/,
    ],
    [
      'two bands of one name',
      (copy) => (copy.bands = ['A', 'B', 'C', 'D', 'a ']),
      /two bands have the same name/,
    ],
    [
      'progress of a whole band',
      (copy) => (copy.scoring = { ...copy.scoring, progressCap: 1 }),
      /would read as the next band/,
    ],
    [
      'labels in the wrong order',
      (copy) =>
        (copy.scoring = { ...copy.scoring, confidence: { freshDays: 1, high: 0.5, medium: 0.5 } }),
      /medium is 0\.5, not below high/,
    ],
    [
      'a truck number that is high before critical',
      (copy) =>
        (copy.ownership = {
          ...copy.ownership,
          truckNumber: { exposedShare: 0.5, critical: 2, high: 2 },
        }),
      /ownership\.truckNumber: critical is 2/,
    ],
    [
      'a share beyond the whole',
      (copy) => (copy.scoring = { ...copy.scoring, breadthShare: 75 }),
      /^scoring\.breadthShare: breadthShare is 75, more than the whole$/,
    ],
    [
      'a negative day',
      (copy) => (copy.derivation = { ...copy.derivation, evidence: { graceDays: -1 } }),
      /graceDays is -1/,
    ],
    [
      'a shift beyond the whole',
      (copy) => (copy.extension = { weightShift: 2 }),
      /^extension\.weightShift/,
    ],
  ])('%s is named', (_name, spoil, message) => {
    expect(faultsAfter(spoil)).toEqual(expect.arrayContaining([expect.stringMatching(message)]));
  });

  it('does not hide another one, and each says how to mend it', () => {
    const copy = structuredClone(model) as Spoilt;
    domain(copy, 0).weight = 9;
    domain(copy, 2).handoffs = [{ to: 'XYZ' }];
    const faults = checkModel(copy);
    expect(faults).toHaveLength(2);
    expect(faults.every(({ mend }) => mend.endsWith('.'))).toBe(true);
  });

  it('lies not where bounds are just met', () => {
    expect(
      faultsAfter(
        (copy) =>
          (copy.criteria = [
            ...copy.criteria,
            ...Array.from({ length: 8 }, (_, at) => ({
              ...criterion(copy, 'R2'),
              id: `X${String(at)}`,
            })),
          ]),
      ),
    ).toEqual([]);
    expect(faultsAfter((copy) => (criterion(copy, 'O3').threshold = 1))).toEqual([]);
    expect(faultsAfter((copy) => (copy.scoring = { ...copy.scoring, breadthShare: 1 }))).toEqual(
      [],
    );
  });
});

describe('a model read from outside', () => {
  it('is refused by its shape first, every difference with its place', () => {
    const { scoring: _gone, ...rest } = structuredClone(model);
    const parsed = parseModel({
      ...rest,
      extra: 1,
      domains: [{ ...model.domains[0], weight: 'heavy' }],
    });
    expect(parsed.ok ? [] : parsed.faults.map(({ path }) => path).sort()).toEqual([
      'domains[0].weight',
      'extra',
      'scoring',
    ]);
  });

  it('is refused for its holes after', () => {
    const parsed = parseModel({ ...structuredClone(model), domains: model.domains.slice(1) });
    expect(parsed.ok).toBe(false);
    for (const raw of [null, 3, 'model', []]) expect(parseModel(raw).ok).toBe(false);
  });
});
