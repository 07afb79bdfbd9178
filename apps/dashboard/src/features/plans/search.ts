import { oneOf, words } from '../../ui/search-params.js';
import type { Parser } from '../../ui/search-params.js';

const id: Parser<string> = (raw) =>
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(raw) ? raw : undefined;
const painId: Parser<string> = (raw) => (/^[a-z-]{1,80}$/.test(raw) ? raw : undefined);
const targets = oneOf('REACTIVE', 'EMERGING', 'OPERATIONAL', 'GOVERNED');

export const plansSearch = {
  shelf: oneOf('closed', 'deleted'),
  /** The form for a new plan is open, and what the plan is made from. */
  new: oneOf('path', 'pain', 'blank'),
  target: targets,
  pain: painId,
};

export const planSearch = {
  view: oneOf('timeline', 'outcome'),
  /** The opened move. */
  move: id,
  /** The form for a new move is open, under this kind. */
  add: oneOf('decide', 'define', 'connect', 'prove'),
  /** The form for the plan itself is open. */
  edit: oneOf('plan'),
};

/** What is supposed; written and read by suppositions.ts. */
export const whatIfSearch = {
  part: oneOf('decisions', 'people', 'handoffs', 'hires'),
  /** The domain whose criteria are opened. */
  domain: words(3),
  holds: words(2_000),
  fails: words(2_000),
  decide: words(2_000),
  own: words(2_000),
  gone: words(1_000),
  link: words(1_000),
  hire: words(500),
  keep: oneOf('plan'),
};
