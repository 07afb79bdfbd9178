import type { CriterionAt, EffortClass, MoveKind } from '@rolewright/domain';
import type { BandLevel, ConfidenceLabel } from '../scores/scores.view.js';
import type { StandpointView } from './plans.view.js';

/** A move as it is proposed. */
export interface MoveDraftView {
  kind: MoveKind;
  title: string;
  text: string | null;
  criteria: CriterionAt[];
  ownerRole: string | null;
  effort: EffortClass | null;
  /** Days from the beginning within which it is planned: an offset, never a promise. */
  within: number;
  /** After this move and all before it; null where no criterion tells. */
  expected: StandpointView | null;
}

export interface OperatingPlanView {
  asOf: string;
  target: BandLevel;
  from: StandpointView;
  to: StandpointView;
  /** Facts that the path makes true. */
  facts: number;
  /** Whether no path needs fewer; otherwise none needs fewer than `lowerBound`. */
  proved: boolean;
  lowerBound: number;
  moves: MoveDraftView[];
  notes: string[];
}

export interface PainPlanView {
  painId: string;
  title: string;
  asOf: string;
  nextStep: string;
  moves: MoveDraftView[];
}

/** Where an organisation stands or would stand, with what binds it. */
export interface SupposedView extends StandpointView {
  intervalLow: BandLevel;
  intervalHigh: BandLevel;
  confidence: { value: number; label: ConfidenceLabel };
  bindingSentence: string;
}

export interface WhatIfView {
  asOf: string;
  before: SupposedView;
  after: SupposedView;
  /** Only domains that differ. */
  domains: {
    id: string;
    levelBefore: BandLevel;
    levelAfter: BandLevel;
    scoreBefore: number;
    scoreAfter: number;
    criteria: { criterion: string; before: string; after: string }[];
  }[];
  raised: SupposedFlagView[];
  cleared: SupposedFlagView[];
  /** Null where the handoff is out of scope. */
  handoffs: { from: string; to: string; before: string | null; after: string | null }[];
  pains: { id: string; title: string; before: string; after: string }[];
  /** Clusters whose hires are supposed; none where no workload is recorded. */
  hiring: {
    cluster: string;
    name: string;
    fte: number;
    /** Half of the drawn quarters need more full-time equivalents than this, beyond those there are. */
    gapBefore: number;
    gapAfter: number;
    verdictBefore: string;
    verdictAfter: string;
  }[];
  workloadRecorded: boolean;
  /** What would have to be done so that what is supposed to hold does. */
  moves: MoveDraftView[];
}

export interface SupposedFlagView {
  /** Null for the organisation as a whole. */
  domain: string | null;
  flag: string;
  facts: string[];
}

/** What can be supposed, and how it is now. */
export interface WhatIfGroundView {
  asOf: string;
  now: SupposedView;
  domains: {
    id: string;
    level: BandLevel;
    notApplicable: boolean;
    criteria: { criterion: string; state: string }[];
  }[];
  decisions: {
    domain: string;
    decision: string;
    name: string;
    deciders: string[];
    suggested: string | null;
  }[];
  assignments: { domain: string; role: string; holder: string; deputy: string | null }[];
  handoffs: { from: string; to: string; state: string }[];
  clusters: { id: string; name: string; available: number | null }[];
  /** Roles that the registers name, and those that the model suggests. */
  roles: string[];
}
