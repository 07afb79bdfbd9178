import type { FactReference } from '../facts/fact-reference.js';
import type { IsoDate, OrganisationFile } from '../facts/organisation-file.js';
import type { RoleRules } from '../roles/role-rules.js';
import type { MeasureName, Severity } from './pain-rules.js';

export const painStates = ['active', 'watch', 'cleared', 'inactive', 'unknown'] as const;
export type PainState = (typeof painStates)[number];

export interface IndicatorStatus {
  /** OI1 … */
  id: string;
  /** Null where no fact tells. */
  holds: boolean | null;
  /** What was measured, in the measure's unit; null where it is not exactly known. */
  value: number | boolean | null;
  /** What was measured, in plain words. */
  text: string;
  facts: FactReference[];
}

/** A measure that no fact gives, and what to record so that one does. */
export interface MissingMeasure {
  measure: MeasureName;
  text: string;
}

/** How one pain stands in one organisation (domain.md §7). */
export interface PainStatus {
  id: string;
  title: string;
  state: PainState;
  /** The pain's own, raised where a trigger that is present raises it. */
  severity: Severity;
  /** In plain words, with the facts that made it so. */
  reason: string;
  indicators: IndicatorStatus[];
  missing: MissingMeasure[];
  /** The step for the organisation's band. */
  nextStep: string;
  /** Day of the snapshot in which it came into this state; null while inactive or unknown. */
  since: IsoDate | null;
}

export interface PainOptions {
  /** Earlier files of the same organisation, oldest first, each of an earlier day than the next. */
  previous?: readonly OrganisationFile[];
  /** Ids of the triggers that are present (T1 …). */
  triggers?: readonly string[];
  /** Without them the posts of a file cannot be judged, and signs that rest on them stay unknown. */
  roleRules?: RoleRules;
}
