import { oneOf } from '../../ui/search-params.js';

/** `start`: the organisation was just founded and this is its first file. */
export const importsSearch = { start: oneOf('new') };
