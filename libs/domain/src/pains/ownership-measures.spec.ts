import { answers, assignment, daysAgo, observe } from '../facts/facts.fixture.js';
import { model } from '../model/model.fixture.js';
import { take, told, outOfScope, decision, handoff, work } from './measures.fixture.js';

describe('an ownership flag on a domain', () => {
  const flag = (
    name: 'UNOWNED' | 'CONTESTED' | 'SHADOW' | 'PHANTOM' | 'RWA' | 'REMOTE VETO' | 'BROKEN HANDOFF',
  ) => ({ measure: 'domain-flag', domain: 'REV', flag: name }) as const;

  it('is raised or not where enough people were asked', () => {
    const divided = {
      answers: answers('REV', [
        ['platform-lead', 2],
        ['product-lead', 2],
      ]),
    };
    const agreed = { answers: answers('REV', [['platform-lead', 3]]) };
    expect(told(take(flag('CONTESTED'), divided))).toBe(1);
    expect(take(flag('CONTESTED'), divided).facts()).toHaveLength(4);
    expect(told(take(flag('CONTESTED'), agreed))).toBe(0);
    expect(told(take(flag('SHADOW'), agreed))).toBe(1);
  });

  it('is unknown where too few were', () => {
    const few = { answers: answers('REV', [['platform-lead', 2]]) };
    for (const name of ['CONTESTED', 'SHADOW', 'PHANTOM', 'UNOWNED'] as const) {
      expect(told(take(flag(name), few))).toBe('unknown');
      expect(take(flag(name), few).missing).toContain('at least three people');
    }
  });

  it('is raised by two accepted assignments, whoever was asked', () => {
    expect(
      told(
        take(flag('CONTESTED'), { assignments: [assignment('REV', 'a'), assignment('REV', 'b')] }),
      ),
    ).toBe(1);
  });

  it('finds a domain unowned only where something tells so', () => {
    expect(told(take(flag('UNOWNED')))).toBe('unknown');
    expect(told(take(flag('UNOWNED'), { assignments: [assignment('REV', 'a')] }))).toBe(0);
    expect(told(take(flag('UNOWNED'), { observations: observe('REV', { E1: true }) }))).toBe(0);
    expect(told(take(flag('UNOWNED'), { observations: observe('REV', { E1: false }) }))).toBe(1);
    expect(told(take(flag('UNOWNED'), { answers: answers('REV', [['NOBODY', 3]]) }))).toBe(1);
  });

  it('needs the register that it is read from', () => {
    expect(told(take(flag('RWA')))).toBe('unknown');
    expect(told(take(flag('RWA'), { decisions: [decision('REV', 'pass')] }))).toBe(0);
    expect(told(take(flag('RWA'), { decisions: [decision('REV', 'pass', { held: 1 })] }))).toBe(1);
    expect(told(take(flag('REMOTE VETO'), { decisions: [decision('REV', 'pass')] }))).toBe(
      'unknown',
    );
    expect(
      told(
        take(flag('REMOTE VETO'), {
          decisions: [decision('REV', 'pass', { decider: 'ana' })],
          workRecords: [work('ana', 5)],
        }),
      ),
    ).toBe(0);
    expect(told(take(flag('BROKEN HANDOFF')))).toBe('unknown');
    expect(told(take(flag('BROKEN HANDOFF'), { handoffs: [handoff('REV', 'PLT')] }))).toBe(1);
    expect(
      told(
        take(flag('BROKEN HANDOFF'), {
          handoffs: ['PLT', 'LOG', 'EVL', 'RET'].map((to) => handoff('REV', to)),
        }),
      ),
    ).toBe(0);
    expect(
      told(
        take(flag('PHANTOM'), {
          assignments: [assignment('REV', 'a')],
          answers: answers('REV', [['b', 3]]),
        }),
      ),
    ).toBe(1);
  });
});

