import { oneOf } from '../../ui/search-params.js';

export const chartersSearch = {
  /** Those that were deleted lately, instead of those that stand. */
  shelf: oneOf('deleted'),
};

export const charterSearch = {
  /** The charter as a form. */
  mode: oneOf('edit'),
};
