import { campaignOutline } from '@rolewright/domain';
import type { Kind } from './campaign-words.js';
import type { CampaignSetupQuery } from '../../graphql/generated/campaigns.js';

export type AskedModel = CampaignSetupQuery['model'];

const domainKind = { DIAGNOSTIC: 'diagnostic', FULL: 'full', PULSE: 'pulse' } as const;
/** A diagnostic asks for the criteria up to this band. */
const diagnosticBand = 2;

export interface Outline {
  /** Facts that the assessment needs. */
  criteria: number;
  /** Questions to each respondent. */
  questions: number;
  minutes: number;
}

/** How large a campaign over these domains would be, before there is one. */
export function outlineOf(kind: Kind, domains: readonly string[], model: AskedModel): Outline {
  const { questions, minutes } = campaignOutline(domainKind[kind], domains.length, {
    criteria: [],
  });
  const asked = model.domains
    .filter(({ id }) => domains.includes(id))
    .flatMap(({ criteria }) => criteria)
    .filter(({ band }) => kind !== 'PULSE' && (kind === 'FULL' || band <= diagnosticBand));
  return { criteria: asked.length, questions, minutes };
}
