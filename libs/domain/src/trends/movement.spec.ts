import { DomainError } from '../access/index.js';
import {
  answers,
  assignment,
  atLevel,
  daysAgo,
  fileWith,
  observe,
} from '../facts/facts.fixture.js';
import type {
  Answer,
  Artifact,
  Decision,
  Handoff,
  Metric,
  Observation,
  OrganisationFile,
  WorkRecord,
} from '../facts/organisation-file.js';
import type { MaturityModel } from '../model/maturity-model.js';
import { model } from '../model/model.fixture.js';
import { type Movement, type MovementPart, movementParts } from './movement-result.js';
import { movementStatement, signed } from './movement-statement.js';
import { movement } from './movement.js';
import { trendRules as rules } from './trend-rules.fixture.js';

/** The earlier file is of this day, the later one of 2026-09-30: 92 days on. */
const then = daysAgo(92);
const moved = (
  before: Partial<OrganisationFile>,
  after: Partial<OrganisationFile>,
  models: { modelBefore?: MaturityModel; modelAfter?: MaturityModel } = {},
): Movement =>
  movement(
    { ...fileWith({}), asOf: then, ...before },
    { ...fileWith({}), ...after },
    { modelBefore: model, modelAfter: model, rules, ...models },
  );
/** The parts that moved the mean, rounded to a thousandth of a point. */
const partsOf = ({ parts }: Movement): Partial<Record<MovementPart, number>> =>
  Object.fromEntries(
    movementParts
      .filter((part) => parts[part] !== 0)
      .map((part) => [part, Number(parts[part].toFixed(3))]),
  );
const textsOf = ({ facts }: Movement): string[] =>
  movementParts.flatMap((part) => facts[part].map(({ text }) => `${part}: ${text}`));

/** REV at Emerging, 10 of 100 points of weight: a fifth of band 3 is worth half a point of the mean. */
const emerging: Observation[] = observe('REV', atLevel(2), {
  observedAt: daysAgo(100),
  validUntil: daysAgo(-300),
});
const seen = (criterion: string, value: boolean | number, more: Partial<Observation> = {}) =>
  observe('REV', { [criterion]: value }, { observedAt: daysAgo(100), ...more });
const emergingWith = (...rows: Observation[][]): { observations: Observation[] } => ({
  observations: [...emerging, ...rows.flat()],
});

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

