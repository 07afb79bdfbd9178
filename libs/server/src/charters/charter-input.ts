import { maturityModel } from '@rolewright/catalogue';
import {
  charterFaults,
  charterRights,
  DomainError,
  type RoleCharter,
  roleVerdicts,
} from '@rolewright/domain';
import { z } from 'zod';
import type { SplitPost } from './charters.view.js';

// Control characters but line ends, and unpaired surrogates: the one breaks every output, the other PostgreSQL.
const printable = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .refine((text) => !/[^\P{Cc}\n]|\p{Cs}/u.test(text), { message: 'must be printable text' });
const code = z.string().max(80);
const charterSchema = z.strictObject({
  title: printable(200).min(1),
  purpose: printable(2_000),
  disciplines: z.array(code).max(40),
  domains: z.array(code).max(40),
  decisions: z
    .array(z.strictObject({ domain: code, decision: code, right: z.enum(charterRights) }))
    .max(200),
  excludes: z.array(printable(500).min(1)).max(40),
  handoffs: z.array(z.strictObject({ from: code, to: code })).max(100),
  evidence: z.array(z.strictObject({ domain: code, artifact: code })).max(200),
  reportsTo: printable(200).nullable(),
});
const postSchema = z.strictObject({
  title: printable(200),
  index: z.number().min(0).max(100),
  verdict: z.enum(roleVerdicts),
});

/** A charter as people wrote it. Errors: INPUT_INVALID with every fault, its place and its mend. */
export function requireCharter(given: unknown): RoleCharter {
  const parsed = charterSchema.safeParse(given);
  const faults = parsed.success
    ? charterFaults(parsed.data, maturityModel)
    : parsed.error.issues.map(({ path, message }) => ({
        path: path.join('.'),
        message,
        mend: 'Shorten it, or put right what stands there.',
      }));
  if (!parsed.success || faults.length > 0) {
    throw new DomainError('INPUT_INVALID', {
      reason: faults[0]?.message,
      field: faults[0]?.path,
      faults: faults.slice(0, 50),
    });
  }
  return parsed.data;
}

/** What is said of the post that was split. Errors: INPUT_INVALID. */
export function requirePost(given: unknown): SplitPost | null {
  if (given === null || given === undefined) return null;
  const parsed = postSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new DomainError('INPUT_INVALID', {
    reason: issue?.message,
    field: `post.${issue?.path.join('.')}`,
  });
}
