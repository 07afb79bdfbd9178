import type { Sentences } from './sentences.js';

/** What the trail records of campaigns. */
export interface CampaignDetails {
  'campaign.opened': { title: string; kind: string; respondents: number };
}

export const campaignSentences: Sentences<CampaignDetails> = {
  'campaign.opened': ({ title, respondents }) =>
    `Opened the campaign ${title} for ${respondents} ${respondents === 1 ? 'respondent' : 'respondents'}`,
};
