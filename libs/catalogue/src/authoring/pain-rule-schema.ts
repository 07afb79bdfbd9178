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

/** One leaf, or a join of at least two parts. */
function joined<Leaf>(leaf: z.ZodType<Leaf>): z.ZodType<Joined<Leaf>> {
  const rule: z.ZodType<Joined<Leaf>> = z.lazy(() =>
    z.union([
      leaf,
      z.strictObject({ all: z.array(rule).min(2) }),
      z.strictObject({ any: z.array(rule).min(2) }),
      z.strictObject({ atLeast: z.int().min(1), of: z.array(rule).min(2) }),
      z.strictObject({ firstKnown: z.array(rule).min(2) }),
    ]),
  );
  return rule;
}

export const indicatorRule: z.ZodType<IndicatorRule> = joined(comparison);
export const activationRule: z.ZodType<ActivationRule> = joined(
  z.union([z.string().regex(/^OI\d+$/), comparison]),
);
