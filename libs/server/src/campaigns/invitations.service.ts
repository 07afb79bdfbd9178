import { Injectable } from '@nestjs/common';
import { type Actor, authorise, DomainError, type RespondentState } from '@rolewright/domain';
import { Tenancy } from '@rolewright/tenancy';
import { AuditService } from '../audit/audit.service.js';
import { Clock } from '../clock.js';
import { knownShape } from '../identifiers.js';
import { type Connection, type PageRequest, Paging } from '../paging/page.js';
import { readPage } from '../paging/read-page.js';
import { requireSome } from './campaign-input.js';
import { loadCampaign, lockCampaign, userOf } from './campaign-rows.js';
import { mostAtOnce } from './campaigns.service.js';
import type { InvitationView } from './campaigns.view.js';
import {
  addInvitations,
  invitationColumns,
  type InvitationRow,
  invitationsFrom,
  invitationView,
  loadInvitation,
  stateOf,
} from './invitation-rows.js';

export interface InvitationsRequest extends PageRequest {
  state?: RespondentState | null | undefined;
  function?: string | null | undefined;
}

const paging = new Paging('invitations.name', ['text', 'uuid'], 50);

/** Who is asked in a campaign, and how far each is. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** The people of a campaign by name, nothing of what they said. Needs `campaigns:read`. Errors: NOT_FOUND, INPUT_INVALID. */
  async list(
    actor: Actor,
    organisationId: string,
    campaignId: string,
    { state, function: fn, ...request }: InvitationsRequest = {},
  ): Promise<Connection<InvitationView>> {
    authorise(actor, 'campaigns:read', organisationId);
    knownShape(campaignId, { campaignId });
    const window = paging.window(request);
    const now = this.clock.now().toISOString();
    const page = await this.tenancy.read(actor, organisationId, async (tx) => {
      await loadCampaign(tx, organisationId, campaignId);
      return readPage<InvitationRow>(tx, window, {
        columns: invitationColumns,
        from: invitationsFrom('$5'),
        scope: `i.organisation_id = $1 and i.campaign_id = $2 and ($3::text is null or ${stateOf} = $3)
          and ($4::text is null or i.function = $4) and $5::timestamptz is not null`,
        parameters: [organisationId, campaignId, state ?? null, fn ?? null, now],
        order: [
          { column: 'lower(r.name)', type: 'text' },
          { column: 'i.invitation_id', type: 'uuid' },
        ],
        direction: 'asc',
      });
    });
    return paging.connection(
      window,
      page,
      (row) => [row.sortName, row.invitationId],
      invitationView,
    );
  }

  /**
   * Puts people of the roster into a campaign that is not closed; who is in it already stays as they are. Nobody is
   * written to. Needs `campaigns:run`. Errors: NOT_FOUND (campaign, or not on the roster); INPUT_INVALID; CONFLICT.
   */
  async add(
    actor: Actor,
    organisationId: string,
    campaignId: string,
    respondentIds: readonly string[],
  ): Promise<InvitationView[]> {
    authorise(actor, 'campaigns:run', organisationId);
    knownShape(campaignId, { campaignId });
    const people = requireSome(respondentIds, 'respondentIds', mostAtOnce).map((id) =>
      knownShape(id, { respondentId: id }),
    );
    const rows = await this.tenancy.write(actor, organisationId, async (tx) => {
      const campaign = await lockCampaign(tx, organisationId, campaignId);
      if (campaign.status === 'closed') {
        throw new DomainError('CONFLICT', { reason: 'This campaign is closed: reopen it first.' });
      }
      const now = this.clock.now();
      const added = await addInvitations(tx, organisationId, campaignId, people, now);
      if (added > 0) {
        await this.audit.record(tx, actor, organisationId, {
          action: 'campaign.respondents-added',
          target: campaignId,
          details: { title: campaign.title, respondents: added },
        });
      }
      return tx.query<InvitationRow>(
        `select ${invitationColumns} from ${invitationsFrom('$4')}
         where i.organisation_id = $1 and i.campaign_id = $2 and i.respondent_id = any($3::uuid[])
         order by lower(r.name), i.invitation_id`,
        [organisationId, campaignId, people, this.clock.now().toISOString()],
      );
    });
    return rows.map(invitationView);
  }

  /**
   * Takes somebody out of a campaign: their links open nothing, and their answers no longer count in its spread. Taken
   * out twice, nothing changes. Needs `campaigns:run`. Errors: NOT_FOUND; CONFLICT where it is closed.
   */
  async revoke(
    actor: Actor,
    organisationId: string,
    invitationId: string,
  ): Promise<InvitationView> {
    authorise(actor, 'campaigns:run', organisationId);
    knownShape(invitationId, { invitationId });
    const row = await this.tenancy.write(actor, organisationId, async (tx) => {
      const found = await loadInvitation(tx, organisationId, invitationId, this.clock.now());
      const campaign = await lockCampaign(tx, organisationId, found.campaignId);
      if (campaign.status === 'closed') {
        throw new DomainError('CONFLICT', { reason: 'This campaign is closed: reopen it first.' });
      }
      if (found.state === 'revoked') return found;
      const now = this.clock.now().toISOString();
      await tx.query(
        `update app.invitations as i set revoked_at = $3, revoked_by = $4
         where i.organisation_id = $1 and i.invitation_id = $2`,
        [organisationId, invitationId, now, userOf(actor)],
      );
      await tx.query(
        `update app.respondent_links as k set revoked_at = $3
         where k.organisation_id = $1 and k.invitation_id = $2 and k.revoked_at is null`,
        [organisationId, invitationId, now],
      );
      await this.audit.record(tx, actor, organisationId, {
        action: 'campaign.respondent-removed',
        target: found.campaignId,
        details: { title: campaign.title, name: found.name },
      });
      return loadInvitation(tx, organisationId, invitationId, this.clock.now());
    });
    return invitationView(row);
  }
}
