import type { Sentences } from './sentences.js';

/** What the trail records of ownership. */
export interface OwnershipDetails {
  'register.changed': { section: string; key: string };
}

export const ownershipSentences: Sentences<OwnershipDetails> = {
  'register.changed': ({ section, key }) => `Changed ${key} in the register of ${section}`,
};
