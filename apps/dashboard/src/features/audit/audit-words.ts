import type { AuditEventsQuery } from '../../graphql/generated/audit.js';
import { texts } from '../../ui/texts.js';

export type AuditEvent = AuditEventsQuery['auditEvents']['edges'][number]['node'];

export const t = texts('history', {
  documentTitle: 'History, {{organisation}} · Rolewright',
  title: 'History',
  lead: 'Who did what here, and what stood before. Entries are only ever added.',
  failure: 'The history could not be loaded',
  empty: 'Nothing has happened yet',
  emptyWhy: 'Imports, facts, campaigns and changes of access will be listed here.',
  nothing: 'No entry fits these filters',
  nothingWhy: 'Take one of them away.',
  columnWhen: 'When',
  columnWho: 'Who',
  columnWhat: 'What',
  service: 'the service',
  respondent: 'a respondent',
  gone: 'an account that is gone',
  via: 'for {{firm}}',
  because: 'Why: {{why}}',
  open: 'Open',
  more: 'Show older entries',
  filters: 'Filters',
  group: 'About',
  everything: 'Everything',
  facts: 'Facts',
  campaigns: 'Campaigns and respondents',
  ownership: 'Ownership',
  evidence: 'Evidence',
  reviews: 'Reviews and comments',
  plans: 'Plans and charters',
  access: 'Organisation and access',
  person: 'Person',
  everyone: 'Everyone',
  firm: 'Consultancy',
  anyone: 'Own people and consultants',
  consultantsOnly: 'All consultants',
  from: 'From',
  to: 'To',
  search: 'Words',
  searchHint: 'In what was changed, the reason or the request.',
  clear: 'Clear the filters',
  count_one: '{{count}} entry',
  count_other: '{{count}} entries',
  exportTitle: 'Take out',
  exportHint: 'What the filters leave, up to 100,000 entries; taking it out is an entry itself.',
  csv: 'CSV',
  jsonl: 'JSON lines',
  detailFailure: 'The entry could not be loaded',
  why: 'Why',
  request: 'Request',
  requestHint: 'The same stands in the service’s log.',
  action: 'Action',
  target: 'Of',
  when: 'When',
  who: 'Who',
  changes: 'Before and after',
  field: 'Field',
  before: 'Before',
  after: 'After',
  nothingThere: 'nothing',
  changed: 'changed',
  yes: 'yes',
  no: 'no',
  noChanges: 'This entry keeps no before and after.',
});

export const groups = [
  'facts',
  'campaigns',
  'ownership',
  'evidence',
  'reviews',
  'plans',
  'access',
] as const;

/** Who did it, in words. */
export const whoOf = ({
  actorName,
  actorKind,
}: {
  actorName: string | null;
  actorKind: string;
}): string =>
  actorName ??
  (actorKind === 'respondent' ? t('respondent') : actorKind === 'user' ? t('gone') : t('service'));
