import type { Sentences } from './sentences.js';

/** What the trail records of facts. */
export interface FactDetails {
  'observation.recorded': { domain: string; criterion: string };
}

export const factSentences: Sentences<FactDetails> = {
  'observation.recorded': ({ domain, criterion }) => `Recorded ${domain} ${criterion}`,
};
