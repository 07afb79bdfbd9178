import { DomainError } from '../access/index.js';
import { atLevel, daysAgo, observe } from '../facts/facts.fixture.js';
import type { Handoff } from '../facts/organisation-file.js';
import type { MaturityModel } from '../model/maturity-model.js';
import { model } from '../model/model.fixture.js';
import { emerging, emergingWith, moved, partsOf, seen, textsOf } from './movement.fixture.js';

describe('a quarter in which', () => {
  it('a boundary was drawn is practice', () => {
    const result = moved(
      emergingWith(seen('O1', false)),
      emergingWith(seen('O1', false), seen('O1', true, { observedAt: daysAgo(10) })),
    );
    expect(result).toMatchObject({ from: 5, restated: 5, to: 5.5 });
    expect(partsOf(result)).toEqual({ practice: 0.5 });
    expect(result.facts.practice).toEqual([
      {
        domain: 'REV',
        criterion: 'O1',
        from: { state: 'fails', satisfaction: 0 },
        to: { state: 'holds', satisfaction: 1 },
        text: 'REV O1 failed on 2026-06-30 and holds on 2026-09-30: by facts since.',
        before: [expect.objectContaining({ section: 'observations', row: 5 })],
        after: [expect.objectContaining({ section: 'observations', row: 6 })],
      },
    ]);
    expect(result.statement).toBe(
      'Mean 5.0 on 2026-06-30 (low confidence), 5.5 on 2026-09-30 (low confidence). No detectable change: what is unknown leaves room for 99.5 to 99.5 then and 5.5 to 100.0 now. Practice +0.5.'.replace(
        '99.5 to 99.5',
        `5.0 to ${result.intervals.from.high.toFixed(1)}`,
      ),
    );
  });

  it('a row was put right in its place is practice too', () => {
    expect(partsOf(moved(emergingWith(seen('O1', false)), emergingWith(seen('O1', true))))).toEqual(
      { practice: 0.5 },
    );
  });

  it('somebody looked for the first time is coverage, well or badly found', () => {
    const good = moved(emergingWith(), emergingWith(seen('O1', true, { observedAt: daysAgo(10) })));
    expect(partsOf(good)).toEqual({ coverage: 0.5 });
    expect(good.statement).toContain(
      'No change in practice, and nothing expired. +0.5 is better visibility, no improvement.',
    );
    const bad = moved(emergingWith(), emergingWith(seen('O1', false, { observedAt: daysAgo(10) })));
    expect(partsOf(bad)).toEqual({});
    expect(textsOf(bad)).toEqual([
      'coverage: REV O1 was unknown on 2026-06-30 and fails on 2026-09-30: newly visible.',
    ]);
  });

  it('an observation ran out is decay, and a renewal of it sight', () => {
    const old = seen('O1', true, { validUntil: daysAgo(1) });
    const gone = moved(emergingWith(old), emergingWith(old));
    expect(partsOf(gone)).toEqual({ decay: -0.5 });
    expect(textsOf(gone)).toEqual([
      'decay: REV O1 held on 2026-06-30 and is unknown on 2026-09-30: nobody has confirmed it since.',
    ]);
    expect(gone.facts.decay[0]).toMatchObject({ before: [{ row: 5 }], after: [] });
    // A file may leave out what no longer counts: it aged out all the same.
    expect(partsOf(moved(emergingWith(old), emergingWith()))).toEqual({ decay: -0.5 });
    const renewed = seen('O1', true, { observedAt: daysAgo(5) });
    expect(partsOf(moved(emergingWith(old), emergingWith(old, renewed)))).toEqual({});
    const lapsed = seen('O1', true, { validUntil: daysAgo(95) });
    expect(partsOf(moved(emergingWith(lapsed), emergingWith(lapsed, renewed)))).toEqual({
      coverage: 0.5,
    });
  });

  it('a fact still in force is no longer told is coverage', () => {
    const result = moved(emergingWith(seen('O1', true)), emergingWith());
    expect(partsOf(result)).toEqual({ coverage: -0.5 });
    expect(textsOf(result)).toEqual([
      'coverage: REV O1 held on 2026-06-30 and is unknown on 2026-09-30: it is no longer told.',
    ]);
    expect(result.statement).toContain('−0.5 is no longer visible, no decline.');
  });

  it('a ratio worse since is practice, even where the old one would have run out', () => {
    const old = seen('O3', 0.8, { validUntil: daysAgo(1) });
    const worse = seen('O3', 0.4, { observedAt: daysAgo(3) });
    expect(partsOf(moved(emergingWith(old), emergingWith(old, worse)))).toEqual({
      practice: -0.25,
    });
  });

  it('a good fact ran out over a bad one that stays is decay', () => {
    const bad = seen('O1', false, { observedAt: daysAgo(120), validUntil: daysAgo(-100) });
    const good = seen('O1', true, { validUntil: daysAgo(1) });
    const result = moved(emergingWith(bad, good), emergingWith(bad, good));
    expect(partsOf(result)).toEqual({ decay: -0.5 });
    expect(textsOf(result)).toEqual([
      'decay: REV O1 held on 2026-06-30 and fails on 2026-09-30: what it rested on has aged.',
    ]);
    // Taken back instead of run out, it shows what had been hidden.
    const standing = seen('O1', true);
    expect(partsOf(moved(emergingWith(bad, standing), emergingWith(bad)))).toEqual({
      coverage: -0.5,
    });
  });

  it('a fact of the time before came late is newly visible, up to the day itself', () => {
    const believed = seen('O1', true);
    const found = (age: number) =>
      moved(
        emergingWith(believed),
        emergingWith(believed, seen('O1', false, { observedAt: daysAgo(age) })),
      );
    expect(partsOf(found(92))).toEqual({ coverage: -0.5 });
    expect(found(92).statement).toContain('−0.5 is newly visible, no decline.');
    expect(textsOf(found(92))).toEqual([
      'coverage: REV O1 held on 2026-06-30 and fails on 2026-09-30: newly visible, by facts of before.',
    ]);
    expect(partsOf(found(91))).toEqual({ practice: -0.5 });
  });
});

