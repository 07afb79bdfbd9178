import type { FactIndex } from '../facts/fact-index.js';
import type { FactReference } from '../facts/fact-reference.js';
import type { RowsRead } from '../scoring/derivation/derived.js';
import { RowsInFile } from '../scoring/explain/rows-read.js';

/** One fact that raises a flag, with the rows that it was read from. */
export interface Finding {
  readonly text: string;
  readonly read: readonly RowsRead[];
}

/** The flags that were raised, with the facts behind each, in words and as rows. */
export interface Raised<Flag extends string> {
  flags: Flag[];
  flagFacts: Partial<Record<Flag, string[]>>;
  flagReferences: Partial<Record<Flag, FactReference[]>>;
}

/**
 * Raises the flags that have a finding, each row behind one named once.
 *
 * @param domain whose answers are meant, in the model's order; null for the whole organisation
 */
export function raise<Flag extends string>(
  index: FactIndex,
  domain: number | null,
  flags: readonly Flag[],
  find: (flag: Flag) => readonly Finding[],
): Raised<Flag> {
  const raised: Raised<Flag> = { flags: [], flagFacts: {}, flagReferences: {} };
  const rows = new RowsInFile(index);
  for (const flag of flags) {
    const found = find(flag);
    if (found.length === 0) continue;
    raised.flags.push(flag);
    raised.flagFacts[flag] = found.map(({ text }) => text);
    const references = found.flatMap(({ read }) => rows.factsOf(domain ?? -1, read));
    raised.flagReferences[flag] = [
      ...new Map(references.map((fact) => [`${fact.section} ${String(fact.row)}`, fact])).values(),
    ];
  }
  return raised;
}
