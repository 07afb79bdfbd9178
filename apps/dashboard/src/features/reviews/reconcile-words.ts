import type { ConsensusQuery, SettlementFieldsFragment } from '../../graphql/generated/reviews.js';
import { formatShare } from '../../ui/format.js';
import { roleName } from '../../ui/plain-words.js';
import { texts } from '../../ui/texts.js';

export type ConsensusView = ConsensusQuery['consensus'];
export type DomainConsensus = ConsensusView['domains'][number];
export type QuestionSpread = DomainConsensus['questions'][number];
export type SpreadView = NonNullable<QuestionSpread['whole']>;
export type SpreadOption = SpreadView['options'][number];
export type SettlementView = SettlementFieldsFragment;
export type Question = QuestionSpread['question'];

export const t = texts('reconcile', {
  documentTitle: 'Reconcile, {{campaign}}, {{organisation}} · Rolewright',
  failure: 'What people answered could not be loaded',
  stages: 'Stages of the campaign',
  stage_collect: 'Collect',
  stage_reconcile: 'Reconcile',
  stage_review: 'Review',
  stageDone_collect: 'Ask and record',
  stageDone_reconcile: 'Agree where they differ',
  stageDone_review: 'Check and sign off',
  headline_zero: 'Nothing contested is left to settle',
  headline_one: 'One domain is still contested',
  headline_other: '{{count}} domains are still contested',
  headlineNone: 'Nobody has submitted an answer yet',
  headlineBlind: 'Answers stay blind until the campaign closes',
  lead: '{{submitted}} of {{asked}} people have submitted. Where they differ is the finding: settle it with whoever may decide, and keep the dissent.',
  leadBlind:
    '{{submitted}} of {{asked}} people have submitted. What they said is shown here once nobody can be swayed by it.',
  leadSuppressed:
    'Groups of fewer than {{least}} are left out, and so is a group from which a smaller one could be worked out.',
  emptyNone: 'No answers to compare',
  emptyNoneWhy: 'As soon as somebody submits, each domain shows here how the answers spread.',
  emptyOpen: 'Everything contested is settled',
  emptyOpenWhy: 'Show all domains to see what was agreed.',
  filter: 'Show',
  filter_all: 'All domains',
  filter_open: 'Contested and not settled',
  list: 'Domains, the most contested first',
  look: 'Look closer at {{domain}}',
  people_one: 'one person',
  people_other: '{{count}} people',
  agreement: 'Agreement',
  agreementIs: 'agreement {{share}}',
  nothingTold: 'Too few answers to tell',
  settled: 'Settled',
  settledAs: 'Settled: {{role}}',
  settledNobody: 'Settled: nobody owns it today',
  notSettled: 'Not settled',
  owner: 'Who owns it',
  decider: 'Who decides',
  next: 'Where work goes next',
  may: 'What they may decide',
  question: 'Question',
  everyone: 'Everyone',
  EXECUTIVE: 'Executives',
  ENGINEER: 'Engineers',
  OTHER: 'Others',
  byFunction: 'By function',
  byStanding: 'By standing',
  group: 'Group',
  answered: 'Answered',
  withheld: 'not shown',
  withheldWhy:
    '“Not shown” stands for a group of fewer than {{least}}, or one from which a smaller group could be worked out.',
  apart: 'Executives and engineers are {{share}} apart.',
  apartNone: 'Executives and engineers answer alike.',
  NOBODY: 'Nobody',
  DONT_KNOW: 'Don’t know',
  WORDS: 'Other words',
  words: '“{{words}}”',
  rung_0: 'nothing',
  rung_1: 'give input',
  rung_2: 'recommend',
  rung_3: 'stop within scope',
  rung_4: 'decide',
  spreadTitle: '{{domain}}: {{question}}',
  spreadSays: '{{first}}, of {{people}}',
  spreadSaysTwo: '{{first}}; {{second}}; of {{people}}',
  optionShare: '{{option}} {{share}}',
  unmapped: 'Words that no role means',
  unmappedWhy:
    'Give the role that is meant one of these as an alias in the role directory, then read the answers anew there.',
  unmappedTimes_one: 'in one answer',
  unmappedTimes_other: 'in {{count}} answers',
  directory: 'Open the role directory',
  flags: 'What it raises',
  settlement: 'What was agreed',
  settlementNone: 'Nothing is agreed yet.',
  settle: 'Settle who owns it',
  settleAgain: 'Settle it anew',
  withdraw: 'Take it back',
  decidedLine: 'Decided by {{by}} on {{on}}',
  recordedLine: 'Recorded by {{by}}, {{at}}',
  recordedGone: 'Recorded {{at}}',
  dissent: 'Dissent',
  dissentNone: 'No dissent was recorded.',
  proposed: 'The assignment was proposed; it counts once it is accepted.',
  earlier: 'Earlier settlements',
  earlierNone: 'There is no earlier one.',
  takenBack: 'Taken back',
  historyFailure: 'Earlier settlements could not be loaded',
  // The dialog
  settleTitle: 'Who owns {{domain}}?',
  settleIntro:
    'This records what was agreed in the room. It becomes a fact of ownership only when the assignment is accepted.',
  agreedOwner: 'Agreed owner',
  agreedOwnerHint: 'A role of the directory',
  choose: 'Choose a role',
  nobodyOwns: 'Nobody owns it today',
  rolesFailure: 'The role directory could not be loaded',
  holder: 'Who holds it (optional)',
  holderHint: 'A person by name',
  propose: 'Ask this person to accept the assignment',
  dissentField: 'Dissent that remains (optional)',
  dissentHint: 'Which function sees it differently, and how. No names of respondents.',
  decidedBy: 'Who decided',
  decidedByHint: 'A person or a meeting',
  decidedOn: 'Decided on',
  decidedOnHint: 'Empty: today where the organisation is',
  why: 'Why',
  record: 'Record what was agreed',
  cancel: 'Cancel',
  settleFailed: 'It was not recorded',
  restored: 'This is the draft from your last visit.',
  missingRole: 'Choose the agreed owner, or that nobody owns it.',
  missingHolder: 'Name who is asked to accept it.',
  missingBy: 'Say who decided it.',
  missingWhy: 'Say why this was agreed.',
  done: '{{domain}} is settled',
  withdrawTitle: 'Take the settlement of {{domain}} back?',
  withdrawWhat: 'Who owns it is then open again. What was agreed stays readable.',
  withdrawConfirm: 'Take it back',
  withdrawFailed: 'It was not taken back',
  withdrawn: 'The settlement of {{domain}} is taken back',
  conflictTitle: 'Somebody settled {{domain}} meanwhile',
  none: 'none',
});

