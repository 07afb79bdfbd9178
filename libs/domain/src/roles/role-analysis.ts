import type { RoleComponent, RoleVerdict, RoleVerb, RoleSection } from './role-rules.js';

export interface RoleOptions {
  /** Spans of the text (UTF-16 offsets, `end` exclusive) that a person has struck out: matches that touch one do not count. */
  struck?: readonly { start: number; end: number }[];
  /** Disciplines that a person has added; `weight` 0..1, 1 where left out; a match of the text that weighs more stays. */
  added?: readonly { discipline: string; weight?: number; phrase?: string }[];
  /** Authority mismatch from the charter, 0..1: wins over the text's. */
  authorityGap?: number | null;
  /** Outcomes that the charter gives the post. */
  ownedOutcomes?: number | null;
  /** Full-time equivalents that the work takes. */
  fteRequired?: number | null;
}

export interface RoleMatch {
  discipline: string;
  /** As it stands in the text. */
  phrase: string;
  /** UTF-16 offsets into the text; `end` exclusive. */
  start: number;
  end: number;
  /** Section × verb, above 0..1; what it adds towards the discipline's weight. */
  weight: number;
  section: RoleSection;
  verb: RoleVerb;
}

/** A phrase that was found and does not count, and why. */
export interface PassedOver {
  discipline: string;
  phrase: string;
  start: number;
  end: number;
  reason: 'boilerplate' | 'negated' | 'struck' | 'same passage';
}

export interface SplitRole {
  /** Name of the role cluster that most of its disciplines belong to. */
  role: string;
  /** Codes, sorted. */
  disciplines: string[];
  /** The function that takes the duty back; null where the role stands. */
  returnTo: string | null;
  /** Its part of the post's full-time equivalents; of one person where they are unknown. */
  fte: number;
  /** Seats of this same role; 0 where it is returned. */
  seats: number;
}

/** An outcome that the text gives the post, with or without a decision right over it. */
export interface OwnedOutcome {
  text: string;
  start: number;
  end: number;
  decides: boolean;
}

/** The Frankenstein index of one post (engine-contract.md §4); numbers in full precision. */
export interface RoleAnalysis {
  title: string;
  /** 0..100 */
  index: number;
  verdict: RoleVerdict;
  /** Every weight above 0, by code, in the catalogue's order. */
  disciplines: Record<string, number>;
  /** Functions that the covered disciplines touch. */
  functions: string[];
  components: Record<Exclude<RoleComponent, 'authority' | 'workload'>, number> & {
    authority: number | null;
    workload: number | null;
  };
  /** In the text's order; one a passage and discipline. */
  matches: RoleMatch[];
  split: SplitRole[];
  /** Covered disciplines. */
  covered: string[];
  /** Effective number of disciplines, from 1; 0 where there is none. */
  effectiveDisciplines: number;
  /** Whether the index alone gave the verdict, or responsibility without authority raised it. */
  verdictRaised: boolean;
  confidence: { value: number; label: 'high' | 'medium' | 'low' };
  outcomes: OwnedOutcome[];
  added: { discipline: string; weight: number; phrase: string | null }[];
  passedOver: PassedOver[];
  /** What a reader should know before relying on the index. */
  notes: string[];
}
