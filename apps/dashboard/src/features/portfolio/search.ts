import { oneOf, words } from '../../ui/search-params.js';

export const portfolioSearch = {
  order: oneOf('ATTENTION', 'NAME', 'BAND', 'STALEST'),
  q: words(80),
};