const rungs = ['rung_0', 'rung_1', 'rung_2', 'rung_3', 'rung_4'] as const;

/** One option in words. */
export function optionName({ kind, role, rung }: SpreadOption): string {
  if (kind === 'RUNG') return t(rungs[rung ?? 0] ?? 'rung_0');
  if (kind === 'ROLE') return role === null ? t('WORDS') : roleName(role);
  if (kind === 'WORDS') return role === null ? t('WORDS') : t('words', { words: role });
  return t(kind);
}

/** The same option in another group. */
export const optionKey = ({ kind, role, rung }: SpreadOption): string =>
  `${kind} ${role ?? ''} ${rung ?? ''}`;

export const optionShare = (option: SpreadOption): string =>
  t('optionShare', { option: optionName(option), share: formatShare(option.share) });

/** A spread in one line: the two answers given most, and of how many people. */
export function spreadSentence({ options, people }: SpreadView): string {
  const [first, second] = options;
  const of = t('people', { count: people });
  if (!first) return of;
  return second
    ? t('spreadSaysTwo', { first: optionShare(first), second: optionShare(second), people: of })
    : t('spreadSays', { first: optionShare(first), people: of });
}

export const isContested = ({ flags }: DomainConsensus) =>
  flags.some(({ flag }) => flag === 'CONTESTED' || flag === 'UNOWNED');

export const isOpen = (domain: DomainConsensus) => isContested(domain) && !domain.settlement;

export const settledAs = ({ ownerRole }: Pick<SettlementView, 'ownerRole'>): string =>
  ownerRole === null ? t('settledNobody') : t('settledAs', { role: roleName(ownerRole) });

export const questionName = (question: Question): string =>
  t(question.toLowerCase() as 'owner' | 'decider' | 'next' | 'may');

/** The stages of a campaign as pages, for whoever may see them. */
export const stagesOf = (
  organisationId: string,
  campaignId: string,
  current: 'reconcile' | 'review',
  mayCollect: boolean,
) =>
  (['collect', 'reconcile', 'review'] as const)
    .filter((stage) => stage !== 'collect' || mayCollect)
    .map((stage) => ({
      href: `/organisations/${organisationId}/campaigns/${campaignId}${stage === 'collect' ? '' : `/${stage}`}`,
      label: t(`stage_${stage}`),
      detail: t(`stageDone_${stage}`),
      current: stage === current,
    }));
