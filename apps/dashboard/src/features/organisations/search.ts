import { oneOf, words } from '../../ui/search-params.js';

export const accessSearch = { tab: oneOf('members', 'consultancies') };
export const newOrganisationSearch = { consultancy: words(64) };
