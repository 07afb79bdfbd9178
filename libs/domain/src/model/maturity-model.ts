/** 0 Unaware, 1 Reactive, 2 Emerging, 3 Operational, 4 Governed. */
export type BandLevel = 0 | 1 | 2 | 3 | 4;

/** How well a fact is attested. */
export type Grade = 'statement' | 'document' | 'system';

/** The registers of an organisation file that a criterion may be read from (engine-contract.md §1). */
export type DecidingRegister =
  | 'assignments'
  | 'answers'
  | 'decisions'
  | 'handoffs'
  | 'artifacts'
  | 'metrics'
  | 'workRecords'
  | 'executiveDecisions';

/** The rules by which registers are read; two of them may read the same register. */
export const derivationRules = [
  'owner-known',
  'owner-agreed',
  'authority',
  'handoffs-connected',
  'evidence-fresh',
  'metrics-kept',
  'work-handled',
  'work-conforms',
  'cover-proved',
  'executive-decides',
  'ownership-linked',
] as const;
export type DerivationRule = (typeof derivationRules)[number];

export interface CriterionDefinition {
  /** R1 … G4. */
  readonly id: string;
  readonly band: 1 | 2 | 3 | 4;
  /** The ratio at which the criterion holds, 0..1. */
  readonly threshold: number;
  /** Days that an observation without `validUntil` stays valid after the day it was made. */
  readonly validDays: number;
  /** True where a mere statement never satisfies it (the Operational and Governed criteria). */
  readonly needsProof: boolean;
  /** The register that decides it wherever the domain has rows there; it comes with `derivedBy`. */
  readonly derivedFrom?: DecidingRegister;
  /** The rule by which the register is read. */
  readonly derivedBy?: DerivationRule;
  /** True where the register only speaks as long as no observation is in force. */
  readonly fillsIn?: boolean;
}

export interface DecisionDefinition {
  readonly id: string;
  readonly name: string;
  /** Other spellings that a file may use for the id. */
  readonly aliases?: readonly string[];
  /** The role that decides by default. */
  readonly decider?: string;
  readonly agree?: readonly string[];
}

export interface HandoffDefinition {
  /** The receiving domain. */
  readonly to: string;
  /** The known gap that this edge closes (HG1 …). */
  readonly gap?: string;
}

export interface ArtifactDefinition {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly validDays: number;
}

export interface MetricDefinition {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly unit?: string;
  readonly better?: 'lower' | 'higher' | 'target';
}

export interface DomainDefinition {
  /** INT … GOV. */
  readonly id: string;
  /** Its name in plain words. */
  readonly name: string;
  readonly weight: number;
  /** When it belongs to the critical domains. */
  readonly critical: 'always' | 'agents-write' | 'decisions-affect-people' | 'never';
  /** True where a zero count from the inventory may take it out of scope. */
  readonly mayBeNotApplicable: boolean;
  readonly decisions: readonly DecisionDefinition[];
  /** Required outbound handoffs. */
  readonly handoffs: readonly HandoffDefinition[];
  readonly artifacts: readonly ArtifactDefinition[];
  readonly metrics: readonly MetricDefinition[];
}

/** A group of disciplines that one realistic role can carry (domain.md §4.3). */
export interface ClusterDefinition {
  readonly id: string;
  readonly name: string;
  readonly disciplines: readonly string[];
}

export interface ScoringRules {
  /** Progress within a band never shows more than this, 0..1. */
  readonly progressCap: number;
  /** Progress from which a level is shown with a plus. */
  readonly plusFrom: number;
  /** Share of weight that must have reached a band for the organisation to reach it. */
  readonly breadthShare: number;
  /** Level that every domain outside the critical set needs for Governed. */
  readonly governedRestLevel: BandLevel;
  readonly notApplicable: {
    /** Days that a zero count stays good. */
    readonly withinDays: number;
    /** The domain whose level proves the inventory, and the level it needs. */
    readonly inventoryDomain: string;
    readonly inventoryLevel: BandLevel;
  };
  readonly confidence: {
    /** Days within which a known fact counts as fresh. */
    readonly freshDays: number;
    /** Least value for the labels `high` and `medium`. */
    readonly high: number;
    readonly medium: number;
  };
}

/** Thresholds of the criteria that registers decide (domain.md §2.2). */
export interface DerivationRules {
  /** The grade that a register's word carries. */
  readonly registerGrade: Grade;
  /** E2. */
  readonly agreement: {
    readonly respondents: number;
    readonly functions: number;
    readonly modalShare: number;
  };
  /** O2: the gap must be below `gap`, a decision logged within the days, overrides at most the share. */
  readonly authority: {
    readonly gap: number;
    readonly loggedWithinDays: number;
    readonly overriddenShare: number;
  };
  /** O4. */
  readonly handoff: {
    readonly exercisedWithinDays: number;
    readonly acceptedShare: number;
    /** Transfers per trigger below which an edge leaks. */
    readonly transferShare: number;
  };
  /** G1. */
  readonly evidence: { readonly graceDays: number };
  /** G2. */
  readonly metrics: { readonly consecutiveReadings: number };
  /** O3: the records of so many days that say whether they conform; fewer than `records` count only where all of them say so. */
  readonly workflow: { readonly withinDays: number; readonly records: number };
}

/** Thresholds of the ownership flags (domain.md §3). */
export interface OwnershipRules {
  /** Answers below which a domain's answers say nothing. */
  readonly minimumAnswers: number;
  readonly deputyTestedWithinDays: number;
  readonly unowned: { readonly knownness: number; readonly modalShare: number };
  readonly phantom: { readonly recognisedShare: number };
  readonly contested: {
    readonly roleShare: number;
    readonly modalShare: number;
    /** Roles, accepted assignments or self-claims from which a domain is contested. */
    readonly claims: number;
  };
  readonly shadow: { readonly modalShare: number };
  readonly hero: {
    readonly recordShare: number;
    readonly records: number;
    readonly withinDays: number;
    readonly weightShare: number;
  };
  readonly truckNumber: {
    /** Share of weight whose exposure counts as a loss of the whole. */
    readonly exposedShare: number;
    readonly critical: number;
    readonly high: number;
  };
  readonly concentration: {
    /** HHI from which it is moderate, and above which it is concentrated. */
    readonly moderate: number;
    readonly concentrated: number;
    /** Effective owners per domain above which unsettled boundaries mean fragmentation. */
    readonly fragmentedShare: number;
  };
  readonly authorityGap: {
    readonly gap: number;
    readonly severeGap: number;
    readonly severeOverriddenShare: number;
  };
}

/** Every constant of the engine, versioned as one. The data live in the catalogue. */
export interface MaturityModel {
  /** `ai-security-ownership@1` */
  readonly id: string;
  /** The five band names, by level. */
  readonly bands: readonly [string, string, string, string, string];
  /** In the model's order; it is the order of every list in a result. */
  readonly domains: readonly DomainDefinition[];
  readonly criteria: readonly CriterionDefinition[];
  /** What each grade is worth, 0..1. */
  readonly gradeValues: Readonly<Record<Grade, number>>;
  /** Discipline codes (APP …). */
  readonly disciplines: readonly string[];
  readonly clusters: readonly ClusterDefinition[];
  readonly scoring: ScoringRules;
  readonly derivation: DerivationRules;
  readonly ownership: OwnershipRules;
  /** How far an organisation's extension may go. */
  readonly extension: {
    /** Part of its weight that a domain may gain or lose, 0..1. */
    readonly weightShift: number;
  };
}
