import { effortClasses, moveKinds } from '@rolewright/domain';
import { z } from 'zod';
import type { CheckedContent } from './check-content.js';
import { count, days, domainId, slug, text } from './schema-parts.js';

const criterionPlan = z.strictObject({
  kind: z.enum(moveKinds),
  effort: z.enum(effortClasses),
  within: days,
  what: text(60),
  fact: text(160).regex(/\{domain\}/),
});

/** Shape of `plan.yaml`. */
export const planSchema = z.strictObject({
  effortWeights: z.record(z.enum(effortClasses), z.number().gt(0)),
  search: z.strictObject({ nodes: z.int().min(1000).max(10_000_000) }),
  readingDays: days,
  ownershipDecision: z.strictObject({ domain: domainId, decision: slug }),
  titles: z.record(
    z.enum(moveKinds),
    text(80)
      .regex(/\{domain\}/)
      .regex(/\{what\}/),
  ),
  criteria: z.record(z.string(), criterionPlan),
  ownCriteria: criterionPlan,
  placeholders: z.strictObject({
    role: text(40),
    holder: text(40),
    assignedBy: text(40),
    respondent: text(40),
    function: text(40),
    trigger: text(40),
    payload: text(40),
    slaHours: count,
    citation: text(40),
    source: text(40),
  }),
  notes: z.array(text(200)).min(1),
});

/** What no shape can say of `plan.yaml`: its references, and that effort rises from class to class. */
export function checkPlan(
  plan: z.output<typeof planSchema>,
  model: CheckedContent['model'],
): string[] {
  const faults: string[] = [];
  const say = (fault: string) => faults.push(`plan.yaml: ${fault}`);
  const criteria = model.criteria.map(({ id }) => id);
  for (const id of criteria) if (!(id in plan.criteria)) say(`the criterion ${id} has no plan`);
  for (const id of Object.keys(plan.criteria))
    if (!criteria.includes(id)) say(`the model has no criterion ${id}`);
  const weights = effortClasses.map((effort) => plan.effortWeights[effort]);
  if (weights.some((weight, at) => at > 0 && weight <= (weights[at - 1] ?? 0)))
    say(`the effort weights must rise: ${effortClasses.join(', ')}`);
  const { domain, decision } = plan.ownershipDecision;
  const decisions = model.domains.find(({ id }) => id === domain)?.decisions ?? [];
  if (!decisions.some(({ id }) => id === decision))
    say(`${domain} has no decision ${decision} to settle ownership by`);
  return faults;
}
