import type { Acceptance, ReviewState } from '@rolewright/domain';
import type { TenantTransaction } from '@rolewright/tenancy';
import { instant, instantOf } from '../paging/sql-instant.js';
import type { ScoreResultView } from '../scores/scores.view.js';
import { type CampaignInReview, campaignInReview } from './campaign-in-review.js';
import { contributorsOf, type Contributors } from './contributors.js';

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
  /** Facts recorded after `since`: criteria and rows of registers, each counted once however often it was touched. */
  changes: number;
  /** Of these, recorded after it was submitted, where it is with the reviewers. */
  unseen: number;
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
    `select d.domain, d.state, d.version, d.round, d.submitted_by as "submittedBy",
       ${instant('d.submitted_at', 'submittedAt')}, ${instant('d.accepted_at', 'acceptedAt')}, ${instant('d.since', 'since')},
       coalesce((select json_agg(${stepObject} order by s.at, s.step_id) from app.review_steps s
         where s.organisation_id = $1 and s.campaign_id = $2 and s.domain = d.domain and s.round = d.round), '[]') as steps,
       (o.changes + e.changes)::int as changes, (o.unseen + e.unseen)::int as unseen
     from (
       select w.domain, w.place, coalesce(r.state, 'open') as state, coalesce(r.version, 0) as version,
         coalesce(r.round, 0) as round, r.submitted_by, r.submitted_at, r.accepted_at,
         case when r.state = 'submitted' then r.submitted_at end as seen,
         coalesce(r.accepted_at, (
           select max(s.at) from app.review_steps s
           where s.organisation_id = $1 and s.domain = w.domain and s.kind = 'accepted'), $4::timestamptz) as since
       from unnest($3::text[]) with ordinality as w(domain, place)
       left join app.domain_reviews r on r.organisation_id = $1 and r.campaign_id = $2 and r.domain = w.domain) d
     cross join lateral (
       select count(distinct o.criterion) as changes, count(distinct o.criterion) filter (where o.recorded_at > d.seen) as unseen
       from app.observations o
       where o.organisation_id = $1 and o.domain = d.domain and o.recorded_at > d.since) o
     cross join lateral (
       select count(distinct (e.section, e.entry_key)) as changes,
         count(distinct (e.section, e.entry_key)) filter (where e.recorded_at > d.seen) as unseen
       from app.register_entries e
       where e.organisation_id = $1 and split_part(e.entry_key, ' · ', 1) = d.domain and e.section <> 'roles'
         and e.recorded_at > d.since) e
     order by d.place`,
    [organisationId, campaignId, domains, since],
  );
}

/** The latest sign-off of the campaign $2, taken back or not, as one JSON value, for a statement that reads more. */
export const latestSignOff = `(
  select json_build_object('signOffId', s.sign_off_id, 'revision', s.revision, 'by', s.by_user, 'at', ${instantOf('s.at')},
    'why', s.why, 'asOf', to_char(s.as_of, 'YYYY-MM-DD'), 'reopened', s.reopened, 'result', nullif(s.result, '{}'::jsonb))
  from app.sign_offs s where s.organisation_id = $1 and s.campaign_id = $2 order by s.revision desc limit 1)`;

export interface SignedCampaign extends CampaignInReview {
  signOff: SignOffRow | null;
}

/** The campaign with its latest sign-off; see `campaignInReview`. One statement. */
export const signedCampaign = (
  tx: TenantTransaction,
  organisationId: string,
  campaignId: string,
  options: { locked?: boolean } = {},
): Promise<SignedCampaign> =>
  campaignInReview<{ signOff: SignOffRow | null }>(tx, organisationId, campaignId, {
    ...options,
    more: `, ${latestSignOff} as "signOff"`,
  });

export interface Standing {
  campaign: SignedCampaign;
  rows: readonly ReviewRow[];
  contributors: Contributors;
}

/** All that the review of a campaign shows, in two statements beside the campaign's own. */
export async function loadStanding(
  tx: TenantTransaction,
  organisationId: string,
  campaign: SignedCampaign,
): Promise<Standing> {
  const rows = await reviewRows(tx, organisationId, campaign);
  const contributors = await contributorsOf(tx, organisationId, campaign, campaign.domains);
  return { campaign, rows, contributors };
}

/** The signatures of the current round, the earliest first. */
export const signaturesOf = ({ steps }: ReviewRow): StepRow[] =>
  steps.filter(({ kind }) => kind === 'signed');

/** By what the signatures of a round accepted it; null before they did. */
export function acceptanceOfRow(row: ReviewRow): Acceptance | null {
  if (row.state !== 'accepted') return null;
  return signaturesOf(row).some(({ independent }) => independent) ? 'independent' : 'two-persons';
}

/** Whether facts were recorded after what the reviewers have seen: after the acceptance, or after the submission. */
export const isOutdated = ({ state, changes, unseen }: ReviewRow): boolean =>
  state === 'accepted' ? changes > 0 : state === 'submitted' && unseen > 0;
