/** One line of a text, or several that belong together. */
export interface Line {
  /** UTF-16 offsets of what it says, without bullets, quotes and marks of a heading. */
  readonly start: number;
  end: number;
  readonly kind: 'bullet' | 'text';
  /** Marks say that it is a heading: `level` 1..6 for Markdown, 7 for bold or underlined. */
  readonly heading: number | null;
  /** A blank line stands before it. */
  readonly apart: boolean;
}

const bullet =
  /^(?:[*+](?=\s)|-(?=[\s\p{L}])|[•◦▪▫‣⁃∙·●○■□◆◇➢➤►▸▶→✓✔✅☑☐–—»›§\uF0B7\uF0A7\uF076]|\p{Extended_Pictographic}\uFE0F?|o(?=\t| {2,})|\[[ xX]?\]|\(?(?:\d{1,2}|[a-hA-H]|[ivx]{1,4})[.)](?=\s))\s*/u;
const quote = /^(?:>\s?)+/;
const underline = /^(?:={3,}|-{3,}|\*{3,}|_{3,})$/;
const emphasised = /^(?:\*\*|__)(.+?)(?:\*\*|__):?$/;

/**
 * The text's lines with their marks told apart from what they say. Lines that only go on where
 * the one before broke off are joined to it: documents wrap at every width.
 *
 * @param kindOf whether a line reads like a heading, or like an item of a list.
 */
export function linesOf(text: string, kindOf: (line: Line) => 'heading' | 'item' | null): Line[] {
  const lines: Line[] = [];
  const raws = [...rawLines(text)];
  const width = wrapWidth(raws);
  let apart = true;
  let previous: { line: Line; length: number } | undefined;
  for (const { start, end } of raws) {
    const content = text.slice(start, end);
    if (content.trim() === '') {
      apart = true;
      previous = undefined;
      continue;
    }
    if (underline.test(content.trim())) {
      if (previous) lines[lines.length - 1] = { ...previous.line, heading: 7 };
      previous = undefined;
      apart = true;
      continue;
    }
    const line = lineOf(text, start, end, apart);
    apart = false;
    if (previous && goesOn(text, previous, line, width, kindOf)) {
      previous.line.end = line.end;
      previous.length = end - start;
      continue;
    }
    lines.push(line);
    previous = line.heading === null ? { line, length: end - start } : undefined;
    if (line.heading !== null) apart = true;
  }
  return lines;
}

function* rawLines(text: string): Generator<{ start: number; end: number }> {
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const letter = text[at];
    if (at < text.length && letter !== '\n' && letter !== '\r' && letter !== '\u2028') continue;
    yield { start, end: at };
    start = at + 1;
  }
}

function lineOf(text: string, from: number, to: number, apart: boolean): Line {
  let start = from;
  let end = to;
  let kind: Line['kind'] = 'text';
  let heading: Line['heading'] = null;
  const skip = (pattern: RegExp): string | undefined => {
    const found = pattern.exec(text.slice(start, end))?.[0];
    if (found !== undefined) start += found.length;
    return found;
  };
  skip(/^[\s|]+/);
  skip(quote);
  skip(/^\s+/);
  const hashes = skip(/^#{1,6}(?=\s)/);
  if (hashes !== undefined) heading = hashes.length;
  else if (skip(bullet) !== undefined) kind = 'bullet';
  skip(/^[\s#|]+/);
  while (end > start && /[\s#|]/.test(text[end - 1] ?? '')) end -= 1;
  const bold = emphasised.exec(text.slice(start, end));
  if (bold && !/\*\*|__/.test(bold[1] ?? '') && kind === 'text') {
    heading ??= 7;
    start += 2;
    end -= text.slice(start, end).endsWith(':') ? 3 : 2;
  }
  return { start, end, kind, heading, apart };
}

/** The width at which the text seems to be wrapped: nine lines of ten are no longer. */
function wrapWidth(lines: readonly { start: number; end: number }[]): number {
  const lengths = lines
    .map(({ start, end }) => end - start)
    .filter((length) => length > 0)
    .sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0;
}

function goesOn(
  text: string,
  previous: { line: Line; length: number },
  line: Line,
  width: number,
  kindOf: (line: Line) => 'heading' | 'item' | null,
): boolean {
  if (line.apart || line.heading !== null || line.kind === 'bullet') return false;
  const last = text[previous.line.end - 1] ?? '';
  if (last === ':') return false;
  const first = text[line.start] ?? '';
  if (/\p{Ll}/u.test(first) || /[,(&/-]/.test(last)) return true;
  if (kindOf(line) !== null || kindOf(previous.line) === 'heading') return false;
  if (/[.!?;]/.test(last)) return previous.line.kind === 'text' && previous.length >= width * 0.6;
  return previous.length >= width * 0.75;
}
