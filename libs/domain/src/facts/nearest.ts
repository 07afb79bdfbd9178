/** The candidate that a slip of the pen would have turned into `written`; undefined where none is near. */
export function nearest(written: string, candidates: readonly string[]): string | undefined {
  const text = written.slice(0, 100).toLowerCase();
  const reach = text.length <= 4 ? 1 : text.length <= 8 ? 2 : 3;
  let best: string | undefined;
  let least = reach + 1;
  for (const candidate of candidates) {
    const slips = distance(text, candidate.toLowerCase());
    if (slips < least) {
      least = slips;
      best = candidate;
    }
  }
  return best;
}

/** Insertions, deletions, replacements and swaps of neighbours that turn one text into the other. */
export function distance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const same = from[i - 1] === to[j - 1];
      let slips = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) {
        slips = Math.min(slips, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(slips);
    }
    beforeLast = last;
    last = row;
  }
  return last[to.length] ?? 0;
}

/** A name without the differences that people do not mean: case, spaces, punctuation. */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** An entry of the model that a file may name by its id, its name or another spelling. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
}

export const spellingsOf = (entry: Named): string[] =>
  [entry.id, entry.name, ...(entry.aliases ?? [])].map(plainName);
