import type { TrendRules } from './trend-rules.js';

/** The rules of domain.md §6 and engine-contract.md §5, whole, for tests. */
export const trendRules: TrendRules = {
  directionFrom: 3,
  trendFrom: 5,
  significance: 0.05,
  exactUpTo: 10,
  controlChart: { readings: 12, limitFactor: 2.66, run: 8 },
  quarter: { respondentOverlap: 0.6, riseStoodDaysBefore: 30 },
};
