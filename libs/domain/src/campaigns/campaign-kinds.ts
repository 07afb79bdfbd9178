import type { MaturityModel } from '../model/maturity-model.js';

/**
 * diagnostic: the criteria of the first two bands (65 with thirteen domains), which can report no higher than
 * Emerging; full: every criterion (182); pulse: the ownership questions alone, no criterion.
 */
export const campaignKinds = ['diagnostic', 'full', 'pulse'] as const;
export type CampaignKind = (typeof campaignKinds)[number];

export const campaignStatuses = ['draft', 'open', 'closed'] as const;
export type CampaignStatus = (typeof campaignStatuses)[number];

/** What a respondent is asked of each domain; all but `may` become facts (engine-contract.md §1, `answers`). */
export const respondentQuestions = ['owner', 'decider', 'next', 'may'] as const;
export type RespondentQuestion = (typeof respondentQuestions)[number];

/** Where somebody stands when executives and engineers are compared. */
export const respondentStandings = ['executive', 'engineer', 'other'] as const;
export type RespondentStanding = (typeof respondentStandings)[number];

/** How far somebody who was asked has come. */
export const respondentStates = ['invited', 'started', 'submitted', 'revoked'] as const;
export type RespondentState = (typeof respondentStates)[number];

/** The last band of criteria that a diagnostic asks for. */
const diagnosticBand = 2;
/** Measured reading and choosing, not thinking: thirteen domains with four questions stay within ten minutes. */
const secondsPerQuestion = 11.5;

/** The criteria that a campaign asks for in each of its domains, in the model's order. */
export function criteriaOf(kind: CampaignKind, model: Pick<MaturityModel, 'criteria'>): string[] {
  if (kind === 'pulse') return [];
  return model.criteria
    .filter(({ band }) => kind === 'full' || band <= diagnosticBand)
    .map(({ id }) => id);
}

/** The questions that a campaign asks its respondents of each domain, in the order in which they are asked. */
export const questionsOf = (kind: CampaignKind): readonly RespondentQuestion[] =>
  kind === 'pulse' ? respondentQuestions.filter((name) => name !== 'may') : respondentQuestions;

export interface CampaignOutline {
  /** Facts that the assessment needs: criteria times domains. */
  readonly criteria: number;
  /** Questions that each respondent answers. */
  readonly questions: number;
  /** What that takes a respondent, in whole minutes, at least 1; an estimate. */
  readonly minutes: number;
}

/** How large a campaign is before it is started. */
export function campaignOutline(
  kind: CampaignKind,
  domains: number,
  model: Pick<MaturityModel, 'criteria'>,
): CampaignOutline {
  const questions = questionsOf(kind).length * domains;
  return {
    criteria: criteriaOf(kind, model).length * domains,
    questions,
    minutes: Math.max(1, Math.round((questions * secondsPerQuestion) / 60)),
  };
}
