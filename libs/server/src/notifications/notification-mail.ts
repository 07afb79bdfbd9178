import { Inject, Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@rolewright/tenancy';
import type { ComposedMail, MailComposer } from './mail-composer.js';
import { subjectOf } from './notification-kinds.js';
import { publicUrl } from './public-url.js';

/** The mail that tells of a notification; withdrawn where it has been read by then. */
@Injectable()
export class NotificationMail implements MailComposer {
  readonly template = 'notification';

  constructor(@Inject(publicUrl) private readonly url: string) {}

  async compose(
    tx: TenantTransaction,
    organisationId: string,
    { notificationId }: Readonly<Record<string, string | number>>,
  ): Promise<ComposedMail | null> {
    const [row] = await tx.query<{
      kind: string;
      parameters: Record<string, unknown>;
      path: string;
      name: string;
    }>(
      `select n.kind, n.parameters, n.path, o.name from app.notifications n
       join app.organisations o on o.organisation_id = n.organisation_id
       where n.organisation_id = $1 and n.notification_id = $2 and n.read_at is null`,
      [organisationId, notificationId],
    );
    if (!row) return null;
    const subject = subjectOf(row.kind, row.parameters);
    return {
      subject: `${row.name}: ${subject}`,
      text: `${subject}.\n\nOpen it in Rolewright:\n${this.url}/organisations/${organisationId}${row.path}\n`,
    };
  }
}
