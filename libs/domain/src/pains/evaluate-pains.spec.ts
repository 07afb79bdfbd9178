import fc from 'fast-check';
import { DomainError } from '../access/index.js';
import { anyFile } from '../facts/arbitrary-file.fixture.js';
import {
  type Values,
  asOf,
  atLevel,
  daysAgo,
  domainIds,
  fileWith,
} from '../facts/facts.fixture.js';
import type { Metric, OrganisationFile } from '../facts/organisation-file.js';
import { model } from '../model/model.fixture.js';
import { evaluatePains } from './evaluate-pains.js';
import type { ActivationRule, PainRules } from './pain-rules.js';
import { type PainOptions, type PainStatus, painStates } from './pain-status.js';

const stall: PainRules = {
  id: 'questionnaire-stall',
  title: 'Questionnaire Stall',
  severity: 'moderate',
  indicators: [
    {
      id: 'OI1',
      text: 'Answers take weeks.',
      rule: { measure: 'metric', domain: 'EVD', metric: 'turnaround', test: 'above', value: 10 },
      reads: 'The turnaround is above 10 days.',
    },
    {
      id: 'OI2',
      text: 'The owner of incidents is unclear, or reports wait.',
      rule: {
        any: [
          {
            measure: 'metric',
            domain: 'INC',
            metric: 'minutes-to-owner',
            test: 'above',
            value: 1440,
          },
          { measure: 'criterion-holds', domain: 'INC', criterion: 'E1', test: 'is', value: false },
        ],
      },
      reads: 'A report waits for a day, or no owner is known.',
    },
  ],
  nextStep: 'Answer once and reuse the answer.',
  bandSteps: [
    { band: 0, nextStep: 'Name somebody.' },
    { band: 1, nextStep: 'Collect the answers.' },
    { band: 2, nextStep: 'Keep the answers fresh.' },
  ],
  activation: {
    bandAtLeast: 0,
    bandAtMost: 2,
    when: {
      all: ['OI1', { measure: 'domain-level', domain: 'EVD', test: 'below', value: 3 }],
    },
    raisedBy: [{ trigger: 'T2', severity: 'high' }],
    unknownBelowCoverage: 0.5,
    reads: 'Active while answers take more than 10 days and evidence is below Operational.',
  },
  clearance: { cleanSnapshots: 2, reads: 'Two clean snapshots.' },
};

const metric = (domain: string, name: string, quarter: string, value: number): Metric => ({
  domain,
  metric: name,
  target: 5,
  source: 'tickets',
  readings: [{ quarter, value }],
});

/** Half of the criteria of every domain are known: those of Reactive hold, the others fail. */
const reactive: Values = {
  R1: true,
  R2: true,
  E1: false,
  E2: false,
  E3: false,
  O1: false,
  O2: false,
};

function alder(days: number | null, more: Partial<OrganisationFile> = {}): OrganisationFile {
  return fileWith(Object.fromEntries(domainIds.map((id) => [id, reactive])), {
    ...(days === null ? {} : { metrics: [metric('EVD', 'turnaround', '2026-Q3', days)] }),
    ...more,
  });
}

/** The same organisation some quarters earlier; observations and readings move with it. */
function earlier(quarters: number, days: number): OrganisationFile {
  const [day, quarter] = (
    [
      ['2026-06-30', '2026-Q2'],
      ['2026-03-31', '2026-Q1'],
      ['2025-12-31', '2025-Q4'],
    ] as const
  )[quarters - 1] ?? [asOf, '2026-Q3'];
  const file = alder(days);
  return {
    ...file,
    asOf: day,
    observations: (file.observations ?? []).map((row) => ({ ...row, observedAt: day })),
    metrics: [metric('EVD', 'turnaround', quarter, days)],
  };
}

function only(
  file: OrganisationFile,
  options: PainOptions = {},
  pain: PainRules = stall,
): PainStatus {
  const [status] = evaluatePains(file, model, [pain], options);
  if (!status) throw new Error('one pain has one status');
  return status;
}
const withWhen = (when: ActivationRule): PainRules => ({
  ...stall,
  activation: { ...stall.activation, when },
});

