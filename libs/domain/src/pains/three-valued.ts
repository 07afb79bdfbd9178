import type { Joined } from './pain-rules.js';

/** What is known of a condition: true, false, or null where no fact tells. */
export type Truth = boolean | null;

/** True from the number of true parts on; null while the unknown ones could still reach it. */
function atLeastOf(least: number, parts: readonly Truth[]): Truth {
  const holding = parts.filter((part) => part === true).length;
  if (holding >= least) return true;
  const open = parts.filter((part) => part === null).length;
  return holding + open >= least ? null : false;
}

export const all = (parts: readonly Truth[]): Truth => atLeastOf(parts.length, parts);

/**
 * Judges a rule by what each leaf is known to be. Unknown leaves are neither true nor false: the
 * result is null exactly where they could turn it either way (`firstKnown` apart, which takes the
 * first part that is known).
 */
export function judge<Leaf>(rule: Joined<Leaf>, judgeLeaf: (leaf: Leaf) => Truth): Truth {
  if (!isJoin(rule)) return judgeLeaf(rule);
  const parts = partsOf(rule).map((part) => judge(part, judgeLeaf));
  if ('firstKnown' in rule) return parts.find((part) => part !== null) ?? null;
  if ('of' in rule) return atLeastOf(rule.atLeast, parts);
  return atLeastOf('any' in rule ? 1 : parts.length, parts);
}

/** Every leaf of a rule, from left to right. */
export function leavesOf<Leaf>(rule: Joined<Leaf>): Leaf[] {
  return isJoin(rule) ? partsOf(rule).flatMap(leavesOf) : [rule];
}

type Join<Leaf> =
  | { readonly all: readonly Joined<Leaf>[] }
  | { readonly any: readonly Joined<Leaf>[] }
  | { readonly atLeast: number; readonly of: readonly Joined<Leaf>[] }
  | { readonly firstKnown: readonly Joined<Leaf>[] };

const joinKeys = ['all', 'any', 'of', 'firstKnown'];

const isJoin = <Leaf>(rule: Joined<Leaf>): rule is Join<Leaf> =>
  typeof rule === 'object' && rule !== null && joinKeys.some((key) => key in rule);

function partsOf<Leaf>(rule: Join<Leaf>): readonly Joined<Leaf>[] {
  if ('all' in rule) return rule.all;
  if ('any' in rule) return rule.any;
  return 'of' in rule ? rule.of : rule.firstKnown;
}
