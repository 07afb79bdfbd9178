/**
 * What actions are about, by the word before their dot. Each action belongs to one group, so that the
 * groups together are the whole trail; a word that is missing here fails a test.
 */
export const auditGroups = {
  facts: ['observation', 'register-row', 'register-rows', 'import', 'snapshot', 'job'],
  campaigns: ['campaign', 'respondent'],
  ownership: ['assignment', 'decision', 'hand-over', 'handoff', 'holder', 'role'],
  evidence: ['evidence'],
  reviews: ['review', 'settlement', 'comment'],
  plans: ['plan', 'charter'],
  access: ['organisation', 'member', 'engagement', 'audit'],
} as const;

export type AuditGroup = keyof typeof auditGroups;
