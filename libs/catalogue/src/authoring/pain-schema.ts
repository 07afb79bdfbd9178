import { z } from 'zod';
import { activationRule, indicatorRule } from './pain-rule-schema.js';
import { text, slug, domainId, ids, severity, bandLevel } from './schema-parts.js';

const point = z.strictObject({
  ref: z.string().min(1),
  text: text(240),
  domains: z.array(domainId).min(1).optional(),
});
const section = z.strictObject({
  paragraphs: z.array(text(600)).min(1),
  points: z.array(point).min(1).optional(),
});

export const painSchema = z.strictObject({
  id: slug,
  title: text(60),
  badge: text(12).optional(),
  summary: text(240),
  category: text(30),
  severity,
  readMinutes: z.int().min(1).max(15),
  bands: z.array(bandLevel).min(1),
  personas: ids,
  triggers: z.array(z.strictObject({ id: z.string(), severity, why: text(240) })).min(1),
  pressures: ids,
  activeReason: text(280),
  urgency: z.strictObject({ level: text(20), meaning: text(240), offer: text(160) }),
  evidencePreviews: z
    .array(z.strictObject({ domain: domainId, artifact: slug, shows: text(160) }))
    .min(1),
  sections: z.strictObject({
    what: section,
    underestimated: section,
    technical: section,
    organizational: section,
    enterprise: section,
    procurement: section,
    security: section,
  }),
  indicators: z
    .array(
      z.strictObject({
        id: z.string().regex(/^OI\d+$/),
        text: text(160),
        rule: indicatorRule,
        reads: text(160),
      }),
    )
    .min(1),
  noticed: z.strictObject({
    executives: text(240),
    engineers: text(240),
    topics: z.array(text(40)).min(1),
  }),
  misconceptions: z
    .array(
      z.strictObject({ id: z.string().regex(/^M\d+$/), belief: text(160), correction: text(240) }),
    )
    .min(1),
  rootCause: text(200),
  detectionQuestions: z
    .array(
      z.strictObject({ id: z.string().regex(/^DQ\d+$/), domain: domainId, question: text(120) }),
    )
    .min(1),
  maturityIndicators: z.array(z.strictObject({ band: bandLevel, text: text(200) })).length(5),
  good: z.strictObject({
    summary: text(280),
    defines: z.array(z.strictObject({ text: text(120), domains: z.array(domainId).min(1) })).min(1),
    verbs: z.array(text(100)).min(1),
  }),
  nextStep: text(280),
  bandSteps: z.array(z.strictObject({ band: bandLevel, nextStep: text(280) })).min(1),
  services: z.strictObject({ bestNextMove: ids, strongest: ids, unaware: text(60) }),
  plan: z.strictObject({ leadsTo: text(60), parts: ids }),
  activation: z.strictObject({
    bandAtLeast: bandLevel,
    bandAtMost: bandLevel,
    when: activationRule,
    raisedBy: z.array(z.strictObject({ trigger: z.string(), severity })),
    unknownBelowCoverage: z.number().min(0).max(1),
    reads: text(280),
  }),
  clearance: z.strictObject({ cleanSnapshots: z.int().min(1), reads: text(200) }),
  related: z.array(slug),
});
