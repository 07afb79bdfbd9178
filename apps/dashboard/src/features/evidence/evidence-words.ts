import type {
  EvidenceCalendarQuery,
  EvidenceRowFragment,
  EvidenceSummaryQuery,
  EvidenceWholeFragment,
} from '../../graphql/generated/evidence.js';
import { texts } from '../../ui/texts.js';

export type EvidenceItem = EvidenceRowFragment;
export type EvidenceDetail = EvidenceWholeFragment;
export type EvidenceVersion = EvidenceDetail['versions'][number];
export type EvidenceRequest = NonNullable<EvidenceItem['request']>;
export type EvidenceSummary = EvidenceSummaryQuery['evidenceSummary'];
export type EvidenceKind = EvidenceSummary['kinds'][number];
export type CalendarEntry = EvidenceCalendarQuery['evidenceCalendar']['entries'][number];

/** What the person may do with evidence here. */
export interface EvidenceRights {
  provide: boolean;
  review: boolean;
}

export const t = texts('evidence', {
  documentTitle: 'Evidence · {{organisation}}',
  title: 'Evidence',
  lead: 'What proves that a control is owned and works, whose it is, and until when it counts.',
  views: 'Views of evidence',
  register: 'What is asked for',
  all: 'All evidence',
  todo: 'To do',
  calendar: 'Calendar',
  deleted: 'Recently deleted',
  add: 'Add evidence',

  CURRENT: 'Current',
  EXPIRING: 'Expires soon',
  GRACE: 'Expired, in grace',
  EXPIRED: 'Expired',
  NONE: 'Nothing accepted',
  until: 'until {{date}}',
  untilSince: 'since {{date}}',

  TIED: 'tied to an accepted owner',
  ELSEWHERE: 'accepted another domain, not this one',
  UNPROVED: 'nobody has accepted a domain yet',
  ORPHAN: 'has accepted no domain',
  NO_OWNER: 'No owner',

  toReview_one: '[[n]] waits for review',
  toReview_other: '[[n]] wait for review',
  requested_one: '[[n]] was asked for',
  requested_other: '[[n]] were asked for',
  mine_one: '[[n]] is asked of you',
  mine_other: '[[n]] are asked of you',
  expiring_one: '[[n]] expires within 30 days',
  expiring_other: '[[n]] expire within 30 days',
  stale_one: '[[n]] has expired',
  stale_other: '[[n]] have expired',
  orphaned_one: '[[n]] has no accepted owner',
  orphaned_other: '[[n]] have no accepted owner',
  current: '{{current}} of {{all}} kinds that the model asks for are current.',
  currentWhy:
    'A kind counts until its last day and 14 days of grace; the score also asks that its owner has accepted the domain.',
  room: '{{used}} of {{quota}} of room used.',

  columnKind: 'Kind',
  columnState: 'State',
  columnOwner: 'Owner',
  columnProof: 'Behind it',
  columnEvidence: 'Evidence',
  columnDomain: 'Domain',
  columnDo: 'Action',
  keptHere: 'Evidence kept here',
  notKept: 'An imported row, without a file here',
  nothingYet: 'Nothing yet',
  waiting_one: '{{count}} waits for review',
  waiting_other: '{{count}} wait for review',
  asked: 'asked for',
  open: 'Open',
  openOf: 'Open {{name}}',
  addOf: 'Add {{name}}',
  addShort: 'Add',

  show: 'Show',
  showALL: 'Everything',
  showTO_REVIEW: 'Waiting for review',
  showREQUESTED: 'Asked for',
  showMINE: 'Asked of me',
  showEXPIRING: 'Expiring within 30 days',
  showSTALE: 'Expired',
  showORPHANED: 'Without an accepted owner',
  domain: 'Domain',
  everyDomain: 'Every domain',
  find: 'Find in names and owners',
  list: 'Evidence',
  listFailure: 'The evidence could not be loaded',
  more: 'Show more',
  shown: '{{shown}} of {{count}}',
  emptyAll: 'No evidence yet',
  emptyAllWhy:
    'Evidence stands here once somebody adds a file or an address that proves something. Start with what the model asks for.',
  emptyFiltered: 'Nothing fits',
  emptyFilteredWhy: 'There is evidence, but none that fits what is chosen above.',
  clear: 'Show everything',

  reviewTitle: 'To review',
  reviewEmpty: 'Nothing waits for review.',
  askedTitle: 'Asked for',
  askedEmpty: 'Nobody has been asked for anything.',
  mineTitle: 'Asked of you',
  mineEmpty: 'Nothing is asked of you.',
  askedOf: 'Asked of {{name}}',
  someone: 'someone whose account is gone',
  due: 'Due {{date}}',
  overdue: 'Overdue since {{date}}',
  returnedTo: 'Returned: a better version is asked for',
  providedTo: 'Provided, waits for review',

  calendarFailure: 'The calendar could not be loaded',
  calendarTitle_zero: 'Nothing runs out in the twelve months from {{month}}.',
  calendarTitle_one: '{{count}} thing runs out or is due in the twelve months from {{month}}.',
  calendarTitle_other: '{{count}} things run out or are due in the twelve months from {{month}}.',
  months: 'Months',
  monthCount_zero: 'nothing',
  monthCount_one: '{{count}} entry',
  monthCount_other: '{{count}} entries',
  wholeYear: 'All twelve months',
  columnDay: 'Day',
  columnWhat: 'What happens',
  EXPIRES: 'Its last day',
  DUE: 'A request is due',
  monthEmpty: 'Nothing runs out or is due here.',
  truncated: 'Only the first 500 are shown: choose a month.',
  earlier: 'Earlier months',
  later: 'Later months',

  deletedEmpty: 'Nothing was deleted in the last thirty days',
  deletedEmptyWhy: 'Deleted evidence stands here for thirty days and can be taken back.',
  restorable: 'can be restored until {{date}}',
  restore: 'Restore',
  restoreOf: 'Restore {{name}}',
  restored: '{{name}} is back.',
  restoreFailed: 'It was not restored',
});

const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];

/** A size as people read it: 3.4 MB. */
export function formatBytes(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit += 1;
  }
  return `${value < 10 && unit > 0 ? value.toFixed(1) : String(Math.round(value))} ${units[unit] ?? ''}`;
}
