import { Injectable } from '@nestjs/common';
import { type Actor, authorise, DomainError } from '@rolewright/domain';
import { Tenancy, type TenantTransaction } from '@rolewright/tenancy';
import { AuditService } from '../audit/audit.service.js';
import { Clock } from '../clock.js';
import { knownShape, newId, notFound, requestKeyOf } from '../identifiers.js';
import { MailsService } from '../notifications/mails.service.js';
import { requireSome } from './campaign-input.js';
import { type CampaignRow, lockCampaign } from './campaign-rows.js';
import type { MessagesSentView, SkippedMessageView } from './campaigns.view.js';
import { stateOf } from './invitation-rows.js';

/** People whom one request writes to at most. */
const mostAtOnce = 500;

export interface Message {
  kind: 'invitation' | 'reminder';
  /** Why; each is sent once to each person. */
  occasion: string;
  /** These people alone; without it all who have not submitted. */
  invitationIds?: readonly string[];
  /** Hours within which nobody is written to twice; 0 for any. */
  apartHours?: number;
  /** Only who was asked before this instant. */
  askedBefore?: Date;
}

interface Addressee {
  invitationId: string;
  name: string;
  email: string | null;
  state: 'invited' | 'started' | 'submitted' | 'revoked';
  written: boolean;
  justWritten: boolean;
}

