import { daysAgo } from '../facts/facts.fixture.js';
import type { OrganisationFile } from '../facts/organisation-file.js';
import { model } from '../model/model.fixture.js';
import {
  certain,
  decidedFile,
  hoursOf,
  quick,
  quarterBefore,
  rules,
  workRecords,
} from './hiring.fixture.js';
import {
  isOverloaded,
  type LoadQuarter,
  loadQuarters,
  quarterName,
  quarterOf,
} from './load-history.js';

const quartersOf = (file: OrganisationFile, ...history: OrganisationFile[]): string[] =>
  loadQuarters(file, history, model, quick, 's').map(({ quarter }) => quarterName(quarter));
const withoutWorkload = ({ workload: _left, ...file }: OrganisationFile): OrganisationFile => file;

describe('a quarter', () => {
  it.each([
    ['2026-01-01', '2026-Q1'],
    ['2026-03-31', '2026-Q1'],
    ['2026-04-01', '2026-Q2'],
    ['2026-09-30', '2026-Q3'],
    ['2026-12-31', '2026-Q4'],
    ['2027-01-01', '2027-Q1'],
  ])('of %s is %s', (day, name) => {
    expect(quarterName(quarterOf(day))).toBe(name);
  });
});

describe('quarters of load data', () => {
  it('run back from the file without a gap', () => {
    const spring = quarterBefore({ asOf: '2026-03-31' });
    expect(quartersOf(decidedFile())).toEqual(['2026-Q3']);
    expect(quartersOf(decidedFile(), spring)).toEqual(['2026-Q3']);
    expect(quartersOf(decidedFile(), spring, quarterBefore())).toEqual([
      '2026-Q3',
      '2026-Q2',
      '2026-Q1',
    ]);
    expect(quartersOf(withoutWorkload(decidedFile()), quarterBefore())).toEqual([]);
  });

  it('count a quarter of several files once', () => {
    expect(quartersOf(decidedFile(), decidedFile({ asOf: '2026-08-31' }))).toEqual(['2026-Q3']);
  });

  it('count enough work records of a quarter, never twice and never of the future', () => {
    const logged = (count: number, days = 120) =>
      decidedFile({ workRecords: workRecords(count, days) ?? [] });
    expect(quartersOf(logged(5))).toEqual(['2026-Q3', '2026-Q2']);
    expect(quartersOf(logged(4))).toEqual(['2026-Q3']);
    const repeated = withoutWorkload(quarterBefore({ workRecords: workRecords(4, 120) ?? [] }));
    expect(quartersOf(logged(4), repeated)).toEqual(['2026-Q3']);
    expect(
      quartersOf(decidedFile(), { ...repeated, workRecords: workRecords(5, 120) ?? [] }),
    ).toEqual(['2026-Q3', '2026-Q2']);
    // A record of the file's future, written in an older file, was a plan.
    const planned = withoutWorkload(
      quarterBefore({ asOf: '2026-04-15', workRecords: workRecords(5, 120) ?? [] }),
    );
    expect(daysAgo(120) > '2026-04-15').toBe(true);
    expect(quartersOf(decidedFile(), planned)).toEqual(['2026-Q3']);
  });
});

describe('utilisation', () => {
  // 128 hours · 1.2 / 160 = .96 full-time equivalents; at the target load of .8 of 1 available: .768.
  const file = (hours: number, available: OrganisationFile['available']) =>
    decidedFile({ workload: certain([hoursOf('DET', hours)]), available: available ?? {} });
  const utilisation = (hours: number, available: OrganisationFile['available']) =>
    loadQuarters(file(hours, available), [], model, quick, 's')[0]?.utilisation.get('monitoring');

  it('is the load with rework on the time at work', () => {
    expect(utilisation(128, { monitoring: 1 })).toBeCloseTo(0.768, 12);
    expect(utilisation(128, { monitoring: 0.5 })).toBeCloseTo(1.536, 12);
    expect(utilisation(128, { monitoring: 0 })).toBeNull();
    expect(utilisation(128, {})).toBeUndefined();
  });

  it('takes the latest file of a quarter', () => {
    const early = { ...file(1, { monitoring: 1 }), asOf: '2026-06-01' };
    const late = { ...file(128, { monitoring: 1 }), asOf: '2026-06-30' };
    const [, before] = loadQuarters(file(1, { monitoring: 1 }), [early, late], model, quick, 's');
    expect(before?.utilisation.get('monitoring')).toBeCloseTo(0.768, 12);
  });

  it('overloads from .85 in each of the last two quarters on', () => {
    const quarter = (value: number | null | undefined): LoadQuarter => ({
      quarter: 1,
      utilisation: new Map(value === undefined ? [] : [['monitoring', value]]),
    });
    const overloaded = (...values: (number | null | undefined)[]) =>
      isOverloaded(values.map(quarter), 'monitoring', rules.capacity);
    expect(overloaded(0.85, 0.85)).toBe(true);
    expect(overloaded(0.85, 0.849)).toBe(false);
    expect(overloaded(0.849, 0.85)).toBe(false);
    expect(overloaded(0.9)).toBe(false);
    expect(overloaded(0.9, null)).toBe(true);
    expect(overloaded(0.9, undefined)).toBe(false);
    expect(overloaded(0.9, 0.9, 0.1)).toBe(true);
  });
});
