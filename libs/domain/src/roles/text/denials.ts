import type { Cue } from './find-cues.js';
import type { Language } from './language.js';
import type { Span } from './find-phrases.js';
import { gap, type Tokens } from './tokens.js';

const clauseEnd = gap.stop | gap.semicolon | gap.dash | gap.bracket | gap.colon;
/** A reporting line names somebody, in so many words at most. */
const reportingWords = 12;

/** 1 for each word of the passage that stands under a denial: "no X", "X is owned by another team". */
export function denialsIn(
  passage: Span,
  cues: readonly Cue[],
  tokens: Tokens,
  language: Language,
): Uint8Array {
  const { from, to } = passage;
  const { gaps, lemmas } = tokens;
  const denied = new Uint8Array(to - from);
  const marks = (at: number) => gaps[at] ?? 0;
  const deny = (start: number, end: number) => denied.fill(1, start - from, end - from);
  for (const [position, cue] of cues.entries()) {
    const { kinds } = cue;
    if (kinds.has('harmless')) continue;
    if (kinds.has('denies')) deny(cue.from, forwards(position, cue, false));
    if (kinds.has('reporting')) deny(cue.from, forwards(position, cue, true));
    if (kinds.has('denied')) deny(backwards(position, cue), forwards(position, cue, false));
  }
  for (const at of othersAt(passage, cues, tokens, language)) {
    const here = { from: at, to: at + 1, kinds: new Set<never>(), verb: null };
    const position = cues.findLastIndex((cue) => cue.to <= at) + 1;
    deny(backwards(position, here), forwards(position - 1, here, false));
  }
  return denied;

  function forwards(position: number, cue: Cue, reporting: boolean): number {
    const following = cues.slice(position + 1);
    const most = reporting ? Math.min(to, cue.to + reportingWords) : to;
    for (let at = cue.to; at < most; at += 1) {
      if ((marks(at) & clauseEnd) !== 0) return at;
      if (reporting && (marks(at) & gap.comma) !== 0) return at;
      const here = following.find((other) => other.from === at);
      if (here?.kinds.has('ends')) return at;
      // What is done besides reporting: "reporting to the CISO and leading …".
      if (reporting && here?.verb && lemmas[at - 1] === language.conjunction) return at;
    }
    return most;
  }

  function backwards(position: number, cue: Cue): number {
    const before = cues.slice(0, position);
    for (let at = cue.from; at > from; at -= 1) {
      if ((marks(at) & clauseEnd) !== 0) return at;
      const ended = before.find((other) => other.to === at && other.kinds.has('ends'));
      if (ended) return at;
      // "You build detections, and compliance is owned by …" denies only what has no verb of its own.
      const done = before.some((other) => other.to <= at && acts(other));
      if ((marks(at) & gap.comma) !== 0 && done) return at;
    }
    return from;
  }
}

/** Where somebody else is the one who does it: "our GRC team answers the auditors". */
function othersAt(
  { from, to }: Span,
  cues: readonly Cue[],
  { text, starts, ends, gaps, lemmas }: Tokens,
  { others, cues: index }: Language,
): number[] {
  const found: number[] = [];
  let addressed = false;
  for (let at = from; at < to - 1; at += 1) {
    if (((gaps[at] ?? 0) & clauseEnd) !== 0) addressed = false;
    if (lemmas[at] === 'you') addressed = true;
    const next = at + 1;
    if (!others.has(lemmas[at] ?? '') || (gaps[next] ?? 0) !== 0 || addressed) continue;
    const verb = index
      .at(lemmas, next, to)
      .some(({ value }) => value.some((kind) => typeof kind === 'object' && acts(kind)));
    const third = /[^s]s$/.test(text.slice(starts[next], ends[next]));
    const helped = cues.some((cue) => cue.to <= at && cue.verb !== null && acts(cue));
    if (verb && third && !helped) found.push(at);
  }
  return found;
}

const acts = ({ verb }: Pick<Cue, 'verb'>): boolean => verb !== null && verb !== 'unspecified';
