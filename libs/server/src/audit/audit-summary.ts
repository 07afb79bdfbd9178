import { type CampaignDetails, campaignSentences } from './actions/campaigns.actions.js';
import { type CharterDetails, charterSentences } from './actions/charters.actions.js';
import { type EvidenceDetails, evidenceSentences } from './actions/evidence.actions.js';
import { type FactDetails, factSentences } from './actions/facts.actions.js';
import { type OwnershipDetails, ownershipSentences } from './actions/ownership.actions.js';
import { type PlanDetails, planSentences } from './actions/plans.actions.js';
import { type ReviewDetails, reviewSentences } from './actions/reviews.actions.js';
import type { Sentences } from './actions/sentences.js';

/** What the trail records of the ground: organisations, people, files, snapshots, jobs. */
interface GroundDetails {
  'organisation.created': { name: string; consultancyId: string | null };
  'member.added': { userId: string; role: string };
  'member.role-changed': { userId: string; from: string; to: string };
  'member.removed': { userId: string; role: string };
  'engagement.granted': { consultancy: string; scope: string; expiresAt: string | null };
  'engagement.ended': { consultancy: string };
  'import.accepted': { fileName: string; asOf: string; facts: number };
  'import.discarded': { fileName: string; asOf: string };
  'snapshot.requested': { asOf: string };
  'job.cancelled': { name: string };
  'audit.exported': { format: string; events: number };
}

/** Everything that the trail records, and what each event keeps about itself: a room's own actions stand in `actions/`. */
export type AuditDetails = GroundDetails &
  CampaignDetails &
  CharterDetails &
  EvidenceDetails &
  FactDetails &
  OwnershipDetails &
  PlanDetails &
  ReviewDetails;

export type AuditAction = keyof AuditDetails;

const day = (instant: string): string => instant.slice(0, 10);
const spoken = (role: string): string => role.replaceAll('-', ' ');

const groundSentences: Sentences<GroundDetails> = {
  'organisation.created': ({ name }) => `Started the organisation ${name}`,
  'member.added': ({ userId, role }, nameOf) => `Added ${nameOf(userId)} as ${spoken(role)}`,
  'member.role-changed': ({ userId, from, to }, nameOf) =>
    `Changed ${nameOf(userId)} from ${spoken(from)} to ${spoken(to)}`,
  'member.removed': ({ userId, role }, nameOf) => `Removed ${nameOf(userId)}, ${spoken(role)}`,
  'engagement.granted': ({ consultancy, scope, expiresAt }) =>
    `Let ${consultancy} ${scope === 'assess' ? 'read and assess' : 'read'}` +
    (expiresAt ? ` until ${day(expiresAt)}` : ''),
  'engagement.ended': ({ consultancy }) => `Ended the access of ${consultancy}`,
  'import.accepted': ({ fileName, asOf, facts }) =>
    `Imported ${fileName} as of ${asOf}: ${facts} ${facts === 1 ? 'change' : 'changes'}`,
  'import.discarded': ({ fileName, asOf }) => `Discarded ${fileName} as of ${asOf}`,
  'snapshot.requested': ({ asOf }) => `Asked for a snapshot as of ${asOf}`,
  'job.cancelled': ({ name }) => `Cancelled the job ${name}`,
  'audit.exported': ({ format, events }) =>
    `Took ${events} ${events === 1 ? 'event' : 'events'} out of this trail as ${format}`,
};

const sentences: Sentences<AuditDetails> = {
  ...groundSentences,
  ...campaignSentences,
  ...charterSentences,
  ...evidenceSentences,
  ...factSentences,
  ...ownershipSentences,
  ...planSentences,
  ...reviewSentences,
};

/** Every action that this version knows. */
export const auditActions = Object.keys(sentences) as AuditAction[];

/** An event in plain words. An action this version does not know (a newer one wrote it) is named as it is. */
export function summaryOf(
  action: string,
  details: Record<string, unknown>,
  nameOf: (userId: string) => string,
): string {
  const sentence = sentences[action as AuditAction] as
    ((details: Record<string, unknown>, nameOf: (userId: string) => string) => string) | undefined;
  return sentence ? sentence(details, nameOf) : action;
}
