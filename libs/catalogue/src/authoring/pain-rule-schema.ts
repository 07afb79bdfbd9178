import {
  domainFlags,
  organisationFlags,
  type ActivationRule,
  type Comparison,
  type IndicatorRule,
  type Joined,
} from '@rolewright/domain';
import { z } from 'zod';
import { criterionId, domainId, slug } from './schema-parts.js';

/** The shapes of a pain's rules; what they mean is told beside `Comparison` in the engine and in `content/pains/README.md`. */

const against = {
  test: z.enum(['at-least', 'above', 'at-most', 'below', 'is']),
  value: z.union([z.number(), z.boolean()]),
};
const measured = <Name extends string, Shape extends z.ZodRawShape>(name: Name, where: Shape) =>
  z.strictObject({ measure: z.literal(name), ...where, ...against });

const comparison: z.ZodType<Comparison> = z.discriminatedUnion('measure', [
  measured('metric', { domain: domainId, metric: slug, own: z.literal(true).optional() }),
  measured('metric-share', { domain: domainId, metric: slug, outOf: slug }),
  measured('domain-level', { domain: domainId }),
  measured('criterion-holds', { domain: domainId, criterion: criterionId }),
  measured('domain-flag', { domain: domainId, flag: z.enum(domainFlags) }),
  measured('organisation-flag', { flag: z.enum(organisationFlags) }),
  measured('truck-number', {}),
  measured('contested-or-unowned-weight', {}),
  measured('single-decider-share', { domain: domainId.optional() }),
  measured('authority-gap', { domain: domainId }),
  measured('overridden-share', { domain: domainId }),
  measured('handoff-connected', { from: domainId, to: domainId }),
  measured('open-role-index', {}),
  measured('fresh-artifact-share', { domain: domainId.optional() }),
  measured('artifact-age', { domain: domainId, artifact: slug }),
  measured('owner-knownness', { domain: domainId }),
  measured('owner-agreement', { domain: domainId }),
]);
const indicatorId = z.string().regex(/^OI\d+$/, 'an indicator is named by its id, such as OI1');

/**
 * One leaf, or a join of at least two parts. The shape is chosen by the rule's own keys, since a
 * union of shapes could only say that none of them fits.
 */
function joined<Leaf>(leafOf: (value: unknown) => z.ZodType<Leaf>): z.ZodType<Joined<Leaf>> {
  const parts = z.array(z.lazy(() => rule)).min(2);
  const shapes: Readonly<Record<string, z.ZodType<Joined<Leaf>>>> = {
    all: z.strictObject({ all: parts }),
    any: z.strictObject({ any: parts }),
    of: z.strictObject({ atLeast: z.int().min(1), of: parts }),
    firstKnown: z.strictObject({ firstKnown: parts }),
  };
  const rule: z.ZodType<Joined<Leaf>> = z.unknown().transform((value, context): Joined<Leaf> => {
    const key =
      typeof value === 'object' && value !== null
        ? Object.keys(shapes).find((name) => name in value)
        : undefined;
    const parsed = (shapes[key ?? ''] ?? leafOf(value)).safeParse(value);
    if (parsed.success) return parsed.data;
    for (const { path, message } of parsed.error.issues)
      context.addIssue({ code: 'custom', path, message });
    return z.NEVER;
  });
  return rule;
}

export const indicatorRule: z.ZodType<IndicatorRule> = joined(() => comparison);
export const activationRule: z.ZodType<ActivationRule> = joined<string | Comparison>((value) =>
  typeof value === 'string' ? indicatorId : comparison,
);
