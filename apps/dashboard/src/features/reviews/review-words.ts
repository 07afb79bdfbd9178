import type {
  CampaignReviewFieldsFragment,
  DomainChangesQuery,
  ReviewStepFieldsFragment,
} from '../../graphql/generated/reviews.js';
import { texts } from '../../ui/texts.js';

export type ReviewView = CampaignReviewFieldsFragment;
export type DomainReview = ReviewView['domains'][number];
export type ReviewStep = ReviewStepFieldsFragment;
export type DomainChanges = DomainChangesQuery['domainChanges'];
export type Move = 'submit' | 'challenge' | 'sign' | 'reopen';

export const t = texts('review', {
  documentTitle: 'Review, {{campaign}}, {{organisation}} · Rolewright',
  failure: 'The review could not be loaded',
  stages: 'Stages of the campaign',
  headlineSigned: 'Signed off',
  headlineReady: 'Every domain is accepted',
  headline_one: 'One domain is not accepted yet',
  headline_other: '{{count}} domains are not accepted yet',
  headlineDraft: 'The campaign has not begun',
  lead: 'Whoever recorded, answered or submitted something of a domain does not accept it alone: it takes somebody who did not, or two persons.',
  state: 'State',
  filter: 'Show',
  filter_all: 'All',
  filter_open: 'Open',
  filter_submitted: 'Submitted',
  filter_challenged: 'Challenged',
  filter_accepted: 'Accepted',
  filter_outdated: 'Changed since',
  list: 'Domains of the campaign',
  emptyFilter: 'No domain stands like this',
  emptyFilterWhy: 'Show all of them instead.',
  OPEN: 'Open',
  SUBMITTED: 'Submitted',
  CHALLENGED: 'Challenged',
  ACCEPTED: 'Accepted',
  outdatedSUBMITTED: 'Changed since it was submitted',
  outdatedACCEPTED: 'Changed since it was accepted',
  choose: 'Choose {{domain}}',
  chooseAll: 'Choose all',
  chooseNone: 'Choose none',
  chosen_one: 'one chosen',
  chosen_other: '{{count}} chosen',
  look: 'Look at {{domain}}',
  changes_zero: 'Nothing new since {{since}}',
  changes_one: 'One fact new or changed since {{since}}',
  changes_other: '{{count}} facts new or changed since {{since}}',
  ownPart: 'You have a part in it',
  signature: 'Signed by {{name}}',
  signatureOwn: 'Signed by {{name}}, who has a part in it',
  waiting: 'Another signature is needed',
  INDEPENDENT: 'Accepted by somebody with no part in it',
  TWO_PERSONS: 'Accepted by two persons, both with a part in it',
  someone: 'somebody whose account is gone',
  step_SUBMITTED: '{{name}} submitted it, {{at}}',
  step_CHALLENGED: '{{name}} challenged it, {{at}}',
  step_SIGNED: '{{name}} signed it, {{at}}',
  step_ACCEPTED: 'It was accepted with the signature of {{name}}, {{at}}',
  step_REOPENED: '{{name}} opened it again, {{at}}',
  // Moves
  act_submit: 'Submit for review',
  act_sign: 'Accept',
  act_challenge: 'Challenge',
  act_reopen: 'Open again',
  title_submit: 'Submit {{domains}} for review?',
  title_sign: 'Accept {{domains}}?',
  title_challenge: 'Challenge {{domains}}?',
  title_reopen: 'Open {{domains}} again?',
  what_submit:
    'The reviewers see the facts as they stand now. What is recorded later has to be submitted again.',
  what_sign:
    'You sign by name that the facts hold up as they were submitted. Where you have a part in them, somebody else has to sign too.',
  what_challenge: 'It goes back to whoever submitted it, with your reason.',
  what_reopen: 'Its acceptance no longer counts, and earlier signatures are void.',
  noted_submit: 'Note for the reviewers (optional)',
  noted_sign: 'Note (optional)',
  noted_challenge: 'What is in doubt',
  noted_reopen: 'Why',
  needed_challenge: 'Say what is in doubt, so that it can be mended.',
  needed_reopen: 'Say why it is opened again.',
  done_submit: 'Submitted: {{domains}}',
  done_sign: 'Signed: {{domains}}',
  done_challenge: 'Challenged: {{domains}}',
  done_reopen: 'Open again: {{domains}}',
  failed_submit: 'It was not submitted',
  failed_sign: 'It was not signed',
  failed_challenge: 'It was not challenged',
  failed_reopen: 'It was not opened again',
  ownWarning_one: 'You have a part in {{domains}}: your signature alone does not accept it.',
  ownWarning_other: 'You have a part in {{domains}}: your signature alone does not accept them.',
  skipped_one: '{{domains}} is left out: this cannot be done to it as it stands.',
  skipped_other: '{{domains}} are left out: this cannot be done to them as they stand.',
  several: '{{count}} domains',
  cancel: 'Cancel',
  restored: 'This is the draft from your last visit.',
  // The drawer
  changedTitle: 'What changed',
  changedSince:
    'Recorded since {{since}}: since it was last accepted, or since the campaign began.',
  changedNone: 'Nothing was recorded since {{since}}.',
  changedFailure: 'What changed could not be loaded',
  changedMore: '{{shown}} of {{total}} are shown, the newest.',
  ADDED: 'New',
  CHANGED: 'Changed',
  CONFIRMED: 'Confirmed',
  ENDED: 'Ended',
  before: 'Before: {{what}}',
  after: 'Now: {{what}}',
  byAt: '{{by}}, {{at}}',
  byFile: 'by a file or the service, {{at}}',
  counted_answers_one: 'One answer of a respondent, not shown.',
  counted_answers_other: '{{count}} answers of respondents, not shown.',
  counted_workRecords_one: 'One work record, not shown.',
  counted_workRecords_other: '{{count}} work records, not shown.',
  facts: 'See every fact of this domain',
  stepsTitle: 'Steps',
  stepsNone: 'Nobody has submitted it yet.',
  stepsFailure: 'The steps could not be loaded',
  stepsMore: 'Show earlier steps',
  round: 'Round {{round}}',
  signedOwnPart: 'has a part in it',
  // Sign-off
  signOff: 'Sign off',
  signOffTitle: 'Sign off {{campaign}}?',
  signOffWhat:
    'You sign by name that the facts of all {{count}} domains hold up. The campaign closes, and a snapshot of today is kept.',
  signOffWhy: 'Why it holds up',
  signOffNeeded: 'Say why this holds up.',
  signOffFailed: 'It was not signed off',
  signOffMissing: 'Before it can be signed off',
  signOffReady: 'Every domain is accepted. One signature by name closes the campaign.',
  signed: 'Signed off by {{name}} on {{at}}, as of {{asOf}}',
  signedWhy: 'Reason given: {{why}}',
  result: 'What the facts of that day say',
  interval: 'Between {{low}} and {{high}}, were every unknown known',
  intervalSame: 'The interval is this band alone',
  confidence: 'confidence {{label}} ({{value}})',
  index: 'index {{index}}',
  claim: 'A band says what the recorded facts show; it is no statement of compliance.',
  overview: 'See the whole result',
  takeBack: 'Take the sign-off back',
  takeBackTitle: 'Take the sign-off of {{campaign}} back?',
  takeBackWhat: 'The campaign opens again. What was accepted stays accepted.',
  takeBackNeeded: 'Say why the sign-off is taken back.',
  takeBackFailed: 'The sign-off was not taken back',
  takenBack: '{{name}} took the sign-off back, {{at}}: {{why}}',
  takenBackDone: 'The sign-off is taken back',
  signedDone: '{{campaign}} is signed off',
  why: 'Why',
});

export const stepName = ({ by }: ReviewStep): string => by.name ?? t('someone');

/** Whether a move can be made as the domain stands; the service decides again. */
export function allows(move: Move, { state, outdated }: DomainReview): boolean {
  if (move === 'submit') return state !== 'ACCEPTED';
  if (move === 'sign') return state === 'SUBMITTED' && !outdated;
  if (move === 'challenge') return state === 'SUBMITTED';
  return state !== 'OPEN';
}

/** Domains in a title: named while they are few. */
export const named = (domains: readonly { domain: string }[]): string =>
  domains.length > 3 ? t('several', { count: domains.length }) : listed(domains);

export const listed = (domains: readonly { domain: string }[]): string =>
  domains.map(({ domain }) => domain).join(', ');
