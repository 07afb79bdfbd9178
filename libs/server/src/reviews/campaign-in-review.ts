import { maturityModel } from '@rolewright/catalogue';
import { type CampaignStatus, DomainError } from '@rolewright/domain';
import type { TenantTransaction } from '@rolewright/tenancy';
import { knownShape, notFound } from '../identifiers.js';
import { day, instant } from '../paging/sql-instant.js';

export interface CampaignInReview {
  campaignId: string;
  title: string;
  quarter: string;
  status: CampaignStatus;
  /** In the model's order. */
  domains: string[];
  dueOn: string;
  version: number;
  /** Since when its facts are its own: opened, or made where it never was. */
  since: string;
  closedAt: string | null;
  timeZone: string;
  /** Everyone who was asked and not taken out again, and of these who has submitted. */
  asked: number;
  submitted: number;
}

const invited = `app.invitations n
  where n.organisation_id = $1 and n.campaign_id = $2 and n.revoked_at is null`;

/**
 * The campaign, which must not be deleted. `locked` holds it until the transaction ends, so that two moves of one review
 * follow one another; `more` are further columns, of the organisation $1 and the campaign $2. One statement. Errors:
 * NOT_FOUND.
 */
export async function campaignInReview<More extends object = object>(
  tx: TenantTransaction,
  organisationId: string,
  campaignId: string,
  { locked = false, more = '' }: { locked?: boolean; more?: string } = {},
): Promise<CampaignInReview & More> {
  knownShape(campaignId, { campaignId });
  const [row] = await tx.query<CampaignInReview & More>(
    `select c.campaign_id as "campaignId", c.title, c.quarter, c.status, to_json(c.domains) as domains,
       ${day('c.due_on', 'dueOn')}, c.version, ${instant('coalesce(c.opened_at, c.created_at)', 'since')},
       ${instant('c.closed_at', 'closedAt')}, o.time_zone as "timeZone",
       (select count(*)::int from ${invited}) as asked,
       (select count(n.submitted_at)::int from ${invited}) as submitted${more}
     from app.campaigns c join app.organisations o on o.organisation_id = c.organisation_id
     where c.organisation_id = $1 and c.campaign_id = $2 and c.deleted_at is null${locked ? ' for update of c' : ''}`,
    [organisationId, campaignId],
  );
  if (!row) throw notFound({ campaignId });
  const scope = new Set(row.domains);
  return {
    ...row,
    domains: maturityModel.domains.map(({ id }) => id).filter((id) => scope.has(id)),
  };
}

/** Errors: NOT_FOUND where the campaign does not ask about the domain. */
export function requireDomain(campaign: CampaignInReview, domain: string): void {
  if (!campaign.domains.includes(domain)) throw notFound({ domain });
}

/** Errors: CONFLICT before the campaign was opened: there is nothing to agree on yet. */
export function requireBegun(campaign: CampaignInReview): void {
  if (campaign.status === 'draft') {
    throw new DomainError('CONFLICT', {
      reason: 'This campaign is a draft: open it first.',
      campaignId: campaign.campaignId,
    });
  }
}
