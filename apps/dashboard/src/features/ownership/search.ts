import { domainCode, isoDay, oneOf } from '../../ui/search-params.js';
import type { Parser } from '../../ui/search-params.js';

const flagCode: Parser<string> = (raw) => (/^[A-Z]+(?: [A-Z]+){0,3}$/.test(raw) ? raw : undefined);
const edgeCode: Parser<string> = (raw) => (/^[A-Z]{3}-[A-Z]{3}$/.test(raw) ? raw : undefined);

export const ownershipSearch = {
  tab: oneOf('domains', 'map', 'matrix', 'handoffs', 'decisions', 'organisation'),
  asOf: isoDay,
  flagged: oneOf('only'),
  /** The opened flag, and the domain that it is raised on; the whole organisation's without one. */
  flag: flagCode,
  of: domainCode,
  /** How the decisions are read. */
  view: oneOf('raci', 'daci', 'rapid'),
  gaps: oneOf('only'),
  /** The opened handoff, the domain whose handoffs alone the map shows, and the state it is filtered by. */
  edge: edgeCode,
  node: domainCode,
  state: oneOf('CONNECTED', 'ONE-SIDED', 'STALE', 'LEAKING', 'MISSING'),
};
