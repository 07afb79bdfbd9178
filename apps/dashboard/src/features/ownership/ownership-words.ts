import type { DecisionsQuery, OwnershipQuery } from '../../graphql/generated/ownership.js';
import { plainWords } from '../../ui/plain-words.js';
import { texts } from '../../ui/texts.js';

export type Ownership = OwnershipQuery['ownership'];
export type DomainOwnership = Ownership['domains'][number];
export type Handoff = Ownership['handoffs'][number];
export type DomainDecisions = DecisionsQuery['decisionMatrix']['domains'][number];
export type Decision = DomainDecisions['decisions'][number];

export const t = texts('ownership', {
  documentTitle: 'Ownership, {{organisation}} · Rolewright',
  basis: 'By the recorded assignments and the blind answers',
  failure: 'The ownership analysis could not be loaded',
  tabs: 'Ownership, parts',
  domains: 'Domains',
  map: 'Map',
  matrix: 'Matrix',
  assignments: 'Assignments',
  records: 'Records',
  roles: 'Role names',
  handoffs: 'Handoffs',
  decisions: 'Decisions',
  organisation: 'The whole organisation',
  headlineNone: 'Every domain has an owner whom people recognise.',
  headline_one: '{{count}} of {{total}} domains has no settled owner.',
  headline_other: '{{count}} of {{total}} domains have no settled owner.',
  unasked: 'Nobody was asked yet: too few answers to say who owns what.',
  all: 'All domains',
  flagged: 'Only flagged',
  show: 'Show',
  noneFlagged: 'No domain is flagged',
  columnDomain: 'Domain',
  columnOwner: 'Recorded owner',
  columnAnswers: 'Whom people name',
  columnAgreement: 'Agreement',
  columnFlags: 'Flags',
  caption: 'Ownership by domain',
  nobody: 'nobody recorded',
  tooFew_zero: 'nobody answered; three are needed',
  tooFew_one: '{{count}} answer; three are needed',
  tooFew_other: '{{count}} answers; three are needed',
  rest: 'nobody, or do not know',
  answers_one: '{{count}} answer',
  answers_other: '{{count}} answers',
  noFlag: 'none',
  summaryTitle: 'Who answers for it',
  summaryNone: 'No ownership flag is raised.',
  summaryMore: 'Ownership in full',
  summaryDomains: 'in {{domains}}',
  summaryWhole: 'across the organisation',
  handoffLead:
    'Each domain names where its work must go next. A handoff is connected when both ends confirm it, it was exercised lately, and most of what is sent is accepted.',
  handoffHeadlineAll: 'All {{total}} required handoffs are connected.',
  handoffHeadline: '{{connected}} of {{total}} required handoffs are connected.',
  handoffEmpty: 'No handoff is recorded',
  handoffCaption: 'Handoffs from row to column',
  fromTo: 'From ↓ to →',
  handoffCell: '{{from}} to {{to}}: {{state}}',
  truckTitle: 'How few people could leave',
  truck_one:
    'If {{count}} person left, more than half of the weight would stand without an owner or a tested deputy.',
  truck_other:
    'It would take {{count}} people leaving before more than half of the weight stood without an owner or a tested deputy.',
  truckLost: 'More than half of the weight already stands without an owner or a tested deputy.',
  truckUnknown: 'No accepted assignment is recorded, so there is nobody to lose.',
  ownersTitle: 'How widely it is owned',
  owners: 'Ownership is spread as if {{count}} people shared it equally.',
  ownersUnknown: 'Nobody has accepted an assignment yet.',
  concentration: 'Concentration {{value}}, where 1 is a single owner of everything (HHI).',
  agreementTitle: 'Whether people agree',
  agreement: 'Two people asked about the same domain name the same owner {{share}} of the time.',
  agreementUnknown: 'Too few answers to compare.',
  agreementChance:
    'Corrected for chance: {{ac1}} (AC1), {{kappa}} (κ). κ misleads where one person owns nearly everything, so neither decides anything here.',
  handoffFirstMove: 'First move: {{move}}',
  flagFacts: 'What raised it',
  flagNoFacts: 'No single fact is told for it.',
  flagGone: 'It is not raised on this day.',
  flagFirstMove: 'First move',
  flagMatters: 'Why it matters',
  flagClears: 'How it clears',
  decisionsFailure: 'The decisions could not be loaded',
  decisionsHeadlineAll: 'Each of the {{total}} decisions has one decider.',
  decisionsHeadline_one: '{{count}} of {{total}} decisions is not settled.',
  decisionsHeadline_other: '{{count}} of {{total}} decisions are not settled.',
  decisionsLead:
    'Many may advise, and several may have to agree. One role decides, or the decision waits.',
  readAs: 'Read as',
  allDecisions: 'All decisions',
  withGaps: 'Only unsettled',
  noGaps: 'No decision is unsettled',
  letters: 'What the letters mean',
  columnDecision: 'Decision',
  decisionsOf: 'Decisions in {{domain}}',
  gapCount_one: '{{count}} decision unsettled',
  gapCount_other: '{{count}} decisions unsettled',
  'no-decider': 'Nobody decides',
  'several-deciders': 'Several decide',
  'decider-must-agree': 'Who decides must agree as well',
  suggestion: 'Usually it is the {{role}}.',
  suggestionAgree: 'Must agree: {{roles}}.',
  decisionFacts_one: '{{count}} fact',
  decisionFacts_other: '{{count}} facts',
  nobodyHere: 'nobody',
  notApplicable: 'Not applicable here: {{domains}}.',
  responsible: 'Responsible',
  accountable: 'Accountable',
  consulted: 'Consulted',
  informed: 'Informed',
  driver: 'Driver',
  approver: 'Approver',
  contributors: 'Contributors',
  recommend: 'Recommends',
  agree: 'Agrees',
  perform: 'Performs',
  input: 'Input',
  decide: 'Decides',
  means_responsible: 'Carries it out once it is decided.',
  means_accountable: 'Decides, alone, and answers for it.',
  means_consulted: 'Recommends, agrees or gives input before it is decided.',
  means_informed: 'Stands on the escalation path.',
  means_driver: 'Prepares it and proposes an answer.',
  means_contributors: 'Agree or give input before it is decided.',
  means_informedDaci: 'Carries it out, or stands on the escalation path.',
  means_agree: 'Can hold it up on stated grounds.',
  means_input: 'Is heard; does not decide.',
  flagsTitle: 'Flags on the whole',
  undefined: 'not defined',
});

