import type { Lemmas } from './lemma.js';

/** What stands between a word and the one before it. */
export const gap = { comma: 1, semicolon: 2, stop: 4, colon: 8, dash: 16, bracket: 32 } as const;

/** The words of a text, in order. */
export interface Tokens {
  readonly text: string;
  readonly length: number;
  /** UTF-16 offsets; `ends` exclusive. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly lemmas: readonly string[];
  /** Marks of {@link gap} before each word. */
  readonly gaps: readonly number[];
}

const word = /[\p{L}\p{N}\u00AD\u200B-\u200D\u2060\uFEFF]+(?:['’]\p{L}{1,3}(?![\p{L}\p{N}]))?/gu;

/** @param abbreviations lemmas whose full stop ends no sentence. */
export function tokenise(text: string, lemmas: Lemmas, abbreviations: ReadonlySet<string>): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const found: string[] = [];
  const gaps: number[] = [];
  let before = 0;
  for (const match of text.matchAll(word)) {
    const start = match.index;
    const lemma = lemmas.of(match[0]);
    if (lemma === '') continue;
    const last = found.at(-1);
    const shortened = last !== undefined && (last.length === 1 || abbreviations.has(last));
    gaps.push(marksOf(text, before, start, shortened));
    starts.push(start);
    ends.push((before = start + match[0].length));
    found.push(lemma);
  }
  return { text, length: found.length, starts, ends, lemmas: found, gaps };
}

function marksOf(text: string, from: number, to: number, shortened: boolean): number {
  if (to - from === 1) return text[from] === ' ' ? 0 : markOf(text, from, to, shortened);
  let marks = 0;
  for (let at = from; at < to; at += 1) marks |= markOf(text, at, to, shortened);
  return marks;
}

function markOf(text: string, at: number, to: number, shortened: boolean): number {
  switch (text[at]) {
    case ',':
      return gap.comma;
    case ';':
      return gap.semicolon;
    case ':':
      return gap.colon;
    case '(':
    case ')':
    case '[':
    case ']':
      return gap.bracket;
    case '–':
    case '—':
      return gap.dash;
    case '-':
      // A hyphen joins; a dash stands between blanks.
      return /\s/.test(text[at - 1] ?? '') && /\s/.test(text[at + 1] ?? '') ? gap.dash : 0;
    case '!':
    case '?':
      return gap.stop;
    case '.':
      return endsSentence(text, at, to) && !shortened ? gap.stop : 0;
    default:
      return 0;
  }
}

/** A full stop ends a sentence where a blank follows, and then no small letter. */
const endsSentence = (text: string, at: number, next: number): boolean =>
  next - at > 1 && /[\s"'”’)\]*_]/.test(text[at + 1] ?? '') && !/\p{Ll}/u.test(text[next] ?? '');
