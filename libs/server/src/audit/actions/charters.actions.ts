import type { Sentences } from './sentences.js';

/** What the trail records of role charters. */
export interface CharterDetails {
  'charter.saved': { title: string };
  'charter.changed': { title: string };
  'charter.state-changed': { title: string };
  'charter.deleted': { title: string };
  'charter.restored': { title: string };
}

export const charterSentences: Sentences<CharterDetails> = {
  'charter.saved': ({ title }) => `Saved the role charter ${title}`,
  'charter.changed': ({ title }) => `Changed the role charter ${title}`,
  'charter.state-changed': ({ title }) => `Changed the state of the role charter ${title}`,
  'charter.deleted': ({ title }) => `Deleted the role charter ${title}`,
  'charter.restored': ({ title }) => `Restored the role charter ${title}`,
};
