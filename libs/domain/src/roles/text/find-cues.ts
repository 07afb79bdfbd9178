import type { RoleVerb } from '../role-rules.js';
import type { Span } from './find-phrases.js';
import type { CueKind, Language } from './language.js';
import { gap, type Tokens } from './tokens.js';

/** Words that say how the post stands to those around them. */
export interface Cue extends Span {
  readonly kinds: ReadonlySet<Exclude<CueKind, object>>;
  readonly verb: RoleVerb | null;
}

/**
 * The cues of a passage from left to right, the longest at each place. A word of a lexicon phrase
 * is none: the "test" of "penetration test" does nothing.
 *
 * @param taken 1 for each word of the passage that belongs to a phrase.
 */
export function findCues(
  { from, to }: Span,
  tokens: Tokens,
  language: Language,
  taken: Uint8Array,
): Cue[] {
  const cues: Cue[] = [];
  let at = from;
  while (at < to) {
    const next = taken[at - from] === 1 ? null : cueAt(at, { from, to }, tokens, language);
    if (next && !taken.subarray(at - from, next.to - from).includes(1)) cues.push(next);
    at = next ? next.to : at + 1;
  }
  return cues;
}

/**
 * The verb that a phrase begins with itself: "triage alerts". In the middle of a list it is none:
 * "privacy, secure SDLC, audit".
 */
export function ownVerb(
  { from: at }: Span,
  passage: Span,
  tokens: Tokens,
  language: Language,
): RoleVerb | null {
  const before = tokens.lemmas[at - 1] ?? '';
  const opens =
    at === passage.from ||
    ((tokens.gaps[at] ?? 0) === 0 &&
      before !== language.conjunction &&
      language.verbAfter.has(before));
  return opens ? (cueAt(at, passage, tokens, language)?.verb ?? null) : null;
}

function cueAt(at: number, passage: Span, tokens: Tokens, language: Language): Cue | null {
  for (const { lemmas, value } of language.cues.at(tokens.lemmas, at, passage.to)) {
    const kinds = new Set<Exclude<CueKind, object>>();
    let verb: RoleVerb | null = null;
    let noun = false;
    for (const kind of value) {
      if (typeof kind !== 'object') kinds.add(kind);
      else if (kind.bare && !isVerbHere(kind.verb, at, passage, tokens, language)) noun = true;
      else verb = kind.verb;
    }
    // A bare word that is no verb here says nothing at all: the "own" of "an own goal".
    if (noun) continue;
    if (verb !== null || kinds.size > 0) return { from: at, to: at + lemmas.length, kinds, verb };
  }
  return null;
}

/** "to review", "reviewing", "Review …": a verb; "the review": a noun. */
function isVerbHere(
  verb: RoleVerb,
  at: number,
  passage: Span,
  tokens: Tokens,
  language: Language,
): boolean {
  const { text, starts, ends, lemmas, gaps } = tokens;
  const { verbAfter, conjunction } = language;
  if (verb === 'unspecified' || verb === 'familiar') return true;
  if (at === passage.from) return true;
  if (/(?:ing|ed)$/i.test(text.slice(starts[at], ends[at]))) return true;
  if ((gaps[at] ?? 0) === 0) return verbAfter.has(lemmas[at - 1] ?? '');
  // "with engineering, design and legal": one noun of a list, unless the list is one of verbs.
  const listed =
    ((gaps[at] ?? 0) & gap.comma) !== 0 &&
    (((gaps[at + 1] ?? 0) & gap.comma) !== 0 || lemmas[at + 1] === conjunction);
  return !listed || cueAt(at - 1, passage, tokens, language)?.verb != null;
}
