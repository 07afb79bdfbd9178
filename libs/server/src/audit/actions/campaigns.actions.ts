import type { Sentences } from './sentences.js';

/** What the trail records of campaigns. What somebody answered, and any link, stands nowhere in it. */
export interface CampaignDetails {
  'campaign.created': { title: string; kind: string; quarter: string; respondents: number };
  'campaign.changed': { title: string };
  'campaign.opened': { title: string; kind: string; respondents: number };
  'campaign.closed': { title: string; submitted: number; people: number };
  'campaign.reopened': { title: string; dueOn: string };
  'campaign.deleted': { title: string };
  'campaign.restored': { title: string };
  'campaign.respondents-added': { title: string; respondents: number };
  'campaign.respondent-removed': { title: string; name: string };
  'campaign.written-to': { title: string; people: number; kind: string };
  'campaign.link-issued': { title: string; name: string; expiresAt: string };
  'campaign.links-revoked': { title: string; name: string; links: number };
  'campaign.answered': { title: string; answers: number };
  'campaign.answers-mapped': { title: string; answers: number };
  'respondent.added': { name: string };
  'respondent.changed': { name: string };
  'respondent.deleted': { name: string };
  'respondent.restored': { name: string };
  'respondent.imported': { added: number; changed: number };
}

const people = (count: number): string => `${count} ${count === 1 ? 'respondent' : 'respondents'}`;
const answers = (count: number): string => `${count} ${count === 1 ? 'answer' : 'answers'}`;

export const campaignSentences: Sentences<CampaignDetails> = {
  'campaign.created': ({ title, quarter, respondents }) =>
    `Drafted the campaign ${title} of ${quarter} with ${people(respondents)}`,
  'campaign.changed': ({ title }) => `Changed the campaign ${title}`,
  'campaign.opened': ({ title, respondents }) =>
    `Opened the campaign ${title} for ${people(respondents)}`,
  'campaign.closed': ({ title, submitted, people: asked }) =>
    `Closed the campaign ${title} with ${submitted} of ${asked} submitted`,
  'campaign.reopened': ({ title, dueOn }) => `Reopened the campaign ${title} until ${dueOn}`,
  'campaign.deleted': ({ title }) => `Deleted the campaign ${title}`,
  'campaign.restored': ({ title }) => `Restored the campaign ${title}`,
  'campaign.respondents-added': ({ title, respondents }) =>
    `Added ${people(respondents)} to the campaign ${title}`,
  'campaign.respondent-removed': ({ title, name }) => `Took ${name} out of the campaign ${title}`,
  'campaign.written-to': ({ title, people: asked, kind }) =>
    kind === 'invitation'
      ? `Invited ${people(asked)} to the campaign ${title}`
      : `Reminded ${people(asked)} of the campaign ${title}`,
  'campaign.link-issued': ({ title, name }) =>
    `Made a personal link for ${name} to the campaign ${title}`,
  'campaign.links-revoked': ({ title, name, links }) =>
    `Ended ${links} ${links === 1 ? 'link' : 'links'} of ${name} to the campaign ${title}`,
  'campaign.answered': ({ title, answers: count }) =>
    `Submitted ${answers(count)} to the campaign ${title}`,
  'campaign.answers-mapped': ({ title, answers: count }) =>
    `Read ${answers(count)} of the campaign ${title} by the directory of roles`,
  'respondent.added': ({ name }) => `Added ${name} to the roster`,
  'respondent.changed': ({ name }) => `Changed ${name} on the roster`,
  'respondent.deleted': ({ name }) => `Took ${name} off the roster`,
  'respondent.restored': ({ name }) => `Put ${name} back on the roster`,
  'respondent.imported': ({ added, changed }) =>
    `Imported people into the roster: ${added} new, ${changed} changed`,
};
