// Generated from libs/catalogue/content by `npm run -w @rolewright/catalogue generate`. Do not edit.

import type { TrendRules } from '@rolewright/domain';

export const trendRules: TrendRules = {
  "directionFrom": 3,
  "trendFrom": 5,
  "significance": 0.05,
  "exactUpTo": 10,
  "controlChart": {
    "readings": 12,
    "limitFactor": 2.66,
    "run": 8
  },
  "quarter": {
    "respondentOverlap": 0.6,
    "riseStoodDaysBefore": 30
  }
};
