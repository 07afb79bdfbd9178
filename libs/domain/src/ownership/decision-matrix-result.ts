import type { FactReference } from '../facts/fact-reference.js';

/** What can be wrong with who decides. */
export const matrixGaps = ['no-decider', 'several-deciders', 'decider-must-agree'] as const;
export type MatrixGap = (typeof matrixGaps)[number];

/** RAPID as recorded: role names, by name. */
export interface Rapid {
  recommend: string[];
  agree: string[];
  perform: string[];
  input: string[];
  decide: string[];
}

/** RACI read from it: A decides, R performs, C recommends, agrees or gives input, I stands on the escalation path. */
export interface Raci {
  responsible: string[];
  accountable: string[];
  consulted: string[];
  informed: string[];
}

/** DACI read from it: D recommends, A decides, C agrees or gives input, I performs or stands on the escalation path. */
export interface Daci {
  driver: string[];
  approver: string[];
  contributors: string[];
  informed: string[];
}

export interface MatrixDecision {
  /** The model's id, or the plain name of the organisation's own decision. */
  id: string;
  name: string;
  /** True where the file has a row for it. */
  recorded: boolean;
  rapid: Rapid;
  raci: Raci;
  daci: Daci;
  gaps: MatrixGap[];
  /** Who would decide by default, where the file records nobody: a suggestion, nothing that holds. */
  suggestion: { decider: string; agree: string[] } | null;
  facts: FactReference[];
}

export type RapidLetter = 'R' | 'A' | 'P' | 'I' | 'D';
export type RaciLetter = 'R' | 'A' | 'C' | 'I';
export type DaciLetter = 'D' | 'A' | 'C' | 'I';

/** What one role does in the decisions of one domain: letters with the number of decisions. */
export interface MatrixCell {
  domain: string;
  rapid: Partial<Record<RapidLetter, number>>;
  raci: Partial<Record<RaciLetter, number>>;
  daci: Partial<Record<DaciLetter, number>>;
}

export interface DecisionMatrix {
  organisation: string;
  model: string;
  asOf: string;
  /** Every domain of the model, in its order. */
  domains: { id: string; name: string; notApplicable: boolean; decisions: MatrixDecision[] }[];
  /** Every role that is named in a decision, by name, with the domains where it is. */
  roles: { role: string; domains: MatrixCell[] }[];
  /** In the order of the domains and decisions; none in a domain that is not applicable. */
  gaps: { domain: string; decision: string; gap: MatrixGap; roles: string[]; text: string }[];
}
