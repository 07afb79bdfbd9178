import { Injectable } from '@nestjs/common';
import {
  type Actor,
  authorise,
  type CampaignKind,
  type CampaignStatus,
  DomainError,
} from '@rolewright/domain';
import { Tenancy, type TenantTransaction } from '@rolewright/tenancy';
import { AuditService } from '../audit/audit.service.js';
import { Clock } from '../clock.js';
import { knownShape, requestKeyOf } from '../identifiers.js';
import { requireName } from '../organisations/names.js';
import { type Connection, type PageRequest, Paging } from '../paging/page.js';
import { readPage } from '../paging/read-page.js';
import { todayOf } from '../today.js';
import { refused, requireDates, requireDomains, requireQuarter } from './campaign-input.js';
import {
  campaignColumns,
  type CampaignRow,
  campaignsFrom,
  campaignView,
  lately,
  loadCampaign,
  lockCampaign,
  requireVersion,
  userOf,
} from './campaign-rows.js';
import type { CampaignView } from './campaigns.view.js';
import { addInvitations } from './invitation-rows.js';
import { extendLinks } from './respondent-link-rows.js';

export interface CampaignsRequest extends PageRequest {
  quarter?: string | null | undefined;
  status?: CampaignStatus | null | undefined;
  /** Those deleted so lately that they can be restored, instead. */
  deleted?: boolean | undefined;
}

export interface CreateCampaign {
  requestKey: string;
  kind: CampaignKind;
  title: string;
  quarter: string;
  domains: readonly string[];
  /** The day on which it opens by itself; without it somebody opens it. */
  opensOn?: string | null;
  dueOn: string;
  respondentIds: readonly string[];
}

/** What is left out stays as it is. */
export interface ChangeCampaign {
  title?: string | null;
  kind?: CampaignKind | null;
  quarter?: string | null;
  domains?: readonly string[] | null;
  opensOn?: string | null;
  dueOn?: string | null;
}

/** Whom one campaign asks at its start, at most; more are added afterwards. */
export const mostAtOnce = 500;
const paging = new Paging('campaigns.by-quarter', ['text', 'instant', 'uuid'], 20);

