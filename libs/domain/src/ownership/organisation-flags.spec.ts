import { assignment, daysAgo, domainIds, fileWith } from '../facts/facts.fixture.js';
import type { Assignment, OrganisationFile, WorkRecord } from '../facts/organisation-file.js';
import { model } from '../model/model.fixture.js';
import { analyseOwnership } from './analyse-ownership.js';
import { domainOf, held, organisationOf } from './ownership.fixture.js';

describe('holders', () => {
  it('the hero example: 54 of 91 points, HHI .41, 2.4 effective owners, truck number 1, 63 exposed', () => {
    const result = organisationOf({
      assignments: held({
        ana: 'INT REV CHG RET PLT HUM GOV',
        ben: 'MOD EVL',
        cem: 'LOG EVD',
        dia: 'INC',
      }),
    });
    expect(result.hhi).toBeCloseTo(0.41, 2);
    expect(result.effectiveOwners).toBeCloseTo(2.4, 1);
    expect(result.truckNumber).toBe(1);
    expect(result.flags).toEqual(['HERO', 'TRUCK NUMBER', 'CONCENTRATION']);
    expect(result.flagFacts).toEqual({
      HERO: ['ana holds 54 of 100 points of weight without a tested deputy.'],
      'TRUCK NUMBER': [
        'Without ana, 63 of 100 points of weight have neither holder nor tested deputy (critical).',
      ],
      CONCENTRATION: [expect.stringContaining('concentrated')],
    });
  });

  it('knows no holder where nothing is assigned', () => {
    expect(organisationOf({})).toMatchObject({
      hhi: null,
      effectiveOwners: null,
      truckNumber: 0,
      flags: [],
    });
  });

  it('finds the fewest holders exactly, where the heaviest first would not', () => {
    // Weights: REV 10, AGT 9, INC 9, five of 8 (INT CHG RET PLT LOG), MOD 7, EVL 7, HUM 6, EVD 6, GOV 6.
    const two = organisationOf({
      assignments: held({
        ana: 'REV AGT INC',
        ben: 'INT CHG RET',
        cem: 'PLT LOG MOD',
        dia: 'EVL HUM EVD GOV',
      }),
    });
    expect(two.truckNumber).toBe(2);
    const everyone = organisationOf({
      assignments: domainIds.map((id) => assignment(id, id, { holder: id })),
    });
    expect(everyone.truckNumber).toBe(6);
    expect(everyone.hhi).toBeCloseTo(
      model.domains.reduce((sum, { weight }) => sum + (weight / 100) ** 2, 0),
      12,
    );
  });

  it('asks for more than half: exactly half is not yet a loss', () => {
    const half = { ana: 'REV AGT INC INT CHG HUM', ben: 'RET PLT LOG MOD EVL EVD GOV' };
    expect(organisationOf({ assignments: held(half) }).truckNumber).toBe(2);
    expect(
      organisationOf({
        assignments: held({ ana: `${half.ana} GOV`, ben: 'RET PLT LOG MOD EVL EVD' }),
      }).truckNumber,
    ).toBe(1);
  });

  it('counts a deputy tested within 365 days, unless lost as well', () => {
    const deputised = (more: Partial<Assignment>) =>
      organisationOf({ assignments: held({ ana: domainIds.join(' ') }, more) });
    expect(deputised({ deputy: 'eve', deputyTestedAt: daysAgo(365) }).truckNumber).toBeNull();
    expect(deputised({ deputy: 'eve', deputyTestedAt: daysAgo(366) }).truckNumber).toBe(1);
    expect(deputised({ deputy: 'eve', deputyTestedAt: daysAgo(-1) }).truckNumber).toBe(1);
    expect(deputised({ deputy: 'ana', deputyTestedAt: daysAgo(1) }).truckNumber).toBe(1);
    expect(deputised({ deputy: 'eve' }).truckNumber).toBe(1);
    expect(deputised({ deputy: 'eve', deputyTestedAt: daysAgo(5) }).flags).toEqual([
      'CONCENTRATION',
    ]);
    const each = held({ ana: 'INT REV CHG AGT RET PLT', ben: 'MOD EVL LOG INC HUM EVD GOV' }).map(
      (row) => ({
        ...row,
        deputy: row.holder === 'ana' ? 'ben' : 'ana',
        deputyTestedAt: daysAgo(5),
      }),
    );
    expect(organisationOf({ assignments: each }).truckNumber).toBe(2);
  });

  it('loses a domain that several hold only with all of them, and splits its weight', () => {
    const shared = organisationOf({
      assignments: [...held({ ana: domainIds.join(' ') }), ...held({ ben: domainIds.join(' ') })],
    });
    expect(shared).toMatchObject({ truckNumber: 2, hhi: 0.5 });
  });

  it('does not count an acceptance still to come', () => {
    expect(
      domainOf({ assignments: [assignment('AGT', 'lead', { acceptedAt: daysAgo(-1) })] }).owner,
    ).toBeNull();
    expect(
      domainOf({ assignments: [assignment('AGT', 'lead', { acceptedAt: daysAgo(0) })] }).owner,
    ).toBe('lead');
  });

  it('stays exact and quick with many holders of each domain', () => {
    const crowd = domainIds.flatMap((id) =>
      Array.from({ length: 50 }, (_, at) =>
        assignment(id, 'lead', { holder: `${id} ${String(at)}` }),
      ),
    );
    expect(organisationOf({ assignments: crowd }).truckNumber).toBe(300);
  });
});

