import type { Language, Term } from './language.js';
import type { Tokens } from './tokens.js';

/** Words `from` … `to` (exclusive). */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A phrase of the lexicon where it stands. */
export interface Found extends Span {
  readonly discipline: string;
}

export interface Phrases {
  /** In the text's order; none over another. */
  readonly found: readonly Found[];
  /** 1 for each word of the passage that belongs to a phrase or a decoy. */
  readonly taken: Uint8Array;
}

interface Candidate extends Span {
  readonly term: Term;
}

/** The lexicon's phrases in a passage, the longest first (domain.md §4.1). */
export function findPhrases(
  { from, to }: Span,
  { lemmas }: Tokens,
  { terms }: Language,
  neighbourWords: number,
): Phrases {
  const candidates: Candidate[] = [];
  for (let at = from; at < to; at += 1)
    for (const { lemmas: words, value } of terms.at(lemmas, at, to))
      candidates.push({ from: at, to: at + words.length, term: value });
  candidates.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);

  const taken = new Uint8Array(to - from);
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    if (taken.subarray(candidate.from - from, candidate.to - from).includes(1)) continue;
    const { near } = candidate.term;
    if (near.size > 0 && !hasNeighbour(candidate)) continue;
    taken.fill(1, candidate.from - from, candidate.to - from);
    kept.push(candidate);
  }
  return {
    taken,
    found: kept
      .flatMap(({ from: start, to: end, term: { discipline } }) =>
        discipline === null ? [] : [{ discipline, from: start, to: end }],
      )
      .sort((a, b) => a.from - b.from),
  };

  function hasNeighbour({ from: start, to: end, term }: Candidate): boolean {
    // A phrase right before or after it is its own matter: the product of "product security roadmap" is no product.
    const before = kept.find((other) => other.to === start && differs(other.term, term));
    const after = kept.find((other) => other.from === end && differs(other.term, term));
    const first = Math.max(from, start - neighbourWords);
    const last = Math.min(to, end + neighbourWords);
    for (let at = first; at < last; at += 1) {
      if (at >= start && at < end) continue;
      if (before && at >= before.from && at < before.to) continue;
      if (after && at >= after.from && at < after.to) continue;
      if (term.near.has(lemmas[at] ?? '')) return true;
    }
    return false;
  }
}

const differs = (a: Term, b: Term): boolean => a.discipline !== b.discipline;
