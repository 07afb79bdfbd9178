import { oneOf, ownAddress } from '../../ui/search-params.js';

export const signInSearch = { to: ownAddress, because: oneOf('expired', 'signed-out') };
