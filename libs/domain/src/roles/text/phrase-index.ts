import type { Lemmas } from './lemma.js';
import { tokenise } from './tokens.js';

export interface Phrase<Value> {
  readonly lemmas: readonly string[];
  readonly value: Value;
}

/** Phrases by their first word, the longest first. */
export class PhraseIndex<Value> {
  private readonly byFirst = new Map<string, Phrase<Value>[]>();

  constructor(private readonly lemmas: Lemmas) {}

  /** `joined` also finds the phrase written as one word. */
  add(written: string, value: Value, { joined = false } = {}): void {
    const words = tokenise(written, this.lemmas, none).lemmas;
    this.insert({ lemmas: words, value });
    if (!joined || words.length < 2) return;
    const asOne = written.replace(/[^\p{L}\p{N}]/gu, '');
    if (asOne.length >= shortestJoined) this.insert({ lemmas: [this.lemmas.of(asOne)], value });
  }

  private insert(phrase: Phrase<Value>): void {
    const [first] = phrase.lemmas;
    if (first === undefined) return;
    const list = this.byFirst.get(first) ?? [];
    list.push(phrase);
    list.sort((a, b) => b.lemmas.length - a.lemmas.length);
    this.byFirst.set(first, list);
  }

  /** The phrases that stand at a word, the longest first; none reaches over the end. */
  at(words: readonly string[], position: number, end: number): readonly Phrase<Value>[] {
    const list = this.byFirst.get(words[position] ?? '');
    if (!list) return nothing;
    return list.filter(
      ({ lemmas }) =>
        position + lemmas.length <= end &&
        lemmas.every((lemma, offset) => words[position + offset] === lemma),
    );
  }
}

const none: ReadonlySet<string> = new Set();
const nothing: readonly never[] = [];
// Shorter ones are words of their own ("eager" is no "e agers").
const shortestJoined = 7;
