/** What a move does: settle who decides, write down, tie teams together, or show by facts. */
export const moveKinds = ['decide', 'define', 'connect', 'prove'] as const;
export type MoveKind = (typeof moveKinds)[number];

export const effortClasses = ['hours', 'days', 'weeks', 'quarter'] as const;
export type EffortClass = (typeof effortClasses)[number];

/** How the work behind one criterion is planned. */
export interface CriterionPlan {
  readonly kind: MoveKind;
  readonly effort: EffortClass;
  /** Days from the beginning within which it is planned: an offset, never a promise. */
  readonly within: number;
  /** What the move settles, defines, connects or proves, as it stands in the move's title. */
  readonly what: string;
  /** The fact to be made true; `{domain}` stands for the domain's name. */
  readonly fact: string;
}

/** Constants of the cheapest path and the operating plan. The data live in the catalogue. */
export interface PlanRules {
  /** Cost of a fact by its effort class, for paths weighted by effort. */
  readonly effortWeights: Readonly<Record<EffortClass, number>>;
  readonly search: {
    /** Partial paths looked at before the search is cut off and only a lower bound is stated. */
    readonly nodes: number;
  };
  /** By criterion id. */
  readonly criteria: Readonly<Record<string, CriterionPlan>>;
  /** For criteria that the catalogue does not know: those of a tenant's extension. */
  readonly ownCriteria: CriterionPlan;
  /** Title of a move by its kind; `{what}` and `{domain}` are filled in. */
  readonly titles: Readonly<Record<MoveKind, string>>;
  /** The decision whose decider settles who owns a domain. */
  readonly ownershipDecision: { readonly domain: string; readonly decision: string };
  /** Days that one quarterly reading takes to come in. */
  readonly readingDays: number;
  /** What stands in a register's row where nobody can know it yet. */
  readonly placeholders: {
    readonly role: string;
    readonly holder: string;
    readonly assignedBy: string;
    readonly respondent: string;
    readonly function: string;
    readonly trigger: string;
    readonly payload: string;
    readonly slaHours: number;
    readonly citation: string;
    readonly source: string;
  };
  /** Sentences under every plan. */
  readonly notes: readonly string[];
}

/** How a criterion is planned; one that the catalogue does not know goes by the rule for own criteria. */
export const planOf = (rules: PlanRules, criterion: string): CriterionPlan =>
  (Object.hasOwn(rules.criteria, criterion) ? rules.criteria[criterion] : undefined) ??
  rules.ownCriteria;
