import {
  answers,
  assignment,
  atLevel,
  daysAgo,
  domainIds,
  fileOf,
  fileWith,
} from '../facts/facts.fixture.js';
import type {
  Assignment,
  Decision,
  Handoff,
  OrganisationFile,
  WorkRecord,
} from '../facts/organisation-file.js';
import { model } from '../model/model.fixture.js';
import { analyseOwnership } from './analyse-ownership.js';

const analyse = (more: Partial<OrganisationFile>) => analyseOwnership(fileOf(more), model);
const domainOf = (more: Partial<OrganisationFile>, id = 'AGT') => {
  const found = analyse(more).domains.find((domain) => domain.id === id);
  if (!found) throw new Error(id);
  return found;
};
const organisationOf = (more: Partial<OrganisationFile>) => analyse(more).organisation;
/** Holdings as `holder: domains`. */
const held = (holders: Record<string, string>, more: Partial<Assignment> = {}): Assignment[] =>
  Object.entries(holders).flatMap(([holder, domains]) =>
    domains.split(' ').map((domain) => assignment(domain, `${holder}'s role`, { holder, ...more })),
  );

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

describe('flags of a domain', () => {
  const flags = (more: Partial<OrganisationFile>): string[] => domainOf(more).flags;
  /** Without the flag that every domain without an assignment has here. */
  const otherFlags = (more: Partial<OrganisationFile>): string[] =>
    flags(more).filter((flag) => flag !== 'UNOWNED');
  const owned = [assignment('AGT', 'platform')];

  it('UNOWNED: nobody accepted, and few know or agree', () => {
    expect(
      flags({
        answers: answers('AGT', [
          ['a', 3],
          ['DONT_KNOW', 3],
        ]),
      }),
    ).toEqual(['UNOWNED']);
    expect(
      flags({
        answers: answers('AGT', [
          ['a', 4],
          ['DONT_KNOW', 3],
        ]),
      }),
    ).toEqual([]);
    expect(
      flags({
        answers: answers('AGT', [
          ['a', 1],
          ['b', 1],
          ['c', 1],
        ]),
      }),
    ).toContain('UNOWNED');
    expect(flags({ answers: answers('AGT', [['NOBODY', 2]]) })).toEqual(['UNOWNED']);
    expect(flags({ answers: answers('AGT', [['a', 2]]) })).toEqual([]);
    expect(flags({})).toEqual(['UNOWNED']);
    expect(analyseOwnership(fileWith({ AGT: { E1: true } }), model).domains[3]?.flags).toEqual([]);
    expect(flags({ answers: answers('AGT', [['NOBODY', 3]]), assignments: owned })).not.toContain(
      'UNOWNED',
    );
  });

  it('PHANTOM: accepted, but few recognise it, or nobody active is named', () => {
    expect(
      flags({
        answers: answers('AGT', [
          ['platform', 1],
          ['DONT_KNOW', 2],
        ]),
        assignments: owned,
      }),
    ).toEqual(['PHANTOM']);
    expect(
      flags({
        answers: answers('AGT', [
          ['platform', 2],
          ['DONT_KNOW', 2],
        ]),
        assignments: owned,
      }),
    ).toEqual([]);
    expect(flags({ assignments: owned })).toEqual([]);
    const vacant = fileWith({ AGT: { R2: false } }, { assignments: owned });
    expect(analyseOwnership(vacant, model).domains[3]?.flags).toEqual(['PHANTOM']);
  });

  it('CONTESTED: divided answers, two acceptances, or two self-claims', () => {
    expect(
      flags({
        answers: answers('AGT', [
          ['a', 5],
          ['b', 4],
        ]),
      }),
    ).toEqual(['CONTESTED']);
    expect(
      flags({
        answers: answers('AGT', [
          ['a', 6],
          ['b', 4],
        ]),
        assignments: [assignment('AGT', 'a')],
      }),
    ).toEqual([]);
    expect(flags({ assignments: [...owned, assignment('AGT', 'security')] })).toEqual([
      'CONTESTED',
    ]);
    expect(
      flags({ assignments: [...owned, assignment('AGT', 'platform', { acceptedAt: daysAgo(1) })] }),
    ).toEqual([]);
    const claims = answers('AGT', [
      ['respondent 1', 1],
      ['respondent 2', 1],
      ['x', 8],
    ]);
    expect(flags({ answers: claims, assignments: [assignment('AGT', 'x')] })).toEqual([
      'CONTESTED',
    ]);
    const byRole = [
      assignment('AGT', 'x'),
      assignment('REV', 'y', { holder: 'respondent 1' }),
      assignment('INT', 'y', { holder: 'respondent 2' }),
    ];
    const named = answers('AGT', [
      ['y', 2],
      ['x', 8],
    ]);
    expect(flags({ answers: named, assignments: byRole })).toEqual(['CONTESTED']);
    expect(flags({ answers: named, assignments: byRole.slice(0, 2) })).toEqual([]);
  });

  it('SHADOW: most name another than the recorded owner', () => {
    expect(
      flags({
        answers: answers('AGT', [
          ['security', 6],
          ['platform', 4],
        ]),
        assignments: owned,
      }),
    ).toEqual(['PHANTOM', 'SHADOW']);
    expect(flags({ answers: answers('AGT', [['security', 3]]) })).toEqual(['SHADOW']);
    expect(flags({ answers: answers('AGT', [['platform', 3]]), assignments: owned })).toEqual([]);
  });

  const decision = (need: number, held: number, more: Partial<Decision> = {}): Decision => ({
    domain: 'AGT',
    decision: `d${String(need)}${String(held)}`,
    decider: 'platform',
    need,
    held,
    ...more,
  });
  it('RWA: need 4, 4, 3, 4 and held 2, 1, 3, 2 is a gap of 7/15', () => {
    const decisions = [decision(4, 2), decision(4, 1), decision(3, 3), decision(4, 2)];
    const agt = domainOf({ decisions });
    expect(agt.flags).toEqual(['UNOWNED', 'RWA']);
    expect(agt.flagFacts.RWA).toEqual([
      'The authority held falls short of what is needed by 46.6 %, on d41 and d42.',
    ]);
    expect(otherFlags({ decisions: [decision(4, 3), decision(4, 2)] })).toEqual(['RWA']);
    expect(otherFlags({ decisions: [decision(4, 3), decision(4, 3)] })).toEqual([]);
    expect(otherFlags({ decisions: [decision(0, 0)] })).toEqual([]);
    expect(domainOf({ decisions: [decision(4, 1)] }).flagFacts.RWA).toContain('This is severe.');
    expect(
      domainOf({ decisions: [decision(4, 2, { overriddenShare: 0.26 })] }).flagFacts.RWA,
    ).toContain('This is severe.');
    expect(
      domainOf({ decisions: [decision(4, 2, { overriddenShare: 0.25 })] }).flagFacts.RWA,
    ).not.toContain('This is severe.');
  });

  it('REMOTE VETO: a role decides or must agree, and does none of the work', () => {
    const work: WorkRecord[] = [
      { domain: 'REV', person: 'ana', performedAt: daysAgo(5), kind: 'review' },
    ];
    const decisions = [decision(4, 4, { agree: ['legal', 'platform'] })];
    const known = [
      assignment('AGT', 'platform', { holder: 'ana' }),
      assignment('GOV', 'legal', { holder: 'lea' }),
    ];
    const agt = domainOf({ decisions, workRecords: work, assignments: known });
    expect(agt.flags).toEqual(['REMOTE VETO']);
    expect(agt.flagFacts['REMOTE VETO']).toEqual([
      'legal decides or must agree on d44, but has no work record.',
    ]);
    expect(otherFlags({ decisions, workRecords: work, assignments: known.slice(0, 1) })).toEqual([
      'REMOTE VETO',
    ]);
    // Whoever did the work may be counsel, as long as nothing says otherwise.
    expect(otherFlags({ decisions, workRecords: work })).toEqual([]);
    expect(otherFlags({ decisions, assignments: known })).toEqual([]);
    expect(
      flags({
        decisions,
        workRecords: [...work, { ...(work[0] as WorkRecord), person: 'lea' }],
        assignments: known,
      }),
    ).toEqual([]);
  });
});