/** A quarter's assessments of one organisation: what is asked, when, and how far it is. */
@Injectable()
export class CampaignsService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** Campaigns with their progress, the newest quarter first; one statement. Needs `campaigns:read`. Errors: INPUT_INVALID. */
  async list(
    actor: Actor,
    organisationId: string,
    { quarter, status, deleted, ...request }: CampaignsRequest = {},
  ): Promise<Connection<CampaignView>> {
    authorise(actor, 'campaigns:read', organisationId);
    const window = paging.window(request);
    const wanted = quarter ? requireQuarter(quarter) : null;
    const page = await this.tenancy.read(actor, organisationId, (tx) =>
      readPage<CampaignRow>(tx, window, {
        columns: campaignColumns,
        from: campaignsFrom,
        scope: `c.organisation_id = $1 and ${deleted ? lately('c.deleted_at', '$2') : '$2::timestamptz is not null and c.deleted_at is null'}
          and ($3::text is null or c.quarter = $3) and ($4::text is null or c.status = $4)`,
        parameters: [organisationId, this.clock.now().toISOString(), wanted, status ?? null],
        order: [
          { column: 'c.quarter', type: 'text' },
          { column: 'c.created_at', type: 'timestamptz' },
          { column: 'c.campaign_id', type: 'uuid' },
        ],
        direction: 'desc',
      }),
    );
    return paging.connection(
      window,
      page,
      (row) => [row.quarter, row.createdAt, row.campaignId],
      (row) => campaignView(row, this.clock),
    );
  }

  /** One campaign, deleted or not. Needs `campaigns:read`. Errors: NOT_FOUND. */
  async get(actor: Actor, organisationId: string, campaignId: string): Promise<CampaignView> {
    authorise(actor, 'campaigns:read', organisationId);
    knownShape(campaignId, { campaignId });
    const row = await this.tenancy.read(actor, organisationId, (tx) =>
      loadCampaign(tx, organisationId, campaignId),
    );
    return campaignView(row, this.clock);
  }

  /**
   * Makes a draft; nobody is written to. The same request key again gives the first campaign and changes nothing.
   * Needs `campaigns:run`. Errors: INPUT_INVALID with the field; NOT_FOUND where somebody is not on the roster.
   */
  async create(actor: Actor, organisationId: string, input: CreateCampaign): Promise<CampaignView> {
    authorise(actor, 'campaigns:run', organisationId);
    const campaignId = requestKeyOf(input.requestKey);
    const row = await this.tenancy.write(actor, organisationId, async (tx) => {
      await this.createWithin(tx, actor, organisationId, campaignId, input);
      return loadCampaign(tx, organisationId, campaignId);
    });
    return campaignView(row, this.clock);
  }

  /** The same in a transaction of the caller's, who authorises, under an id; whether it is new. */
  async createWithin(
    tx: TenantTransaction,
    actor: Actor,
    organisationId: string,
    campaignId: string,
    input: Omit<CreateCampaign, 'requestKey'> & {
      launch?: { launchId: string; consultancyId: string };
    },
  ): Promise<boolean> {
    const title = requireName(input.title, 'title');
    const quarter = requireQuarter(input.quarter);
    const domains = requireDomains(input.domains);
    const opensOn = input.opensOn ?? null;
    const people = [...new Set(input.respondentIds)].map((id) =>
      knownShape(id, { respondentId: id }),
    );
    if (people.length > mostAtOnce) {
      throw refused('respondentIds', `At most ${mostAtOnce} at once; add the others afterwards.`, {
        maximum: mostAtOnce,
      });
    }
    const standing = await tx.query(
      'select 1 from app.campaigns c where c.organisation_id = $1 and c.campaign_id = $2',
      [organisationId, campaignId],
    );
    if (standing.length > 0) return false;
    requireDates({ opensOn, dueOn: input.dueOn }, await todayOf(tx, this.clock, organisationId));
    const made = await tx.query(
      `insert into app.campaigns as c (organisation_id, campaign_id, kind, title, quarter, domains, opens_on, due_on,
         consultancy_id, launch_id, created_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict do nothing returning c.campaign_id`,
      [
        organisationId,
        campaignId,
        input.kind,
        title,
        quarter,
        domains,
        opensOn,
        input.dueOn,
        input.launch?.consultancyId ?? null,
        input.launch?.launchId ?? null,
        userOf(actor),
      ],
    );
    if (made.length === 0) return false;
    const now = this.clock.now();
    const respondents = await addInvitations(tx, organisationId, campaignId, people, now);
    await this.audit.record(tx, actor, organisationId, {
      action: 'campaign.created',
      target: campaignId,
      details: { title, kind: input.kind, quarter, respondents },
      after: { title, kind: input.kind, quarter, domains, opensOn, dueOn: input.dueOn },
    });
    return true;
  }

  /**
   * Changes a campaign; of one that has opened only its title and its last day. A later day lengthens its links.
   * Needs `campaigns:run`. Errors: NOT_FOUND; INPUT_INVALID; CONFLICT with `current`, or where it is closed.
   */
  async change(
    actor: Actor,
    organisationId: string,
    campaignId: string,
    version: number,
    change: ChangeCampaign,
  ): Promise<CampaignView> {
    authorise(actor, 'campaigns:run', organisationId);
    knownShape(campaignId, { campaignId });
    const row = await this.tenancy.write(actor, organisationId, async (tx) => {
      const before = await lockCampaign(tx, organisationId, campaignId);
      requireVersion(before, version, this.clock);
      const after = changed(before, change);
      refuseLate(before, after, change);
      if (after.dueOn !== before.dueOn || after.opensOn !== before.opensOn) {
        const { opensOn, dueOn } = after;
        const moves = opensOn !== before.opensOn ? opensOn : null;
        requireDates({ opensOn: moves, dueOn }, this.clock.today(before.timeZone));
        if (opensOn !== null && opensOn > dueOn && before.status === 'draft') {
          throw refused('opensOn', 'It opens on or before the last day for answers.');
        }
      }
      await tx.query(
        `update app.campaigns as c set title = $3, kind = $4, quarter = $5, domains = $6, opens_on = $7, due_on = $8,
           version = c.version + 1
         where c.organisation_id = $1 and c.campaign_id = $2`,
        [
          organisationId,
          campaignId,
          after.title,
          after.kind,
          after.quarter,
          after.domains,
          after.opensOn,
          after.dueOn,
        ],
      );
      if (after.dueOn !== before.dueOn) await extendLinks(tx, organisationId, before, after.dueOn);
      await this.audit.record(tx, actor, organisationId, {
        action: 'campaign.changed',
        target: campaignId,
        details: { title: after.title },
        before: told(before),
        after: told(after),
      });
      return loadCampaign(tx, organisationId, campaignId);
    });
    return campaignView(row, this.clock);
  }

  /** Deletes a campaign; its links open nothing. Needs `campaigns:run`. Errors: NOT_FOUND, CONFLICT with `current`. */
  async remove(
    actor: Actor,
    organisationId: string,
    campaignId: string,
    version: number,
  ): Promise<CampaignView> {
    authorise(actor, 'campaigns:run', organisationId);
    knownShape(campaignId, { campaignId });
    const row = await this.tenancy.write(actor, organisationId, async (tx) => {
      const before = await lockCampaign(tx, organisationId, campaignId);
      requireVersion(before, version, this.clock);
      await tx.query(
        `update app.campaigns as c set deleted_at = $3, deleted_by = $4, version = c.version + 1
         where c.organisation_id = $1 and c.campaign_id = $2`,
        [organisationId, campaignId, this.clock.now().toISOString(), userOf(actor)],
      );
      await this.audit.record(tx, actor, organisationId, {
        action: 'campaign.deleted',
        target: campaignId,
        details: { title: before.title },
      });
      return loadCampaign(tx, organisationId, campaignId);
    });
    return campaignView(row, this.clock);
  }

  /** Undoes a deletion of the last 30 days. Needs `campaigns:run`. Errors: NOT_FOUND, CONFLICT (it is not deleted, or too long ago). */
  async restore(actor: Actor, organisationId: string, campaignId: string): Promise<CampaignView> {
    authorise(actor, 'campaigns:run', organisationId);
    knownShape(campaignId, { campaignId });
    const row = await this.tenancy.write(actor, organisationId, async (tx) => {
      const restored = await tx.query(
        `update app.campaigns as c set deleted_at = null, deleted_by = null, version = c.version + 1
         where c.organisation_id = $1 and c.campaign_id = $2 and ${lately('c.deleted_at', '$3')} returning c.campaign_id`,
        [organisationId, campaignId, this.clock.now().toISOString()],
      );
      const after = await loadCampaign(tx, organisationId, campaignId);
      if (restored.length === 0) {
        throw new DomainError('CONFLICT', {
          reason: after.deletedAt
            ? 'It was deleted more than 30 days ago and cannot be restored.'
            : 'This campaign is not deleted.',
        });
      }
      await this.audit.record(tx, actor, organisationId, {
        action: 'campaign.restored',
        target: campaignId,
        details: { title: after.title },
      });
      return after;
    });
    return campaignView(row, this.clock);
  }
}

