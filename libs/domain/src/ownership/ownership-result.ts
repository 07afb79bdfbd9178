import type { FactReference } from '../facts/fact-reference.js';

export const domainFlags = [
  'UNOWNED',
  'PHANTOM',
  'CONTESTED',
  'SHADOW',
  'RWA',
  'REMOTE VETO',
  'BROKEN HANDOFF',
] as const;
export type DomainFlag = (typeof domainFlags)[number];

export const organisationFlags = ['HERO', 'TRUCK NUMBER', 'CONCENTRATION'] as const;
export type OrganisationFlag = (typeof organisationFlags)[number];

export const handoffStates = ['CONNECTED', 'ONE-SIDED', 'STALE', 'LEAKING', 'MISSING'] as const;
export type HandoffState = (typeof handoffStates)[number];

export interface DomainOwnership {
  id: string;
  /** The recorded, accepted owner role; null where there is none or more than one. */
  owner: string | null;
  /** Respondents. Below the model's least number the figures are there but say nothing. */
  n: number;
  knownness: number;
  pairwise: number;
  agreement: number;
  entropy: number;
  modalShare: number;
  /** Share of all n answers per role, roles in code order. */
  shares: Record<string, number>;
  /** True where somebody answered that several roles share it. */
  ambiguous: boolean;
  flags: DomainFlag[];
  /** Per flag, the facts that raised it, in plain words; no respondent is named. */
  flagFacts: Partial<Record<DomainFlag, string[]>>;
  /** Per flag, the rows behind it; none where it rests on what is missing. */
  flagReferences: Partial<Record<DomainFlag, FactReference[]>>;
}

export const concentrations = ['dispersed', 'moderate', 'concentrated'] as const;
export type Concentration = (typeof concentrations)[number];

export interface OrganisationOwnership {
  /** Null where no domain has enough answers. */
  pBar: number | null;
  kappa: number | null;
  ac1: number | null;
  /** Null where nobody holds anything. */
  hhi: number | null;
  effectiveOwners: number | null;
  /** Null where no loss of holders would expose that much. */
  truckNumber: number | null;
  flags: OrganisationFlag[];
  flagFacts: Partial<Record<OrganisationFlag, string[]>>;
  /** Per flag, the rows behind it; work records are only told in sum, since each is about one person. */
  flagReferences: Partial<Record<OrganisationFlag, FactReference[]>>;
  /** How the weight lies over its holders; null where nobody holds anything. */
  concentration: Concentration | null;
  /** Weight of the required handoffs that are connected over the weight of all, 0..1; null where none is required. */
  handoffHealth: number | null;
}

/** Exactly the JSON of engine-contract.md §3, with the facts behind each flag. */
export interface OwnershipResult {
  domains: DomainOwnership[];
  organisation: OrganisationOwnership;
  /** The required edges in the model's order, then other recorded ones. */
  handoffs: { from: string; to: string; state: HandoffState }[];
}
