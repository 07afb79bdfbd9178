export interface Mentioned {
  userId: string;
  name: string;
}

/** The name that is being typed after an @ before the caret; null where none is. */
export function mentionAt(text: string, caret: number): { from: number; typed: string } | null {
  const before = text.slice(0, caret);
  const from = before.lastIndexOf('@');
  if (from === -1 || (from > 0 && /[\p{L}\p{N}]/u.test(before[from - 1] ?? ''))) return null;
  const typed = before.slice(from + 1);
  // A name is a few words on one line; what is longer is a sentence.
  return /^[\p{L}\p{N}'’.\- ]{0,40}$/u.test(typed) && typed.split(' ').length <= 3
    ? { from, typed }
    : null;
}

/** The text with the person's name in place of what was typed, and where the caret goes. */
export function withMention(
  text: string,
  { from, typed }: { from: number; typed: string },
  name: string,
): { text: string; caret: number } {
  const said = `@${name} `;
  const rest = text.slice(from + 1 + typed.length).replace(/^ /, '');
  return { text: text.slice(0, from) + said + rest, caret: from + said.length };
}

/** Whose mention still stands in the text: somebody taken out of it is not told. */
export const standing = (text: string, people: readonly Mentioned[]): Mentioned[] =>
  people.filter(({ name }) => text.includes(`@${name}`));