const states = ['CONNECTED', 'ONE-SIDED', 'STALE', 'LEAKING', 'MISSING'] as const;
export type HandoffState = (typeof states)[number];
export const handoffStates: readonly HandoffState[] = states;

export function handoffState(state: string): HandoffState {
  const plain = state.toUpperCase().replace(/[_ ]/g, '-');
  return states.find((known) => known === plain) ?? 'MISSING';
}

/** A glyph that differs in shape, so that no state is told by colour alone. */
export const handoffGlyph: Record<HandoffState, string> = {
  CONNECTED: '●',
  'ONE-SIDED': '◐',
  STALE: '◌',
  LEAKING: '◔',
  MISSING: '✕',
};

interface Named {
  id: string;
  name: string;
}

// "…, on exception and mandatory-guardrail.": decisions by their identifiers at a sentence's end.
const decisionIds = /(?<=, on )[a-z-]+(?:(?:, | and )[a-z-]+)*(?=\.$)/;

/** A fact of the engine as a person says it. */
export const factWords = (fact: string, domains: readonly Named[] | undefined): string =>
  plainWords(
    fact.replace(decisionIds, (ids) => ids.replaceAll('-', ' ')),
    domains,
  );

/** A decision by its identifier as a person says it; the organisation's own are words already. */
export const decisionLabel = (decision: string) =>
  /^[a-z]+(?:-[a-z]+)*$/.test(decision)
    ? decision.charAt(0).toUpperCase() + decision.slice(1).replaceAll('-', ' ')
    : decision;
