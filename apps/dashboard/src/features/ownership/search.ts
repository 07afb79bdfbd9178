import { domainCode, isoDay, oneOf } from '../../ui/search-params.js';
import type { Parser } from '../../ui/search-params.js';

const flagCode: Parser<string> = (raw) => (/^[A-Z]+(?: [A-Z]+){0,3}$/.test(raw) ? raw : undefined);

export const ownershipSearch = {
  tab: oneOf('domains', 'handoffs', 'decisions', 'organisation'),
  asOf: isoDay,
  flagged: oneOf('only'),
  /** The opened flag, and the domain that it is raised on; the whole organisation's without one. */
  flag: flagCode,
  of: domainCode,
  /** How the decisions are read. */
  view: oneOf('raci', 'daci', 'rapid'),
  gaps: oneOf('only'),
};
