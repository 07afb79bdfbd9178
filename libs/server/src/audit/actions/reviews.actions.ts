import type { Sentences } from './sentences.js';

interface OfDomain {
  domain: string;
  campaign: string;
}

/** What the trail records of settling, reviews, sign-offs and comments. */
export interface ReviewDetails {
  'settlement.recorded': OfDomain & { ownerRole: string | null; decidedBy: string };
  'settlement.withdrawn': OfDomain;
  'review.submitted': OfDomain;
  'review.challenged': OfDomain;
  'review.signed': OfDomain & { accepted: string | null; independent: boolean };
  'review.reopened': OfDomain;
  'campaign.signed-off': { campaign: string; asOf: string; band: string };
  'campaign.sign-off-taken-back': { campaign: string };
  'comment.added': { place: string };
  'comment.edited': { place: string };
  'comment.deleted': { place: string };
  'comment.restored': { place: string };
}

export const reviewSentences: Sentences<ReviewDetails> = {
  'settlement.recorded': ({ domain, campaign, ownerRole, decidedBy }) =>
    ownerRole === null
      ? `Settled in ${campaign} that nobody owns ${domain} today, decided by ${decidedBy}`
      : `Settled in ${campaign} that ${ownerRole} owns ${domain}, decided by ${decidedBy}`,
  'settlement.withdrawn': ({ domain, campaign }) =>
    `Took back who owns ${domain}, settled in ${campaign}`,
  'review.submitted': ({ domain, campaign }) => `Submitted ${domain} of ${campaign} for review`,
  'review.challenged': ({ domain, campaign }) => `Challenged ${domain} of ${campaign}`,
  'review.signed': ({ domain, campaign, accepted, independent }) =>
    (accepted ? `Accepted ${domain} of ${campaign}` : `Signed ${domain} of ${campaign}`) +
    (independent
      ? ''
      : accepted
        ? ', as one of two persons'
        : ', having a part in it: another signature is needed'),
  'review.reopened': ({ domain, campaign }) =>
    `Opened the review of ${domain} of ${campaign} again`,
  'campaign.signed-off': ({ campaign, asOf, band }) =>
    `Signed off ${campaign} as of ${asOf}: ${band}`,
  'campaign.sign-off-taken-back': ({ campaign }) => `Took back the sign-off of ${campaign}`,
  'comment.added': ({ place }) => `Commented on ${place}`,
  'comment.edited': ({ place }) => `Edited a comment on ${place}`,
  'comment.deleted': ({ place }) => `Deleted a comment on ${place}`,
  'comment.restored': ({ place }) => `Restored a comment on ${place}`,
};
