import { daysAgo, fileOf } from '../facts/facts.fixture.js';
import type { OrganisationFile } from '../facts/organisation-file.js';
import { model } from '../model/model.fixture.js';
import { assess } from '../scoring/assessment.js';
import { projectBacklog } from './backlog.js';
import { certain, hoursOf, quick, rules, workload } from './hiring.fixture.js';
import { drawLoad } from './load-draws.js';
import { needsOf } from './need.js';

const monitoring = 3;
const seat = rules.seats.find(({ id }) => id === 'monitoring')!;
/** 160 hours of work with a twentieth of rework left: 168 a quarter, against 160 a full-time person has. */
const project = (available: number, waiting = 0, file: Partial<OrganisationFile> = {}) => {
  const load = drawLoad(certain([hoursOf('DET', 160)]), 's', 60, quick.simulation);
  return projectBacklog(
    needsOf(load, model),
    monitoring,
    available,
    waiting,
    assess(fileOf(file), model),
    seat,
    quick,
  );
};
const hoursIn = (result: ReturnType<typeof project>) =>
  result.quarters.map(({ hours }) => Number(hours.p50.toFixed(9)));

describe('the backlog if nobody comes', () => {
  it('grows by demand less capacity, quarter by quarter', () => {
    const result = project(0.5);
    expect(result.quarters.map(({ quarter }) => quarter)).toEqual([
      '2026-Q4',
      '2027-Q1',
      '2027-Q2',
      '2027-Q3',
    ]);
    expect(hoursIn(result)).toEqual([88, 176, 264, 352]);
    expect(result.quarters.map(({ capacityHours }) => capacityHours)).toEqual([80, 80, 80, 80]);
  });

  it('begins with what waits today and never falls below nothing', () => {
    expect(hoursIn(project(1.5, 100))).toEqual([28, 0, 0, 0]);
    expect(hoursIn(project(2))).toEqual([0, 0, 0, 0]);
    expect(hoursIn(project(0))).toEqual([168, 336, 504, 672]);
  });

  it('spreads where the work does, each quarter with draws of its own', () => {
    const load = drawLoad(workload, 's', 2000, rules.simulation);
    const result = projectBacklog(
      needsOf(load, model),
      0,
      0.5,
      0,
      assess(fileOf(), model),
      seat,
      rules,
    );
    const [first, , , last] = result.quarters;
    const width = (each: typeof first) => (each?.hours.p90 ?? NaN) - (each?.hours.p10 ?? NaN);
    // Independent quarters: the spread grows with their root, not with their number.
    expect(width(last) / width(first)).toBeGreaterThan(1.6);
    expect(width(last) / width(first)).toBeLessThan(2.5);
  });
});

describe('the service level', () => {
  const handoff = (from: string, to: string, slaHours?: number) => ({
    from,
    to,
    ...(slaHours !== undefined && { slaHours }),
  });
  it('is the shortest that comes in from outside', () => {
    const file = {
      handoffs: [
        handoff('AGT', 'LOG'),
        handoff('REV', 'LOG', 72),
        handoff('PLT', 'LOG', 48),
        handoff('LOG', 'INC', 1),
        handoff('LOG', 'EVD', 2),
        handoff('AGT', 'LOG'),
      ],
    };
    expect(project(0.5, 0, file).sla).toEqual({ hours: 48, from: 'PLT', to: 'LOG' });
    expect(project(0.5).sla).toBeNull();
    expect(project(0.5).breaks).toEqual({ expected: null, bad: null });
  });

  it('is missed in the first quarter in which what waits takes longer', () => {
    // 88 hours wait for 80 a quarter: 1.1 quarters of 90 days, 2376 hours; then 4752.
    const breaks = (slaHours: number, available = 0.5) =>
      project(available, 0, { handoffs: [handoff('REV', 'LOG', slaHours)] }).breaks;
    expect(breaks(2375)).toEqual({ expected: '2026-Q4', bad: '2026-Q4' });
    expect(breaks(2377)).toEqual({ expected: '2027-Q1', bad: '2027-Q1' });
    expect(breaks(9505)).toEqual({ expected: null, bad: null });
    expect(breaks(1, 2)).toEqual({ expected: null, bad: null });
    expect(breaks(1e6, 0)).toEqual({ expected: '2026-Q4', bad: '2026-Q4' });
  });

  it('may be missed at P90 before it is expected to be', () => {
    const load = drawLoad(workload, 's', 2000, rules.simulation);
    const file = fileOf({ handoffs: [handoff('REV', 'LOG', 700)] });
    const { breaks } = projectBacklog(
      needsOf(load, model),
      monitoring,
      0.2,
      0,
      assess(file, model),
      seat,
      rules,
    );
    expect(breaks.bad).toBe('2026-Q4');
    expect(breaks.expected).not.toBe('2026-Q4');
  });
});

describe('artifacts', () => {
  const artifact = (domain: string, name: string, days: number, validDays = 100) => ({
    domain,
    artifact: name,
    collectedAt: daysAgo(days),
    validDays,
  });
  it('of its domains are told in the order in which they expire, within the quarters ahead', () => {
    const { expiring } = project(1, 0, {
      artifacts: [
        artifact('INC', 'playbook', 40),
        artifact('LOG', 'log-catalogue', 90),
        artifact('LOG', 'field-test', 100),
        artifact('LOG', 'field-test', 99),
        artifact('LOG', 'late', 0, 360),
        artifact('LOG', 'too late', 0, 361),
        artifact('LOG', 'gone', 101),
        artifact('REV', 'threat-model', 50),
      ],
    });
    expect(expiring).toEqual([
      { domain: 'LOG', artifact: 'field-test', on: daysAgo(-1) },
      { domain: 'LOG', artifact: 'log-catalogue', on: daysAgo(-10) },
      { domain: 'INC', artifact: 'playbook', on: daysAgo(-60) },
      { domain: 'LOG', artifact: 'late', on: daysAgo(-360) },
    ]);
  });
  it('that expire on the day itself still count', () => {
    const { expiring } = project(1, 0, { artifacts: [artifact('LOG', 'a', 100)] });
    expect(expiring).toEqual([{ domain: 'LOG', artifact: 'a', on: daysAgo(0) }]);
  });
});
