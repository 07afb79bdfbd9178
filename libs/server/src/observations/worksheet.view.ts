import type { Grade, WorksheetState } from '@rolewright/domain';

/** One observation as it was recorded, with who, when and why, and what became of it. */
export interface ObservationView {
  observationId: string;
  domain: string;
  criterion: string;
  /** True, false, or a share 0..1. */
  value: boolean | number;
  observedAt: string;
  validUntil: string;
  grade: Grade;
  source: string | null;
  note: string | null;
  /** Why it was corrected or taken back: the reason of whoever did, on the one that does. */
  why: string | null;
  /** Null where the service recorded it, or the person's account is gone. */
  recordedBy: string | null;
  recordedAt: string;
  /** Whether a file brought it. */
  imported: boolean;
  /** The observation that this one corrects or takes back. */
  supersedes: string | null;
  /** Whether this one only takes back. */
  withdrawn: boolean;
  supersededBy: string | null;
}

export interface WorksheetCriterionView {
  domain: string;
  criterion: string;
  state: WorksheetState;
  /** As it counts: by a register where one decides, otherwise by the observation in force. */
  standing: 'holds' | 'fails' | 'unknown';
  because: string;
  /** The register that speaks for it now (assignments, answers, …); null where observations do. */
  derivedFrom: string | null;
  /** The register that would, once the domain has rows there. */
  register: string | null;
  observedAt: string | null;
  validUntil: string | null;
  /** Whole days since it was seen; null where nothing was. */
  ageDays: number | null;
  /** The last observation that stands, whether or not it still counts. */
  last: ObservationView | null;
}

export interface WorksheetDomainView {
  domain: string;
  criteria: WorksheetCriterionView[];
}

export interface WorksheetView {
  asOf: string;
  today: string;
  /** The day that facts should last to: the campaign's due day, or the quarter's end. */
  roundEnds: string;
  campaign: { campaignId: string; title: string; status: string } | null;
  /** How many criteria there are of each state, over the whole worksheet. */
  counts: Record<WorksheetState, number>;
  domainCounts: ({ domain: string } & Record<WorksheetState, number>)[];
  /** Those asked for. */
  domains: WorksheetDomainView[];
}

/** What makes AGT and HUM critical, and which domains are said not to apply. */
export interface ScopeFactsView {
  profile: {
    entryId: string;
    agentsWrite: boolean;
    decisionsAffectPeople: boolean;
    recordedAt: string;
  } | null;
  claims: NotApplicableView[];
  /** Domains of which this may be claimed at all. */
  mayBeNotApplicable: string[];
}

export interface NotApplicableView {
  entryId: string;
  domain: string;
  count: number;
  observedAt: string;
  source: string;
  /** Why the claim does not take the domain out; null where it does. */
  refusedBecause: string | null;
}