const told = ({ title, kind, quarter, domains, opensOn, dueOn }: CampaignRow) => ({
  title,
  kind,
  quarter,
  domains,
  opensOn,
  dueOn,
});

function changed(row: CampaignRow, change: ChangeCampaign): CampaignRow {
  return {
    ...row,
    title: change.title ? requireName(change.title, 'title') : row.title,
    kind: change.kind ?? row.kind,
    quarter: change.quarter ? requireQuarter(change.quarter) : row.quarter,
    domains: change.domains ? requireDomains(change.domains) : row.domains,
    opensOn: change.opensOn === undefined ? row.opensOn : change.opensOn,
    dueOn: change.dueOn ?? row.dueOn,
  };
}

/** What has been asked of people stays what it was: only a draft changes what it asks, and a closed campaign nothing. */
function refuseLate(before: CampaignRow, after: CampaignRow, change: ChangeCampaign): void {
  if (before.status === 'closed') {
    throw new DomainError('CONFLICT', { reason: 'This campaign is closed: reopen it first.' });
  }
  if (before.status === 'draft') return;
  const fixed = (['kind', 'quarter', 'domains', 'opensOn'] as const).find(
    (field) =>
      change[field] !== undefined && JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );
  if (fixed) throw refused(fixed, 'It has opened: only its title and its last day can change.');
}
