import type { PainQuery, PainsQuery } from '../../graphql/generated/pains.js';
import { texts } from '../../ui/texts.js';

export type PainStatus = PainsQuery['pains']['pains'][number];
export type Sign = PainStatus['indicators'][number];
export type Pain = NonNullable<PainQuery['pain']>;

export const t = texts('pains', {
  documentTitle: 'Pains, {{organisation}} · Rolewright',
  painTitle: '{{title}}, {{organisation}} · Rolewright',
  failure: 'The pains could not be loaded',
  failurePain: 'The pain could not be loaded',
  missingTitle: 'There is no such pain',
  missingLead: 'The address names a pain that the catalogue does not have.',
  toAll: 'All pains',
  headline_zero: 'No pain is active',
  headline_one: '{{count}} pain is active',
  headline_other: '{{count}} pains are active',
  headlineNoneKnown_one: 'No pain is known to be active; {{count}} cannot be told yet',
  headlineNoneKnown_other: 'No pain is known to be active; {{count}} cannot be told yet',
  headlineUnknown: 'Too little is known to name a pain',
  lead: 'A pain is a pattern that many organisations share: a few signs in your own facts, a band in which it tends to appear, and a way out.',
  confidence: 'Confidence {{label}} ({{value}})',
  history_zero: 'no earlier snapshot read',
  history_one: 'one earlier snapshot read',
  history_other: '{{count}} earlier snapshots read',
  band: 'at {{band}}',
  pressures: 'What presses on you just now',
  pressuresLead: 'A pressure makes no pain, but it can make one severe.',
  pressuresChosen_one: '{{count}} chosen',
  pressuresChosen_other: '{{count}} chosen',
  ACTIVE: 'Active',
  WATCH: 'To watch',
  UNKNOWN: 'Cannot be told yet',
  CLEARED: 'Cleared',
  INACTIVE: 'Not present',
  state_ACTIVE: 'active',
  state_WATCH: 'to watch',
  state_UNKNOWN: 'cannot be told yet',
  state_CLEARED: 'cleared',
  state_INACTIVE: 'not present',
  lead_WATCH: 'Some sign is there, and it is not enough.',
  lead_UNKNOWN: 'Each of these needs facts that nobody recorded.',
  lead_CLEARED: 'Was here, and stayed away for two snapshots.',
  lead_INACTIVE: 'No sign of it.',
  HIGH: 'High severity',
  MODERATE: 'Moderate severity',
  since: 'since {{date}}',
  seen: 'seen',
  absent: 'not seen',
  untold: 'cannot be told',
  signsSeen: '{{seen}} of {{total}} signs seen',
  facts_one: '{{count}} fact',
  facts_other: '{{count}} facts',
  factsHidden_one: '{{count}} fact stands behind this. Facts are shown to those who assess.',
  factsHidden_other: '{{count}} facts stand behind this. Facts are shown to those who assess.',
  missing_one: 'What to record to know more ({{count}})',
  missing_other: 'What to record to know more ({{count}})',
  intoPlan: 'Turn it into a plan',
  nextStepBand: 'Next step at {{band}}',
  summaryTitle: 'What hurts now',
  summaryWatch_one: '{{count}} more to watch.',
  summaryWatch_other: '{{count}} more to watch.',
  summaryMore: 'All pains',
  read_one: '{{count}} minute to read',
  read_other: '{{count}} minutes to read',
  usual: 'Usually at {{bands}}',
  here: 'In {{organisation}}',
  contents: 'On this page',
  what: 'What it is',
  underestimated: 'Why it is underestimated',
  technical: 'How it shows in the systems',
  organizational: 'How it shows between people',
  enterprise: 'How customers see it',
  procurement: 'What buyers ask',
  security: 'What an attacker gains',
  rootCause: 'Where it comes from',
  signsHere: 'Its signs, and how they stand here',
  signsLead: 'Each sign is a rule over recorded facts. Open one to see what it rests on.',
  rule: 'Rule',
  measured: 'Here',
  noticed: 'Who notices first',
  executives: 'Executives',
  engineers: 'Engineers',
  topics: 'Where it comes up: {{topics}}.',
  misconceptions: 'What people believe, and what helps instead',
  belief: 'Belief',
  correction: 'Instead',
  questions: 'Questions that find it',
  questionsLead:
    'Ask each of them to people of several teams, separately. Unclear or different answers are the finding.',
  maturity: 'What each band looks like',
  youAreHere: 'you are here',
  good: 'What good looks like',
  defines: 'It is written down',
  verbs: 'What one does',
  way: 'The way out',
  stepsByBand: 'Next step by band',
  leadsTo: 'It leads to: {{plan}}, with {{parts}}.',
  previews: 'Proof worth looking at first',
  triggers: 'What brings it out',
  triggerNow: 'chosen as present',
  urgency: 'How urgent it is',
  services: 'Help that fits',
  servicesNext: 'To begin with',
  servicesStrong: 'To go far',
  servicesUnaware: 'Where nobody has looked yet',
  rules: 'When it counts as active, and as over',
  related: 'Related pains',
  APP: 'Application security',
  CLD: 'Cloud security',
  MLK: 'Machine-learning knowledge',
  GOV: 'Governance',
  PRV: 'Privacy',
  PRD: 'Product judgement',
  RED: 'Red teaming',
  DET: 'Detection engineering',
  SDL: 'Secure development life cycle',
  CMP: 'Compliance',
  EXE: 'Executive communication',
  PLA: 'Platform architecture',
});

/** The codes of the role analysis, which the points of a pain use. */
export const disciplineCodes = [
  'APP',
  'CLD',
  'MLK',
  'GOV',
  'PRV',
  'PRD',
  'RED',
  'DET',
  'SDL',
  'CMP',
  'EXE',
  'PLA',
] as const;

export const painStates = ['ACTIVE', 'WATCH', 'UNKNOWN', 'CLEARED', 'INACTIVE'] as const;

const sections = [
  'what',
  'underestimated',
  'technical',
  'organizational',
  'enterprise',
  'procurement',
  'security',
] as const;
export type SectionKind = (typeof sections)[number];

/** A section that a later catalogue adds has no heading of ours, and keeps its own word. */
export const sectionTitle = (kind: string): string => {
  const known = sections.find((name) => name === kind);
  return known ? t(known) : kind.charAt(0).toUpperCase() + kind.slice(1);
};

/** The answer in a sentence: what is not known is never told as absent. */
export function headline(pains: readonly PainStatus[]): string {
  const count = (state: PainStatus['state']) => pains.filter((pain) => pain.state === state).length;
  const unknown = count('UNKNOWN');
  if (unknown === pains.length) return t('headlineUnknown');
  return count('ACTIVE') === 0 && unknown > 0
    ? t('headlineNoneKnown', { count: unknown })
    : t('headline', { count: count('ACTIVE') });
}
