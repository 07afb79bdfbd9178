import type { Acceptance, ReviewState } from '@rolewright/domain';
import type { TenantTransaction } from '@rolewright/tenancy';
import { instant, instantOf } from '../paging/sql-instant.js';
import type { ScoreResultView } from '../scores/scores.view.js';
import type { CampaignInReview } from './campaign-in-review.js';
import { contributorsOf, type Contributors } from './contributors.js';
import { type ChangeCounts, countChanges } from './fact-changes-since.js';

/** One domain's row of the review, before names are put to accounts. */
export interface ReviewRow {
  domain: string;
  state: ReviewState;
  version: number;
  round: number;
  submittedBy: string | null;
  submittedAt: string | null;
  acceptedAt: string | null;
  /** A fact recorded later is new: since it was accepted here, or last before, or the campaign began. */
  since: string;
  /** Of the current round, the earliest first. */
  steps: StepRow[];
}

export interface StepRow {
  stepId: string;
  domain: string;
  kind: 'submitted' | 'challenged' | 'signed' | 'accepted' | 'reopened';
  round: number;
  by: string | null;
  at: string;
  why: string | null;
  independent: boolean | null;
}

export interface SignOffRow {
  signOffId: string;
  revision: number;
  by: string | null;
  at: string;
  why: string;
  asOf: string;
  reopened: boolean;
  result: ScoreResultView | null;
}

const stepFields = {
  stepId: 's.step_id',
  domain: 's.domain',
  kind: 's.kind',
  round: 's.round',
  by: 's.by_user',
  at: instantOf('s.at'),
  why: 's.why',
  independent: 's.independent',
};

export const stepColumns = Object.entries(stepFields)
  .map(([name, column]) => `${column} as "${name}"`)
  .join(', ');

const stepObject = `json_build_object(${Object.entries(stepFields)
  .map(([name, column]) => `'${name}', ${column}`)
  .join(', ')})`;

/** The rows of the campaign's domains, in its order; a domain that nobody has moved yet is open. One statement. */
export function reviewRows(
  tx: TenantTransaction,
  organisationId: string,
  { campaignId, domains, since }: CampaignInReview,
): Promise<ReviewRow[]> {
  return tx.query<ReviewRow>(
    `select d.domain, coalesce(r.state, 'open') as state, coalesce(r.version, 0) as version, coalesce(r.round, 0) as round,
       r.submitted_by as "submittedBy", ${instant('r.submitted_at', 'submittedAt')}, ${instant('r.accepted_at', 'acceptedAt')},
       ${instant('coalesce(r.accepted_at, last.at, $4::timestamptz)', 'since')},
       coalesce((select json_agg(${stepObject} order by s.at, s.step_id) from app.review_steps s
         where s.organisation_id = $1 and s.campaign_id = $2 and s.domain = d.domain and s.round = r.round), '[]') as steps
     from unnest($3::text[]) with ordinality as d(domain, place)
     left join app.domain_reviews r on r.organisation_id = $1 and r.campaign_id = $2 and r.domain = d.domain
     left join lateral (
       select max(s.at) as at from app.review_steps s
       where s.organisation_id = $1 and s.domain = d.domain and s.kind = 'accepted') last on true
     order by d.place`,
    [organisationId, campaignId, domains, since],
  );
}

/** The latest sign-off of the campaign, taken back or not; null before the first. One statement. */
export async function latestSignOff(
  tx: TenantTransaction,
  organisationId: string,
  campaignId: string,
): Promise<SignOffRow | null> {
  const [row] = await tx.query<SignOffRow>(
    `select s.sign_off_id as "signOffId", s.revision, s.by_user as by, ${instant('s.at', 'at')}, s.why,
       to_char(s.as_of, 'YYYY-MM-DD') as "asOf", s.reopened, nullif(s.result, '{}'::jsonb) as result
     from app.sign_offs s where s.organisation_id = $1 and s.campaign_id = $2
     order by s.revision desc limit 1`,
    [organisationId, campaignId],
  );
  return row ?? null;
}

export interface Standing {
  campaign: CampaignInReview;
  rows: readonly ReviewRow[];
  counts: ReadonlyMap<string, ChangeCounts>;
  contributors: Contributors;
  signOff: SignOffRow | null;
}

/** All that the review of a campaign shows, in four statements beside the campaign's own. */
export async function loadStanding(
  tx: TenantTransaction,
  organisationId: string,
  campaign: CampaignInReview,
): Promise<Standing> {
  const rows = await reviewRows(tx, organisationId, campaign);
  const counts = await countChanges(tx, organisationId, instantsOf(rows));
  const contributors = await contributorsOf(tx, organisationId, campaign, campaign.domains);
  const signOff = await latestSignOff(tx, organisationId, campaign.campaignId);
  return { campaign, rows, counts, contributors, signOff };
}

/** Reviewers have seen what was there when it was submitted. */
export const instantsOf = (rows: readonly ReviewRow[]) =>
  rows.map(({ domain, since, state, submittedAt }) => ({
    domain,
    since,
    seen: state === 'submitted' ? submittedAt : null,
  }));

/** The signatures of the current round, the earliest first. */
export const signaturesOf = ({ steps }: ReviewRow): StepRow[] =>
  steps.filter(({ kind }) => kind === 'signed');

/** By what the signatures of a round accepted it; null before they did. */
export function acceptanceOfRow(row: ReviewRow): Acceptance | null {
  if (row.state !== 'accepted') return null;
  return signaturesOf(row).some(({ independent }) => independent) ? 'independent' : 'two-persons';
}

/** Whether facts were recorded after what the reviewers have seen: after the acceptance, or after the submission. */
export function isOutdated(
  { domain, state }: ReviewRow,
  counts: ReadonlyMap<string, ChangeCounts>,
): boolean {
  const { changes = 0, unseen = 0 } = counts.get(domain) ?? {};
  return state === 'accepted' ? changes > 0 : state === 'submitted' && unseen > 0;
}
