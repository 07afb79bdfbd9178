import { z } from 'zod';
import type { CheckedContent } from './check-content.js';
import { bandLevel, count, criterionId, days, domainId, slug, text } from './schema-parts.js';

const share = z.number().min(0).max(1);
const number = z.number().gt(0);
const triple = z
  .tuple([z.number().min(0), z.number().min(0), z.number().min(0)])
  .refine(([low, mode, high]) => low <= mode && mode <= high, 'low, mode and high must rise');
const shares = z
  .record(z.string(), share)
  .refine(
    (each) => Math.abs(Object.values(each).reduce((sum, one) => sum + one, 0) - 1) < 1e-9,
    'the shares must sum to 1',
  );

/** The shape of `hiring.yaml`. */
export const hiringSchema = z.strictObject({
  simulation: z.strictObject({
    draws: z.int().min(10_000),
    mostDraws: z.int().min(10_000),
    exploringDraws: z.int().min(100),
    daysPerQuarter: days,
  }),
  limits: z.strictObject({
    count: number,
    hours: number,
    itemsDrawnEach: number,
    sigma: number,
    rework: number,
    leastCapacity: number,
  }),
  verdicts: z.strictObject({
    decisionDebt: share,
    governance: z.strictObject({ domain: domainId, level: bandLevel }),
    ownerCriterion: criterionId,
    authorityCriterion: criterionId,
    authorityGap: share,
    confidence: share,
    loadQuarters: count,
    draftIndex: z.number().min(0).max(100),
    seat: number,
  }),
  signature: z.strictObject({
    domain: domainId,
    criteria: z.array(criterionId).min(1),
    artifact: slug,
  }),
  closures: z.array(
    z.strictObject({
      criterion: criterionId,
      by: z.enum(['decision', 'effort']),
      capacity: z.enum(['whole', 'partly-met', 'defined-edges']).optional(),
    }),
  ),
  capacity: z.strictObject({ utilisation: number, quarters: count }),
  recordsPerQuarter: count,
  seats: z.array(
    z.strictObject({
      id: slug,
      domains: z.array(domainId).min(1),
      roles: z.array(slug).min(1),
      reportsTo: text(60),
      excludes: z.array(text(100)).min(1),
      proof: z.array(text(140)).min(1),
    }),
  ),
  seatIndexBelow: z.number().gt(0).max(100),
  backlogQuarters: count,
  sequence: z
    .array(
      z.strictObject({
        id: z.enum(['decide', 'connect', 'measure', 'seat', 'rerun']),
        fromDay: z.int().min(0),
        toDay: days,
        title: text(80),
        checkpoint: text(200),
      }),
    )
    .min(1),
  withdrawal: z.array(text(140)).min(1),
  defaults: z.strictObject({
    hoursPerQuarter: number,
    availability: triple,
    focus: triple,
    targetLoad: share,
    rework: triple,
    reworkRemovedByDecisions: share,
    work: z.array(
      z.strictObject({
        kind: slug,
        hours: triple.optional(),
        hoursEach: z.strictObject({ lognormalMedian: number, sigma: number }).optional(),
        shares,
      }),
    ),
    artifacts: z.strictObject({
      items: z.array(z.strictObject({ validDays: days, refreshHours: triple })),
      shares,
    }),
  }),
});

/** What the shape cannot say: that seats, clusters, domains, roles and criteria fit each other. */
export function checkHiring(
  hiring: z.output<typeof hiringSchema>,
  { model, roles, disciplines }: Pick<CheckedContent, 'model' | 'roles' | 'disciplines'>,
): string[] {
  const faults: string[] = [];
  const say = (fault: string) => faults.push(`hiring.yaml: ${fault}`);
  const once = (what: string, found: readonly string[], wanted: readonly string[]) => {
    for (const id of wanted) if (!found.includes(id)) say(`${what} ${id} is missing`);
    for (const id of found) if (!wanted.includes(id)) say(`${what} ${id} does not exist`);
    for (const id of new Set(found.filter((each, at) => found.indexOf(each) !== at)))
      say(`${what} ${id} stands twice`);
  };
  const domains = model.domains.map(({ id }) => id);
  const criteria = model.criteria.map(({ id }) => id);
  once(
    'the seat',
    hiring.seats.map(({ id }) => id),
    disciplines.roleClusters.map(({ id }) => id),
  );
  once(
    'the domain',
    hiring.seats.flatMap((seat) => seat.domains),
    domains,
  );
  once(
    'the closure of',
    hiring.closures.map(({ criterion }) => criterion),
    criteria,
  );
  const held = hiring.seats.flatMap((seat) => seat.roles);
  once(
    'the role',
    held,
    roles.map(({ id }) => id).filter((id) => held.includes(id)),
  );
  const { signature, verdicts } = hiring;
  for (const id of [signature.domain, verdicts.governance.domain])
    if (!domains.includes(id)) say(`the domain ${id} does not exist`);
  for (const id of [...signature.criteria, verdicts.ownerCriterion, verdicts.authorityCriterion])
    if (!criteria.includes(id)) say(`the criterion ${id} does not exist`);
  const charter = model.domains
    .find(({ id }) => id === signature.domain)
    ?.artifacts.some(({ id }) => id === signature.artifact);
  if (charter === false) say(`${signature.domain} has no artifact ${signature.artifact}`);
  hiring.sequence.forEach(({ id, fromDay, toDay }, at) => {
    if (fromDay > toDay) say(`the step ${id} ends before it begins`);
    if (at > 0 && fromDay <= (hiring.sequence[at - 1]?.toDay ?? 0))
      say(`the step ${id} begins before the one before it is over`);
  });
  const { defaults } = hiring;
  for (const { kind, hours, hoursEach } of defaults.work)
    if ((hours === undefined) === (hoursEach === undefined))
      say(`${kind} needs either hours or hoursEach`);
  const known = disciplines.disciplines.map(({ id }) => id);
  for (const each of [...defaults.work, defaults.artifacts].flatMap((part) =>
    Object.keys(part.shares),
  ))
    if (!known.includes(each)) say(`the discipline ${each} does not exist`);
  return faults;
}
