import { z } from 'zod';
import { count, days } from './schema-parts.js';

const share = z.number().gt(0).lt(1);

/** Shape of `trends.yaml` (domain.md §6). */
export const trendSchema = z
  .strictObject({
    directionFrom: count.min(3),
    trendFrom: count,
    significance: share,
    // Beyond fifteen points the counts of orders are no longer exact in a double.
    exactUpTo: count.max(15),
    controlChart: z.strictObject({
      readings: count.min(3),
      limitFactor: z.number().gt(0).max(10),
      run: count.min(2),
    }),
    quarter: z.strictObject({ respondentOverlap: share, riseStoodDaysBefore: days }),
  })
  .refine(({ directionFrom, trendFrom }) => trendFrom > directionFrom, {
    path: ['trendFrom'],
    message: 'a trend needs more points than a direction',
  });
