import type {
  ByView,
  DomainChangesView,
  DomainReviewView,
  ReviewStepView,
  ReviewView,
  SignOffView,
} from '@rolewright/server';
import { toScoreResult } from '../scores/scores.mapper.js';
import type {
  CampaignReview,
  DomainChanges,
  DomainReview,
  ReviewPerson,
  ReviewStep,
  SignOff,
} from './reviews.types.js';

const toPerson = ({ userId, name }: ByView): ReviewPerson => ({ userId, name });

export const toReviewStep = (view: ReviewStepView): ReviewStep => ({
  stepId: view.stepId,
  kind: view.kind,
  round: view.round,
  by: toPerson(view.by),
  at: view.at,
  why: view.why,
  independent: view.independent,
});

const toDomainReview = (view: DomainReviewView): DomainReview => ({
  domain: view.domain,
  state: view.state,
  version: view.version,
  round: view.round,
  submittedBy: view.submittedBy && toPerson(view.submittedBy),
  submittedAt: view.submittedAt,
  acceptedAt: view.acceptedAt,
  acceptance: view.acceptance,
  signatures: view.signatures.map(toReviewStep),
  lastStep: view.lastStep && toReviewStep(view.lastStep),
  ownPart: view.ownPart,
  changes: view.changes,
  changesSince: view.changesSince,
  outdated: view.outdated,
});

const toSignOff = (view: SignOffView): SignOff => ({
  signOffId: view.signOffId,
  revision: view.revision,
  by: toPerson(view.by),
  at: view.at,
  why: view.why,
  asOf: view.asOf,
  reopened: view.reopened,
  result: view.result && toScoreResult(view.result),
});

export const toCampaignReview = (view: ReviewView): CampaignReview => ({
  campaignId: view.campaignId,
  title: view.title,
  quarter: view.quarter,
  status: view.status,
  dueOn: view.dueOn,
  version: view.version,
  domains: view.domains.map(toDomainReview),
  signOff: view.signOff && toSignOff(view.signOff),
  signedOff: view.signedOff,
  missing: view.missing,
});

export const toDomainChanges = (view: DomainChangesView): DomainChanges => ({
  domain: view.domain,
  since: view.since,
  changes: view.changes.map(({ section, key, kind, before, after, at, by }) => ({
    section,
    key,
    kind,
    before,
    after,
    at,
    by,
  })),
  total: view.total,
  counted: view.counted.map(({ section, changes }) => ({ section, changes })),
});
