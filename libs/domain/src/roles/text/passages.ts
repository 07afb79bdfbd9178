import type { RoleSection } from '../role-rules.js';
import { headingOf, type Heading, inlineHeading } from './headings.js';
import type { Language, Talk } from './language.js';
import { type Line, linesOf } from './lines.js';
import { gap, type Tokens } from './tokens.js';

/** A bullet, or a sentence: what counts once for a discipline. Words `from` … `to` (exclusive). */
export interface Passage {
  readonly from: number;
  readonly to: number;
  readonly section: RoleSection;
  /** The words that lead into the list it belongs to ("You are accountable for:"). */
  readonly leadIn: { readonly from: number; readonly to: number } | null;
}

export interface Parts {
  readonly title: string;
  readonly passages: readonly Passage[];
}

type Section = RoleSection | 'company' | 'start';
type Span = { from: number; to: number };

/** Longer lines with a colon at their end are sentences that lead into a list. */
const leadInWords = 40;
const titleWords = 14;
/** No sentence has as many; a text made to cost time is cut there. */
const passageWords = 400;

/** A line with its words and what it is the heading of. */
interface ReadLine {
  readonly line: Line;
  readonly span: Span;
  readonly heading: Heading | null;
}

/** Takes a text apart into passages, each with the section that it stands in. */
export function partsOf(tokens: Tokens, language: Language): Parts {
  const lines = readLines(tokens, language);
  const role = lines.some(({ heading }) => heading?.section === 'responsibilities');
  const reader = new PartsReader(tokens, language, role);
  for (const line of lines) reader.read(line);
  return { title: reader.title, passages: reader.passages };
}

const speaksOfRole = (section: Section | null): boolean =>
  section === 'responsibilities' || section === 'required';

function readLines(tokens: Tokens, language: Language): ReadLine[] {
  const { text, starts, lemmas, length } = tokens;
  let position = 0;
  const wordAt = (offset: number): number => {
    while (position > 0 && (starts[position - 1] ?? 0) >= offset) position -= 1;
    while (position < length && (starts[position] ?? 0) < offset) position += 1;
    return position;
  };
  const kindOf = (line: Line): 'heading' | 'item' | null => {
    const from = wordAt(line.start);
    const span = { from, to: wordAt(line.end) };
    if (headingOf(line, span, tokens, language, false)?.section) return 'heading';
    const verb = language.cues
      .at(lemmas, from, length)
      .some(({ value }) => value.some((kind) => typeof kind === 'object' && kind.bare));
    return verb && /\p{Lu}/u.test(text[line.start] ?? '') ? 'item' : null;
  };
  return linesOf(text, kindOf).flatMap((line) => {
    const span = { from: wordAt(line.start), to: wordAt(line.end) };
    if (span.from === span.to) return [];
    return [{ line, span, heading: headingOf(line, span, tokens, language, span.from === 0) }];
  });
}

class PartsReader {
  readonly passages: Passage[] = [];
  title = '';
  private section: Section = 'start';
  private level = 0;
  private leadIn: Span | null = null;
  /** Whose matter the paragraph is: the role's, the company's, or the law's. */
  private voice: 'role' | 'company' | 'boilerplate' = 'role';
  private first = true;

  /** What the post does or asks was told already: what follows the closing parts belongs to them. */
  private told = false;

  /** @param role whether some heading says what the post does. */
  constructor(
    private readonly tokens: Tokens,
    private readonly language: Language,
    private readonly role: boolean,
  ) {}

  read({ line, span, heading }: ReadLine): void {
    if (line.apart && line.kind === 'text') this.openParagraph();
    if (this.first) {
      this.first = false;
      // The title is the post's, whoever speaks after it.
      if (this.readTitle(line, span, heading) && !heading) {
        this.add(span, 'responsibilities');
        return;
      }
    }
    if (heading?.title) {
      this.title = this.tokens.text.slice(this.tokens.starts[heading.rest], line.end).trim();
      this.add({ ...span, from: heading.rest }, 'responsibilities');
      return;
    }
    if (heading) this.open(line, span, heading);
    else this.readWords(line, span);
  }

