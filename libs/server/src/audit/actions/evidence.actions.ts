import type { Sentences } from './sentences.js';

/** What the trail records of evidence. */
export interface EvidenceDetails {
  'evidence.added': { name: string; domain: string };
  'evidence.changed': { name: string; domain: string };
  'evidence.requested': { name: string; domain: string; userId: string; dueOn: string };
  'evidence.request-cancelled': { name: string; domain: string };
  'evidence.provided': { name: string; domain: string; number: number };
  'evidence.accepted': { name: string; domain: string; number: number };
  'evidence.returned': { name: string; domain: string; number: number };
  'evidence.deleted': { name: string; domain: string };
  'evidence.restored': { name: string; domain: string };
}

export const evidenceSentences: Sentences<EvidenceDetails> = {
  'evidence.added': ({ name, domain }) => `Added the evidence ${name} to ${domain}`,
  'evidence.changed': ({ name, domain }) => `Changed the evidence ${name} of ${domain}`,
  'evidence.requested': ({ name, domain, userId, dueOn }, nameOf) =>
    `Asked ${nameOf(userId)} for the evidence ${name} of ${domain} by ${dueOn}`,
  'evidence.request-cancelled': ({ name, domain }) =>
    `Took back the request for the evidence ${name} of ${domain}`,
  'evidence.provided': ({ name, domain, number }) =>
    `Provided version ${String(number)} of the evidence ${name} of ${domain}`,
  'evidence.accepted': ({ name, domain, number }) =>
    `Accepted version ${String(number)} of the evidence ${name} of ${domain}`,
  'evidence.returned': ({ name, domain, number }) =>
    `Returned version ${String(number)} of the evidence ${name} of ${domain}`,
  'evidence.deleted': ({ name, domain }) => `Deleted the evidence ${name} of ${domain}`,
  'evidence.restored': ({ name, domain }) => `Restored the evidence ${name} of ${domain}`,
};