describe('a pain whose signs are there', () => {
  const status = only(alder(12));

  it('is active, with the facts that make it so and the step of the band', () => {
    expect(status).toMatchObject({
      id: 'questionnaire-stall',
      title: 'Questionnaire Stall',
      state: 'active',
      severity: 'moderate',
      since: asOf,
      nextStep: 'Collect the answers.',
    });
    expect(status.indicators[0]).toEqual({
      id: 'OI1',
      holds: true,
      value: 12,
      text: 'turnaround: 12 in 2026-Q3.',
      facts: [{ section: 'metrics', row: 0, text: 'EVD turnaround was 12 in 2026-Q3 (tickets).' }],
    });
  });

  it('gives its reason in plain words, conditions included', () => {
    expect(status.reason).toBe(
      'Active since 2026-09-30: the band is Reactive, and 2 of its 2 signs hold. OI1: turnaround: 12 in 2026-Q3. ' +
        'OI2: E1 of AI incidents (INC) does not hold: Seen not to hold on 2026-09-20. Evidence and assurance (EVD) stands at Reactive.',
    );
  });

  it('tells of a sign only what makes it hold', () => {
    const [, waiting] = status.indicators;
    expect(waiting).toMatchObject({ holds: true, value: false });
    expect(waiting?.text).not.toContain('reading');
    expect(waiting?.facts.map(({ section }) => section)).toEqual(['observations']);
  });

  it('names what no fact gives, though nothing hangs on it', () => {
    expect(status.missing).toEqual([
      { measure: 'metric', text: 'a reading of "minutes to owner" (INC minutes-to-owner)' },
    ]);
  });

  it('keeps its keys in one order', () => {
    expect(Object.keys(status).join()).toBe(
      'id,title,state,severity,reason,indicators,missing,nextStep,since',
    );
  });
});

describe('on the bound', () => {
  it('is not active at 10 days, and is just above', () => {
    expect(only(alder(10)).state).toBe('watch');
    expect(only(alder(10.1)).state).toBe('active');
  });

  it('is unknown below half of the criteria, whatever the signs', () => {
    const half = alder(12);
    expect(only(half).state).toBe('active');
    const less = { ...half, observations: (half.observations ?? []).slice(1) };
    const status = only(less);
    expect(status).toMatchObject({ state: 'unknown', since: null });
    expect(status.reason).toMatch(/^Only 49\.\d % of the criteria are known by weight; below 50 %/);
  });

  it('leaves the band range behind with the band', () => {
    const file = fileWith(
      Object.fromEntries(domainIds.map((id) => [id, id === 'EVD' ? reactive : atLevel(4)])),
      { metrics: [metric('EVD', 'turnaround', '2026-Q3', 12)] },
    );
    const status = only(file);
    expect(status.state).toBe('watch');
    expect(status.reason).toContain(
      'belongs to the bands from Unaware to Emerging, and the organisation stands at Operational',
    );
    expect(status.nextStep).toBe('Answer once and reuse the answer.');
    const from = { ...stall, activation: { ...stall.activation, bandAtLeast: 2 as const } };
    expect(only(alder(12), {}, from).state).toBe('watch');
  });
});

describe('a pain that cannot be told', () => {
  const first = withWhen('OI1');
  const onlyReading: PainRules = { ...first, indicators: stall.indicators.slice(0, 1) };

  it('is unknown where no sign is known to hold, and says what to record', () => {
    const status = only(alder(null), {}, onlyReading);
    expect(status).toMatchObject({ state: 'unknown', since: null });
    expect(status.reason).toBe(
      'Whether it is active cannot be told while this is not recorded: a reading of "turnaround" (EVD turnaround).',
    );
    expect(status.indicators[0]).toMatchObject({ holds: null, value: null, facts: [] });
  });

  it('is watched where another sign holds', () => {
    const status = only(alder(null), {}, first);
    expect(status).toMatchObject({ state: 'watch', since: asOf });
    expect(status.reason).toMatch(
      /^1 of its 2 signs holds; whether that makes it active cannot be told while this is not recorded: a reading of "turnaround" \(EVD turnaround\)\. OI2: /,
    );
  });

  it('is inactive where what is unknown could not make it active', () => {
    const status = only(
      alder(null),
      {},
      {
        ...onlyReading,
        activation: { ...stall.activation, bandAtLeast: 3, bandAtMost: 4 },
      },
    );
    expect(status.state).toBe('inactive');
    expect(status.reason).toBe(
      'No sign that can be told holds, and what cannot be told could not make it active.',
    );
  });

  it('is inactive where every sign is known and none holds', () => {
    const status = only(alder(3), {}, onlyReading);
    expect(status).toMatchObject({ state: 'inactive', since: null, missing: [] });
    expect(status.reason).toBe('None of its signs holds.');
  });
});

