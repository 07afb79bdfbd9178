import type { RoleRules } from './role-rules.js';

/**
 * Rules small enough to compute by hand, with the weights, thresholds, affinities and clusters of
 * domain.md §4 and a lexicon of a few phrases.
 */
const touches: Record<string, string[]> = {
  APP: ['Product security'],
  CLD: ['Platform'],
  MLK: ['Engineering'],
  GOV: ['GRC'],
  PRV: ['Privacy'],
  PRD: ['Engineering'],
  RED: ['Product security'],
  DET: ['Detection'],
  SDL: ['Engineering'],
  CMP: ['GRC', 'Legal'],
  EXE: ['Leadership'],
  PLA: ['Platform'],
};

const lexicon: Record<string, string[]> = {
  APP: ['AppSec', 'application security', 'code review', 'penetration test'],
  CLD: ['cloud security', 'AWS', 'Kubernetes', 'policy as code'],
  MLK: ['ML', 'machine learning', 'fine-tuning', 'embeddings'],
  GOV: ['governance', 'AI governance', 'risk register', 'operating model'],
  PRV: ['privacy', 'GDPR', 'retention', 'anonymization'],
  PRD: ['product judgment', 'product strategy', 'user research'],
  RED: ['red team', 'jailbreak', 'adversarial'],
  DET: ['detection engineering', 'SIEM', 'threat hunting', 'SOC'],
  SDL: ['secure SDLC', 'SDLC', 'threat modeling', 'secure coding'],
  CMP: ['compliance', 'audit', 'SOC 2', 'SOC 2 Type II'],
  EXE: ['executive communication', 'C-suite', 'budget'],
  PLA: ['platform architecture', 'guardrail', 'multi-tenant'],
};

const affinities: [number, string][] = [
  [0.8, 'APP-SDL CLD-PLA GOV-CMP'],
  [0.6, 'APP-RED MLK-RED GOV-EXE PRV-CMP'],
  [0.5, 'APP-PRD CLD-DET MLK-PLA GOV-PRV RED-DET'],
  [0.4, 'APP-CLD APP-PLA CLD-SDL PRD-EXE PRD-SDL RED-SDL CMP-EXE PLA-SDL'],
  [0.3, 'APP-MLK APP-DET CLD-MLK MLK-DET MLK-PRV MLK-PRD GOV-PRD PRV-PRD PLA-DET'],
];
const cannotLinks =
  'GOV-PLA GOV-CLD GOV-APP GOV-CMP CMP-PLA CMP-CLD CMP-APP RED-PLA RED-CLD RED-SDL DET-PLA DET-CLD';

const pairOf = (pair: string): [string, string] => [pair.slice(0, 3), pair.slice(4)];