describe('registers', () => {
  const owned = (age: number) => assignment('REV', 'psl', { acceptedAt: daysAgo(age) });
  const ownerless = { observations: emerging.filter(({ criterion }) => criterion !== 'E1') };
  // Level 1 and two thirds of band 2, and then Emerging: 25 (2 − 1 ⅔) · 10 / 100.
  const worth = Number((50 / 6 / 10).toFixed(3));

  it('an acceptance since is practice, one of before is newly visible', () => {
    const result = (age: number) =>
      partsOf(moved(ownerless, { ...ownerless, assignments: [owned(age)] }));
    expect(result(91)).toEqual({ practice: worth });
    expect(result(92)).toEqual({ coverage: worth });
  });

  it('an acceptance that was agreed ahead and came due is practice', () => {
    const file = { ...ownerless, assignments: [owned(10)] };
    expect(partsOf(moved(file, file))).toEqual({ practice: worth });
  });

  it('an acceptance that lapsed is decay, and one renewed practice', () => {
    const lapsing = { ...ownerless, assignments: [owned(366)] };
    expect(partsOf(moved(lapsing, lapsing))).toEqual({ decay: -worth });
    const lapsed = { ...ownerless, assignments: [owned(460)] };
    expect(partsOf(moved(lapsed, { ...ownerless, assignments: [owned(5)] }))).toEqual({
      practice: worth,
    });
  });

  it('a second owner from before, told late, is newly visible; one since is practice', () => {
    const one = { ...ownerless, assignments: [owned(200)] };
    const two = (age: number) => ({
      ...ownerless,
      assignments: [owned(200), assignment('REV', 'platform', { acceptedAt: daysAgo(age) })],
    });
    expect(partsOf(moved(one, two(150)))).toEqual({ coverage: -worth });
    expect(partsOf(moved(one, two(20)))).toEqual({ practice: -worth });
    // Taken out again: nothing new is told, and what was is gone.
    expect(partsOf(moved(two(150), one))).toEqual({ practice: worth });
  });

  const decisions = (logged: number, more: Partial<Decision> = {}): Decision[] =>
    ['pass', 'condition', 'block'].map((decision) => ({
      domain: 'REV',
      decision,
      decider: 'psl',
      need: 4,
      held: 4,
      lastLoggedAt: daysAgo(logged),
      ...more,
    }));

  it('authority that nobody has used lately is decay, authority withdrawn practice', () => {
    const used = { ...emergingWith(), decisions: decisions(190) };
    expect(partsOf(moved(used, used))).toEqual({ decay: -0.5 });
    expect(partsOf(moved(used, { ...used, decisions: decisions(5, { held: 1 }) }))).toEqual({
      practice: -0.5,
    });
    // Withdrawn and unused: it was withdrawn, whatever its age.
    expect(partsOf(moved(used, { ...used, decisions: decisions(190, { held: 1 }) }))).toEqual({
      practice: -0.5,
    });
    // Described otherwise, and unused: only its age counts.
    expect(
      partsOf(moved(used, { ...used, decisions: decisions(190, { escalation: 'ciso' }) })),
    ).toEqual({ decay: -0.5 });
    // 180 days on the later day: still good.
    expect(
      partsOf(
        moved({ ...used, decisions: decisions(180) }, { ...used, decisions: decisions(180) }),
      ),
    ).toEqual({});
  });

  const edge = (to: string, exercised: number): Handoff => ({
    from: 'REV',
    to,
    sender: 'psl',
    receiver: to,
    trigger: 't',
    payload: 'p',
    slaHours: 4,
    acknowledgedAt: daysAgo(300),
    exercisedAt: daysAgo(exercised),
    triggers: 5,
    transfers: 5,
    accepted: 5,
  });

  it('handoffs that were not exercised again decay, one by one, beside a new one', () => {
    const before = { ...emergingWith(), handoffs: [edge('PLT', 190), edge('LOG', 100)] };
    // Two of four edges, then the first has aged.
    expect(partsOf(moved(before, before))).toEqual({ decay: -0.125 });
    const more = { ...before, handoffs: [...before.handoffs, edge('EVL', 20), edge('RET', 20)] };
    const result = moved(before, more);
    expect(partsOf(result)).toEqual({ practice: 0.25, decay: -0.125 });
    expect(textsOf(result)).toEqual([
      'practice: REV O4 failed (50 % of the way) on 2026-06-30 and holds on 2026-09-30: by facts since.',
      'decay: REV O4 held on 2026-06-30 and fails (75 % of the way) on 2026-09-30: what it rested on has aged.',
    ]);
    expect(result.statement).toContain('Practice +0.3, partly offset by facts that expired −0.1.');
  });

  const artifact = (name: string, age: number): Artifact => ({
    domain: 'REV',
    artifact: name,
    owner: 'psl',
    collectedAt: daysAgo(age),
    validDays: 90,
  });
  const operational = observe('REV', atLevel(3), {
    observedAt: daysAgo(100),
    validUntil: daysAgo(-300),
  });
  // A quarter of band 4, half of which is one of two artifacts: 25 · ⅛ · 10 / 100.
  const half = Number((25 / 80).toFixed(3));
  const whole = 25 / 40;

  it('evidence that ran out is decay, be it kept in the file or dropped', () => {
    const both = [artifact('threat-model', 120), artifact('condition-tracker', 120)];
    const before = { observations: operational, artifacts: both };
    const renewed = artifact('threat-model', 10);
    expect(partsOf(moved(before, before))).toEqual({ decay: -whole });
    expect(partsOf(moved(before, { ...before, artifacts: [renewed] }))).toEqual({
      decay: -half,
    });
    expect(
      partsOf(moved(before, { ...before, artifacts: [renewed, both[1] as Artifact] })),
    ).toEqual({
      decay: -half,
    });
    expect(partsOf(moved(before, { observations: operational }))).toEqual({ decay: -whole });
  });

  it('evidence still good that was taken out is practice while the rest is told, else no longer visible', () => {
    const both = [artifact('threat-model', 100), artifact('condition-tracker', 100)].map((row) => ({
      ...row,
      validDays: 300,
    }));
    const before = { observations: operational, artifacts: both };
    expect(partsOf(moved(before, { ...before, artifacts: both.slice(0, 1) }))).toEqual({
      practice: -half,
    });
    expect(partsOf(moved(before, { observations: operational }))).toEqual({
      coverage: -whole,
    });
    // One had run out by then: only the other is merely no longer told.
    const mixedAges = [both[0] as Artifact, artifact('condition-tracker', 120)];
    expect(
      partsOf(moved({ ...before, artifacts: mixedAges }, { observations: operational })),
    ).toEqual({ coverage: -half, decay: -half });
  });

  it('readings of the quarter make a run, and runs that end decay', () => {
    const metric = (...quarters: string[]): Metric => ({
      domain: 'REV',
      metric: 'late engagement',
      target: 0.1,
      source: 'tracker',
      citedBy: 'board 4',
      readings: quarters.map((quarter) => ({ quarter, value: 0.2 })),
    });
    const at = (...quarters: string[]) => ({
      observations: operational,
      metrics: [metric(...quarters)],
    });
    const short = at('2026-Q1', '2026-Q2');
    expect(partsOf(moved(short, at('2026-Q1', '2026-Q2', '2026-Q3')))).toEqual({
      practice: whole,
    });
    const ended = at('2025-Q3', '2025-Q4', '2026-Q1');
    expect(partsOf(moved(ended, ended))).toEqual({ decay: -whole });
  });

  it('work of the quarter is practice, in its share too', () => {
    const work = (age: number, conforms: boolean): WorkRecord => ({
      domain: 'REV',
      person: 'ana',
      performedAt: daysAgo(age),
      kind: 'review',
      conforms,
    });
    const records = (age: number, good: number) =>
      Array.from({ length: 10 }, (_, at) => work(age, at < good));
    const before = { ...emergingWith(), workRecords: records(100, 4) };
    expect(
      partsOf(moved(before, { ...before, workRecords: [...records(100, 4), ...records(5, 2)] })),
    ).toEqual({ practice: -0.125 });
    expect(
      partsOf(moved(before, { ...before, workRecords: [...records(100, 4), ...records(5, 8)] })),
    ).toEqual({ practice: 0.25 });
    expect(partsOf(moved(before, before))).toEqual({ decay: -0.25 });
  });
});

