/** Zero-width characters and soft hyphens, which documents hide in words. */
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

const longestWord = 60;

/**
 * Brings the forms of a word together: plural, verb ending, British spelling. It cuts rather than
 * understands, and always the same way for the lexicon and for the text, which is all that
 * matching needs.
 */
export class Lemmas {
  private readonly known = new Map<string, string>();

  constructor(private readonly spellings: Readonly<Record<string, string>>) {}

  /** @param word one word as it stands in a text. */
  of(word: string): string {
    // Nothing as long is a word, and the endings' patterns take time that grows with its square.
    if (word.length > longestWord) return word;
    const found = this.known.get(word);
    if (found !== undefined) return found;
    const lemma = this.made(plainWord(word));
    // A hostile text must not fill the memory with words that nobody will ask for again.
    if (this.known.size < 50_000) this.known.set(word, lemma);
    return lemma;
  }

  private made(plain: string): string {
    let word = plain;
    // Two steps: a spelling may lead to another one ("embeddings" → "embedding", which stands for itself).
    for (let step = 0; step < 2; step += 1) {
      const spelling = this.spellingOf(word) ?? this.spellingOf(withoutPlural(word));
      if (spelling === undefined) break;
      if (spelling === word || this.spellingOf(spelling) === spelling) return spelling;
      word = spelling;
    }
    return stem(word);
  }

  private spellingOf(word: string): string | undefined {
    return Object.hasOwn(this.spellings, word) ? this.spellings[word] : undefined;
  }
}

/** Lower case, one form of every letter, no possessive and no apostrophe. */
export function plainWord(word: string): string {
  const plain = /^[\w'’]*$/.test(word) ? word : word.normalize('NFKC').replace(invisible, '');
  return plain
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/['’]/g, '');
}

function stem(word: string): string {
  let stemmed = american(withoutPlural(word));
  if (/[aeiouy].*ing$/.test(stemmed) && stemmed.length >= 6) {
    stemmed = undoubled(stemmed.slice(0, -3));
  } else if (stemmed.length >= 6 && stemmed.endsWith('ed') && !stemmed.endsWith('eed')) {
    stemmed = undoubled(stemmed.slice(0, -2));
  }
  stemmed = stemmed.replace(/ll$/, 'l');
  return stemmed.length > 3 ? stemmed.replace(/e$/, '') : stemmed;
}

function withoutPlural(word: string): string {
  // Three letters are an abbreviation (AWS, KMS), and "-ss", "-us", "-is" are no plurals.
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

function american(word: string): string {
  return word
    .replace(/is(ation|ing|ed|e|er)$/, 'iz$1')
    .replace(/ys(ing|ed|e)$/, 'yz$1')
    .replace(/^(.{3,})our$/, '$1or');
}

function undoubled(word: string): string {
  return /([bdfgmnprtl])\1$/.test(word) ? word.slice(0, -1) : word;
}
