import type { RoleSection } from '../role-rules.js';
import type { Language } from './language.js';
import type { Line } from './lines.js';
import { gap, type Tokens } from './tokens.js';

export interface Heading {
  /** The section that it opens; null where its words say nothing of it. */
  readonly section: RoleSection | 'company' | null;
  /** It introduces the post's title. */
  readonly title: boolean;
  /** Where the words after it begin on the same line; the line's end where it stands alone. */
  readonly rest: number;
}

const headingWords = 8;
const markedWords = 14;
/** Share of a heading's words that have to be ones of the rules, so that a sentence is none. */
const share = { bullet: 1, first: 0.51, plain: 0.5, colon: 0.34, marked: 0.25 };

/** Whether a line is a heading, alone or in front of a text, and of what; `first` is the text's first line. */
export function headingOf(
  line: Line,
  { from, to }: { from: number; to: number },
  tokens: Tokens,
  language: Language,
  first: boolean,
): Heading | null {
  const inline = inlineHeading(from, to, tokens, language);
  if (inline) return inline;
  const words = to - from;
  const content = tokens.text.slice(line.start, line.end);
  const colon = content.endsWith(':');
  const marked = line.heading !== null && words <= markedWords;
  if (!marked && words > headingWords) return null;
  const found = sectionIn(from, to, tokens, language);
  const known = (least: number) => (found && found.words / words >= least ? found.section : null);
  // A post's title may hold any word: "Customer Experience Security Engineer".
  if (marked) return { section: known(first ? share.first : share.marked), title: false, rest: to };
  // A sign in front of a heading looks like a bullet: "🚀 Benefits".
  if (line.kind === 'bullet' && !colon) {
    const section = known(share.bullet);
    return section === null ? null : { section, title: false, rest: to };
  }
  if (colon) return { section: known(share.colon), title: false, rest: to };
  if (/[.;,]$/.test(content)) return null;
  const section = found && found.words / words > share.plain ? found.section : null;
  if (section !== null) return { section, title: false, rest: to };
  const capitals = words > 1 && /\p{Lu}/u.test(content) && !/\p{Ll}/u.test(content);
  return capitals ? { section: known(share.marked), title: false, rest: to } : null;
}

/** "Requirements: five years of …", "Job title: …". */
export function inlineHeading(
  from: number,
  to: number,
  { lemmas, gaps }: Tokens,
  { headings, titles }: Language,
): Heading | null {
  let colon = from + 1;
  while (colon < to && ((gaps[colon] ?? 0) & gap.colon) === 0) colon += 1;
  if (colon >= to || colon - from > headingWords) return null;
  const whole = <Value>(found: readonly { lemmas: readonly string[]; value: Value }[]) =>
    found.find((phrase) => phrase.lemmas.length === colon - from);
  if (whole(titles.at(lemmas, from, colon))) return { section: null, title: true, rest: colon };
  const section = whole(headings.at(lemmas, from, colon));
  return section ? { section: section.value, title: false, rest: colon } : null;
}

function sectionIn(
  from: number,
  to: number,
  { lemmas }: Tokens,
  { headings }: Language,
): { section: RoleSection | 'company'; words: number } | undefined {
  let best: { section: RoleSection | 'company'; words: number } | undefined;
  for (let at = from; at < to; at += 1) {
    const [longest] = headings.at(lemmas, at, to);
    if (!longest) continue;
    const words = longest.lemmas.length;
    if (!best || words > best.words || (words === best.words && best.section === 'company'))
      best = { section: longest.value, words };
  }
  return best;
}
