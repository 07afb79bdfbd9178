import { Inject, Injectable } from '@nestjs/common';
import { type Actor, authorise, DomainError } from '@rolewright/domain';
import { Tenancy } from '@rolewright/tenancy';
import { AuditService } from '../audit/audit.service.js';
import { Clock } from '../clock.js';
import { knownShape, requestKeyOf } from '../identifiers.js';
import { publicUrl } from '../notifications/public-url.js';
import { lockCampaign, userOf } from './campaign-rows.js';
import type { InvitationView, IssuedLinkView } from './campaigns.view.js';
import { invitationView, loadInvitation } from './invitation-rows.js';
import { expiryOf, linkUrl, mintLink } from './respondent-link-rows.js';

/** Personal links by hand: made, told once, and ended. */
@Injectable()
export class RespondentLinksService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    @Inject(publicUrl) private readonly url: string,
  ) {}

  /**
   * Makes a link for somebody of a campaign that is not closed, beside those that live; it ends two weeks after the last
   * day, and never sooner than in two weeks. Asked for again under the same key, the first secret is replaced: the answer
   * that got lost opens nothing. Needs `campaigns:run`. Errors: NOT_FOUND, INPUT_INVALID; CONFLICT (closed, taken out).
   */
  async issue(
    actor: Actor,
    organisationId: string,
    invitationId: string,
    requestKey: string,
  ): Promise<IssuedLinkView> {
    authorise(actor, 'campaigns:run', organisationId);
    knownShape(invitationId, { invitationId });
    const key = requestKeyOf(requestKey);
    return this.tenancy.write(actor, organisationId, async (tx) => {
      const now = this.clock.now();
      const { campaignId, name, state } = await loadInvitation(
        tx,
        organisationId,
        invitationId,
        now,
      );
      const { title, status, dueOn, timeZone } = await lockCampaign(tx, organisationId, campaignId);
      if (status === 'closed' || state === 'revoked') {
        throw new DomainError('CONFLICT', {
          reason:
            status === 'closed'
              ? 'This campaign is closed: reopen it first.'
              : 'This person was taken out: add them again first.',
        });
      }
      const expiresAt = expiryOf(dueOn, timeZone, now);
      const minted = await mintLink(tx, organisationId, {
        invitationId,
        expiresAt,
        createdBy: userOf(actor),
        linkId: key,
      });
      if (!minted) {
        throw new DomainError('CONFLICT', {
          reason: 'This request made a link before, which was ended: ask for a new one.',
        });
      }
      await this.audit.record(tx, actor, organisationId, {
        action: 'campaign.link-issued',
        target: campaignId,
        details: { title, name, expiresAt: expiresAt.toISOString() },
      });
      return {
        linkId: minted.linkId,
        url: linkUrl(this.url, minted.token),
        expiresAt: expiresAt.toISOString(),
      };
    });
  }

  /** Ends all links of one person, who stays in the campaign. Needs `campaigns:run`. Errors: NOT_FOUND. */
  async revokeAll(
    actor: Actor,
    organisationId: string,
    invitationId: string,
  ): Promise<InvitationView> {
    authorise(actor, 'campaigns:run', organisationId);
    knownShape(invitationId, { invitationId });
    const row = await this.tenancy.write(actor, organisationId, async (tx) => {
      const now = this.clock.now();
      const { campaignId, name } = await loadInvitation(tx, organisationId, invitationId, now);
      const { title } = await lockCampaign(tx, organisationId, campaignId);
      const ended = await tx.query(
        `update app.respondent_links as k set revoked_at = $3
         where k.organisation_id = $1 and k.invitation_id = $2 and k.revoked_at is null and k.expires_at > $3
         returning k.link_id`,
        [organisationId, invitationId, now.toISOString()],
      );
      if (ended.length > 0) {
        await this.audit.record(tx, actor, organisationId, {
          action: 'campaign.links-revoked',
          target: campaignId,
          details: { title, name, links: ended.length },
        });
      }
      return loadInvitation(tx, organisationId, invitationId, now);
    });
    return invitationView(row);
  }
}
