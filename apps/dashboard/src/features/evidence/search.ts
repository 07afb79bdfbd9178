import { domainCode, oneOf, words } from '../../ui/search-params.js';
import type { Parser } from '../../ui/search-params.js';

export const evidenceViews = ['register', 'all', 'todo', 'calendar', 'deleted'] as const;
export type EvidenceViewName = (typeof evidenceViews)[number];

const id: Parser<string> = (raw) =>
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(raw) ? raw : undefined;

const month: Parser<string> = (raw) => (/^\d{4}-(0[1-9]|1[0-2])$/.test(raw) ? raw : undefined);

export const evidenceSearch = {
  /** What is on the page; the register of what the model asks for by default. */
  view: oneOf('all', 'todo', 'calendar', 'deleted'),
  /** Which of all evidence. */
  show: oneOf('TO_REVIEW', 'REQUESTED', 'MINE', 'EXPIRING', 'STALE', 'ORPHANED'),
  domain: domainCode,
  text: words(100),
  /** The piece whose drawer is open. */
  item: id,
  /** The month of the calendar that the table shows, yyyy-mm. */
  month,
};
