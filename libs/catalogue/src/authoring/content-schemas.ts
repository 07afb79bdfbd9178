import {
  derivationRules,
  derivationShape,
  ownershipShape,
  registerName,
  scoringShape,
} from '@rolewright/domain';
import { z } from 'zod';
import { text, slug, domainId, criterionId, severity, bandLevel, days } from './schema-parts.js';

/** Shapes of the YAML sources but the pains. */

const share = z.number().min(0).max(1);
const aliases = z.array(text(60)).min(1).optional();

const modelDomainSchema = z.strictObject({
  id: domainId,
  weight: z.number().gt(0).max(100),
  critical: z.enum(['always', 'agents-write', 'decisions-affect-people', 'never']),
  mayBeNotApplicable: z.boolean().default(false),
  decisions: z
    .array(
      z.strictObject({
        id: slug,
        name: text(60),
        aliases,
        decider: slug,
        agree: z.array(slug).min(1).optional(),
      }),
    )
    .min(1),
  handoffs: z.array(z.strictObject({ to: domainId, gap: z.string().optional() })).min(1),
  artifacts: z.array(z.strictObject({ id: slug, name: text(60), aliases, validDays: days })).min(1),
  metrics: z
    .array(
      z.strictObject({
        id: slug,
        name: text(60),
        aliases,
        unit: z.enum(['count', 'days', 'minutes', 'ratio']),
        better: z.enum(['lower', 'higher', 'target']),
      }),
    )
    .min(1),
});

export const modelSchema = z.strictObject({
  id: z.string().regex(/^[a-z-]+@\d+$/),
  gradeValues: z.strictObject({ statement: share, document: share, system: share }),
  criteria: z
    .array(
      z.strictObject({
        id: criterionId,
        band: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
        threshold: z.number().gt(0).max(1),
        validDays: days,
        needsProof: z.boolean().default(false),
        derivedFrom: registerName.optional(),
        derivedBy: z.enum(derivationRules).optional(),
        fillsIn: z.literal(true).optional(),
      }),
    )
    .min(1),
  scoring: scoringShape,
  derivation: derivationShape,
  ownership: ownershipShape,
  extension: z.strictObject({ weightShift: share }),
  domains: z.array(modelDomainSchema).min(1),
});

export const rolesSchema = z
  .array(z.strictObject({ id: slug, name: text(40), does: text(100) }))
  .min(1);

export const domainTextSchema = z.strictObject({
  id: domainId,
  name: text(40),
  question: text(160),
  covers: text(240),
  notCovered: text(160),
  workflow: z.array(text(40)).min(3).max(6),
  criteria: z.record(
    criterionId,
    z.strictObject({ title: text(64), lookFor: text(280), proof: text(160), example: text(200) }),
  ),
});

export const bandsSchema = z.array(
  z.strictObject({
    level: bandLevel,
    name: text(20),
    meaning: text(160),
    looksLike: text(200),
    nextStep: text(240),
  }),
);

export const personasSchema = z.array(
  z.strictObject({
    id: z.string().regex(/^P\d+$/),
    name: text(80),
    wants: text(160),
    asks: text(160),
    painPoint: text(160),
  }),
);

export const triggersSchema = z.strictObject({
  triggers: z.array(
    z.strictObject({
      id: z.string().regex(/^T\d+$/),
      name: text(60),
      severity,
      fact: text(240),
      firstMove: text(240),
    }),
  ),
  pressures: z.array(z.strictObject({ id: slug, name: text(30), meaning: text(120) })),
});

export const crosswalksSchema = z.strictObject({
  frameworks: z
    .array(
      z.strictObject({
        id: slug,
        name: text(60),
        version: z.string().min(1).max(40),
        source: text(80),
      }),
    )
    .min(1),
  cells: z.record(
    domainId,
    z.record(
      slug,
      z.strictObject({
        refs: z.array(z.string().min(1)),
        unchecked: z.array(z.string().min(1)).default([]),
        provenance: z.enum(['first-hand', 'transcribed']),
      }),
    ),
  ),
});
