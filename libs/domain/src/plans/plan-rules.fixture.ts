import { effortClasses, moveKinds, type CriterionPlan, type PlanRules } from './plan-rules.js';

const kindOf: Record<string, CriterionPlan['kind']> = {
  R1: 'prove',
  R2: 'decide',
  E1: 'decide',
  E2: 'connect',
  E3: 'define',
  O1: 'define',
  O2: 'decide',
  O3: 'define',
  O4: 'connect',
  O5: 'connect',
  G1: 'prove',
  G2: 'prove',
  G3: 'prove',
  G4: 'prove',
};
const effortOf: Record<string, CriterionPlan['effort']> = {
  R1: 'hours',
  R2: 'hours',
  E1: 'hours',
  O3: 'weeks',
  O4: 'weeks',
  G1: 'weeks',
  G2: 'quarter',
};
const withinOf: Record<string, number> = { E2: 60, O1: 60, O3: 90, O4: 60, O5: 60 };

const planOf = (id: string): CriterionPlan => ({
  kind: kindOf[id] ?? 'prove',
  effort: effortOf[id] ?? 'days',
  within: withinOf[id] ?? (id.startsWith('G') ? 90 : 30),
  what: `what ${id} asks`,
  fact: `${id} holds for {domain}.`,
});

/** Rules for planning, for tests. */
export const planRules: PlanRules = {
  effortWeights: Object.fromEntries(
    effortClasses.map((effort, at) => [effort, [1, 3, 8, 20][at] ?? 1]),
  ) as PlanRules['effortWeights'],
  search: { nodes: 200_000 },
  criteria: Object.fromEntries(Object.keys(kindOf).map((id) => [id, planOf(id)])),
  ownCriteria: planOf('own'),
  titles: Object.fromEntries(
    moveKinds.map((kind) => [kind, `${kind} {what} for {domain}`]),
  ) as PlanRules['titles'],
  ownershipDecision: { domain: 'GOV', decision: 'ownership-arbitration' },
  readingDays: 92,
  placeholders: {
    role: 'owner to be named',
    holder: 'holder to be named',
    assignedBy: 'line manager to be named',
    respondent: 'further respondent',
    function: 'further function',
    trigger: 'trigger to be agreed',
    payload: 'contents to be agreed',
    slaHours: 72,
    citation: 'decision to be logged',
    source: 'to be recorded',
  },
  notes: ['Windows order the work and promise nothing.'],
};
