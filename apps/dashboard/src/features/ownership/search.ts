import { domainCode, isoDay, oneOf, words } from '../../ui/search-params.js';
import type { Parser } from '../../ui/search-params.js';

const flagCode: Parser<string> = (raw) => (/^[A-Z]+(?: [A-Z]+){0,3}$/.test(raw) ? raw : undefined);
const decisionCode: Parser<string> = (raw) => (/^[A-Z]{3}\..{1,200}$/.test(raw) ? raw : undefined);
const edgeCode: Parser<string> = (raw) => (/^[A-Z]{3}-[A-Z]{3}$/.test(raw) ? raw : undefined);

export const ownershipSearch = {
  tab: oneOf(
    'domains',
    'map',
    'matrix',
    'assignments',
    'decisions',
    'handoffs',
    'records',
    'roles',
    'organisation',
  ),
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
  /** The handoffs as a list, instead of as a grid. */
  form: oneOf('list'),
  /** Which assignments are listed. */
  held: oneOf('mine', 'lapsing', 'lapsed'),
  /** The opened decision, as its domain's code and its own id. */
  decision: decisionCode,
  /** The decisions as they were made, instead of who makes them. */
  log: oneOf('only'),
  /** Which register the tab Records shows. */
  register: oneOf('executive', 'metrics'),
  /** Key of the opened row of a register. */
  row: words(400),
};
