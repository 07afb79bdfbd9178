import { domainCode, isoDay, oneOf } from '../../ui/search-params.js';
import type { Parser } from '../../ui/search-params.js';

const id: Parser<string> = (raw) =>
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(raw) ? raw : undefined;
const criterionCode: Parser<string> = (raw) => (/^[A-Z]\d{1,2}$/.test(raw) ? raw : undefined);

export const worksheetSearch = {
  tab: oneOf('scope'),
  campaign: id,
  domain: domainCode,
  /** Only the criteria of one state. */
  state: oneOf('new', 'expired', 'to-confirm', 'unchanged'),
  asOf: isoDay,
  /** The criterion whose history is open. */
  history: criterionCode,
  help: oneOf('keys'),
};
