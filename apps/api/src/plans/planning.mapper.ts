import type {
  MoveDraftView,
  OperatingPlanView,
  PainPlanView,
  SupposedFlagView,
  SupposedView,
  WhatIfGroundView,
  WhatIfView,
} from '@rolewright/server';
import type {
  MoveDraft,
  OperatingPlan,
  PainPlan,
  SupposedFlag,
  SupposedStandpoint,
  WhatIf,
  WhatIfGround,
} from './planning.types.js';
import { toCriterion, toStandpoint } from './plans.mapper.js';

const toDraft = (view: MoveDraftView): MoveDraft => ({
  kind: view.kind,
  title: view.title,
  text: view.text,
  criteria: view.criteria.map(toCriterion),
  ownerRole: view.ownerRole,
  effort: view.effort,
  within: view.within,
  expected: view.expected && toStandpoint(view.expected),
});

export const toOperatingPlan = (view: OperatingPlanView): OperatingPlan => ({
  asOf: view.asOf,
  target: view.target,
  from: toStandpoint(view.from),
  to: toStandpoint(view.to),
  facts: view.facts,
  proved: view.proved,
  lowerBound: view.lowerBound,
  moves: view.moves.map(toDraft),
  notes: view.notes,
});

export const toPainPlan = (view: PainPlanView): PainPlan => ({
  painId: view.painId,
  title: view.title,
  asOf: view.asOf,
  nextStep: view.nextStep,
  moves: view.moves.map(toDraft),
});

const toSupposed = (view: SupposedView): SupposedStandpoint => ({
  ...toStandpoint(view),
  intervalLow: view.intervalLow,
  intervalHigh: view.intervalHigh,
  confidenceValue: view.confidence.value,
  confidence: view.confidence.label,
  bindingSentence: view.bindingSentence,
});

const toFlag = ({ domain, flag, facts }: SupposedFlagView): SupposedFlag => ({
  domain,
  flag,
  facts,
});

export const toWhatIf = (view: WhatIfView): WhatIf => ({
  asOf: view.asOf,
  before: toSupposed(view.before),
  after: toSupposed(view.after),
  domains: view.domains.map((domain) => ({
    id: domain.id,
    levelBefore: domain.levelBefore,
    levelAfter: domain.levelAfter,
    scoreBefore: domain.scoreBefore,
    scoreAfter: domain.scoreAfter,
    criteria: domain.criteria.map(({ criterion, before, after }) => ({ criterion, before, after })),
  })),
  raised: view.raised.map(toFlag),
  cleared: view.cleared.map(toFlag),
  handoffs: view.handoffs.map(({ from, to, before, after }) => ({ from, to, before, after })),
  pains: view.pains.map(({ id, title, before, after }) => ({ id, title, before, after })),
  hiring: view.hiring.map((one) => ({
    cluster: one.cluster,
    name: one.name,
    fte: one.fte,
    gapBefore: one.gapBefore,
    gapAfter: one.gapAfter,
    verdictBefore: one.verdictBefore,
    verdictAfter: one.verdictAfter,
  })),
  workloadRecorded: view.workloadRecorded,
  moves: view.moves.map(toDraft),
});

export const toWhatIfGround = (view: WhatIfGroundView): WhatIfGround => ({
  asOf: view.asOf,
  now: toSupposed(view.now),
  domains: view.domains.map(({ id, level, notApplicable, criteria }) => ({
    id,
    level,
    notApplicable,
    criteria: criteria.map(({ criterion, state }) => ({ criterion, state })),
  })),
  decisions: view.decisions.map(({ domain, decision, name, deciders, suggested }) => ({
    domain,
    decision,
    name,
    deciders,
    suggested,
  })),
  assignments: view.assignments.map(({ domain, role, holder, deputy }) => ({
    domain,
    role,
    holder,
    deputy,
  })),
  handoffs: view.handoffs.map(({ from, to, state }) => ({ from, to, state })),
  clusters: view.clusters.map(({ id, name, available }) => ({ id, name, available })),
  roles: view.roles,
});