export const rules: RoleRules = {
  id: 'role-analysis@1',
  disciplines: Object.keys(touches).map((id) => ({
    id,
    name: id,
    touches: touches[id] ?? [],
    lexicon: [
      ...(lexicon[id] ?? []).map((phrase) => ({ phrase })),
      ...(id === 'EXE' ? [{ phrase: 'board', near: ['executive', 'report', 'brief'] }] : []),
      ...(id === 'PRD' ? [{ phrase: 'roadmap', near: ['product', 'customer'] }] : []),
    ],
  })),
  functions: [
    'Product security',
    'Platform',
    'GRC',
    'Privacy',
    'Detection',
    'Legal',
    'Engineering',
    'Leadership',
  ].map((name) => ({ name, sees: name })),
  unlistedAffinity: 0.1,
  affinities: affinities.flatMap(([value, pairs]) =>
    pairs.split(' ').map((pair) => ({ pair: pairOf(pair), value })),
  ),
  cannotLinks: cannotLinks.split(' ').map(pairOf),
  roleClusters: [
    { id: 'product-review', name: 'Product review', disciplines: ['APP', 'SDL', 'PRD'] },
    { id: 'platform-control', name: 'Platform control', disciplines: ['CLD', 'PLA'] },
    { id: 'evaluation', name: 'Evaluation', disciplines: ['RED', 'MLK'] },
    { id: 'monitoring', name: 'Monitoring', disciplines: ['DET'] },
    { id: 'evidence-privacy', name: 'Evidence and privacy assurance', disciplines: ['CMP', 'PRV'] },
    { id: 'governance', name: 'Governance', disciplines: ['GOV', 'EXE'] },
  ],
  index: {
    weights: { breadth: 0.3, span: 0.2, authority: 0.25, workload: 0.15, incoherence: 0.1 },
    breadth: { from: 3, over: 6 },
    span: { from: 2, over: 4 },
    workload: { from: 1, over: 2 },
    coveredFrom: 0.35,
    verdicts: [
      { verdict: 'realistic', from: 0 },
      { verdict: 'stretched', from: 25 },
      { verdict: 'hybrid', from: 45 },
      { verdict: 'frankenstein', from: 65 },
    ],
    override: { authority: 0.6, outcomes: 3, verdict: 'hybrid' },
  },
  split: {
    mergeFrom: 0.45,
    disciplinesAtMost: 4,
    returnedBelowFte: 0.5,
    assumedFte: 1,
    fteOfOneSeat: 1,
  },
  confidence: { passages: 4, high: 0.75, medium: 0.5 },
  evidence: {
    sections: { responsibilities: 1, required: 0.8, preferred: 0.3, boilerplate: 0 },
    verbs: { own: 1, build: 0.8, support: 0.4, familiar: 0.2, unspecified: 0.6 },
    full: 1.5,
    neighbourWords: 4,
  },
  authority: {
    outcomes: 3,
    accountable: ['accountable for'],
    owning: ['own', 'ownership of'],
    rights: ['authority to', 'decision rights', 'veto', 'final say'],
    withheld: ['without authority', 'no authority', 'without decision rights'],
  },
  language: {
    headings: {
      responsibilities: ['responsibilities', 'what you will do', 'the role', 'you will'],
      required: ['requirements', 'about you', 'must have', 'experience'],
      preferred: ['nice to have', 'bonus points', 'preferred experience'],
      boilerplate: ['benefits', 'equal opportunity', 'how to apply', 'location'],
      company: ['about', 'about us', 'the team'],
    },
    verbs: {
      own: ['own', 'lead', 'accountable for', 'head of', 'ownership of'],
      build: ['build', 'run', 'design', 'review', 'test', 'hands on'],
      support: ['support', 'partner with', 'help', 'work with'],
      familiar: ['familiarity with', 'understanding of', 'basic'],
      unspecified: ['experience with', 'your own', 'industry leading'],
    },
    verbAfter: ['to', 'will', 'you', 'and', 'or'],
    verbJoins: { support: ['in'], familiar: ['how', 'of', 'to'] },
    familiarAfter: ['awareness'],
    required: ['you have', 'years of experience', 'must have'],
    preferred: ['a plus', 'ideally', 'preferred'],
    negation: {
      before: ['no', 'not', 'without', 'rather than'],
      after: ['is owned by', 'are owned by', 'sits with', 'is not required', 'are not required'],
      others: ['team', 'department'],
      reporting: ['reporting to', 'reports to'],
      harmless: ['not only', 'not limited to'],
      ends: ['but', 'while', 'you will'],
    },
    addressed: ['you', 'your', 'this role', 'the role', 'looking for', 'job description'],
    conjunction: 'and',
    companyOpeners: ['we', 'our'],
    company: ['is a leading', 'our customers', 'founded in'],
    boilerplate: ['equal opportunity', 'background check', 'your application', 'parental leave'],
    decoys: ['across the board', 'employee retention', 'executive assistant'],
    titles: ['job title'],
    abbreviations: ['etc'],
    spellings: {
      embeddings: 'embedding',
      embedding: 'embedding',
      modelling: 'modeling',
      judgement: 'judgment',
      led: 'lead',
      owned: 'owned',
    },
  },
};
