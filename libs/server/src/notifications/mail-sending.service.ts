import { Inject, Injectable } from '@nestjs/common';
import type { SystemActor } from '@rolewright/domain';
import { Tenancy } from '@rolewright/tenancy';
import { type ComposedMail, type MailComposer, mailComposers } from './mail-composer.js';
import { Mailer } from './mailer.js';
import type { MailState } from './mails.service.js';

interface MailRow {
  address: string;
  name: string;
  template: string;
  parameters: Record<string, string | number>;
  state: MailState;
}

/** Sends what was ordered: the worker's part. */
@Injectable()
export class MailSendingService {
  private readonly composers: ReadonlyMap<string, MailComposer>;

  constructor(
    private readonly tenancy: Tenancy,
    private readonly mailer: Mailer,
    @Inject(mailComposers) composers: readonly MailComposer[],
  ) {
    this.composers = new Map(composers.map((composer) => [composer.template, composer]));
    if (this.composers.size < composers.length) throw new Error('Two composers of one template.');
  }

  /**
   * Composes and sends a mail. One that is over (sent, withdrawn) is left alone, so a second run sends nothing. The mail
   * is composed in a transaction of its own: no server of mail holds the database's rows.
   * Throws where the mail server does not take it; `lastTry` then marks it as failed first.
   */
  async send(
    actor: SystemActor,
    organisationId: string,
    mailId: string,
    lastTry: boolean,
  ): Promise<void> {
    const prepared = await this.tenancy.write(actor, organisationId, async (tx) => {
      const [mail] = await tx.query<MailRow>(
        `select m.to_address as address, m.to_name as name, m.template, m.parameters, m.state from app.outgoing_mails m
         where m.organisation_id = $1 and m.mail_id = $2 for update`,
        [organisationId, mailId],
      );
      if (mail?.state !== 'QUEUED' && mail?.state !== 'FAILED') return null;
      const composer = this.composers.get(mail.template);
      if (!composer) throw new Error(`There is no composer for mails of ${mail.template}.`);
      const composed = await composer.compose(tx, organisationId, mail.parameters);
      return { mail, composed };
    });
    if (!prepared) return;
    const { mail, composed } = prepared;
    if (!composed) return this.mark(actor, organisationId, mailId, 'WITHDRAWN');
    try {
      await this.mailer.send(mailId, mail, oneLine(composed));
    } catch (error) {
      if (lastTry) {
        // The server's words may hold the address that it refused, and nothing else of ours.
        const said = error instanceof Error ? error.message.slice(0, 300) : 'unknown';
        await this.mark(actor, organisationId, mailId, 'FAILED', said);
      }
      throw error;
    }
    await this.mark(actor, organisationId, mailId, 'SENT');
  }

  private async mark(
    actor: SystemActor,
    organisationId: string,
    mailId: string,
    state: MailState,
    error: string | null = null,
  ): Promise<void> {
    await this.tenancy.write(actor, organisationId, (tx) =>
      tx.query(
        `update app.outgoing_mails as m set state = $3, error = $4, finished_at = now()
         where m.organisation_id = $1 and m.mail_id = $2`,
        [organisationId, mailId, state, error],
      ),
    );
  }
}

/** A subject is one line, whatever the names in it hold. */
const oneLine = ({ subject, text }: ComposedMail): ComposedMail => ({
  subject: subject.replace(/\s+/g, ' ').slice(0, 200),
  text,
});
