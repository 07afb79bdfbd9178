import type { Story } from '../story.js';
import { alderwayBank } from './alderway-bank.js';
import { brightloomSoftware } from './brightloom-software.js';
import { calderHealth } from './calder-health.js';
import { dunmoreRetail } from './dunmore-retail.js';
import { eastmereLogistics } from './eastmere-logistics.js';
import { fernhollowLabs } from './fernhollow-labs.js';

export const stories: readonly Story[] = [
  alderwayBank,
  brightloomSoftware,
  calderHealth,
  dunmoreRetail,
  eastmereLogistics,
  fernhollowLabs,
];
