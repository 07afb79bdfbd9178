import type { Sentences } from './sentences.js';

/** What the trail records of reviews. */
export interface ReviewDetails {
  'review.submitted': { domain: string };
}

export const reviewSentences: Sentences<ReviewDetails> = {
  'review.submitted': ({ domain }) => `Submitted ${domain} for review`,
};
