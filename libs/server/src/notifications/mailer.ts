import { createTransport, type Transporter } from 'nodemailer';
import type { ComposedMail } from './mail-composer.js';

export interface MailSettings {
  /** `smtp://` or `smtps://` with credentials; undefined: mail is not configured. */
  smtpUrl: string | undefined;
  /** `Name <address>`. */
  mailFrom: string;
}

/** Where mail leaves the machine. */
export class Mailer {
  private readonly transport: Transporter | undefined;

  constructor(private readonly settings: MailSettings) {
    this.transport = settings.smtpUrl
      ? createTransport(settings.smtpUrl, {
          from: settings.mailFrom,
          // What people wrote is text: no file or address in it is ever opened to be attached.
          disableFileAccess: true,
          disableUrlAccess: true,
        })
      : undefined;
  }

  get configured(): boolean {
    return this.transport !== undefined;
  }

  /** Hands a mail to the server. Its id is the message's, so that one sent twice (killed between sending and saying so) is seen as one. */
  async send(
    mailId: string,
    to: { address: string; name: string },
    { subject, text }: ComposedMail,
  ): Promise<void> {
    if (!this.transport) throw new Error('Mail is not configured: SMTP_URL is missing.');
    const host = /@([^>\s]+)>?\s*$/.exec(this.settings.mailFrom)?.[1] ?? 'localhost';
    await this.transport.sendMail({
      to,
      subject,
      text,
      messageId: `<${mailId}@${host}>`,
      headers: { 'auto-submitted': 'auto-generated' },
    });
  }

  close(): void {
    this.transport?.close();
  }
}
