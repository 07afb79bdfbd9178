import { Injectable } from '@nestjs/common';
import { type Actor, authorise, DomainError } from '@rolewright/domain';
import { Tenancy, type TenantTransaction } from '@rolewright/tenancy';
import { AuditService } from '../audit/audit.service.js';
import { Clock } from '../clock.js';
import { knownShape } from '../identifiers.js';
import { readReason, refused, requireDates } from './campaign-input.js';
import { CampaignMessagesService } from './campaign-messages.service.js';
import {
  type CampaignRow,
  campaignView,
  loadCampaign,
  lockCampaign,
  requireVersion,
} from './campaign-rows.js';
import type { CampaignView } from './campaigns.view.js';
import { extendLinks } from './respondent-link-rows.js';

const peopleOf = ({ functions }: CampaignRow): number =>
  functions.reduce((sum, { people }) => sum + people, 0);

/** A campaign's way from draft to open to closed, and back. */
@Injectable()
export class CampaignStagesService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly messages: CampaignMessagesService,
  ) {}

  /**
   * Opens a draft: from now on its links take answers. With `invite` everyone with an address is written to. Needs
   * `campaigns:run`. Errors: NOT_FOUND; CONFLICT with `current`, or where it is open or closed; INPUT_INVALID (its last
   * day has passed, or a pulse asks nobody).
   */
  async open(
    actor: Actor,
    organisationId: string,
    campaignId: string,
    { version, invite }: { version: number; invite: boolean },
  ): Promise<CampaignView> {
    return this.step(actor, organisationId, campaignId, version, (tx, row) =>
      this.openWithin(tx, actor, organisationId, row, invite),
    );
  }

  /** The same in a transaction of the caller's, who authorises, holds the campaign's lock and has checked its version. */
  async openWithin(
    tx: TenantTransaction,
    actor: Actor,
    organisationId: string,
    row: CampaignRow,
    invite: boolean,
  ): Promise<void> {
    const { campaignId, title, kind } = row;
    if (row.status !== 'draft') {
      throw new DomainError('CONFLICT', {
        reason: row.status === 'open' ? 'It is open already.' : 'It is closed: reopen it instead.',
      });
    }
    const today = this.clock.today(row.timeZone);
    requireDates({ opensOn: null, dueOn: row.dueOn }, today);
    if (kind === 'pulse' && peopleOf(row) === 0) {
      throw refused('respondentIds', 'A pulse is its questions: add somebody to ask first.');
    }
    await tx.query(
      `update app.campaigns as c set status = 'open', opened_at = $3, opens_on = least(c.opens_on, $4::date),
         version = c.version + 1
       where c.organisation_id = $1 and c.campaign_id = $2`,
      [organisationId, campaignId, this.clock.now().toISOString(), today],
    );
    await this.audit.record(tx, actor, organisationId, {
      action: 'campaign.opened',
      target: campaignId,
      details: { title, kind, respondents: peopleOf(row) },
    });
    if (invite) {
      await this.messages.writeWithin(tx, actor, organisationId, row, {
        kind: 'invitation',
        occasion: 'invited',
      });
    }
  }

  /** Closes an open campaign: its links take no more answers. Needs `campaigns:run`. Errors: NOT_FOUND; CONFLICT with `current`, or where it is not open. */
  async close(
    actor: Actor,
    organisationId: string,
    campaignId: string,
    { version, why }: { version: number; why?: string | null | undefined },
  ): Promise<CampaignView> {
    const reason = readReason(why);
    return this.step(actor, organisationId, campaignId, version, async (tx, row) => {
      if (row.status !== 'open') {
        throw new DomainError('CONFLICT', {
          reason:
            row.status === 'closed'
              ? 'It is closed already.'
              : 'It has not opened: delete the draft instead.',
        });
      }
      await this.closeRow(tx, actor, organisationId, row, reason);
    });
  }

  /** Closes within a transaction of the caller's, who authorises: for the sign-off. A closed one stays as it is. Errors: NOT_FOUND. */
  async closeWithin(
    tx: TenantTransaction,
    actor: Actor,
    organisationId: string,
    campaignId: string,
    why: string | null,
  ): Promise<void> {
    const row = await lockCampaign(tx, organisationId, campaignId);
    if (row.status !== 'closed') await this.closeRow(tx, actor, organisationId, row, why);
  }

  /**
   * Opens a closed campaign again, to a new last day where one is given. Needs `campaigns:run`. Errors: NOT_FOUND;
   * INPUT_INVALID (no reason, the last day has passed); CONFLICT with `current`, or where it is not closed.
   */
  async reopen(
    actor: Actor,
    organisationId: string,
    campaignId: string,
    { version, why, dueOn }: { version: number; why: string; dueOn?: string | null | undefined },
  ): Promise<CampaignView> {
    const reason = readReason(why, true);
    return this.step(actor, organisationId, campaignId, version, async (tx, row) => {
      if (row.status !== 'closed') {
        throw new DomainError('CONFLICT', { reason: 'Only a closed campaign is reopened.' });
      }
      const due = dueOn ?? row.dueOn;
      requireDates({ opensOn: null, dueOn: due }, this.clock.today(row.timeZone));
      await this.reopenRow(tx, actor, organisationId, row, { dueOn: due, why: reason });
    });
  }

  /** Reopens within a transaction of the caller's, who authorises, whatever its last day. An open one stays as it is. Errors: NOT_FOUND. */
  async reopenWithin(
    tx: TenantTransaction,
    actor: Actor,
    organisationId: string,
    campaignId: string,
    why: string | null,
  ): Promise<void> {
    const row = await lockCampaign(tx, organisationId, campaignId);
    if (row.status !== 'closed') return;
    await this.reopenRow(tx, actor, organisationId, row, { dueOn: row.dueOn, why });
  }

  private async closeRow(
    tx: TenantTransaction,
    actor: Actor,
    organisationId: string,
    row: CampaignRow,
    why: string | null,
  ): Promise<void> {
    await tx.query(
      `update app.campaigns as c set status = 'closed', closed_at = $3, version = c.version + 1
       where c.organisation_id = $1 and c.campaign_id = $2`,
      [organisationId, row.campaignId, this.clock.now().toISOString()],
    );
    await this.audit.record(tx, actor, organisationId, {
      action: 'campaign.closed',
      target: row.campaignId,
      details: {
        title: row.title,
        people: peopleOf(row),
        submitted: row.functions.reduce((sum, { submitted }) => sum + submitted, 0),
      },
      why,
    });
  }

  private async reopenRow(
    tx: TenantTransaction,
    actor: Actor,
    organisationId: string,
    row: CampaignRow,
    { dueOn, why }: { dueOn: string; why: string | null },
  ): Promise<void> {
    await tx.query(
      `update app.campaigns as c set status = 'open', closed_at = null, due_on = $3::date,
         opens_on = least(c.opens_on, $3::date), version = c.version + 1
       where c.organisation_id = $1 and c.campaign_id = $2`,
      [organisationId, row.campaignId, dueOn],
    );
    await extendLinks(tx, organisationId, row, dueOn);
    await this.audit.record(tx, actor, organisationId, {
      action: 'campaign.reopened',
      target: row.campaignId,
      details: { title: row.title, dueOn },
      why,
    });
  }

  private async step(
    actor: Actor,
    organisationId: string,
    campaignId: string,
    version: number,
    work: (tx: TenantTransaction, row: CampaignRow) => Promise<void>,
  ): Promise<CampaignView> {
    authorise(actor, 'campaigns:run', organisationId);
    knownShape(campaignId, { campaignId });
    const after = await this.tenancy.write(actor, organisationId, async (tx) => {
      const row = await lockCampaign(tx, organisationId, campaignId);
      requireVersion(row, version, this.clock);
      await work(tx, row);
      return loadCampaign(tx, organisationId, campaignId);
    });
    return campaignView(after, this.clock);
  }
}
