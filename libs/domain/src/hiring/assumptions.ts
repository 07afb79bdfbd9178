import type { Shares, Workload } from '../facts/organisation-file.js';
import type { HiringAssumption } from './hiring-result.js';
import type { HiringRules } from './hiring-rules.js';

/**
 * Every figure that the load rests on, with where it comes from: one that equals the catalogue's is still
 * the catalogue's assumption, whoever wrote it down; any other is the file's own.
 */
export function assumptionsOf(workload: Workload, { defaults }: HiringRules): HiringAssumption[] {
  const heads = [
    'hoursPerQuarter',
    'availability',
    'focus',
    'targetLoad',
    'rework',
    'reworkRemovedByDecisions',
  ] as const;
  return [
    ...heads.map((name) => assumed(name, workload[name], defaults[name])),
    ...workload.work.flatMap(({ kind, count, hours, hoursEach, shares }) => {
      const own = defaults.work.find((work) => work.kind === kind);
      return [
        assumed(`${kind}, count`, count, undefined),
        hours
          ? assumed(`${kind}, hours`, hours, own?.hours)
          : assumed(`${kind}, hours each`, hoursEach, own?.hoursEach),
        assumed(`${kind}, shares`, sorted(shares), own && sorted(own.shares)),
      ];
    }),
    ...(workload.artifacts?.items ?? []).flatMap(({ count, refreshHours, validDays }) => {
      const name = `artifacts of ${String(validDays)} days`;
      const own = defaults.artifacts.items.find((item) => item.validDays === validDays);
      return [
        assumed(`${name}, count`, count, undefined),
        assumed(`${name}, hours`, refreshHours, own?.refreshHours),
      ];
    }),
    ...(workload.artifacts
      ? [
          assumed(
            'artifacts, shares',
            sorted(workload.artifacts.shares),
            sorted(defaults.artifacts.shares),
          ),
        ]
      : []),
  ];
}

function assumed(name: string, value: unknown, standard: unknown): HiringAssumption {
  const text = written(value);
  return {
    name,
    value: text,
    source: standard !== undefined && text === written(standard) ? 'default' : 'file',
  };
}

/** Shares of 0 say nothing; the rest by discipline. */
const sorted = (shares: Shares): Shares =>
  Object.fromEntries(
    Object.entries(shares)
      .filter(([, share]) => share !== 0)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

function written(value: unknown): string {
  if (Array.isArray(value)) return value.map(String).join(' / ');
  if (value === null || typeof value !== 'object') return String(value);
  return Object.entries(value)
    .map(([name, each]) => `${name} ${String(each)}`)
    .join(', ');
}
