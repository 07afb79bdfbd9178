import type { Sentences } from './sentences.js';

/** What the trail records of charters. */
export interface CharterDetails {
  'charter.saved': { title: string };
}

export const charterSentences: Sentences<CharterDetails> = {
  'charter.saved': ({ title }) => `Saved the role charter ${title}`,
};