describe('who was asked', () => {
  const base = {
    observations: emerging.filter(({ criterion }) => criterion !== 'E2'),
    assignments: [assignment('REV', 'psl', { acceptedAt: daysAgo(200) })],
  };
  const asked = (age: number, who: string, ...words: Answer['answer'][]): Answer[] =>
    words.map((answer, at) => ({
      respondent: `${who} ${String(at)}`,
      function: at % 2 === 0 ? 'Platform' : 'GRC',
      domain: 'REV',
      question: 'owner',
      answer,
      answeredAt: daysAgo(age),
    }));
  const worth = Number((50 / 6 / 10).toFixed(3));
  const agreed = asked(100, 'a', 'psl', 'psl', 'psl');

  it('others who agree are respondents, and the same who changed their minds practice', () => {
    const divided = asked(100, 'a', 'psl', 'ciso', 'legal');
    const before = { ...base, answers: divided };
    const others = moved(before, { ...base, answers: asked(10, 'b', 'psl', 'psl', 'psl') });
    expect(partsOf(others)).toEqual({ respondents: worth });
    expect(others.respondentOverlap).toBe(0);
    expect(textsOf(others)).toEqual([
      'respondents: REV E2 failed on 2026-06-30 and holds on 2026-09-30: others were asked (3 then, 3 now, 0 both times).',
    ]);
    expect(others.statement).toContain(
      '+0.8 because others were asked; only 0 % of the respondents are the same, and 60 % must be',
    );
    const same = moved(before, { ...base, answers: asked(10, 'a', 'psl', 'psl', 'psl') });
    expect(partsOf(same)).toEqual({ practice: worth });
    expect(same.respondentOverlap).toBe(1);
    expect(same.statement).not.toContain('respondents');
  });

  it('newcomers and second thoughts are told apart within one criterion', () => {
    const before = { ...base, answers: asked(100, 'a', 'psl', 'psl', 'psl') };
    // Two newcomers disagree and undo the agreement, but one of the three had meanwhile left too.
    const result = moved(before, {
      ...base,
      answers: [...asked(10, 'a', 'psl', 'psl', 'psl'), ...asked(10, 'b', 'ciso', 'ciso', 'ciso')],
    });
    expect(partsOf(result)).toEqual({ respondents: -worth });
    expect(result.respondentOverlap).toBe(0.5);
    // The newcomers undo it, and second thoughts of the others mend it.
    const mended = moved(
      { ...base, answers: asked(100, 'a', 'psl', 'psl', 'psl', 'ciso') },
      {
        ...base,
        answers: [...asked(10, 'a', 'psl', 'psl', 'psl', 'psl'), ...asked(10, 'b', 'ciso', 'ciso')],
      },
    );
    expect(partsOf(mended)).toEqual({});
    expect(mended.facts.respondents).toEqual([]);
  });

  it('a circle whose own words would undo it is split into two steps', () => {
    // Then: three of three agree. With the newcomers three of six. Second thoughts bring five of six.
    const result = moved(
      { ...base, answers: asked(100, 'a', 'psl', 'psl', 'psl', 'ciso', 'ciso') },
      {
        ...base,
        answers: [
          ...asked(10, 'a', 'psl', 'ciso', 'ciso', 'ciso', 'ciso'),
          ...asked(10, 'b', 'psl', 'psl', 'psl'),
        ],
      },
    );
    // 60 % then; 75 % with the newcomers; 50 % after second thoughts.
    expect(partsOf(result)).toEqual({ practice: -worth });
    const other = moved(
      { ...base, answers: asked(100, 'a', 'psl', 'psl', 'ciso', 'ciso') },
      {
        ...base,
        answers: [
          ...asked(10, 'a', 'psl', 'ciso', 'ciso', 'ciso'),
          ...asked(10, 'b', 'psl', 'psl'),
        ],
      },
    );
    // 50 % then; two of three with the newcomers; half again after second thoughts.
    expect(partsOf(other)).toEqual({});
    const both = moved(
      { ...base, answers: asked(100, 'a', 'psl', 'psl', 'psl', 'ciso', 'ciso') },
      { ...base, answers: asked(10, 'b', 'psl', 'ciso', 'ciso') },
    );
    expect(partsOf(both)).toEqual({ respondents: -worth });
  });

  it('a first survey is better sight; one over an earlier observation is respondents', () => {
    expect(partsOf(moved(base, { ...base, answers: agreed }))).toEqual({ coverage: worth });
    const observed = { ...base, observations: emerging };
    expect(
      partsOf(moved(observed, { ...observed, answers: asked(10, 'a', 'ciso', 'legal', 'psl') })),
    ).toEqual({ respondents: -worth });
  });

  it('answers that grew too old decay', () => {
    const old = { ...base, answers: asked(366, 'a', 'psl', 'psl', 'psl') };
    expect(partsOf(moved(old, old))).toEqual({ decay: -worth });
    // Whose old dissent has run out leaves the agreement of the others: by age alone.
    const dissent = {
      ...base,
      answers: [...asked(366, 'b', 'ciso', 'ciso', 'ciso'), ...agreed],
    };
    expect(partsOf(moved(dissent, dissent))).toEqual({ decay: worth });
  });

  it('another recorded owner under the same words is practice', () => {
    const before = { ...base, answers: agreed };
    expect(
      partsOf(
        moved(before, {
          ...before,
          assignments: [assignment('REV', 'ciso', { acceptedAt: daysAgo(20) })],
        }),
      ),
    ).toEqual({ practice: -worth });
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

describe('the statement', () => {
  const nothing = Object.fromEntries(
    movementParts.map((part) => [part, []]),
  ) as unknown as Movement['facts'];
  const said = (
    parts: Partial<Movement['parts']>,
    more: Partial<Omit<Movement, 'statement' | 'parts'>> = {},
  ): string => {
    const all = {
      ...Object.fromEntries(movementParts.map((part) => [part, 0])),
      ...parts,
    } as Movement['parts'];
    const sum = movementParts.reduce((total, part) => total + all[part], 57.2);
    return movementStatement(
      {
        organisation: 'Alder',
        from: 57.2,
        restated: 57.2 + all.method,
        to: sum,
        parts: all,
        facts: nothing,
        intervals: {
          from: { asOf: '2026-06-30', low: 57.2, high: 60 },
          to: { asOf: '2026-09-30', low: sum, high: 70 },
        },
        detectable: true,
        respondentOverlap: 1,
        ...more,
      },
      ['medium', 'high'],
      rules,
    );
  };

  it('the example: 57.2 +.8 method = 58.0 restated; +6.0 practice −2.5 decay +1.1 coverage = 62.6', () => {
    expect(said({ method: 0.8, coverage: 1.1, practice: 6, decay: -2.5 })).toBe(
      'Mean 57.2 on 2026-06-30 (medium confidence), 62.6 on 2026-09-30 (high confidence). ' +
        "Under today's model the earlier one reads 58.0 (+0.8 by the method). " +
        'Practice +6.0, partly offset by facts that expired −2.5. ' +
        '+1.1 is better visibility, no improvement.',
    );
  });

  it.each([
    [{ practice: 2 }, 'Practice +2.0.'],
    [{ practice: -2 }, 'Practice −2.0.'],
    [{ decay: -2 }, 'Facts that expired −2.0; no change in practice.'],
    [{ practice: 2, decay: -3 }, 'Practice +2.0, more than offset by facts that expired −3.0.'],
    [{ practice: 2, decay: -2 }, 'Practice +2.0, offset by facts that expired −2.0.'],
    [{ practice: -2, decay: -1 }, 'Practice −2.0 and facts that expired −1.0.'],
    [{ practice: -2, decay: 1 }, 'Practice −2.0, partly offset by facts that expired +1.0.'],
    [{}, 'No change in practice, and nothing expired.'],
    [{ scope: 1 }, 'No change in practice, and nothing expired. +1.0 by what is in scope.'],
    [
      { scope: 1, coverage: -1, respondents: -0.5 },
      '+1.0 by what is in scope; −1.0 is no longer visible, no decline; −0.5 because others were asked.',
    ],
  ])('%j: %s', (parts, words) => {
    expect(said(parts).endsWith(words)).toBe(true);
  });

  it('speaks of the circle of respondents only where answers moved and too few are the same', () => {
    const change = [{}] as unknown as Movement['facts']['respondents'];
    const facts = { ...nothing, respondents: change };
    expect(said({}, { facts, respondentOverlap: 0.59 })).toContain('Only 59 % of the respondents');
    expect(said({}, { facts, respondentOverlap: 0.6 })).not.toContain('respondents');
    expect(said({}, { respondentOverlap: 0.1 })).not.toContain('respondents');
    expect(said({}, { facts, respondentOverlap: null })).not.toContain('respondents');
  });

  it('calls a change no detectable one where what is unknown leaves room', () => {
    const observed = (value: boolean, asOf: string) => ({
      ...fileWith({}),
      asOf,
      observations: model.domains.flatMap(({ id }) =>
        observe(
          id,
          Object.fromEntries(
            model.criteria.map((criterion) => [criterion.id, criterion.band < 3 || value]),
          ),
          { observedAt: daysAgo(95), validUntil: daysAgo(-1) },
        ),
      ),
    });
    const known = movement(observed(false, then), observed(true, daysAgo(0)), {
      modelBefore: model,
      modelAfter: model,
      rules,
    });
    expect(known).toMatchObject({ from: 50, to: 100, detectable: true, respondentOverlap: null });
    expect(known.intervals).toEqual({
      from: { asOf: then, low: 50, high: 50 },
      to: { asOf: daysAgo(0), low: 100, high: 100 },
    });
    expect(known.statement).not.toContain('detectable');
    const level = movement(observed(true, then), observed(true, daysAgo(0)), {
      modelBefore: model,
      modelAfter: model,
      rules,
    });
    expect(level.detectable).toBe(false);
  });

  it.each([
    [0.05, '+0.1'],
    [0.04, '+0.04'],
    [-0.0123, '−0.01'],
    [-1.25, '−1.3'],
  ])('%d is written %s', (change, text) => {
    expect(signed(change)).toBe(text);
  });
});
