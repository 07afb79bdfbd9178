import { domainCode, isoDay, oneOf } from '../../ui/search-params.js';

export const overviewSearch = {
  asOf: isoDay,
  /** The open drawer. */
  domain: domainCode,
  emphasis: oneOf('brief', 'lead'),
  order: oneOf('model', 'weakest'),
};

export const domainSearch = { asOf: isoDay };
