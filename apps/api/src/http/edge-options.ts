import type { Config, Logger, Metrics } from '@rolewright/runtime';

/** What every part of the edge is made with. */
export interface EdgeOptions {
  config: Config;
  logger: Logger;
  metrics: Metrics;
}

export const edgeOptions = Symbol('edge options');
