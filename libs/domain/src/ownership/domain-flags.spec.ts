import { answers, assignment, daysAgo, fileOf, fileWith, observe } from '../facts/facts.fixture.js';
import type { Decision, OrganisationFile, WorkRecord } from '../facts/organisation-file.js';
import { model } from '../model/model.fixture.js';
import { analyseOwnership } from './analyse-ownership.js';
import { domainOf } from './ownership.fixture.js';

const decision = (need: number, held: number, more: Partial<Decision> = {}): Decision => ({
  domain: 'AGT',
  decision: `d${String(need)}${String(held)}`,
  decider: 'platform',
  need,
  held,
  ...more,
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

describe('the bounds of a flag', () => {
  const asked = (...counts: [string, number][]) => answers('AGT', counts);
  const flagsOf = (more: Partial<OrganisationFile>): string[] => domainOf(more).flags;

  it('CONTESTED takes a role with exactly a quarter of the answers', () => {
    const others: [string, number][] = [
      ['b', 1],
      ['c', 1],
    ];
    expect(flagsOf({ answers: asked(['a', 2], ...others) })).toContain('CONTESTED');
    expect(flagsOf({ answers: asked(['a', 3], ...others, ['d', 1]) })).not.toContain('CONTESTED');
  });

  it('RWA is severe from exactly .6 on', () => {
    const rwa = (held: number) => domainOf({ decisions: [decision(4, held), decision(1, 1)] });
    expect(rwa(1).flagFacts.RWA).toContain('This is severe.');
    const less = { decisions: [decision(4, 1), decision(2, 2)] };
    expect(domainOf(less).flagFacts.RWA).not.toContain('This is severe.');
  });

  it('SHADOW says who is recorded, or that no single one is', () => {
    const shadow = (...roles: string[]) =>
      domainOf({
        answers: asked(['security', 3]),
        assignments: roles.map((role) => assignment('AGT', role)),
      }).flagFacts.SHADOW;
    expect(shadow('platform')).toEqual([
      '100 % of 3 respondents name security, but platform is recorded.',
    ]);
    expect(shadow('platform', 'legal')).toEqual([
      '100 % of 3 respondents name security, but no single owner is recorded.',
    ]);
    expect(shadow('platform', 'security')).toBeUndefined();
  });

  it('PHANTOM needs somebody to have accepted it', () => {
    expect(flagsOf({ observations: observe('AGT', { R2: false }) })).toEqual(['UNOWNED']);
  });

  it('REMOTE VETO names roles in the order of their names', () => {
    const more = {
      decisions: [decision(4, 4, { decider: 'zeta', agree: ['alpha'] })],
      assignments: [
        assignment('AGT', 'platform', { holder: 'ana' }),
        assignment('GOV', 'alpha', { holder: 'al' }),
        assignment('EVD', 'zeta', { holder: 'zoe' }),
      ],
      workRecords: [{ domain: 'AGT', person: 'ana', performedAt: daysAgo(5), kind: 'x' }],
    };
    expect(domainOf(more).flagFacts['REMOTE VETO']?.map((text) => text.split(' ')[0])).toEqual([
      ...['alpha', 'zeta'],
    ]);
  });
});

describe('the rows behind a flag', () => {
  const rowsOf = (more: Partial<OrganisationFile>, flag: string, id = 'AGT'): string[] =>
    (
      domainOf(more, id).flagReferences as Partial<
        Record<string, { section: string; row: number; text: string }[]>
      >
    )[flag]?.map(({ section, row }) => `${section} ${String(row)}`) ?? [];
  const asked = (...counts: [string, number][]) => answers('AGT', counts);

  it('are told in sum where people were asked, and name nobody', () => {
    const more = { answers: asked(['a', 2], ['DONT_KNOW', 4]) };
    expect(rowsOf(more, 'UNOWNED')).toHaveLength(1);
    expect(JSON.stringify(domainOf(more).flagReferences)).not.toContain('respondent 1');
    // Asked, but too few: the answers are named as what was read.
    expect(rowsOf({ answers: asked(['NOBODY', 1]) }, 'UNOWNED')).toHaveLength(1);
  });

  it('are the acceptances that are not recognised, that contend, that are overshadowed', () => {
    const assignments = [
      assignment('REV', 'x'),
      assignment('AGT', 'platform'),
      assignment('AGT', 'security'),
    ];
    const split = { assignments, answers: asked(['platform', 3]) };
    expect(rowsOf(split, 'PHANTOM')).toEqual(['assignments 2', 'answers 0']);
    expect(rowsOf(split, 'CONTESTED')).toEqual(['assignments 1', 'assignments 2']);
    const shadow = { assignments: assignments.slice(0, 2), answers: asked(['security', 3]) };
    expect(rowsOf(shadow, 'SHADOW')).toEqual(['answers 0', 'assignments 1']);
    expect(rowsOf({ answers: asked(['a', 5], ['b', 4]) }, 'CONTESTED')).toEqual(['answers 0']);
  });

  it('are the vacancy and the observation that found it', () => {
    const assignments = [assignment('AGT', 'platform'), assignment('AGT', 'security')];
    const observations = [...observe('REV', { R2: false }), ...observe('AGT', { R2: false })];
    const more = { assignments, observations };
    expect(rowsOf(more, 'PHANTOM')).toEqual(['assignments 0', 'assignments 1', 'observations 1']);
    expect(domainOf(more).flagFacts.PHANTOM).toEqual([
      'platform and security have accepted it, but no active person or team is named.',
    ]);
    expect(domainOf({ ...more, assignments: assignments.slice(0, 1) }).flagFacts.PHANTOM).toEqual([
      'platform has accepted it, but no active person or team is named.',
    ]);
  });

  it('are the decisions that fall short, are overridden, or are held from afar', () => {
    const decisions = [
      decision(4, 4, { decider: 'platform', overriddenShare: 0.1 }),
      decision(4, 1, { decider: 'platform', overriddenShare: 0.3 }),
      decision(4, 0, { decider: 'legal' }),
    ];
    expect(rowsOf({ decisions }, 'RWA')).toEqual(['decisions 1', 'decisions 2']);
    const overridden = [
      decision(4, 0),
      decision(3, 3, { overriddenShare: 0.3 }),
      decision(2, 2, { overriddenShare: 0.2 }),
    ];
    expect(rowsOf({ decisions: overridden }, 'RWA')).toEqual(['decisions 0', 'decisions 1']);
    const work: WorkRecord = { domain: 'AGT', person: 'ana', performedAt: daysAgo(5), kind: 'x' };
    const assignments = [
      assignment('AGT', 'platform', { holder: 'ana' }),
      assignment('GOV', 'legal', { holder: 'lea' }),
    ];
    expect(rowsOf({ decisions, assignments, workRecords: [work] }, 'REMOTE VETO')).toEqual([
      'decisions 2',
    ]);
  });

  it('are the handoffs that are recorded, and none where one is missing', () => {
    const handoffs = [
      { from: 'LOG', to: 'EVD', sender: 'detection' },
      { from: 'LOG', to: 'HUM', sender: 'detection' },
    ];
    expect(rowsOf({ handoffs }, 'BROKEN HANDOFF', 'LOG')).toEqual(['handoffs 0']);
    expect(domainOf({ handoffs }, 'LOG').flagFacts['BROKEN HANDOFF']).toEqual([
      'The handoff to INC is missing.',
      'The handoff to EVD is one-sided.',
    ]);
  });
});

it('does not call unaccepted what was seen to be owned, but says what the register lacks', () => {
  const seen = fileWith(
    { AGT: { E1: true } },
    {
      answers: answers('AGT', [
        ['a', 1],
        ['DONT_KNOW', 2],
      ]),
    },
  );
  const agt = analyseOwnership(seen, model).domains[3];
  expect(agt?.flags).toEqual(['UNOWNED']);
  expect(agt?.flagFacts.UNOWNED).toEqual([
    'An owner was seen, but no role is recorded as having accepted it.',
    'Only 33.3 % of 3 respondents could name an owner.',
    'The role named most, a, has 33.3 % of the answers.',
  ]);
});

it('says what it knows of a newcomer: nobody owns anything, and nothing else', () => {
  const { domains, organisation, handoffs } = analyseOwnership(fileOf(), model);
  expect(new Set(domains.map(({ flags: raised }) => raised.join()))).toEqual(new Set(['UNOWNED']));
  expect(organisation).toMatchObject({ flags: [], concentration: null, handoffHealth: 0 });
  expect(new Set(handoffs.map(({ state }) => state))).toEqual(new Set(['MISSING']));
});
