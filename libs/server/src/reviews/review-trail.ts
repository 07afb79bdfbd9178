import { Injectable } from '@nestjs/common';
import type { Actor } from '@rolewright/domain';
import type { TenantTransaction } from '@rolewright/tenancy';
import { AuditService } from '../audit/audit.service.js';
import { NotificationAudience } from '../notifications/notification-audience.js';
import { NotificationsService } from '../notifications/notifications.service.js';
import type { CampaignInReview } from './campaign-in-review.js';
import type { DomainMove } from './record-moves.js';

export interface MovedCampaign {
  campaign: CampaignInReview;
  why: string | null;
  requestKey: string;
}

/** What the trail keeps of reviews, and whom they concern. */
@Injectable()
export class ReviewTrail {
  constructor(
    private readonly audit: AuditService,
    private readonly notifications: NotificationsService,
    private readonly audience: NotificationAudience,
  ) {}

  /** Records an event a domain and tells, in one notice a person, whose turn it is. */
  async moved(
    tx: TenantTransaction,
    actor: Actor,
    organisationId: string,
    { campaign, why, requestKey }: MovedCampaign,
    moves: readonly DomainMove[],
  ): Promise<void> {
    const { title, campaignId } = campaign;
    await this.audit.recordAll(
      tx,
      actor,
      organisationId,
      moves.map(({ row, move, accepted, independent }) => {
        const details = { domain: row.domain, campaign: title };
        const common = { target: `${row.domain} · ${title}`, why, before: { state: row.state } };
        if (move === 'submit') {
          return {
            ...common,
            action: 'review.submitted',
            details,
            after: { state: 'submitted' },
          } as const;
        }
        if (move === 'challenge') {
          return {
            ...common,
            action: 'review.challenged',
            details,
            after: { state: 'challenged' },
          } as const;
        }
        if (move === 'reopen') {
          return {
            ...common,
            action: 'review.reopened',
            details,
            after: { state: 'open' },
          } as const;
        }
        return {
          ...common,
          action: 'review.signed',
          details: { ...details, accepted, independent: independent ?? false },
          after: { state: accepted ? 'accepted' : 'submitted' },
        } as const;
      }),
    );
    const [first] = moves;
    if (!first) return;
    const notice = {
      parameters: { domains: moves.map(({ row }) => row.domain).join(', '), campaign: title },
      path: `/campaigns/${campaignId}/review`,
      dedupeKey: requestKey,
    };
    if (first.move === 'submit') {
      const to = await this.audience.withPermission(tx, organisationId, 'reviews:sign');
      await this.notifications.notify(tx, actor, organisationId, {
        kind: 'review.submitted',
        to,
        ...notice,
      });
    } else if (first.move !== 'sign' || moves.some(({ accepted }) => accepted)) {
      const to = moves.flatMap(({ row }) => (row.submittedBy === null ? [] : [row.submittedBy]));
      const kind =
        first.move === 'challenge'
          ? 'review.challenged'
          : first.move === 'reopen'
            ? 'review.reopened'
            : 'review.accepted';
      await this.notifications.notify(tx, actor, organisationId, { kind, to, ...notice });
    }
  }

  /** Records the sign-off and tells everyone who may read reviews. */
  async signedOff(
    tx: TenantTransaction,
    actor: Actor,
    organisationId: string,
    signed: {
      campaign: CampaignInReview;
      why: string;
      asOf: string;
      band: string;
      signOffId: string;
    },
  ): Promise<void> {
    const { campaign, why, asOf, band, signOffId } = signed;
    await this.audit.record(tx, actor, organisationId, {
      action: 'campaign.signed-off',
      target: campaign.title,
      details: { campaign: campaign.title, asOf, band },
      why,
    });
    await this.notifications.notify(tx, actor, organisationId, {
      kind: 'campaign.signed-off',
      to: await this.audience.withPermission(tx, organisationId, 'reviews:read'),
      parameters: { campaign: campaign.title, band },
      path: `/campaigns/${campaign.campaignId}/review`,
      dedupeKey: signOffId,
    });
  }

  async takenBack(
    tx: TenantTransaction,
    actor: Actor,
    organisationId: string,
    { campaign, why }: { campaign: CampaignInReview; why: string },
  ): Promise<void> {
    await this.audit.record(tx, actor, organisationId, {
      action: 'campaign.sign-off-taken-back',
      target: campaign.title,
      details: { campaign: campaign.title },
      why,
    });
  }
}
