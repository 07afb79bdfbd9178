import type { Sentences } from './sentences.js';

/** What the trail records of plans. */
export interface PlanDetails {
  'plan.saved': { title: string };
}

export const planSentences: Sentences<PlanDetails> = {
  'plan.saved': ({ title }) => `Saved the plan ${title}`,
};
