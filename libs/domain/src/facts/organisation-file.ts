import type { Grade } from '../model/maturity-model.js';

/** A calendar day, `yyyy-mm-dd`. */
export type IsoDate = string;
/** One role's name, or several. */
export type RoleNames = string | readonly string[];
/** Numbers by discipline code, or by cluster. */
export type Shares = Readonly<Partial<Record<string, number>>>;
/** Low, mode, high. */
export type Triple = readonly [number, number, number];

export interface Observation {
  domain: string;
  criterion: string;
  /** true, false or a ratio 0..1. */
  value: boolean | number;
  observedAt: IsoDate;
  /** A day or an instant; only settles which of two observations of one day counts. */
  recordedAt?: string;
  /** Last day on which it counts; by default `observedAt` plus the criterion's validity. */
  validUntil?: IsoDate;
  grade: Grade;
  source?: string;
}

export interface NotApplicableClaim {
  domain: string;
  /** Cases that the inventory counted; only 0 takes the domain out. */
  count: number;
  observedAt: IsoDate;
  source: string;
}

export interface Answer {
  respondent: string;
  function: string;
  domain: string;
  question: 'owner' | 'decider' | 'next';
  /** A role, `NOBODY`, `DONT_KNOW`, or several roles that share it. */
  answer: RoleNames;
  answeredAt?: IsoDate;
}

export interface Assignment {
  domain: string;
  role: string;
  holder: string;
  assignedBy: string;
  acceptedAt: IsoDate;
  deputy?: string;
  deputyTestedAt?: IsoDate;
}

export interface Decision {
  domain: string;
  decision: string;
  /** More than one name means that nobody decides alone. */
  decider?: RoleNames;
  agree?: RoleNames;
  recommend?: RoleNames;
  input?: RoleNames;
  perform?: RoleNames;
  escalation?: RoleNames;
  /** Authority ladder: 0 none, 1 input, 2 recommend, 3 scoped veto, 4 decide. */
  need: number;
  held: number;
  lastLoggedAt?: IsoDate;
  /** Share of its decisions overridden outside the escalation path, 0..1. */
  overriddenShare?: number;
  /** From where on a matter takes this decision, in words; it changes no score. */
  threshold?: string;
  /** Whether it can be taken back once made; it changes no score. */
  reversible?: boolean;
}

export interface Handoff {
  from: string;
  to: string;
  sender?: string;
  receiver?: string;
  trigger?: string;
  payload?: string;
  slaHours?: number;
  acknowledgedAt?: IsoDate;
  exercisedAt?: IsoDate;
  /** Counts: times it was due, times it happened, times the receiver took it. */
  triggers?: number;
  transfers?: number;
  accepted?: number;
}

export interface Artifact {
  domain: string;
  artifact: string;
  owner?: string;
  collectedAt: IsoDate;
  validDays: number;
  uri?: string;
  sha256?: string;
}

export interface Metric {
  domain: string;
  metric: string;
  target: number | string;
  source: string;
  /** `quarter`: `2026-Q3`. */
  readings: readonly { quarter: string; value: number }[];
  citedBy?: string | readonly string[];
}

export interface WorkRecord {
  domain: string;
  person: string;
  performedAt: IsoDate;
  kind: string;
  conforms?: boolean;
}

/** What an executive decided on a domain, and the report that carried it. */
export interface ExecutiveDecision {
  domain: string;
  decision: string;
  decidedBy: string;
  decidedAt: IsoDate;
  reportedAt: IsoDate;
}

/** Either the post's text, or what was read out of it. */
export interface RoleDescription {
  title: string;
  text?: string;
  disciplines?: Shares;
  authorityGap?: number;
  fteRequired?: number;
}

export interface WorkKind {
  kind: string;
  count: number | Triple | { poisson: number };
  hours?: Triple;
  hoursEach?: Triple | { lognormalMedian: number; sigma: number };
  shares: Shares;
}

export interface Workload {
  hoursPerQuarter: number;
  availability: Triple;
  focus: Triple;
  targetLoad: number;
  rework: Triple;
  reworkRemovedByDecisions: number;
  work: readonly WorkKind[];
  artifacts?: {
    items: readonly { count: number; refreshHours: Triple; validDays: number }[];
    shares: Shares;
  };
}

/** One organisation as of one day, validated (engine-contract.md §1). */
export interface OrganisationFile {
  organisation: { name: string };
  model: string;
  asOf: IsoDate;
  profile?: { agentsWrite: boolean; decisionsAffectPeople: boolean };
  observations?: readonly Observation[];
  notApplicable?: readonly NotApplicableClaim[];
  answers?: readonly Answer[];
  assignments?: readonly Assignment[];
  decisions?: readonly Decision[];
  handoffs?: readonly Handoff[];
  artifacts?: readonly Artifact[];
  metrics?: readonly Metric[];
  workRecords?: readonly WorkRecord[];
  executiveDecisions?: readonly ExecutiveDecision[];
  roles?: readonly RoleDescription[];
  workload?: Workload;
  /** Full-time equivalents available, per cluster. */
  available?: Shares;
}

/** The sections that hold rows. */
export const rowSections = [
  'observations',
  'notApplicable',
  'answers',
  'assignments',
  'decisions',
  'handoffs',
  'artifacts',
  'metrics',
  'workRecords',
  'executiveDecisions',
  'roles',
] as const satisfies readonly (keyof OrganisationFile)[];
export type RowSection = (typeof rowSections)[number];

/** The sections that hold one value. */
export const valueSections = [
  'organisation',
  'model',
  'asOf',
  'profile',
  'workload',
  'available',
] as const satisfies readonly (keyof OrganisationFile)[];
export type ValueSection = (typeof valueSections)[number];
export type Section = RowSection | ValueSection;

/** One thing wrong with a file, where it stands and how to put it right. */
export interface FileFault {
  path: string;
  sheet?: string;
  row?: number;
  message: string;
  mend: string;
}

/** Where a value stands in the workbook it came from. */
export type WhereInWorkbook = (
  path: (string | number)[],
) => { sheet?: string; row?: number } | undefined;
