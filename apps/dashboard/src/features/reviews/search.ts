import { domainCode, oneOf } from '../../ui/search-params.js';

export const reconcileSearch = {
  /** The opened domain. */
  of: domainCode,
  /** Which question's spread is shown of it. */
  question: oneOf('owner', 'decider', 'next', 'may'),
  /** Only what is still contested and not settled. */
  show: oneOf('open'),
  open: oneOf('settle', 'withdraw'),
};

export const reviewSearch = {
  /** The opened domain. */
  of: domainCode,
  /** Which states are listed. */
  state: oneOf('open', 'submitted', 'challenged', 'accepted', 'outdated'),
  open: oneOf('sign-off', 'take-back'),
};
