import { Lemmas } from './lemma.js';
import { tokenise } from './tokens.js';

/** How the role analysis sees a phrase: two phrases of one form are one and the same to it. */
export function phraseForm(
  spellings: Readonly<Record<string, string>>,
): (phrase: string) => string {
  const lemmas = new Lemmas(spellings);
  return (phrase) => tokenise(phrase, lemmas, new Set()).lemmas.join(' ');
}