describe('HERO by work records', () => {
  const work = (person: string, times: number, more: Partial<WorkRecord> = {}): WorkRecord[] =>
    Array.from({ length: times }, () => ({
      domain: 'REV',
      person,
      performedAt: daysAgo(90),
      kind: 'review',
      ...more,
    }));
  const flags = (workRecords: WorkRecord[], more: Partial<OrganisationFile> = {}) =>
    organisationOf({ workRecords, ...more }).flags;

  it('needs ten records in 90 days and half of them by one person', () => {
    expect(flags([...work('ana', 5), ...work('ben', 3), ...work('cem', 2)])).toEqual(['HERO']);
    expect(flags([...work('ana', 5), ...work('ben', 4)])).toEqual([]);
    expect(
      flags([
        ...work('ana', 5),
        ...work('ben', 4),
        ...work('ben', 1, { performedAt: daysAgo(91) }),
      ]),
    ).toEqual([]);
    expect(flags([...work('ana', 5), ...work('ben', 3), ...work('cem', 3)])).toEqual([]);
  });

  it('names nobody, and not where a deputy is tested', () => {
    const records = work('ana', 10);
    expect(organisationOf({ workRecords: records }).flagFacts.HERO).toEqual([
      'One person did 10 of 10 pieces of work in 90 days where no deputy is tested.',
    ]);
    const covered = [
      assignment('REV', 'psl', { holder: 'ana', deputy: 'ben', deputyTestedAt: daysAgo(20) }),
    ];
    expect(flags(records, { assignments: covered })).not.toContain('HERO');
  });
});

describe('CONCENTRATION', () => {
  it('calls many owners without agreed boundaries fragmented', () => {
    const assignments = domainIds.map((id) => assignment(id, id, { holder: id }));
    const unsettled = fileWith({ REV: { O1: false } }, { assignments });
    expect(analyseOwnership(unsettled, model).organisation).toMatchObject({
      flags: ['CONCENTRATION'],
      flagFacts: { CONCENTRATION: [expect.stringMatching(/fragmented.*REV/)] },
    });
    expect(
      analyseOwnership(fileWith({ REV: { O1: true } }, { assignments }), model).organisation.flags,
    ).toEqual([]);
  });
});

describe('words about holders', () => {
  it('name them in the order of their names, whoever is recorded first', () => {
    const two = organisationOf({
      assignments: held({
        zoe: 'REV AGT INC',
        ben: 'INT CHG RET',
        ana: 'PLT LOG MOD',
        cem: 'EVL HUM EVD GOV',
      }),
    });
    expect(two.flagFacts['TRUCK NUMBER']?.[0]).toMatch(/^Without [a-z]+ and zoe, /);
  });

  it('count a domain as exposed only once all who hold it are gone', () => {
    const all = domainIds.join(' ');
    const { flagFacts } = organisationOf({ assignments: held({ zoe: all, ana: all }) });
    expect(flagFacts['TRUCK NUMBER']).toEqual([
      'Without ana and zoe, 100 of 100 points of weight have neither holder nor tested deputy (high).',
    ]);
  });

  it('name two heroes, each with what he holds', () => {
    const { flagFacts } = organisationOf({
      assignments: held({
        zoe: 'REV AGT INC INT CHG',
        ana: 'RET PLT LOG MOD EVL HUM EVD',
      }),
    });
    expect(flagFacts.HERO).toEqual([
      'ana holds 50 of 100 points of weight without a tested deputy.',
      'zoe holds 44 of 100 points of weight without a tested deputy.',
    ]);
  });
});

