import type { z } from 'zod';
import type { FileFault } from '../facts/organisation-file.js';

/** `domains[3].weight`; `(file)` for the whole. */
export const placeOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (before, part) =>
      typeof part === 'number'
        ? `${before}[${String(part)}]`
        : before
          ? `${before}.${String(part)}`
          : String(part),
    '',
  ) || '(file)';

export const asInTheModel =
  'Write it as the model itself does: `rolewright model --print` shows it.';

/** Untrusted data in a shape, or everything in which it differs; the mend says where the shape is described. */
export function shaped<Value>(
  shape: z.ZodType<Value>,
  raw: unknown,
  mend: string,
): { ok: true; value: Value } | { ok: false; faults: FileFault[] } {
  const parsed = shape.safeParse(raw);
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, faults: parsed.error.issues.flatMap((issue) => faultsOf(issue, mend)) };
}

function faultsOf(issue: z.core.$ZodIssue, mend: string): FileFault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: placeOf([...issue.path, key]),
      message: `"${key.slice(0, 60)}" is not known here.`,
      mend: `Take it out. ${mend}`,
    }));
  }
  return [
    {
      path: placeOf(issue.path),
      message: `${issue.message.replace(/\.$/, '')}.`,
      mend,
    },
  ];
}
