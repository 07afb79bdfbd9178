import { z } from 'zod';
import { derivationRules, type MaturityModel } from './maturity-model.js';
import type { ModelExtension } from './model-extension.js';

/** Shapes of models and extensions as files; what spans several fields is checked apart. */

const words = (most: number) => z.string().trim().min(1).max(most);
const share = z.number().min(0).max(1);
const count = z.int().min(1).max(1000);
const days = z.int().min(0).max(3660);
const level = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
const grade = z.enum(['statement', 'document', 'system']);
const code = z.string().regex(/^[A-Z][A-Z0-9]{1,11}$/, 'Write capital letters and digits.');
const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Write small letters, digits and hyphens.');
const named = { id: slug, name: words(120), aliases: z.array(words(120)).min(1).optional() };

/** The registers that may decide a criterion. */
export const registerName = z.enum([
  'assignments',
  'answers',
  'decisions',
  'handoffs',
  'artifacts',
  'metrics',
  'workRecords',
  'executiveDecisions',
]);

const criterion = z.strictObject({
  id: code,
  band: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  threshold: z.number().gt(0).max(1),
  validDays: days.min(1),
  needsProof: z.boolean(),
  derivedFrom: registerName.optional(),
  derivedBy: z.enum(derivationRules).optional(),
  fillsIn: z.boolean().optional(),
});

const domain = z.strictObject({
  id: code,
  name: words(120),
  weight: z.number().gt(0).max(1000),
  critical: z.enum(['always', 'agents-write', 'decisions-affect-people', 'never']),
  mayBeNotApplicable: z.boolean(),
  decisions: z.array(
    z.strictObject({
      ...named,
      decider: words(120).optional(),
      agree: z.array(words(120)).min(1).optional(),
    }),
  ),
  handoffs: z.array(z.strictObject({ to: code, gap: words(40).optional() })),
  artifacts: z.array(z.strictObject({ ...named, validDays: days.min(1) })),
  metrics: z.array(
    z.strictObject({
      ...named,
      unit: words(40).optional(),
      better: z.enum(['lower', 'higher', 'target']).optional(),
    }),
  ),
});

export const scoringShape = z.strictObject({
  progressCap: share,
  plusFrom: share,
  breadthShare: share,
  governedRestLevel: level,
  notApplicable: z.strictObject({
    withinDays: days,
    inventoryDomain: code,
    inventoryLevel: level,
  }),
  confidence: z.strictObject({ freshDays: days, high: share, medium: share }),
});

export const derivationShape = z.strictObject({
  registerGrade: grade,
  agreement: z.strictObject({ respondents: count, functions: count, modalShare: share }),
  authority: z.strictObject({ gap: share, loggedWithinDays: days, overriddenShare: share }),
  handoff: z.strictObject({
    exercisedWithinDays: days,
    acceptedShare: share,
    transferShare: share,
  }),
  evidence: z.strictObject({ graceDays: days }),
  metrics: z.strictObject({ consecutiveReadings: count }),
  workflow: z.strictObject({ withinDays: days, records: count }),
});

export const ownershipShape = z.strictObject({
  minimumAnswers: count,
  deputyTestedWithinDays: days,
  unowned: z.strictObject({ knownness: share, modalShare: share }),
  phantom: z.strictObject({ recognisedShare: share }),
  contested: z.strictObject({ roleShare: share, modalShare: share, claims: count }),
  shadow: z.strictObject({ modalShare: share }),
  hero: z.strictObject({
    recordShare: share,
    records: count,
    withinDays: days,
    weightShare: share,
  }),
  truckNumber: z.strictObject({ exposedShare: share, critical: count, high: count }),
  concentration: z.strictObject({ moderate: share, concentrated: share, fragmentedShare: share }),
  authorityGap: z.strictObject({ gap: share, severeGap: share, severeOverriddenShare: share }),
});

const bandName = words(40);

export const modelShape: z.ZodType<MaturityModel> = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+@\d+(\+[a-z0-9-]+\.\d+)*$/, 'Write name@1, or name@1+own.1.'),
  bands: z.tuple([bandName, bandName, bandName, bandName, bandName]),
  domains: z.array(domain).min(1),
  criteria: z.array(criterion).min(1),
  gradeValues: z.strictObject({ statement: share, document: share, system: share }),
  disciplines: z.array(code),
  clusters: z.array(z.strictObject({ id: slug, name: words(120), disciplines: z.array(code) })),
  scoring: scoringShape,
  derivation: derivationShape,
  ownership: ownershipShape,
  extension: z.strictObject({ weightShift: share }),
});

export const extensionShape: z.ZodType<ModelExtension> = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*\.\d+$/, 'Write whose it is and its version, as acme.2.'),
  base: words(120),
  reason: words(500),
  weights: z.record(code, z.number().gt(0).max(100)).optional(),
  criteria: z.array(criterion).min(1).optional(),
  domains: z.array(domain).min(1).optional(),
});
