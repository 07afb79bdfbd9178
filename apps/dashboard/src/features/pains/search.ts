import { isoDay } from '../../ui/search-params.js';
import type { Parser } from '../../ui/search-params.js';

const triggerIds: Parser<string> = (raw) =>
  /^T\d{1,2}(,T\d{1,2}){0,20}$/.test(raw) ? raw : undefined;

export const painsSearch = {
  asOf: isoDay,
  /** What presses on the organisation just now: T2,T5. It may raise a pain's severity. */
  triggers: triggerIds,
};
