/**
 * Every constant of the role analysis (domain.md §4), versioned as one; the data live in the catalogue.
 * Weights, shares and scores are 0..1 unless said otherwise. Phrases are written in their plain form:
 * case, plurals, verb endings, hyphens and British or American spelling make no difference.
 */
export interface RoleRules {
  /** `role-analysis@1` */
  readonly id: string;
  /** In the catalogue's order, which is the order of every list by discipline. */
  readonly disciplines: readonly DisciplineRule[];
  /** Functions of a company, in the order in which results list them. */
  readonly functions: readonly { readonly name: string; readonly sees: string }[];
  /** How well two disciplines live in one role, where the pair is not listed. */
  readonly unlistedAffinity: number;
  /** Unordered pairs of discipline ids. */
  readonly affinities: readonly {
    readonly pair: readonly [string, string];
    readonly value: number;
  }[];
  /** Unordered pairs that never meet in one role. */
  readonly cannotLinks: readonly (readonly [string, string])[];
  readonly roleClusters: readonly {
    readonly id: string;
    readonly name: string;
    readonly disciplines: readonly string[];
  }[];
  readonly index: RoleIndexRules;
  readonly split: RoleSplitRules;
  readonly confidence: RoleConfidenceRules;
  readonly evidence: RoleEvidenceRules;
  readonly authority: RoleAuthorityRules;
  readonly language: RoleLanguage;
}

export interface DisciplineRule {
  readonly id: string;
  readonly name: string;
  /** Functions touched; the first is the one that a returned duty goes to. */
  readonly touches: readonly string[];
  readonly lexicon: readonly LexiconEntry[];
}

export interface LexiconEntry {
  readonly phrase: string;
  /** An ambiguous phrase counts only with one of these words around it. */
  readonly near?: readonly string[];
}

export const roleVerdicts = ['realistic', 'stretched', 'hybrid', 'frankenstein'] as const;
export type RoleVerdict = (typeof roleVerdicts)[number];

export const roleComponents = ['breadth', 'span', 'authority', 'workload', 'incoherence'] as const;
export type RoleComponent = (typeof roleComponents)[number];

/** `clamp((x − from) / over)`. */
export interface Ramp {
  readonly from: number;
  readonly over: number;
}

export interface RoleIndexRules {
  /** Sum to 1. */
  readonly weights: Readonly<Record<RoleComponent, number>>;
  /** Of the effective number of disciplines. */
  readonly breadth: Ramp;
  /** Of the number of functions touched. */
  readonly span: Ramp;
  /** Of the full-time equivalents required. */
  readonly workload: Ramp;
  /** A discipline of this weight is covered. */
  readonly coveredFrom: number;
  /** Index 0..100 from which each verdict stands, rising. */
  readonly verdicts: readonly { readonly verdict: RoleVerdict; readonly from: number }[];
  /** An authority mismatch this large over this many owned outcomes gives at least the verdict. */
  readonly override: {
    readonly authority: number;
    readonly outcomes: number;
    readonly verdict: RoleVerdict;
  };
}

export interface RoleSplitRules {
  /** Two groups merge while the mean affinity between them is at least this. */
  readonly mergeFrom: number;
  /** Disciplines in one role. */
  readonly disciplinesAtMost: number;
  /** A single discipline under so many full-time equivalents is returned instead of hired. */
  readonly returnedBelowFte: number;
  /** What a post is taken for where nothing says how much work it is, in full-time equivalents. */
  readonly assumedFte: number;
  /** Full-time equivalents that one seat holds. */
  readonly fteOfOneSeat: number;
}

export interface RoleConfidenceRules {
  /** Passages with a match from which the text's evidence is full. */
  readonly passages: number;
  readonly high: number;
  readonly medium: number;
}

export const roleSections = ['responsibilities', 'required', 'preferred', 'boilerplate'] as const;
export type RoleSection = (typeof roleSections)[number];

export const roleVerbs = ['own', 'build', 'support', 'familiar', 'unspecified'] as const;
/** How the post stands to a discipline: it owns or leads, builds or runs, supports, knows of it, or does not say. */
export type RoleVerb = (typeof roleVerbs)[number];

export interface RoleEvidenceRules {
  readonly sections: Readonly<Record<RoleSection, number>>;
  readonly verbs: Readonly<Record<RoleVerb, number>>;
  /** Sum of section × verb at which a discipline's weight is 1. */
  readonly full: number;
  /** Words on either side among which an ambiguous phrase looks for its neighbours. */
  readonly neighbourWords: number;
}

/** How responsibility without authority is read from a text that comes without a charter. */
export interface RoleAuthorityRules {
  /** Words that make somebody answer for an outcome. */
  readonly accountable: readonly string[];
  /** Words that give an outcome to the post without saying that it answers for it. */
  readonly owning: readonly string[];
  /** Words that grant a decision or a scoped veto. */
  readonly rights: readonly string[];
  /** Words that deny them. */
  readonly withheld: readonly string[];
  /** Answering for so many outcomes says something about authority, even where no right is spoken of. */
  readonly outcomes: number;
}

/** The words by which a text's parts are told apart. */
export interface RoleLanguage {
  /** Words of a heading, by the section that it opens; `company` is boilerplate that may turn to the role again. */
  readonly headings: Readonly<Record<RoleSection | 'company', readonly string[]>>;
  /** Words that say how the post stands to what follows them. `unspecified` undoes a shorter one inside it. */
  readonly verbs: Readonly<Record<RoleVerb, readonly string[]>>;
  /** Words after which a plain form is a verb and no noun: "to review", not "the review". */
  readonly verbAfter: readonly string[];
  /** Words between two verbs that leave the first one in charge: "support the team in running". */
  readonly verbJoins: { readonly support: readonly string[]; readonly familiar: readonly string[] };
  /** Words that make what stands just before them a matter of knowledge: "GDPR knowledge". */
  readonly familiarAfter: readonly string[];
  /** Words that make their sentence a requirement, a preference. */
  readonly required: readonly string[];
  readonly preferred: readonly string[];
  readonly negation: {
    /** Deny what follows, to the end of the clause. */
    readonly before: readonly string[];
    /** Deny what stands before them in the clause, and what follows. */
    readonly after: readonly string[];
    /** Hold a negating word without denying anything. */
    readonly harmless: readonly string[];
    /** Somebody else, where a verb follows: "the GRC team answers …". */
    readonly others: readonly string[];
    /** Name whom the post reports to, up to the end of the phrase. */
    readonly reporting: readonly string[];
    /** End a denial. */
    readonly ends: readonly string[];
  };
  /** Words that speak to or of the post's holder. */
  readonly addressed: readonly string[];
  /** The word before an enumeration's last item. */
  readonly conjunction: string;
  /** First words of a sentence in which a company speaks of itself, where it does not address anybody. */
  readonly companyOpeners: readonly string[];
  /** Words of a company about itself. */
  readonly company: readonly string[];
  /** Words of applications, pay, benefits and law, which make the rest of their paragraph boilerplate. */
  readonly boilerplate: readonly string[];
  /** Phrases that hold a lexicon word and mean something else. */
  readonly decoys: readonly string[];
  /** Words before the colon that introduces a post's title. */
  readonly titles: readonly string[];
  /** Words whose full stop ends no sentence. */
  readonly abbreviations: readonly string[];
  /** British → American, or any spelling → the one that counts; whole words. A word that stands for itself keeps its ending. */
  readonly spellings: Readonly<Record<string, string>>;
}
