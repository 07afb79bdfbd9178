import { above, atLeast, below } from '../model/compiled-model.js';
import type { TrendRules } from './trend-rules.js';

/** Something that chance alone would hardly do. */
export interface ChartSignal {
  kind: 'beyond-limit' | 'run';
  side: 'above' | 'below';
  /** 0-based, in the values: the point beyond, or the last of the run so far. */
  at: number;
}

/** Individuals and moving range: what a process does when nothing but chance is at work. */
export interface ControlChart {
  mean: number;
  movingRange: number;
  lower: number;
  upper: number;
  /** In the order of time. */
  signals: ChartSignal[];
}

/**
 * The XmR chart of some values in the order of time, at least two (domain.md §6): limits at so many
 * mean moving ranges from the mean, and a signal for each value beyond them and for each unbroken run
 * on one side that is long enough. A value on the mean breaks a run.
 */
export function controlChart(
  values: readonly number[],
  { limitFactor, run }: TrendRules['controlChart'],
): ControlChart {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const ranges = values.slice(1).map((value, at) => Math.abs(value - (values[at] as number)));
  const movingRange = ranges.reduce((sum, range) => sum + range, 0) / ranges.length;
  const [lower, upper] = [mean - limitFactor * movingRange, mean + limitFactor * movingRange];
  const signals: ChartSignal[] = [];
  let side: ChartSignal['side'] | null = null;
  let length = 0;
  values.forEach((value, at) => {
    if (above(value, upper)) signals.push({ kind: 'beyond-limit', side: 'above', at });
    if (below(value, lower)) signals.push({ kind: 'beyond-limit', side: 'below', at });
    const now = above(value, mean) ? 'above' : below(value, mean) ? 'below' : null;
    length = now === side ? length + 1 : 1;
    side = now;
    if (now === null || !atLeast(length, run)) return;
    // One signal a run, moved on as it grows.
    const last = signals.findLast(({ kind }) => kind === 'run');
    if (last && length > run) last.at = at;
    else signals.push({ kind: 'run', side: now, at });
  });
  return { mean, movingRange, lower, upper, signals: signals.sort((a, b) => a.at - b.at) };
}
