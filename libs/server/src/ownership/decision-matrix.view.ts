/** Who does what in every decision, read three ways; roles only, never people. */
export interface DecisionMatrixView {
  asOf: string;
  /** In the model's order. */
  domains: DomainDecisionsView[];
  /** Every role that is named in a decision, by name. */
  roles: { role: string; domains: RoleInDecisionsView[] }[];
  /** What is wrong with who decides; none in a domain that is not applicable. */
  gaps: { domain: string; decision: string; gap: string; roles: string[]; text: string }[];
}

export interface DomainDecisionsView {
  id: string;
  notApplicable: boolean;
  decisions: MatrixDecisionView[];
}

export interface MatrixDecisionView {
  id: string;
  name: string;
  /** Whether anything is recorded of it. */
  recorded: boolean;
  rapid: {
    recommend: string[];
    agree: string[];
    perform: string[];
    input: string[];
    decide: string[];
  };
  raci: { responsible: string[]; accountable: string[]; consulted: string[]; informed: string[] };
  daci: { driver: string[]; approver: string[]; contributors: string[]; informed: string[] };
  /** no-decider, several-deciders or decider-must-agree. */
  gaps: string[];
  /** Who would usually decide, where nobody is recorded: nothing that holds. */
  suggestion: { decider: string; agree: string[] } | null;
  /** Single facts behind it, told or not. */
  factCount: number;
  facts: { section: string; row: number; text: string }[];
}

/** What one role does in the decisions of one domain: a letter of the view and in how many of them. */
export interface RoleInDecisionsView {
  domain: string;
  rapid: { letter: string; decisions: number }[];
  raci: { letter: string; decisions: number }[];
  daci: { letter: string; decisions: number }[];
}
