import { isoDay, oneOf } from '../../ui/search-params.js';

export const ownershipSearch = {
  tab: oneOf('domains', 'handoffs', 'organisation'),
  asOf: isoDay,
  flagged: oneOf('only'),
};
