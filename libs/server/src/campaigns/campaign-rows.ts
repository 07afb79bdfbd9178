import { maturityModel } from '@rolewright/catalogue';
import {
  type Actor,
  campaignOutline,
  type CampaignKind,
  type CampaignStatus,
  DomainError,
} from '@rolewright/domain';
import type { TenantTransaction } from '@rolewright/tenancy';
import { daysBetween } from '../calendar.js';
import type { Clock } from '../clock.js';
import { notFound } from '../identifiers.js';
import { day, instant } from '../paging/sql-instant.js';
import type { CampaignView, FunctionProgressView } from './campaigns.view.js';

/** Days within which what was deleted can be restored. */
export const restorableDays = 30;

export const restorableUntil = (deletedAt: string | null): string | null =>
  deletedAt && new Date(Date.parse(deletedAt) + restorableDays * 86_400_000).toISOString();

/** Rows that were deleted so lately that they can be restored; the instant is parameter `at`. */
export const lately = (column: string, at: string): string =>
  `${column} > ${at}::timestamptz - interval '${restorableDays} days'`;

export const userOf = (actor: Actor): string | null =>
  actor.kind === 'user' ? actor.userId : null;

export interface CampaignRow {
  campaignId: string;
  kind: CampaignKind;
  title: string;
  quarter: string;
  domains: string[];
  opensOn: string | null;
  dueOn: string;
  timeZone: string;
  status: CampaignStatus;
  version: number;
  createdAt: string;
  openedAt: string | null;
  closedAt: string | null;
  deletedAt: string | null;
  functions: (FunctionProgressView & { revoked: number })[];
}

/** People by function, of which only numbers are told; whoever was taken out counts apart. */
const functions = `(select coalesce(jsonb_agg(to_jsonb(g) order by g.function), '[]') from (
    select i.function, (count(*) filter (where i.revoked_at is null))::int as people,
      (count(*) filter (where i.revoked_at is null and i.started_at is not null and i.submitted_at is null))::int as started,
      (count(*) filter (where i.revoked_at is null and i.submitted_at is not null))::int as submitted,
      (count(*) filter (where i.revoked_at is not null))::int as revoked
    from app.invitations i where i.organisation_id = c.organisation_id and i.campaign_id = c.campaign_id
    group by i.function) g) as functions`;

export const campaignColumns = `c.campaign_id as "campaignId", c.kind, c.title, c.quarter, c.domains,
  ${day('c.opens_on', 'opensOn')}, ${day('c.due_on', 'dueOn')}, o.time_zone as "timeZone", c.status, c.version,
  ${instant('c.created_at', 'createdAt')}, ${instant('c.opened_at', 'openedAt')}, ${instant('c.closed_at', 'closedAt')},
  ${instant('c.deleted_at', 'deletedAt')}, ${functions}`;
export const campaignsFrom =
  'app.campaigns c join app.organisations o on o.organisation_id = c.organisation_id';

/** A campaign, deleted or not. Errors: NOT_FOUND. */
export async function loadCampaign(
  tx: TenantTransaction,
  organisationId: string,
  campaignId: string,
): Promise<CampaignRow> {
  const [row] = await tx.query<CampaignRow>(
    `select ${campaignColumns} from ${campaignsFrom} where c.organisation_id = $1 and c.campaign_id = $2`,
    [organisationId, campaignId],
  );
  if (!row) throw notFound({ campaignId });
  return row;
}

/** The same, locked until the transaction ends: what is decided on it holds. Errors: NOT_FOUND, also where it is deleted. */
export async function lockCampaign(
  tx: TenantTransaction,
  organisationId: string,
  campaignId: string,
): Promise<CampaignRow> {
  const locked = await tx.query(
    `select 1 from app.campaigns c where c.organisation_id = $1 and c.campaign_id = $2 and c.deleted_at is null for update`,
    [organisationId, campaignId],
  );
  if (locked.length === 0) throw notFound({ campaignId });
  return loadCampaign(tx, organisationId, campaignId);
}

/** Errors: CONFLICT with the campaign as it stands, where another version was seen. */
export function requireVersion(row: CampaignRow, version: number, clock: Clock): void {
  if (row.version === version) return;
  throw new DomainError('CONFLICT', {
    reason: 'Somebody else changed this campaign meanwhile.',
    current: campaignView(row, clock),
  });
}

export function campaignView(
  { functions: groups, ...row }: CampaignRow,
  clock: Clock,
): CampaignView {
  const sum = (count: (group: (typeof groups)[number]) => number) =>
    groups.reduce((total, group) => total + count(group), 0);
  return {
    ...row,
    ...campaignOutline(row.kind, row.domains.length, maturityModel),
    daysLeft: daysBetween(clock.today(row.timeZone), row.dueOn),
    restorableUntil: restorableUntil(row.deletedAt),
    progress: {
      people: sum(({ people }) => people),
      started: sum(({ started }) => started),
      submitted: sum(({ submitted }) => submitted),
      revoked: sum(({ revoked }) => revoked),
      functions: groups
        .filter(({ people }) => people > 0)
        .map(({ function: name, people, started, submitted }) => ({
          function: name,
          people,
          started,
          submitted,
        })),
    },
  };
}
