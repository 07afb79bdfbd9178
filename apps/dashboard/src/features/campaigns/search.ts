import { oneOf, words } from '../../ui/search-params.js';
import type { Parser } from '../../ui/search-params.js';

/** A calendar quarter as campaigns name it: 2026-Q3. */
export const quarter: Parser<string> = (raw) => (/^20\d\d-Q[1-4]$/.test(raw) ? raw : undefined);

export const campaignsSearch = {
  tab: oneOf('campaigns', 'people', 'deleted'),
  open: oneOf('new', 'person', 'list'),
  person: words(64),
  q: words(80),
};

export const campaignSearch = {
  state: oneOf('INVITED', 'STARTED', 'SUBMITTED', 'REVOKED'),
  team: words(200),
  open: oneOf('begin', 'change', 'close', 'reopen', 'people'),
  person: words(64),
};

export const launchesSearch = {
  tab: oneOf('clients', 'templates', 'deleted'),
  quarter,
  order: oneOf('ATTENTION', 'NAME', 'DUE', 'ANSWERED'),
  q: words(80),
  open: oneOf('launch', 'template'),
  template: words(64),
};
