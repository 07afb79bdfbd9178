import { assignment, daysAgo, domainIds } from '../facts/facts.fixture.js';
import type { Assignment, WorkRecord } from '../facts/organisation-file.js';
import { domainOf, held, organisationOf } from './ownership.fixture.js';

const work = (person: string, times = 1): WorkRecord[] =>
  Array.from({ length: times }, () => ({
    domain: 'REV',
    person,
    performedAt: daysAgo(5),
    kind: 'review',
  }));

describe('who decides from afar', () => {
  const decisions = [{ domain: 'AGT', decision: 'block', decider: 'legal', need: 4, held: 4 }];
  const legal = assignment('GOV', 'legal', { holder: 'lea' });
  const absent = (workRecords: WorkRecord[], assignments: Assignment[]): boolean =>
    domainOf({ decisions, workRecords, assignments }).flags.includes('REMOTE VETO');

  it('is not the role whose holder, or deputy, does the work', () => {
    const ana = assignment('REV', 'platform', { holder: 'ana' });
    expect(absent(work('ana'), [ana, legal])).toBe(true);
    expect(absent(work('lea'), [ana, legal])).toBe(false);
    expect(absent(work('leo'), [ana, { ...legal, deputy: 'leo' }])).toBe(false);
  });

  it('is not the role of several holders of whom one does the work', () => {
    const second = assignment('INT', 'legal', { holder: 'leo' });
    expect(absent(work('leo'), [legal, second])).toBe(false);
    expect(absent([...work('leo'), ...work('ana')], [legal, second])).toBe(false);
  });

  it('is unknown of a role that nobody is recorded to hold, while some worker has no role', () => {
    const ana = assignment('REV', 'platform', { holder: 'ana', deputy: 'ben' });
    expect(absent(work('ana'), [ana])).toBe(true);
    expect(absent(work('ben'), [ana])).toBe(true);
    expect(absent([...work('ana'), ...work('cem')], [ana])).toBe(false);
    // Work recorded under a role's name: whose it is, is known.
    expect(absent(work('platform'), [ana])).toBe(true);
    expect(absent(work('legal'), [ana])).toBe(false);
  });

  it('is known where all work is recorded under the names of those who decide', () => {
    const named = (decider: string, agree: string[]) =>
      domainOf({
        decisions: [{ domain: 'AGT', decision: 'block', decider, agree, need: 4, held: 4 }],
        workRecords: work('platform'),
      }).flagFacts['REMOTE VETO'];
    expect(named('platform', ['legal'])).toEqual([
      'legal decides or must agree on block, but has no work record.',
    ]);
    expect(named('legal', ['platform', 'cto'])).toEqual([
      'cto decides or must agree on block, but has no work record.',
      'legal decides or must agree on block, but has no work record.',
    ]);
  });
});

describe('a deputy is somebody else', () => {
  it('so nobody stands in for themselves, and a holder without another is a hero', () => {
    const own = held({ ana: domainIds.join(' ') }, { deputy: 'ana', deputyTestedAt: daysAgo(1) });
    expect(organisationOf({ assignments: own }).flags).toEqual([
      'HERO',
      'TRUCK NUMBER',
      'CONCENTRATION',
    ]);
  });

  it('so the tested deputy who does all the work has none', () => {
    const covered = [
      assignment('REV', 'psl', { holder: 'ana', deputy: 'ben', deputyTestedAt: daysAgo(20) }),
    ];
    const flags = (person: string): string[] =>
      organisationOf({ workRecords: work(person, 10), assignments: covered }).flags;
    expect(flags('ben')).toContain('HERO');
    expect(flags('ana')).not.toContain('HERO');
  });
});