describe('handoffs', () => {
  const edge = (more: Partial<Handoff> = {}): Handoff => ({
    from: 'LOG',
    to: 'INC',
    sender: 'detection',
    receiver: 'commander',
    trigger: 'an alert',
    payload: 'the trace',
    slaHours: 4,
    acknowledgedAt: daysAgo(100),
    exercisedAt: daysAgo(20),
    triggers: 10,
    transfers: 10,
    accepted: 8,
    ...more,
  });
  const stateOf = (...rows: Handoff[]) =>
    analyse({ handoffs: rows }).handoffs.find(({ from, to }) => from === 'LOG' && to === 'INC')
      ?.state;

  it('lists every required edge of the model', () => {
    const { handoffs } = analyse({});
    expect(handoffs).toHaveLength(
      model.domains.reduce((sum, domain) => sum + domain.handoffs.length, 0),
    );
    expect(handoffs.every(({ state }) => state === 'MISSING')).toBe(true);
    expect(handoffs[0]).toEqual({ from: 'INT', to: 'REV', state: 'MISSING' });
  });

  it.each([
    ['all seven facts and 80 % accepted', {}, 'CONNECTED'],
    ['exercised 180 days ago', { exercisedAt: daysAgo(180) }, 'CONNECTED'],
    ['exercised 181 days ago', { exercisedAt: daysAgo(181) }, 'MISSING'],
    ['79 % accepted', { accepted: 79, transfers: 100, triggers: 100 }, 'MISSING'],
    ['no count of acceptance', { accepted: undefined }, 'MISSING'],
    ['no service level', { slaHours: undefined }, 'MISSING'],
    ['no receiver', { receiver: undefined }, 'ONE-SIDED'],
    ['no acknowledgement', { acknowledgedAt: undefined }, 'ONE-SIDED'],
    ['an acknowledgement to come', { acknowledgedAt: daysAgo(-1) }, 'ONE-SIDED'],
    ['no sender', { sender: undefined }, 'ONE-SIDED'],
    ['triggers without a transfer', { transfers: 0, accepted: 0 }, 'STALE'],
    [
      'triggers, and never exercised',
      { transfers: undefined, accepted: undefined, exercisedAt: undefined },
      'STALE',
    ],
    ['79 % of triggers carried over', { triggers: 100, transfers: 79, accepted: 79 }, 'LEAKING'],
    ['80 % of triggers carried over', { triggers: 100, transfers: 80, accepted: 80 }, 'CONNECTED'],
  ])('%s', (_, more, state) => {
    expect(stateOf(edge(more))).toBe(state);
  });

  it('takes the best of several rows about one edge', () => {
    expect(stateOf(edge({ sender: undefined }), edge())).toBe('CONNECTED');
    expect(stateOf(edge(), edge({ sender: undefined }))).toBe('CONNECTED');
  });

  it('flags a domain whose register leaves a required edge open, and adds edges of its own', () => {
    const result = analyse({ handoffs: [edge(), edge({ to: 'HUM' })] });
    const log = result.domains.find(({ id }) => id === 'LOG');
    expect(log?.flags).toEqual(['UNOWNED', 'BROKEN HANDOFF']);
    expect(log?.flagFacts['BROKEN HANDOFF']).toEqual(['The handoff to EVD is missing.']);
    expect(result.handoffs.at(-1)).toEqual({ from: 'LOG', to: 'HUM', state: 'CONNECTED' });
  });

  it('drops edges from and to a domain that is not applicable', () => {
    const file = fileWith(
      { INT: atLevel(2) },
      { notApplicable: [{ domain: 'HUM', count: 0, observedAt: daysAgo(1), source: 'query' }] },
    );
    expect(
      analyseOwnership(file, model).handoffs.filter(
        ({ from, to }) => from === 'HUM' || to === 'HUM',
      ),
    ).toEqual([]);
  });
});
