/** When a series of results may be called what (domain.md §6). The data live in the catalogue. */
export interface TrendRules {
  /** Points from which a series shows a direction so far, and from which it may be called a trend. */
  readonly directionFrom: number;
  readonly trendFrom: number;
  /** A trend needs a two-sided p below this. */
  readonly significance: number;
  /** Most points for which the p of Mann and Kendall is counted out exactly. */
  readonly exactUpTo: number;
  /** Control charts of metrics: from how many readings, limits in mean moving ranges, points on one side. */
  readonly controlChart: {
    readonly readings: number;
    readonly limitFactor: number;
    readonly run: number;
  };
  readonly quarter: {
    /** Least share of respondents asked both times, 0..1. */
    readonly respondentOverlap: number;
    /** Days before the as-of date on which a rise must have stood too. */
    readonly riseStoodDaysBefore: number;
  };
}
