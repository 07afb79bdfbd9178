import { isoDay, oneOf, words } from '../../ui/search-params.js';
import type { Parser } from '../../ui/search-params.js';

const id: Parser<string> = (raw) => (/^[\w-]{1,64}$/.test(raw) ? raw : undefined);

export const historySearch = {
  group: oneOf('facts', 'campaigns', 'ownership', 'evidence', 'reviews', 'plans', 'access'),
  person: id,
  firm: words(200),
  consultants: oneOf('only'),
  from: isoDay,
  to: isoDay,
  q: words(200),
  /** The opened entry. */
  event: id,
};
