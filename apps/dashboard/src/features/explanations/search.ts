import { isoDay, words } from '../../ui/search-params.js';

export const whySearch = {
  asOf: isoDay,
  /** The number that is opened; the whole result where it is left out. */
  node: words(200),
};
