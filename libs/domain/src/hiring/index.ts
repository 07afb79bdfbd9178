export { hiringCase, type HiringOptions } from './hiring-case.js';
export type { HiringInputs } from './hiring-inputs.js';
export * from './hiring-result.js';
export type { HiringRules } from './hiring-rules.js';
export { parseHiringInputs } from './parse-hiring-inputs.js';
