import { domainCode, oneOf } from '../../ui/search-params.js';

// The text itself never stands in an address: an address is logged, sent and remembered.
export const rolesSearch = {
  /** The sample post, so that the page can be shown to somebody without a post of one's own. */
  post: oneOf('sample'),
  /** The one discipline whose marks stand out. */
  discipline: domainCode,
};
