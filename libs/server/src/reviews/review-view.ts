import type { Person } from '../sign-in/sign-in.service.js';
import { contributorsAmong } from './contributors.js';
import {
  acceptanceOfRow,
  isOutdated,
  type SignedCampaign,
  type SignOffRow,
  signaturesOf,
  type Standing,
  type StepRow,
} from './review-standing.js';
import type {
  ByView,
  DomainReviewView,
  ReviewStepView,
  ReviewView,
  SignOffView,
} from './reviews.view.js';

/** The accounts that a review names, and who asks. */
export const peopleNamed = ({ rows, campaign }: Standing, self: string | null): readonly string[] =>
  [
    self,
    campaign.signOff?.by ?? null,
    ...rows.flatMap(({ submittedBy, steps }) => [submittedBy, ...steps.map(({ by }) => by)]),
  ].filter((id) => id !== null);

export const byView = (userId: string | null, people: ReadonlyMap<string, Person>): ByView => ({
  userId,
  name: (userId && people.get(userId)?.name) || null,
});

export const stepView = (
  { stepId, kind, round, by, at, why, independent }: StepRow,
  people: ReadonlyMap<string, Person>,
): ReviewStepView => ({ stepId, kind, round, by: byView(by, people), at, why, independent });

export const signOffView = (
  { by, ...row }: SignOffRow,
  people: ReadonlyMap<string, Person>,
): SignOffView => ({ ...row, by: byView(by, people) });

/** The review as people see it; `self` is the account that asks, null for the service itself. */
export function reviewView(
  standing: Standing,
  people: ReadonlyMap<string, Person>,
  self: string | null,
): ReviewView {
  const { campaign } = standing;
  const { signOff } = campaign;
  return {
    campaignId: campaign.campaignId,
    title: campaign.title,
    quarter: campaign.quarter,
    status: campaign.status,
    dueOn: campaign.dueOn,
    version: campaign.version,
    domains: domainViews(standing, people, self),
    signOff: signOff && signOffView(signOff, people),
    signedOff: isSignedOff(campaign),
    missing: missingForSignOff(standing),
  };
}

function domainViews(
  { rows, contributors }: Standing,
  people: ReadonlyMap<string, Person>,
  self: string | null,
): DomainReviewView[] {
  const asking = self === null ? undefined : people.get(self);
  return rows.map((row) => {
    const contributed =
      asking !== undefined &&
      contributorsAmong(contributors, row.domain, [asking]).has(asking.userId);
    const last = row.steps.at(-1);
    return {
      domain: row.domain,
      state: row.state,
      version: row.version,
      round: row.round,
      submittedBy: row.submittedBy === null ? null : byView(row.submittedBy, people),
      submittedAt: row.submittedAt,
      acceptedAt: row.acceptedAt,
      acceptance: acceptanceOfRow(row),
      signatures: signaturesOf(row).map((step) => stepView(step, people)),
      lastStep: last ? stepView(last, people) : null,
      ownPart: contributed || (self !== null && row.submittedBy === self),
      changes: row.changes,
      changesSince: row.since,
      outdated: isOutdated(row),
    };
  });
}

/** Whether the sign-off in force still stands: given, not taken back, and the campaign not opened again by another way. */
export const isSignedOff = ({ signOff, status }: SignedCampaign): boolean =>
  signOff !== null && !signOff.reopened && status === 'closed';

/** Why the campaign cannot be signed off now, each reason a sentence; none where it can. */
export function missingForSignOff(standing: Standing): string[] {
  const { campaign, rows } = standing;
  if (isSignedOff(campaign)) return ['It is signed off already.'];
  if (campaign.status === 'draft') return ['The campaign is a draft: open it first.'];
  const waiting = rows.filter(({ state }) => state !== 'accepted').map(({ domain }) => domain);
  const outdated = rows
    .filter((row) => row.state === 'accepted' && isOutdated(row))
    .map(({ domain }) => domain);
  return [
    ...(waiting.length > 0 ? [`Not accepted yet: ${waiting.join(', ')}.`] : []),
    ...(outdated.length > 0
      ? [
          `Facts were recorded after the acceptance: reopen and review ${outdated.join(', ')} again.`,
        ]
      : []),
  ];
}
