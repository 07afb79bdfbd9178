import type { BandLevel } from '../model/maturity-model.js';
import type { DomainFlag, HandoffState, OrganisationFlag } from '../ownership/ownership-result.js';
import type { BindingRule, CriterionExplanation, ScoreResult } from '../scoring/score-result.js';

export interface Change<Value> {
  readonly before: Value;
  readonly after: Value;
}
/** Two numbers and what lies between them. */
export interface NumberChange extends Change<number> {
  /** `after − before` */
  readonly change: number;
}

export interface DomainChange {
  readonly id: string;
  readonly band: Change<string>;
  readonly level: Change<BandLevel>;
  /** 0..100 */
  readonly score: NumberChange;
  readonly notApplicable: Change<boolean>;
  /** Criteria whose state differs, in the model's order. */
  readonly criteria: readonly ({ readonly criterion: string } & Change<
    CriterionExplanation['state']
  >)[];
}

export interface FlagChange {
  /** A domain, or null for the organisation as a whole. */
  readonly domain: string | null;
  readonly flag: DomainFlag | OrganisationFlag;
  /** The facts that raise it, or that raised it before. */
  readonly facts: readonly string[];
}

export interface PainChange {
  readonly id: string;
  readonly title: string;
  readonly state: Change<string>;
}

/** What a scenario changes; everything is measured by the engine itself, once without and once with it. */
export interface ScenarioDifference {
  readonly band: Change<string>;
  readonly level: Change<BandLevel>;
  readonly index: NumberChange;
  readonly mean: NumberChange;
  readonly binding: Change<readonly BindingRule[]>;
  readonly bindingDomains: Change<readonly string[]>;
  readonly interval: Change<ScoreResult['interval']>;
  readonly confidence: NumberChange;
  /** Only domains that differ, in the model's order. */
  readonly domains: readonly DomainChange[];
  readonly flags: {
    readonly raised: readonly FlagChange[];
    readonly cleared: readonly FlagChange[];
  };
  /** Only edges that differ; null where the edge is out of scope. */
  readonly handoffs: readonly ({
    readonly from: string;
    readonly to: string;
  } & Change<HandoffState | null>)[];
  /** Only pains whose state differs; null where no pains were given. */
  readonly pains: readonly PainChange[] | null;
}

export interface WhatIf {
  readonly before: ScoreResult;
  readonly after: ScoreResult;
  readonly difference: ScenarioDifference;
}