describe('an ownership flag on the organisation', () => {
  const hero = { measure: 'organisation-flag', flag: 'HERO' } as const;
  const truck = { measure: 'truck-number' } as const;
  const everything = (holder: (id: string, at: number) => string) =>
    model.domains.map(({ id }, at) => assignment(id, 'lead', { holder: holder(id, at) }));

  it('finds a hero by the weight held, or by the work done', () => {
    expect(told(take(hero, { assignments: everything(() => 'ana') }))).toBe(1);
    const tenReviews = Array.from({ length: 10 }, (_, at) => work('ana', at + 1));
    expect(told(take(hero, { workRecords: tenReviews }))).toBe(1);
  });

  it('rules a hero out only where both are recorded', () => {
    const spread = { assignments: everything((_id, at) => `person ${String(at)}`) };
    expect(told(take(hero))).toBe('unknown');
    expect(take(hero).missing).toBe('accepted assignments and work records of the last quarter');
    expect(take(hero, spread).missing).toBe('work records of the last quarter');
    expect(told(take(hero, { ...spread, workRecords: [work('ana', 90)] }))).toBe(0);
    expect(told(take(hero, { ...spread, workRecords: [work('ana', 91)] }))).toBe('unknown');
    expect(take(hero, { workRecords: [work('ana', 3)] }).missing).toBe('accepted assignments');
  });

  it('needs nothing but assignments for the others', () => {
    const concentration = { measure: 'organisation-flag', flag: 'CONCENTRATION' } as const;
    expect(told(take(concentration))).toBe('unknown');
    expect(told(take(concentration, { assignments: everything(() => 'ana') }))).toBe(1);
    expect(told(take(concentration, { assignments: everything((id) => id) }))).toBe(0);
  });

  it('counts the fewest people who carry the work', () => {
    expect(told(take(truck))).toBe('unknown');
    expect(told(take(truck, { assignments: everything(() => 'ana') }))).toBe(1);
    const covered = everything(() => 'ana').map((row) => ({
      ...row,
      deputy: 'ben',
      deputyTestedAt: daysAgo(10),
    }));
    const safe = take(truck, { assignments: covered });
    expect(told(safe)).toBe(Infinity);
    expect(safe.text()).toBe('No loss of holders would leave most of the weight alone.');
  });
});

describe('the weight that is contested or unowned', () => {
  const weight = { measure: 'contested-or-unowned-weight' } as const;
  const owned = (...without: string[]) =>
    model.domains
      .filter(({ id }) => !without.includes(id))
      .flatMap(({ id }) => answers(id, [['lead', 3]]));
  const assigned = model.domains.map(({ id }) => assignment(id, 'lead'));

  it('is nothing of an organisation whose domains are owned and agreed', () => {
    expect(told(take(weight, { answers: owned(), assignments: assigned }))).toBe(0);
  });

  it('adds up the weights of what is contested or unowned', () => {
    const reading = take(weight, {
      answers: [
        ...owned('REV', 'CHG', 'EVL'),
        ...answers('REV', [
          ['lead', 2],
          ['other', 2],
        ]),
        ...answers('CHG', [['NOBODY', 3]]),
        ...answers('EVL', [
          ['lead', 2],
          ['other', 2],
        ]),
      ],
      assignments: assigned.filter(({ domain }) => domain !== 'CHG'),
    });
    expect(told(reading)).toBeCloseTo(0.25, 12);
    expect(reading.text()).toBe('25 % of the weight is contested or unowned (REV, CHG and EVL).');
    expect(reading.facts().map(({ section }) => section)).toContain('answers');
  });

  it('leaves open what was not asked', () => {
    const reading = take(weight, {
      answers: [
        ...owned('REV', 'EVL'),
        ...answers('REV', [
          ['lead', 2],
          ['other', 2],
        ]),
      ],
      assignments: assigned,
    });
    expect(told(reading)).toBe('0.100 to 0.170');
    expect(reading.missing).toBe('answers of at least three people on who owns EVL');
    expect(told(take(weight))).toBe('0.000 to 1.000');
  });

  it('leaves out what is not applicable', () => {
    const others = {
      answers: owned('RET'),
      assignments: assigned.filter(({ domain }) => domain !== 'RET'),
    };
    expect(told(take(weight, others))).toBe('0.000 to 0.080');
    expect(told(take(weight, { ...outOfScope, ...others }))).toBe(0);
  });
});

describe('what the answers say', () => {
  const three = {
    answers: answers('REV', [
      ['lead', 1],
      ['other', 1],
      ['DONT_KNOW', 2],
    ]),
  };

  it('is how many know an owner, and how far they agree', () => {
    expect(told(take({ measure: 'owner-knownness', domain: 'REV' }, three))).toBe(0.5);
    expect(told(take({ measure: 'owner-agreement', domain: 'REV' }, three))).toBe(0);
    expect(take({ measure: 'owner-knownness', domain: 'REV' }, three).text()).toBe(
      '50 % of the respondents name an owner of Product review (REV).',
    );
  });

  it('is nothing below three', () => {
    const two = { answers: answers('REV', [['lead', 2]]) };
    expect(told(take({ measure: 'owner-knownness', domain: 'REV' }, two))).toBe('unknown');
    expect(told(take({ measure: 'owner-agreement', domain: 'REV' }, two))).toBe('unknown');
    expect(take({ measure: 'owner-agreement', domain: 'REV' }, two).text()).toContain(
      '2 people were asked',
    );
  });
});
