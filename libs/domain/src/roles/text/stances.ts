import type { RoleSection, RoleVerb } from '../role-rules.js';
import { denialsIn } from './denials.js';
import { type Cue, findCues, ownVerb } from './find-cues.js';
import { type Found, findPhrases, type Span } from './find-phrases.js';
import type { Language } from './language.js';
import type { Passage } from './passages.js';
import { gap, type Tokens } from './tokens.js';

/** A phrase with how the post stands to it. */
export interface Stance extends Found {
  readonly section: RoleSection;
  readonly verb: RoleVerb;
  readonly denied: boolean;
}

export interface ReadPassage {
  readonly passage: Passage;
  readonly stances: readonly Stance[];
  readonly cues: readonly Cue[];
  /** 1 for each word under a denial. */
  readonly denied: Uint8Array;
  /** The cues of the words that lead into its list. */
  readonly leadIn: readonly Cue[];
}

const clauseEnd = gap.stop | gap.semicolon;

export function readPassage(
  passage: Passage,
  tokens: Tokens,
  language: Language,
  neighbourWords: number,
): ReadPassage {
  const { found, taken } = findPhrases(passage, tokens, language, neighbourWords);
  const cues = findCues(passage, tokens, language, taken);
  const denied = denialsIn(passage, cues, tokens, language);
  const leadIn = passage.leadIn ? cuesOf(passage.leadIn, tokens, language) : [];
  const inherited = leadIn.findLast(({ verb }) => verb !== null)?.verb ?? null;
  const refused = leadIn.some(({ kinds }) => kinds.has('denies') || kinds.has('denied'));
  const stances = found.map((phrase) => ({
    ...phrase,
    section: isPreferred(phrase, passage, cues, found, tokens) ? 'preferred' : passage.section,
    verb: verbOf(phrase, passage, cues, inherited, tokens, language),
    denied: refused || denied[phrase.from - passage.from] === 1,
  })) satisfies Stance[];
  return { passage, stances, cues, denied, leadIn };
}

function cuesOf(span: Span, tokens: Tokens, language: Language): Cue[] {
  return findCues(span, tokens, language, new Uint8Array(span.to - span.from));
}

/** The verb nearest before the phrase in its sentence; else its own, the list's, or one after a colon. */
function verbOf(
  phrase: Found,
  passage: Passage,
  cues: readonly Cue[],
  inherited: RoleVerb | null,
  tokens: Tokens,
  language: Language,
): RoleVerb {
  const { gaps, lemmas } = tokens;
  const sentence = sentenceAround(phrase, passage, gaps);
  const verbs = cues.filter(
    ({ verb, from, to }) => verb !== null && from >= sentence.from && to <= sentence.to,
  );
  const nearest = verbs.findLastIndex(({ to }) => to <= phrase.from);
  const verb =
    ownVerb(phrase, passage, tokens, language) ??
    inCharge(verbs, nearest, lemmas, language) ??
    inherited ??
    explained(phrase, verbs, gaps) ??
    'unspecified';
  return verb === 'unspecified' && knownOnly(phrase, sentence, tokens, language)
    ? 'familiar'
    : verb;
}

function sentenceAround(phrase: Span, passage: Span, gaps: readonly number[]): Span {
  let { from } = phrase;
  while (from > passage.from && ((gaps[from] ?? 0) & gap.stop) === 0) from -= 1;
  let { to } = phrase;
  while (to < passage.to && ((gaps[to] ?? 0) & gap.stop) === 0) to += 1;
  return { from, to };
}

/** "Help build", "support the team in running", "understanding of how to secure": the first verb stays in charge. */
function inCharge(
  verbs: readonly Cue[],
  nearest: number,
  lemmas: readonly string[],
  { verbJoins }: Language,
): RoleVerb | null {
  const cue = verbs[nearest];
  if (!cue) return null;
  const before = verbs[nearest - 1];
  const leading = before?.verb;
  if (before && (leading === 'support' || leading === 'familiar')) {
    const joined = verbJoins[leading].has(lemmas[cue.from - 1] ?? '');
    if (before.to === cue.from || joined) return leading;
  }
  return cue.verb;
}

/** "AppSec: lead the reviews": the verb follows the phrase that it is about. */
function explained(phrase: Span, verbs: readonly Cue[], gaps: readonly number[]): RoleVerb | null {
  const next = verbs.find(({ from }) => from >= phrase.to);
  if (!next) return null;
  for (let at = phrase.to; at <= next.from; at += 1)
    if (((gaps[at] ?? 0) & (gap.colon | gap.dash)) !== 0) return next.verb;
  return null;
}

/** "GDPR knowledge", "cloud security fundamentals". */
function knownOnly(phrase: Span, sentence: Span, tokens: Tokens, language: Language): boolean {
  const at = phrase.to;
  if (at >= sentence.to || (tokens.gaps[at] ?? 0) !== 0) return false;
  return language.familiarAfter.has(tokens.lemmas[at] ?? '');
}

/**
 * A preference reaches from its words to the end of the clause; where no phrase follows them
 * ("Terraform is a plus") it reaches back to the clause's beginning.
 */
function isPreferred(
  phrase: Found,
  passage: Passage,
  cues: readonly Cue[],
  found: readonly Found[],
  { gaps }: Tokens,
): boolean {
  if (passage.section === 'boilerplate') return false;
  for (const cue of cues) {
    if (!cue.kinds.has('preferred')) continue;
    let end = cue.to;
    while (end < passage.to && ((gaps[end] ?? 0) & clauseEnd) === 0) end += 1;
    let start = cue.from;
    while (start > passage.from && ((gaps[start] ?? 0) & clauseEnd) === 0) start -= 1;
    const follows = found.some(({ from }) => from >= cue.to && from < end);
    if (
      follows
        ? phrase.from >= cue.to && phrase.from < end
        : phrase.from >= start && phrase.to <= cue.from
    )
      return true;
  }
  return false;
}