/** Invitations and reminders: who is written to and why, so that nobody is written to twice for one thing. */
@Injectable()
export class CampaignMessagesService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly mails: MailsService,
  ) {}

  /** Writes to everyone of an open campaign who has not submitted. Needs `campaigns:run`. Errors: NOT_FOUND; CONFLICT where it is not open. */
  async remindAll(
    actor: Actor,
    organisationId: string,
    campaignId: string,
    requestKey: string,
  ): Promise<MessagesSentView> {
    authorise(actor, 'campaigns:run', organisationId);
    const occasion = `asked:${requestKeyOf(requestKey)}`;
    knownShape(campaignId, { campaignId });
    return this.tenancy.write(actor, organisationId, async (tx) => {
      const campaign = await lockCampaign(tx, organisationId, campaignId);
      return this.asked(tx, actor, organisationId, campaign, { kind: 'reminder', occasion });
    });
  }

  /**
   * Writes to some people of one open campaign: who had no invitation gets one. Needs `campaigns:run`. Errors: NOT_FOUND;
   * INPUT_INVALID (none, or more than 500); CONFLICT where it is not open, or they are of several campaigns.
   */
  async remind(
    actor: Actor,
    organisationId: string,
    invitationIds: readonly string[],
    requestKey: string,
  ): Promise<MessagesSentView> {
    authorise(actor, 'campaigns:run', organisationId);
    const ids = requireSome(invitationIds, 'invitationIds', mostAtOnce).map((id) =>
      knownShape(id, { invitationId: id }),
    );
    const occasion = `asked:${requestKeyOf(requestKey)}`;
    return this.tenancy.write(actor, organisationId, async (tx) => {
      const rows = await tx.query<{ campaignId: string; invitationId: string }>(
        `select i.campaign_id as "campaignId", i.invitation_id as "invitationId" from app.invitations i
         where i.organisation_id = $1 and i.invitation_id = any($2::uuid[])`,
        [organisationId, ids],
      );
      const missing = ids.find((id) => !rows.some(({ invitationId }) => invitationId === id));
      const campaigns = new Set(rows.map(({ campaignId }) => campaignId));
      const [campaignId] = campaigns;
      if (missing !== undefined || !campaignId) throw notFound({ invitationId: missing });
      if (campaigns.size > 1) {
        throw new DomainError('CONFLICT', { reason: 'These people are of several campaigns.' });
      }
      const campaign = await lockCampaign(tx, organisationId, campaignId);
      return this.asked(tx, actor, organisationId, campaign, {
        kind: 'reminder',
        occasion,
        invitationIds: ids,
      });
    });
  }

  private async asked(
    tx: TenantTransaction,
    actor: Actor,
    organisationId: string,
    campaign: CampaignRow,
    message: Message,
  ): Promise<MessagesSentView> {
    if (campaign.status !== 'open') {
      throw new DomainError('CONFLICT', { reason: 'Only an open campaign writes to people.' });
    }
    const { skipped } = await this.writeWithin(tx, actor, organisationId, campaign, {
      ...message,
      apartHours: 1,
    });
    // Counted by the request, not by this call: an answer that got lost is given again as it was.
    const [sent] = await tx.query<{ queued: number }>(
      `select count(*)::int as queued from app.campaign_messages m
       join app.invitations i on i.organisation_id = m.organisation_id and i.invitation_id = m.invitation_id
       where m.organisation_id = $1 and i.campaign_id = $2 and m.occasion = $3`,
      [organisationId, campaign.campaignId, message.occasion],
    );
    return { queued: sent?.queued ?? 0, skipped, mailConfigured: this.mails.configured };
  }

  /** Writes within a transaction of the caller's, who authorises and holds the campaign's lock. */
  async writeWithin(
    tx: TenantTransaction,
    actor: Actor,
    organisationId: string,
    { campaignId, title }: CampaignRow,
    message: Message,
  ): Promise<{ queued: number; skipped: SkippedMessageView[] }> {
    const people = await this.addressees(tx, organisationId, campaignId, message);
    const skipped: SkippedMessageView[] = [];
    const reached = people.filter(({ invitationId, name, email, state, justWritten }) => {
      const reason =
        state === 'revoked'
          ? 'REVOKED'
          : state === 'submitted'
            ? 'SUBMITTED'
            : email === null
              ? 'NO_ADDRESS'
              : justWritten
                ? 'JUST_WRITTEN'
                : null;
      if (reason) skipped.push({ invitationId, name, reason });
      return reason === null;
    });
    const kinds = new Map(
      reached.map((person) => [person.invitationId, person.written ? message.kind : 'invitation']),
    );
    const sent = await this.claim(tx, organisationId, kinds, message.occasion);
    const mailIds: { message_id: string; mail_id: string }[] = [];
    for (const { messageId, invitationId } of sent) {
      const person = reached.find((one) => one.invitationId === invitationId);
      if (!person?.email) continue;
      const mailId = await this.mails.queue(tx, organisationId, {
        to: { address: person.email, name: person.name },
        template: `campaign.${kinds.get(invitationId)}`,
        parameters: { messageId },
        dedupeKey: messageId,
      });
      mailIds.push({ message_id: messageId, mail_id: mailId });
    }
    if (mailIds.length === 0) return { queued: 0, skipped };
    await tx.query(
      `update app.campaign_messages as m set mail_id = n.mail_id
       from jsonb_to_recordset($2::jsonb) as n(message_id uuid, mail_id uuid)
       where m.organisation_id = $1 and m.message_id = n.message_id`,
      [organisationId, JSON.stringify(mailIds)],
    );
    await this.audit.record(tx, actor, organisationId, {
      action: 'campaign.written-to',
      target: campaignId,
      details: { title, people: mailIds.length, kind: message.kind },
    });
    return { queued: mailIds.length, skipped };
  }

  private addressees(
    tx: TenantTransaction,
    organisationId: string,
    campaignId: string,
    { invitationIds, occasion, apartHours = 0, askedBefore }: Message,
  ): Promise<Addressee[]> {
    return tx.query<Addressee>(
      `select i.invitation_id as "invitationId", r.name, r.email, ${stateOf} as state, m.last is not null as written,
         coalesce(m.last > $4::timestamptz - $5 * interval '1 hour', false) as "justWritten"
       from app.invitations i
       join app.respondents r on r.organisation_id = i.organisation_id and r.respondent_id = i.respondent_id
       left join lateral (
         select max(s.sent_at) as last from app.campaign_messages s
         where s.organisation_id = i.organisation_id and s.invitation_id = i.invitation_id
       ) m on true
       where i.organisation_id = $1 and i.campaign_id = $2
         and case when $3::uuid[] is null then i.revoked_at is null and i.submitted_at is null
                  else i.invitation_id = any($3::uuid[]) end
         and ($6::timestamptz is null or i.added_at < $6)
         and not exists (select from app.campaign_messages d where d.organisation_id = i.organisation_id
           and d.invitation_id = i.invitation_id and d.occasion = $7)
       order by lower(r.name), i.invitation_id`,
      [
        organisationId,
        campaignId,
        invitationIds ?? null,
        this.clock.now().toISOString(),
        apartHours,
        askedBefore?.toISOString() ?? null,
        occasion,
      ],
    );
  }

  /** Notes that each is written to for this; gives those for whom nobody had. */
  private claim(
    tx: TenantTransaction,
    organisationId: string,
    kinds: ReadonlyMap<string, Message['kind']>,
    occasion: string,
  ): Promise<{ messageId: string; invitationId: string }[]> {
    const rows = [...kinds].map(([invitationId, kind]) => ({
      message_id: newId(),
      invitation_id: invitationId,
      kind,
    }));
    return tx.query(
      `insert into app.campaign_messages as m (organisation_id, message_id, invitation_id, kind, occasion, sent_at)
       select $1::uuid, n.message_id, n.invitation_id, n.kind, $3, $4::timestamptz
       from jsonb_to_recordset($2::jsonb) as n(message_id uuid, invitation_id uuid, kind text)
       on conflict do nothing returning m.message_id as "messageId", m.invitation_id as "invitationId"`,
      [organisationId, JSON.stringify(rows), occasion, this.clock.now().toISOString()],
    );
  }
}