describe('with a history', () => {
  it('has been active since the first snapshot that showed it', () => {
    expect(only(alder(12), { previous: [earlier(2, 3), earlier(1, 20)] })).toMatchObject({
      state: 'active',
      since: '2026-06-30',
    });
  });

  it('one clean quarter moves it to watch', () => {
    const status = only(alder(3), { previous: [earlier(1, 20)] });
    expect(status).toMatchObject({ state: 'watch', since: asOf });
    expect(status.reason).toMatch(
      /^It was last active on 2026-06-30; 1 of the 2 clean snapshots that clear it is there\./,
    );
  });

  it('two in a row clear it, with what can still be seen', () => {
    const status = only(alder(3), { previous: [earlier(2, 20), earlier(1, 3)] });
    expect(status).toMatchObject({ state: 'cleared', since: asOf });
    expect(status.reason).toMatch(
      /^Cleared since 2026-09-30: it was last active on 2026-03-31, and 2 snapshots in a row have been clean since\. Still to be seen: OI2: /,
    );
  });

  it('refuses files that are not oldest first, or not earlier', () => {
    for (const previous of [
      [earlier(1, 3), earlier(2, 3)],
      [alder(3)],
      [{ ...alder(3), asOf: '2027-01-01' }],
    ]) {
      expect(() => only(alder(12), { previous })).toThrow(DomainError);
    }
  });
});

describe('a trigger', () => {
  it('that is present raises the severity, and the reason says so', () => {
    const status = only(alder(12), { triggers: ['T1', 'T2'] });
    expect(status.severity).toBe('high');
    expect(status.reason).toMatch(/Its severity is high because of T2\.$/);
  });

  it('never lowers it, and others leave it alone', () => {
    expect(only(alder(12), { triggers: ['T1'] }).severity).toBe('moderate');
    const severe: PainRules = {
      ...stall,
      severity: 'high',
      activation: { ...stall.activation, raisedBy: [{ trigger: 'T1', severity: 'moderate' }] },
    };
    const status = only(alder(12), { triggers: ['T1'] }, severe);
    expect(status.severity).toBe('high');
    expect(status.reason).not.toContain('severity');
  });
});

describe('whatever the file', () => {
  it('each pain has one status in the order given, the same every time, and only JSON', () => {
    const other = { ...withWhen({ any: ['OI1', 'OI2'] }), id: 'other' };
    fc.assert(
      fc.property(anyFile, (file) => {
        const statuses = evaluatePains(file, model, [stall, other]);
        expect(statuses.map(({ id }) => id)).toEqual(['questionnaire-stall', 'other']);
        expect(evaluatePains(file, model, [stall, other])).toEqual(statuses);
        expect(JSON.parse(JSON.stringify(statuses))).toEqual(statuses);
        for (const { state, reason, indicators } of statuses) {
          expect(painStates).toContain(state);
          expect(reason).not.toMatch(/undefined|NaN|null/);
          for (const { holds, facts } of indicators)
            for (const { section, row } of facts) {
              expect(file[section]?.[row]).toBeDefined();
              expect(holds).not.toBeUndefined();
            }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('a fact more never turns a sign that holds into one that cannot be told', () => {
    const more: Partial<OrganisationFile> = {
      workRecords: [{ domain: 'REV', person: 'ana', performedAt: daysAgo(3), kind: 'review' }],
    };
    const before = only(alder(12));
    const after = only(alder(12, more));
    expect(after.indicators.map(({ holds }) => holds)).toEqual(
      before.indicators.map(({ holds }) => holds),
    );
  });
});