  private readTitle(line: Line, { from, to }: Span, heading: Heading | null): boolean {
    const short = to - from <= titleWords && line.kind === 'text';
    const content = this.tokens.text.slice(line.start, line.end);
    if (!short || (heading && heading.section !== null) || /[.:]$/.test(content)) return false;
    this.title = content
      .replace(/\s+/gu, ' ')
      .replace(/[*_`\p{Cc}\p{Cf}]/gu, '')
      .trim();
    return true;
  }

  private open(line: Line, span: Span, heading: Heading): void {
    const level = line.heading ?? 8;
    this.openParagraph();
    const leadIn = heading.rest === span.to ? (this.sentencesOf(span).at(-1) ?? null) : null;
    if (heading.section !== null) {
      const inline = heading.rest < span.to;
      // "Location: Berlin" is a matter of its own line.
      if (inline && heading.section === 'boilerplate') {
        this.add(span, 'boilerplate');
        return;
      }
      this.section = heading.section;
      this.told ||= speaksOfRole(heading.section);
      this.level = level;
      this.openParagraph();
      this.leadIn = leadIn;
      if (inline) this.readWords(line, { from: heading.rest, to: span.to });
      return;
    }
    const deeper = level > this.level && this.level > 0 && level < 8;
    const closing = this.section === 'boilerplate' && (this.told || level === 8);
    const stays = deeper || closing || !['boilerplate', 'company'].includes(this.section);
    if (!stays) {
      this.section = 'start';
      this.level = level;
    }
    this.openParagraph();
    if (this.section === 'start') this.add(span, 'responsibilities');
    else this.readWords(line, span);
    this.leadIn = leadIn;
  }

  private openParagraph(): void {
    this.voice = this.voiceOfSection();
    this.leadIn = null;
  }

  /** Who speaks where nothing says so: before the first heading of a text that has some, the company. */
  private voiceOfSection(): 'role' | 'company' {
    return this.section === 'company' || (this.section === 'start' && this.role)
      ? 'company'
      : 'role';
  }

  private readWords(line: Line, span: Span): void {
    const { text } = this.tokens;
    if (line.kind === 'bullet') {
      // A list before the first heading is the post's: companies introduce themselves in sentences.
      this.voice = this.section === 'company' ? 'company' : 'role';
      this.add(span, this.sectionOf(span, true));
    } else {
      for (const sentence of this.sentencesOf(span))
        this.add(sentence, this.introducedAs(sentence) ?? this.sectionOf(sentence, false));
    }
    if (text[line.end - 1] === ':' && span.to - span.from <= leadInWords)
      this.leadIn = this.sentencesOf(span).at(-1) ?? null;
  }

  /** "Bonus: Kubernetes." in the middle of a paragraph. */
  private introducedAs({ from, to }: Span): RoleSection | null {
    const section = inlineHeading(from, to, this.tokens, this.language)?.section ?? null;
    return section === 'company' || this.section === 'boilerplate' ? null : section;
  }

  private sentencesOf({ from, to }: Span): Span[] {
    const sentences: Span[] = [];
    let start = from;
    for (let at = from + 1; at <= to; at += 1) {
      if (at < to && ((this.tokens.gaps[at] ?? 0) & gap.stop) === 0) continue;
      sentences.push({ from: start, to: at });
      start = at;
    }
    return sentences;
  }

  private sectionOf(span: Span, bullet: boolean): RoleSection {
    if (this.section === 'boilerplate') return 'boilerplate';
    const talk = this.talkOf(span);
    if (talk.has('boilerplate')) this.voice = 'boilerplate';
    if (this.voice === 'boilerplate') {
      return 'boilerplate';
    }
    const { section } = this;
    if (section === 'required' || section === 'preferred') return section;
    if (section !== 'responsibilities') {
      if (talk.has('addressed')) this.voice = 'role';
      else if (talk.has('company')) this.voice = 'company';
      if (this.voice === 'company') return 'boilerplate';
      // "We run on …" is the company's sentence; the next one may be the role's again.
      if (!talk.has('addressed') && this.opensAsCompany(span)) return 'boilerplate';
    }
    return !bullet && this.demands(span) ? 'required' : 'responsibilities';
  }

  private opensAsCompany({ from }: Span): boolean {
    return this.language.companyOpeners.has(this.tokens.lemmas[from] ?? '');
  }

  private talkOf({ from, to }: Span): Set<Talk> {
    const { lemmas } = this.tokens;
    const found = new Set<Talk>();
    for (let at = from; at < to; at += 1)
      for (const { value } of this.language.talk.at(lemmas, at, to))
        for (const talk of value) found.add(talk);
    return found;
  }

  private demands({ from, to }: Span): boolean {
    for (let at = from; at < to; at += 1) {
      const [cue] = this.language.cues.at(this.tokens.lemmas, at, to);
      if (cue?.value.includes('required')) return true;
    }
    return false;
  }

  private add({ from, to }: Span, section: RoleSection): void {
    for (let start = from; start < to; start += passageWords) {
      const end = Math.min(to, start + passageWords);
      this.passages.push({ from: start, to: end, section, leadIn: this.leadIn });
    }
  }
}