describe('scope and method', () => {
  const claim = (domain: string, age: number) => ({
    domain,
    count: 0,
    observedAt: daysAgo(age),
    source: 'query 7',
  });
  const withInventory = {
    observations: [
      ...emerging,
      ...observe('INT', atLevel(2), { observedAt: daysAgo(100), validUntil: daysAgo(-300) }),
    ],
  };

  it('a domain that leaves is scope, and one whose claim ran out comes back as scope', () => {
    const out = moved(withInventory, { ...withInventory, notApplicable: [claim('RET', 5)] });
    // 18 of 100 points of weight at 50, then 18 of 92.
    expect(partsOf(out)).toEqual({ scope: Number((900 / 92 - 9).toFixed(3)) });
    expect(textsOf(out)).toEqual([
      'scope: RET is not applicable on 2026-09-30; on 2026-06-30 it counted.',
    ]);
    expect(out.facts.scope[0]?.after).toEqual([
      expect.objectContaining({ section: 'notApplicable', row: 0 }),
    ]);
    const old = { ...withInventory, notApplicable: [claim('RET', 95)] };
    const back = moved(old, old);
    expect(partsOf(back)).toEqual({ scope: Number((9 - 900 / 92).toFixed(3)) });
    expect(back.statement).toContain('−0.8 by what is in scope (RET).');
  });

  it('handoffs to a domain that left drop as scope', () => {
    const edge = (to: string): Handoff => ({
      from: 'REV',
      to,
      sender: 's',
      receiver: 'r',
      trigger: 't',
      payload: 'p',
      slaHours: 1,
      acknowledgedAt: daysAgo(95),
      exercisedAt: daysAgo(95),
      triggers: 1,
      transfers: 1,
      accepted: 1,
    });
    const before = { ...withInventory, handoffs: ['PLT', 'LOG', 'EVL'].map(edge) };
    const result = moved(before, { ...before, notApplicable: [claim('RET', 5)] });
    expect(Object.keys(partsOf(result))).toEqual(['scope']);
    expect(textsOf(result)).toContain(
      'scope: REV O4 failed (75 % of the way), and holds for the domains that count on 2026-09-30.',
    );
  });

  it('agents that write now make AGT critical: no point of the mean', () => {
    const result = moved(
      { ...withInventory, profile: { agentsWrite: false, decisionsAffectPeople: true } },
      { ...withInventory, profile: { agentsWrite: true, decisionsAffectPeople: false } },
    );
    expect(partsOf(result)).toEqual({});
    expect(textsOf(result)).toEqual([
      'scope: AGT is critical now; this bears on the band, not on the mean.',
      'scope: HUM is no longer critical; this bears on the band, not on the mean.',
    ]);
  });

  it('another model restates the earlier result first', () => {
    const heavier: MaturityModel = {
      ...model,
      id: 'ai-security-ownership@2',
      domains: model.domains.map((domain) =>
        domain.id === 'REV'
          ? { ...domain, weight: 12 }
          : domain.id === 'INT'
            ? { ...domain, weight: 6 }
            : domain,
      ),
      criteria: model.criteria.map((criterion) =>
        criterion.id === 'O3' ? { ...criterion, threshold: 0.4 } : criterion,
      ),
    };
    const file = emergingWith(seen('O3', 0.4, { validUntil: daysAgo(-10) }));
    const result = moved(file, file, { modelAfter: heavier });
    expect(partsOf(result)).toEqual({ method: 1.35 });
    expect([result.from, result.restated, result.to]).toEqual(
      [5.25, 6.6, 6.6].map((value) => expect.closeTo(value, 9)),
    );
    expect(textsOf(result)).toEqual([
      'method: INT weighs 6 in ai-security-ownership@2, and 8 in ai-security-ownership@1.',
      'method: REV weighs 12 in ai-security-ownership@2, and 10 in ai-security-ownership@1.',
      'method: REV O3 holds under ai-security-ownership@2, and failed (50 % of the way) under ai-security-ownership@1.',
    ]);
    expect(result.statement).toContain(
      "Under today's model the earlier one reads 6.6 (+1.4 by the method).",
    );
  });

  it('domains and criteria that a model drops or adds are named', () => {
    const smaller: MaturityModel = {
      ...model,
      id: 'small@1',
      domains: model.domains.filter(({ id }) => id !== 'EVL'),
      criteria: model.criteria.filter(({ id }) => id !== 'G4'),
    };
    const file = emergingWith();
    expect(textsOf(moved(file, file, { modelAfter: smaller }))).toEqual([
      'method: EVL is not in small@1.',
    ]);
    const back = textsOf(moved(file, file, { modelBefore: smaller }));
    expect(back).toContain('method: EVL is new in ai-security-ownership@1.');
    expect(back).toContain('method: REV G4 is new in ai-security-ownership@1, and is unknown.');
  });
});

it('refuses a later file of an earlier day', () => {
  expect(() => moved({ asOf: daysAgo(-1) }, {})).toThrow(DomainError);
  expect(() => moved({ asOf: daysAgo(0) }, {})).not.toThrow();
});
