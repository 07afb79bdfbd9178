import { assignment, atLevel, daysAgo, observe } from '../facts/facts.fixture.js';
import type {
  Answer,
  Artifact,
  Decision,
  Handoff,
  Metric,
  WorkRecord,
} from '../facts/organisation-file.js';
import { emerging, emergingWith, moved, partsOf, textsOf } from './movement.fixture.js';

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
    // One of them since: it was decided then.
    const late = assignment('REV', 'platform', { acceptedAt: daysAgo(150) });
    const since = assignment('REV', 'legal', { acceptedAt: daysAgo(20) });
    expect(partsOf(moved(one, { ...ownerless, assignments: [owned(200), late, since] }))).toEqual({
      practice: -worth,
    });
    // In place of the one: that is no discovery.
    const legal = assignment('REV', 'legal', { acceptedAt: daysAgo(150) });
    expect(partsOf(moved(one, { ...ownerless, assignments: [late, legal] }))).toEqual({
      practice: -worth,
    });
    const second = assignment('REV', 'psl', { holder: 'ben', acceptedAt: daysAgo(180) });
    expect(partsOf(moved(two(150), { ...ownerless, assignments: [owned(200), second] }))).toEqual({
      practice: worth,
    });
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
    // One of them given to two, the others as they were.
    const divided = decisions(190).map((row) =>
      row.decision === 'block' ? { ...row, decider: ['psl', 'ciso'] } : row,
    );
    expect(partsOf(moved(used, { ...used, decisions: divided }))).toEqual({ practice: -0.5 });
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
    // Left out by the later file once it had aged: aged all the same.
    expect(partsOf(moved(before, { ...before, handoffs: before.handoffs.slice(1) }))).toEqual({
      decay: -0.125,
    });
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

  it('an observation since in place of evidence that ran out is practice', () => {
    const both = [artifact('threat-model', 120), artifact('condition-tracker', 120)];
    const seenSince = observe('REV', { G1: 0.5 }, { observedAt: daysAgo(5) });
    expect(
      partsOf(
        moved(
          { observations: operational, artifacts: both },
          { observations: [...operational, ...seenSince] },
        ),
      ),
    ).toEqual({ practice: -half });
  });

  it('a keeper who accepts another domain ties the evidence to an owner: practice', () => {
    const files = {
      observations: operational,
      artifacts: [{ ...artifact('threat-model', 100), validDays: 300 }],
    };
    const ciso = assignment('INT', 'ciso', { acceptedAt: daysAgo(200) });
    const psl = assignment('EVD', 'psl', { acceptedAt: daysAgo(20) });
    expect(
      textsOf(moved({ ...files, assignments: [ciso] }, { ...files, assignments: [ciso, psl] })),
    ).toContain('practice: REV G4 failed on 2026-06-30 and holds on 2026-09-30: by facts since.');
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
