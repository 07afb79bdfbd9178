import { Injectable } from '@nestjs/common';
import type { CampaignKind, CampaignStatus, UserActor } from '@rolewright/domain';
import { Tenancy } from '@rolewright/tenancy';
import { daysBetween } from '../calendar.js';
import { Clock } from '../clock.js';
import { type Connection, type PageRequest, Paging } from '../paging/page.js';
import { day } from '../paging/sql-instant.js';
import { requireQuarter } from './campaign-input.js';
import { clientsOf } from './campaign-launches.service.js';
import { requireOwn } from './campaign-templates.service.js';
import type { CampaignPortfolioRowView } from './campaigns.view.js';

interface ClientRow {
  organisationId: string;
  organisationName: string;
  timeZone: string;
  campaigns: number;
  campaignId: string | null;
  kind: CampaignKind;
  title: string;
  status: CampaignStatus;
  dueOn: string;
  people: number;
  started: number;
  submitted: number;
}

const paging = new Paging('campaign-portfolio', ['number', 'number', 'text', 'uuid'], 50, 500);

/** A quarter's campaigns of all clients of a consultancy in one view: numbers of people, nothing of what they said. */
@Injectable()
export class CampaignPortfolioService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly clock: Clock,
  ) {}

  /**
   * A page of the clients that let the consultancy see campaigns: overdue first, then by the least share submitted, then
   * those that answered all, without a campaign, and closed. One statement, whatever their number. Errors: NOT_FOUND where
   * the consultancy is not the actor's; INPUT_INVALID.
   */
  async page(
    actor: UserActor,
    consultancyId: string,
    quarter: string,
    request: PageRequest = {},
  ): Promise<Connection<CampaignPortfolioRowView>> {
    requireOwn(actor, consultancyId);
    const window = paging.window(request);
    const wanted = requireQuarter(quarter);
    const engaged = clientsOf(actor, consultancyId);
    const clients = [
      ...new Set(
        actor.grants
          .filter(
            ({ organisationId, permissions }) =>
              engaged.has(organisationId) && permissions.includes('campaigns:read'),
          )
          .map(({ organisationId }) => organisationId),
      ),
    ];
    const rows = clients.length === 0 ? [] : await this.read(actor, clients, wanted);
    const placed = rows
      .map((row) => {
        const view = this.view(row);
        const share = row.people === 0 ? 0 : row.submitted / row.people;
        return {
          view,
          place: [
            rankOf(view),
            share,
            row.organisationName.toLowerCase(),
            row.organisationId,
          ] as const,
        };
      })
      .sort((a, b) => compare(a.place, b.place));
    const { after } = window;
    return paging.connection(
      window,
      {
        rows: after ? placed.filter(({ place }) => compare(place, after) > 0) : placed,
        totalCount: placed.length,
      },
      ({ place }) => place,
      ({ view }) => view,
    );
  }

  private view(row: ClientRow): CampaignPortfolioRowView {
    const { organisationId, organisationName, timeZone, campaigns, campaignId } = row;
    const { kind, title, status, dueOn, people, started, submitted } = row;
    return {
      organisationId,
      organisationName,
      timeZone,
      campaigns,
      current:
        campaignId === null
          ? null
          : {
              campaignId,
              kind,
              title,
              status,
              dueOn,
              daysLeft: daysBetween(this.clock.today(timeZone), dueOn),
              people,
              started,
              submitted,
            },
    };
  }

  private read(
    actor: UserActor,
    clients: readonly string[],
    quarter: string,
  ): Promise<ClientRow[]> {
    return this.tenancy.read(actor, clients, (tx) =>
      tx.last<ClientRow>(
        `with newest as (
           select distinct on (c.organisation_id) c.*, count(*) over (partition by c.organisation_id)::int as campaigns
           from app.campaigns c
           where c.organisation_id = any($1::uuid[]) and c.quarter = $2 and c.deleted_at is null
           order by c.organisation_id, c.created_at desc, c.campaign_id desc
         ), asked as (
           select i.organisation_id, i.campaign_id, count(*)::int as people,
             (count(*) filter (where i.started_at is not null and i.submitted_at is null))::int as started,
             count(i.submitted_at)::int as submitted
           from app.invitations i
           where i.organisation_id = any($1::uuid[]) and i.revoked_at is null
             and i.campaign_id = any(array(select n.campaign_id from newest n))
           group by i.organisation_id, i.campaign_id
         )
         select o.organisation_id as "organisationId", o.name as "organisationName", o.time_zone as "timeZone",
           coalesce(n.campaigns, 0) as campaigns, n.campaign_id as "campaignId", n.kind, n.title, n.status,
           ${day('n.due_on', 'dueOn')}, coalesce(a.people, 0) as people, coalesce(a.started, 0) as started,
           coalesce(a.submitted, 0) as submitted
         from app.organisations o
         left join newest n on n.organisation_id = o.organisation_id
         left join asked a on a.organisation_id = n.organisation_id and a.campaign_id = n.campaign_id
         where o.organisation_id = any($1::uuid[])`,
        [clients, quarter],
      ),
    );
  }
}

function rankOf({ current }: CampaignPortfolioRowView): number {
  if (!current) return 3;
  if (current.status === 'closed') return 4;
  const missing = current.submitted < current.people;
  if (missing && current.daysLeft < 0) return 0;
  return missing || current.people === 0 ? 1 : 2;
}

type Place = readonly (string | number | null)[];

function compare(a: Place, b: Place): number {
  for (const [at, value] of a.entries()) {
    const other = b[at] ?? null;
    if (value === other || value === null || other === null) continue;
    return value < other ? -1 : 1;
  }
  return 0;
}
