import { Inject, Injectable } from '@nestjs/common';
import { type Actor, dayNumber, isoDay, mayWrite, reminderDue } from '@rolewright/domain';
import type { Logger } from '@rolewright/runtime';
import { Tenancy, type TenantTransaction } from '@rolewright/tenancy';
import { Clock } from '../clock.js';
import { localTime, startOfDay } from '../local-time.js';
import { serverLogger } from '../logging.js';
import { CampaignMessagesService } from './campaign-messages.service.js';
import { CampaignNoticesService } from './campaign-notices.service.js';
import { type CampaignRow, lockCampaign } from './campaign-rows.js';
import { CampaignStagesService } from './campaign-stages.service.js';

interface Pending {
  organisationId: string;
  campaignId: string;
}

/** Nobody is reminded within so many hours of another message, so that one by hand and one unasked do not meet. */
const apartHours = 12;

/** What campaigns do unasked, hour by hour: they open, remind and tell, each thing once, also after a downtime. */
@Injectable()
export class CampaignTickService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly clock: Clock,
    private readonly stages: CampaignStagesService,
    private readonly messages: CampaignMessagesService,
    private readonly notices: CampaignNoticesService,
    @Inject(serverLogger) private readonly logger: Logger,
  ) {}

  /**
   * Looks after the campaigns of some organisations, one transaction each; a campaign that fails holds up no other, and is
   * told at the end. Running it again, or in two processes at once, sends nothing twice.
   */
  async tick(
    actor: Actor,
    organisationIds: readonly string[],
    { signal }: { signal?: AbortSignal } = {},
  ): Promise<void> {
    const pending = await this.tenancy.read(actor, organisationIds, (tx) =>
      tx.last<Pending>(
        `select c.organisation_id as "organisationId", c.campaign_id as "campaignId" from app.campaigns c
         where c.organisation_id = any($1::uuid[]) and c.deleted_at is null
           and (c.status = 'open' or (c.status = 'draft' and c.opens_on is not null))`,
        [organisationIds],
      ),
    );
    const faults: unknown[] = [];
    for (const { organisationId, campaignId } of pending) {
      signal?.throwIfAborted();
      await this.tenancy
        .write(actor, organisationId, (tx) => this.lookAfter(tx, actor, organisationId, campaignId))
        .catch((fault: unknown) => {
          this.logger.error(
            { err: fault, organisationId, campaignId },
            'a campaign was not looked after',
          );
          faults.push(fault);
        });
    }
    if (faults.length > 0) throw new AggregateError(faults, `${faults.length} campaigns failed`);
  }

  private async lookAfter(
    tx: TenantTransaction,
    actor: Actor,
    organisationId: string,
    campaignId: string,
  ): Promise<void> {
    const row = await lockCampaign(tx, organisationId, campaignId);
    const now = localTime(this.clock.now(), row.timeZone);
    // Nobody is written to at night, and nothing opens unseen.
    if (!mayWrite(now)) return;
    if (row.status === 'draft') {
      if (mayOpen(row, now.day)) {
        await this.stages.openWithin(tx, actor, organisationId, row, true);
      }
      return;
    }
    if (row.status !== 'open') return;
    await this.notices.whenAnswered(tx, actor, organisationId, row);
    const occasion = reminderDue(row.dueOn, now);
    if (!occasion) return;
    // Asked on that day or later: the invitation said it all.
    const askedBefore = startOfDay(isoDay(occasion.day), row.timeZone);
    if (row.openedAt !== null && Date.parse(row.openedAt) >= askedBefore.getTime()) return;
    await this.messages.writeWithin(tx, actor, organisationId, row, {
      kind: 'reminder',
      occasion: occasion.name,
      apartHours,
      askedBefore,
    });
    const missing = row.functions.reduce(
      (sum, { people, submitted }) => sum + people - submitted,
      0,
    );
    if (dayNumber(now.day) > dayNumber(row.dueOn) && missing > 0) {
      await this.notices.overdue(tx, actor, organisationId, row, missing);
    }
  }
}

/** A draft whose day has come. One whose last day has passed meanwhile, or a pulse that asks nobody, waits for a person. */
const mayOpen = ({ opensOn, dueOn, kind, functions }: CampaignRow, today: string): boolean =>
  opensOn !== null &&
  opensOn <= today &&
  dueOn >= today &&
  (kind !== 'pulse' || functions.some(({ people }) => people > 0));
