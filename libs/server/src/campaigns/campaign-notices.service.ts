import { Injectable } from '@nestjs/common';
import type { Actor } from '@rolewright/domain';
import type { TenantTransaction } from '@rolewright/tenancy';
import { NotificationAudience } from '../notifications/notification-audience.js';
import { NotificationsService } from '../notifications/notifications.service.js';

export interface NoticedCampaign {
  campaignId: string;
  title: string;
  dueOn: string;
}

/** What whoever runs campaigns is told of one. */
@Injectable()
export class CampaignNoticesService {
  constructor(
    private readonly audience: NotificationAudience,
    private readonly notifications: NotificationsService,
  ) {}

  /** That everyone asked has submitted, once a campaign; nothing where somebody has not. */
  async whenAnswered(
    tx: TenantTransaction,
    actor: Actor,
    organisationId: string,
    { campaignId, title }: NoticedCampaign,
  ): Promise<void> {
    const [people] = await tx.query<{ asked: number; submitted: number }>(
      `select count(*)::int as asked, count(i.submitted_at)::int as submitted from app.invitations i
       where i.organisation_id = $1 and i.campaign_id = $2 and i.revoked_at is null`,
      [organisationId, campaignId],
    );
    if (!people || people.asked === 0 || people.submitted < people.asked) return;
    await this.notifications.notify(tx, actor, organisationId, {
      kind: 'campaign.answered',
      to: await this.audience.withPermission(tx, organisationId, 'campaigns:run'),
      parameters: { title, people: people.asked },
      path: `/campaigns/${campaignId}`,
      dedupeKey: campaignId,
    });
  }

  /** That the last day has passed with answers missing, once a last day. */
  async overdue(
    tx: TenantTransaction,
    actor: Actor,
    organisationId: string,
    { campaignId, title, dueOn }: NoticedCampaign,
    missing: number,
  ): Promise<void> {
    await this.notifications.notify(tx, actor, organisationId, {
      kind: 'campaign.overdue',
      to: await this.audience.withPermission(tx, organisationId, 'campaigns:run'),
      parameters: { title, missing },
      path: `/campaigns/${campaignId}`,
      dedupeKey: `${campaignId} ${dueOn}`,
    });
  }
}