describe('how the weight lies', () => {
  const label = (holders: Record<string, string>) =>
    organisationOf({ assignments: held(holders) }).concentration;

  it('is dispersed, moderate or concentrated', () => {
    // Five of 8: HHI .2; with AGT 9 and REV 10 beside, .14; two alone, .5.
    expect(label({ a: 'INT', b: 'CHG', c: 'RET', d: 'PLT', e: 'LOG' })).toBe('moderate');
    expect(label({ a: 'INT', b: 'CHG', c: 'RET', d: 'PLT', e: 'LOG', f: 'AGT', g: 'REV' })).toBe(
      'dispersed',
    );
    expect(label({ a: 'INT', b: 'CHG' })).toBe('concentrated');
    expect(label({})).toBeNull();
  });

  it('meets its bounds as the model gives them', () => {
    const at = (moderate: number, concentrated: number) =>
      analyseOwnership(fileWith({}, { assignments: held({ a: 'INT', b: 'CHG' }) }), {
        ...model,
        ownership: {
          ...model.ownership,
          concentration: { ...model.ownership.concentration, moderate, concentrated },
        },
      }).organisation.concentration;
    expect([at(0.5, 0.6), at(0.51, 0.6), at(0.4, 0.5), at(0.4, 0.49)]).toEqual([
      ...['moderate', 'dispersed', 'moderate', 'concentrated'],
    ]);
  });
});

describe('the rows behind a flag of the organisation', () => {
  const assignments = held({ ana: 'INT REV CHG RET PLT HUM GOV', ben: 'MOD EVL', dia: 'INC' }).map(
    (row) => (row.domain === 'GOV' ? { ...row, deputy: 'eve', deputyTestedAt: daysAgo(5) } : row),
  );
  const rowsOf = (
    more: Partial<OrganisationFile>,
    flag: 'HERO' | 'TRUCK NUMBER' | 'CONCENTRATION',
  ) =>
    organisationOf(more).flagReferences[flag]?.map(
      ({ section, row }) => `${section} ${String(row)}`,
    );
  const numbers = (count: number): string[] =>
    Array.from({ length: count }, (_, at) => `assignments ${String(at)}`);

  it('are the holdings without a tested deputy, of those who would be missed, and of all', () => {
    expect(rowsOf({ assignments }, 'HERO')).toEqual(numbers(6));
    expect(rowsOf({ assignments }, 'TRUCK NUMBER')).toEqual(numbers(7));
    expect(rowsOf({ assignments }, 'CONCENTRATION')?.sort()).toEqual(numbers(10));
  });

  it('leave out what is not in scope', () => {
    const file = fileWith(
      { INT: { R1: true, R2: true, E1: true, E2: true, E3: true } },
      {
        assignments,
        notApplicable: [{ domain: 'HUM', count: 0, observedAt: daysAgo(1), source: 'query' }],
      },
    );
    expect(
      analyseOwnership(file, model).organisation.flagReferences.CONCENTRATION?.map(
        ({ row }) => row,
      ),
    ).not.toContain(5);
  });

  it('are no single work records', () => {
    const workRecords = Array.from({ length: 10 }, () => ({
      ...{ domain: 'REV', person: 'ana', performedAt: daysAgo(9), kind: 'review' },
    }));
    expect(rowsOf({ workRecords }, 'HERO')).toEqual([]);
  });

  it('are the unsettled boundaries where ownership is fragmented', () => {
    const each = domainIds.map((id) => assignment(id, id, { holder: id }));
    const result = analyseOwnership(fileWith({ REV: { O1: false } }, { assignments: each }), model);
    const found = result.organisation.flagReferences.CONCENTRATION ?? [];
    expect(found[0]).toMatchObject({ section: 'observations', row: 0 });
    expect(found).toHaveLength(14);
  });
});
