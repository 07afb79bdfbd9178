import { Inject, Injectable } from '@nestjs/common';
import { maturityModel } from '@rolewright/catalogue';
import { campaignOutline, type CampaignKind } from '@rolewright/domain';
import type { TenantTransaction } from '@rolewright/tenancy';
import { Clock } from '../clock.js';
import type { ComposedMail, MailComposer } from '../notifications/mail-composer.js';
import { publicUrl } from '../notifications/public-url.js';
import { day } from '../paging/sql-instant.js';
import { expiryOf, linkUrl, mintLink } from './respondent-link-rows.js';

interface Occasion {
  invitationId: string;
  name: string;
  organisation: string;
  timeZone: string;
  title: string;
  kind: CampaignKind;
  domains: number;
  dueOn: string;
}

/** "30 September 2026": a day as a mail says it. */
const spokenDay = (date: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );

const firstName = (name: string): string => name.split(' ')[0] ?? name;

/**
 * What a mail of a campaign is about, with a link made for it now; null where nothing is asked of the person any more:
 * answered, taken out, closed or deleted meanwhile.
 */
async function prepare(
  tx: TenantTransaction,
  organisationId: string,
  messageId: string | number | undefined,
  { url, now }: { url: string; now: Date },
): Promise<(Occasion & { link: string }) | null> {
  const [row] = await tx.query<Occasion>(
    `select i.invitation_id as "invitationId", r.name, o.name as organisation, o.time_zone as "timeZone", c.title, c.kind,
       cardinality(c.domains) as domains, ${day('c.due_on', 'dueOn')}
     from app.campaign_messages m
     join app.invitations i on i.organisation_id = m.organisation_id and i.invitation_id = m.invitation_id
     join app.respondents r on r.organisation_id = i.organisation_id and r.respondent_id = i.respondent_id
     join app.campaigns c on c.organisation_id = i.organisation_id and c.campaign_id = i.campaign_id
     join app.organisations o on o.organisation_id = m.organisation_id
     where m.organisation_id = $1 and m.message_id = $2 and i.revoked_at is null and i.submitted_at is null
       and c.status = 'open' and c.deleted_at is null`,
    [organisationId, messageId],
  );
  if (!row) return null;
  const minted = await mintLink(tx, organisationId, {
    invitationId: row.invitationId,
    expiresAt: expiryOf(row.dueOn, row.timeZone, now),
    createdBy: null,
  });
  return minted && { ...row, link: linkUrl(url, minted.token) };
}

const footer = (link: string): string =>
  `${link}\n\nThe link is yours alone and needs no account: please do not pass it on.\n`;

/** Asks somebody to answer. */
@Injectable()
export class CampaignInvitationMail implements MailComposer {
  readonly template = 'campaign.invitation';

  constructor(
    @Inject(publicUrl) private readonly url: string,
    private readonly clock: Clock,
  ) {}

  async compose(
    tx: TenantTransaction,
    organisationId: string,
    { messageId }: Readonly<Record<string, string | number>>,
  ): Promise<ComposedMail | null> {
    const about = await prepare(tx, organisationId, messageId, {
      url: this.url,
      now: this.clock.now(),
    });
    if (!about) return null;
    const { minutes } = campaignOutline(about.kind, about.domains, maturityModel);
    return {
      subject: `${about.organisation}: your answers for ${about.title}`,
      text:
        `Hello ${firstName(about.name)},\n\n` +
        `${about.organisation} asks who owns its AI security: who decides, and where work goes next. ` +
        `It takes about ${minutes} minutes, on a phone too, and is kept as you go. ` +
        `"Nobody" and "I don't know" are good answers.\n\n` +
        `Please answer by ${spokenDay(about.dueOn)}:\n${footer(about.link)}`,
    };
  }
}

/** Reminds somebody who has not submitted. */
@Injectable()
export class CampaignReminderMail implements MailComposer {
  readonly template = 'campaign.reminder';

  constructor(
    @Inject(publicUrl) private readonly url: string,
    private readonly clock: Clock,
  ) {}

  async compose(
    tx: TenantTransaction,
    organisationId: string,
    { messageId }: Readonly<Record<string, string | number>>,
  ): Promise<ComposedMail | null> {
    const about = await prepare(tx, organisationId, messageId, {
      url: this.url,
      now: this.clock.now(),
    });
    if (!about) return null;
    const late = about.dueOn < this.clock.today(about.timeZone);
    const due = spokenDay(about.dueOn);
    return {
      subject: late
        ? `${about.organisation}: your answers for ${about.title} are missing`
        : `${about.organisation}: ${about.title} closes on ${due}`,
      text:
        `Hello ${firstName(about.name)},\n\n` +
        (late
          ? `Your answers for ${about.title} were due on ${due}. They still count while it is open.`
          : `Your answers for ${about.title} are due on ${due}. What you have answered is kept.`) +
        `\n\nGo on here:\n${footer(about.link)}`,
    };
  }
}
