import { Injectable } from '@nestjs/common';
import { enqueueSystem, jobCatalogue } from '@rolewright/jobs';
import type { TenantTransaction } from '@rolewright/tenancy';
import { newId } from '../identifiers.js';
import { Mailer } from './mailer.js';

export type MailState = 'QUEUED' | 'SENT' | 'FAILED' | 'NOT_CONFIGURED' | 'WITHDRAWN';

export interface MailOrder {
  to: { address: string; name: string };
  /** The composer's name. */
  template: string;
  /** Ids and numbers for the composer; never a token, never anyone's words. */
  parameters: Readonly<Record<string, string | number>>;
  /** Sent once a template and key. */
  dedupeKey?: string;
}

/** Mail that the organisation's business asks for: ordered in its transaction, sent by the worker. */
@Injectable()
export class MailsService {
  constructor(private readonly mailer: Mailer) {}

  /** Whether mail leaves this installation at all. */
  get configured(): boolean {
    return this.mailer.configured;
  }

  /** Orders a mail; ordered again under the same key, it is the first one. Gives its id. */
  async queue(
    tx: TenantTransaction,
    organisationId: string,
    { to, template, parameters, dedupeKey }: MailOrder,
  ): Promise<string> {
    const mailId = newId();
    const ordered = await tx.query(
      `insert into app.outgoing_mails as m (organisation_id, mail_id, to_address, to_name, template, parameters, dedupe_key,
         state, finished_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, case when $8 = 'NOT_CONFIGURED' then now() end)
       on conflict do nothing returning m.mail_id`,
      [
        organisationId,
        mailId,
        to.address,
        to.name,
        template,
        JSON.stringify(parameters),
        dedupeKey ?? null,
        this.configured ? 'QUEUED' : 'NOT_CONFIGURED',
      ],
    );
    if (ordered.length === 0) {
      const [first] = await tx.query<{ mailId: string }>(
        `select m.mail_id as "mailId" from app.outgoing_mails m
         where m.organisation_id = $1 and m.template = $2 and m.dedupe_key = $3`,
        [organisationId, template, dedupeKey],
      );
      if (first) return first.mailId;
    }
    if (this.configured)
      await enqueueSystem(tx, jobCatalogue['mail.send'], { organisationId, mailId });
    return mailId;
  }

  /** What became of some mails, by id. */
  async mailsById(
    tx: TenantTransaction,
    organisationId: string,
    mailIds: readonly string[],
  ): Promise<ReadonlyMap<string, { state: MailState; error: string | null }>> {
    if (mailIds.length === 0) return new Map();
    const rows = await tx.query<{ mailId: string; state: MailState; error: string | null }>(
      `select m.mail_id as "mailId", m.state, m.error from app.outgoing_mails m
       where m.organisation_id = $1 and m.mail_id = any($2::uuid[])`,
      [organisationId, mailIds],
    );
    return new Map(rows.map(({ mailId, ...mail }) => [mailId, mail]));
  }
}
