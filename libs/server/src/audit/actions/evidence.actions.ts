import type { Sentences } from './sentences.js';

/** What the trail records of evidence. */
export interface EvidenceDetails {
  'evidence.added': { name: string; domain: string };
}

export const evidenceSentences: Sentences<EvidenceDetails> = {
  'evidence.added': ({ name, domain }) => `Added the evidence ${name} to ${domain}`,
};
