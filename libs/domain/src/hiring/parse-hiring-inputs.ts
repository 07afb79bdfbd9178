import { z } from 'zod';
import type { FileFault } from '../facts/organisation-file.js';
import type { MaturityModel } from '../model/maturity-model.js';
import type { HiringInputs } from './hiring-inputs.js';

const words = () => z.string().trim().min(1).max(500);
const rising = (each: z.ZodType<number>) =>
  z
    .tuple([each, each, each])
    .refine(([low, mode, high]) => low <= mode && mode <= high, 'low, mode and high must rise');
// Money of one quarter of one company: beyond this it is a slip of the keyboard.
const most = 1e12;
const amount = () => z.number().min(0).max(most);
const share = () => z.number().min(0).max(1);
const estimate = () => z.union([amount(), rising(amount())]);
const estimatedShare = () => z.union([share(), rising(share())]);

/**
 * Reads untrusted data as the money and deadlines of a hiring case, or says everything that is wrong with
 * it, each fault with its place. Never throws.
 */
export function parseHiringInputs(
  raw: unknown,
  model: MaturityModel,
): { ok: true; inputs: HiringInputs } | { ok: false; faults: FileFault[] } {
  const cluster = z.enum(model.clusters.map(({ id }) => id));
  const term = {
    name: words(),
    source: words(),
    cluster: cluster.optional(),
    overlap: words().optional(),
  };
  const schema: z.ZodType<HiringInputs> = z.strictObject({
    currency: words().optional(),
    blockedDeals: z
      .array(
        z.strictObject({
          ...term,
          value: estimate(),
          margin: estimatedShare(),
          attributable: estimatedShare(),
        }),
      )
      .optional(),
    waiting: z
      .array(z.strictObject({ ...term, teamWeeks: estimate(), costPerWeek: estimate() }))
      .optional(),
    rework: z.strictObject({ source: words(), hourlyRate: estimate() }).optional(),
    incidents: z.array(z.strictObject({ ...term, extra: estimate(), loss: estimate() })).optional(),
    deadlines: z
      .array(z.strictObject({ cluster, reason: words(), until: z.iso.date(), source: words() }))
      .optional(),
    backlogHours: z.partialRecord(cluster, z.number().min(0).max(1e6)).optional(),
  });
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { ok: true, inputs: parsed.data };
  return {
    ok: false,
    faults: parsed.error.issues.map((issue) => ({
      path: issue.path.map(String).join('.') || '(file)',
      message: `${issue.message}.`,
      mend: 'Write what docs/engine/hiring.md lists under "Money and deadlines".',
    })),
  };
}
