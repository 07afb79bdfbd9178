/** Shapes of the catalogue's content. Ids are those of domain.md §1, §2 and §7; texts are plain sentences for readers. */

import type {
  BandLevel,
  DomainFlag,
  HandoffState,
  OrganisationFlag,
  PainRules,
  Severity,
} from '@rolewright/domain';

export type { BandLevel, Severity } from '@rolewright/domain';

/** What one criterion means in one domain. */
export interface CriterionText {
  readonly title: string;
  /** What to look for. */
  readonly lookFor: string;
  /** What counts as proof. */
  readonly proof: string;
  readonly example: string;
}

/** A domain in a few lines: light enough for the first screen. */
export interface DomainSummary {
  readonly id: string;
  readonly name: string;
  /** The ownership question, as asked to a respondent. */
  readonly question: string;
  readonly covers: string;
  readonly notCovered: string;
  /** The steps that criterion O3 asks for, in order. */
  readonly workflow: readonly string[];
}

export interface DomainText extends DomainSummary {
  /** By criterion id, `R1` … `G4`. */
  readonly criteria: Readonly<Record<string, CriterionText>>;
}

export interface Band {
  readonly level: BandLevel;
  readonly name: string;
  readonly meaning: string;
  readonly looksLike: string;
  readonly nextStep: string;
}

export interface Persona {
  readonly id: string;
  readonly name: string;
  readonly wants: string;
  readonly asks: string;
  readonly painPoint: string;
}

/** A role that decides by default; `id` stands in the model's decisions. */
export interface Role {
  readonly id: string;
  readonly name: string;
  readonly does: string;
}

export interface Trigger {
  readonly id: string;
  readonly name: string;
  readonly severity: Severity;
  readonly fact: string;
  readonly firstMove: string;
}

export interface Pressure {
  readonly id: string;
  readonly name: string;
  readonly meaning: string;
}

/** A line of a pain's section. `ref` names a discipline, a function or a finding of domain.md §1; `domains` where it shows. */
export interface PainPoint {
  readonly ref: string;
  readonly text: string;
  readonly domains?: readonly string[];
}

export interface PainSection {
  readonly paragraphs: readonly string[];
  readonly points?: readonly PainPoint[];
}

/** A pain with every section of domain.md §7. */
export interface Pain extends PainRules {
  readonly badge?: string;
  readonly summary: string;
  readonly category: string;
  readonly readMinutes: number;
  /** Bands in which it usually appears. */
  readonly bands: readonly BandLevel[];
  readonly personas: readonly string[];
  readonly triggers: readonly {
    readonly id: string;
    readonly severity: Severity;
    readonly why: string;
  }[];
  readonly pressures: readonly string[];
  readonly activeReason: string;
  readonly urgency: { readonly level: string; readonly meaning: string; readonly offer: string };
  readonly evidencePreviews: readonly {
    readonly domain: string;
    readonly artifact: string;
    readonly shows: string;
  }[];
  readonly sections: Readonly<
    Record<
      | 'what'
      | 'underestimated'
      | 'technical'
      | 'organizational'
      | 'enterprise'
      | 'procurement'
      | 'security',
      PainSection
    >
  >;
  readonly noticed: {
    readonly executives: string;
    readonly engineers: string;
    readonly topics: readonly string[];
  };
  readonly misconceptions: readonly {
    readonly id: string;
    readonly belief: string;
    readonly correction: string;
  }[];
  readonly rootCause: string;
  readonly detectionQuestions: readonly {
    readonly id: string;
    readonly domain: string;
    readonly question: string;
  }[];
  readonly maturityIndicators: readonly { readonly band: BandLevel; readonly text: string }[];
  readonly good: {
    readonly summary: string;
    readonly defines: readonly { readonly text: string; readonly domains: readonly string[] }[];
    readonly verbs: readonly string[];
  };
  readonly services: {
    readonly bestNextMove: readonly string[];
    readonly strongest: readonly string[];
    readonly unaware: string;
  };
  readonly plan: { readonly leadsTo: string; readonly parts: readonly string[] };
  /** Ids of related pains. */
  readonly related: readonly string[];
}

/** How a pointer was checked: read in the source, through a transcription, or from memory (do not print as fact). */
export type Provenance = 'first-hand' | 'transcribed' | 'memory';

export interface CrosswalkCatalogue {
  readonly frameworks: readonly {
    readonly id: string;
    readonly name: string;
    readonly version: string;
    readonly source: string;
  }[];
  readonly references: readonly {
    readonly domain: string;
    readonly framework: string;
    readonly ref: string;
    readonly provenance: Provenance;
  }[];
}

/** What a flag of the ownership analysis says to a reader, with the model's figures filled in. */
export interface FlagText {
  readonly name: string;
  readonly meaning: string;
  readonly matters: string;
  readonly firstMove: string;
  readonly clears: string;
}

export type FlagTexts = Readonly<Record<DomainFlag | OrganisationFlag, FlagText>>;

export type HandoffStateTexts = Readonly<
  Record<HandoffState, Pick<FlagText, 'name' | 'meaning' | 'firstMove'>>
>;

/** One fictional client whose organisation files stand in `demonstration/<slug>/<quarter>.yaml`. */
export interface Demonstration {
  readonly slug: string;
  readonly name: string;
  readonly story: string;
  /** `<year>-q<n>`, oldest first. */
  readonly quarters: readonly string[];
}
