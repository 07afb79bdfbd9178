import { DomainError } from '../access/index.js';
import { quarterNumber } from '../facts/calendar.js';
import { type FactReference, factReference } from '../facts/fact-reference.js';
import type { Metric, OrganisationFile } from '../facts/organisation-file.js';
import { counted, percent } from '../facts/wording.js';
import { dayNumber, daysOfQuarter } from '../facts/calendar.js';
import type { MaturityModel } from '../model/maturity-model.js';
import { type ControlChart, controlChart } from './control-chart.js';
import { mannKendall } from './mann-kendall.js';
import { shareWords } from './trend-sentence.js';
import type { TrendRules } from './trend-rules.js';
import { type TrendStatement, statementOf } from './trend.js';

/** What the readings of one metric show. */
export interface MetricTrend {
  /** By quarter; readings of quarters to come are left out. */
  readings: { quarter: string; value: number }[];
  /** From enough readings on a control chart speaks, before that the test of Mann and Kendall. */
  method: 'mann-kendall' | 'control-chart';
  statement: TrendStatement | 'signal' | 'no-signal';
  /** Null where the chart speaks. */
  s: number | null;
  p: number | null;
  chart: ControlChart | null;
  sentence: string;
}

export interface MetricTrends {
  /** Series examined: chance alone makes some of many look like a trend. */
  examined: number;
  metrics: (MetricTrend & { domain: string; metric: string; fact: FactReference })[];
  sentence: string;
}

/**
 * What may be said of a metric's readings as of a day (domain.md §6). Throws INPUT_INVALID for a
 * quarter read twice, a quarter or a value that is none, or no reading at all.
 */
export function metricTrend(
  readings: Metric['readings'],
  asOf: string,
  rules: TrendRules,
): MetricTrend {
  const faults = faultsOf(readings);
  if (faults.length > 0) throw new DomainError('INPUT_INVALID', { faults });
  const past = [...readings]
    .filter(({ quarter }) => daysOfQuarter(quarterNumber(quarter)).first <= dayNumber(asOf))
    .sort((a, b) => quarterNumber(a.quarter) - quarterNumber(b.quarter))
    .map(({ quarter, value }) => ({ quarter, value }));
  if (past.length === 0) {
    throw new DomainError('INPUT_INVALID', {
      faults: [`readings: there is none up to ${asOf}; record one a quarter`],
    });
  }
  const values = past.map(({ value }) => value);
  if (past.length >= rules.controlChart.readings) {
    const chart = controlChart(values, rules.controlChart);
    const statement = chart.signals.length > 0 ? 'signal' : 'no-signal';
    return {
      ...{ readings: past, method: 'control-chart', statement, s: null, p: null, chart },
      sentence: chartSentence(past, chart),
    };
  }
  const { s, p } = mannKendall(values, rules.exactUpTo);
  const statement = statementOf(past.length, p, rules);
  return {
    ...{ readings: past, method: 'mann-kendall', statement, s, p, chart: null },
    sentence: testSentence(past, statement, s, p),
  };
}

/** Every metric of a file that has been read, in the file's order, and how many were examined. */
export function metricTrends(
  file: OrganisationFile,
  model: MaturityModel,
  rules: TrendRules,
): MetricTrends {
  const metrics = (file.metrics ?? []).flatMap((row, at) => {
    const begun = row.readings.some(
      ({ quarter }) => daysOfQuarter(quarterNumber(quarter)).first <= dayNumber(file.asOf),
    );
    if (!begun) return [];
    const fact = factReference(file, model, 'metrics', at);
    return [
      {
        domain: row.domain,
        metric: row.metric,
        ...metricTrend(row.readings, file.asOf, rules),
        fact,
      },
    ];
  });
  const examined = metrics.length;
  const tested = metrics.filter(
    ({ statement }) => statement === 'trend' || statement === 'no-trend',
  );
  return {
    examined,
    metrics,
    sentence:
      tested.length === 0
        ? `${counted(examined, 'metric')} examined as of ${file.asOf}; none has enough readings to test.`
        : `${counted(examined, 'metric')} examined as of ${file.asOf}, ${String(tested.length)} tested: chance alone would call ${percent(rules.significance)} of them a trend.`,
  };
}

function faultsOf(readings: Metric['readings']): string[] {
  const seen = new Set<number>();
  return readings.flatMap(({ quarter, value }, at) => {
    const number = quarterNumber(quarter);
    const place = `readings[${String(at)}]`;
    if (Number.isNaN(number)) return [`${place}: "${quarter}" is no quarter; write 2026-Q3`];
    if (!Number.isFinite(value)) return [`${place}: the value is no number; write one`];
    if (seen.has(number)) return [`${place}: ${quarter} is read twice; keep one reading`];
    seen.add(number);
    return [];
  });
}

type Reading = MetricTrend['readings'][number];

const told = ({ quarter, value }: Reading): string => `${String(value)} in ${quarter}`;

function testSentence(
  readings: readonly Reading[],
  statement: TrendStatement,
  s: number,
  p: number,
): string {
  const [first, last] = [readings[0] as Reading, readings.at(-1) as Reading];
  const span = `from ${told(first)} to ${told(last)}`;
  switch (statement) {
    case 'baseline':
      return `${told(last)} is the baseline.`;
    case 'moved':
      return `Moved ${span}.`;
    case 'direction':
      return `So far ${span}; ${counted(readings.length, 'reading')} are too few to call it a trend.`;
    case 'trend':
      return `Trend ${s > 0 ? 'up' : 'down'}, ${span} (${shareWords(p)}).`;
    default:
      return `No trend can be told from chance up to ${last.quarter} (${shareWords(p)}).`;
  }
}

function chartSentence(
  readings: readonly Reading[],
  { mean, lower, upper, signals }: ControlChart,
): string {
  const limits = `${written(lower)} to ${written(upper)} around ${written(mean)}`;
  const latest = signals.at(-1);
  if (!latest) {
    return `All ${String(readings.length)} readings up to ${(readings.at(-1) as Reading).quarter} are what chance gives: ${limits}.`;
  }
  const at = readings[latest.at] as Reading;
  return latest.kind === 'run'
    ? `A run of readings ${latest.side} the mean up to ${at.quarter} is more than chance gives (${limits}).`
    : `${told(at)} is ${latest.side} what chance gives: ${limits}.`;
}

const written = (value: number): string => String(Number(value.toPrecision(3)));
