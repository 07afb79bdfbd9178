import { Injectable } from '@nestjs/common';
import { type Actor, authorise, DomainError, type UserActor } from '@rolewright/domain';
import { Tenancy, type TenantTransaction } from '@rolewright/tenancy';
import { knownShape, newId } from '../identifiers.js';
import { type Connection, type PageRequest, Paging } from '../paging/page.js';
import { readPage } from '../paging/read-page.js';
import { instant } from '../paging/sql-instant.js';
import { SignInService } from '../sign-in/sign-in.service.js';
import { MailsService } from './mails.service.js';
import { type NotificationKind, notificationKinds, subjectOf } from './notification-kinds.js';

export interface NotificationView {
  notificationId: string;
  kind: string;
  /** One line in plain words. */
  subject: string;
  /** Where it leads, below the organisation's own address. */
  path: string;
  createdAt: string;
  readAt: string | null;
}

export interface Notice {
  kind: NotificationKind;
  /** User ids; whoever acts is left out. */
  to: readonly string[];
  parameters: Readonly<Record<string, string | number>>;
  /** Below `/organisations/:id`, beginning with a slash. */
  path: string;
  /** Told once a person, kind and key. */
  dedupeKey?: string;
}

interface NotificationRow extends Omit<NotificationView, 'subject'> {
  parameters: Record<string, unknown>;
}

const paging = new Paging('notifications.newest', ['instant', 'uuid'], 30);

/** What people are told in the product; what asks something of one person goes by mail too. */
@Injectable()
export class NotificationsService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly signIn: SignInService,
    private readonly mails: MailsService,
  ) {}

  /** Tells people within the transaction of what they are told about. The caller has authorised. */
  async notify(
    tx: TenantTransaction,
    actor: Actor,
    organisationId: string,
    { kind, to, parameters, path, dedupeKey }: Notice,
  ): Promise<void> {
    const self = actor.kind === 'user' ? actor.userId : null;
    const people = [...new Set(to)].filter((userId) => userId !== self);
    if (people.length === 0) return;
    const rows = people.map((userId) => ({ notification_id: newId(), user_id: userId }));
    const told = await tx.query<{ notificationId: string; userId: string }>(
      `insert into app.notifications as n (organisation_id, notification_id, user_id, kind, parameters, path, dedupe_key)
       select $1::uuid, r.notification_id, r.user_id, $3, $4::jsonb, $5, $6
       from jsonb_to_recordset($2::jsonb) as r(notification_id uuid, user_id uuid)
       on conflict do nothing returning n.notification_id as "notificationId", n.user_id as "userId"`,
      [
        organisationId,
        JSON.stringify(rows),
        kind,
        JSON.stringify(parameters),
        path,
        dedupeKey ?? null,
      ],
    );
    if (!notificationKinds[kind].mail || told.length === 0) return;
    const persons = await this.signIn.peopleById(told.map(({ userId }) => userId));
    for (const { notificationId, userId } of told) {
      const person = persons.get(userId);
      if (!person) continue;
      await this.mails.queue(tx, organisationId, {
        to: { address: person.email, name: person.name },
        template: 'notification',
        parameters: { notificationId },
        dedupeKey: notificationId,
      });
    }
  }

  /** The person's own, newest first. Needs `organisation:read`. */
  async list(
    actor: UserActor,
    organisationId: string,
    request: PageRequest = {},
  ): Promise<Connection<NotificationView>> {
    authorise(actor, 'organisation:read', organisationId);
    const window = paging.window(request);
    const page = await this.tenancy.read(actor, organisationId, (tx) =>
      readPage<NotificationRow>(tx, window, {
        columns: `n.notification_id as "notificationId", n.kind, n.parameters, n.path,
          ${instant('n.created_at', 'createdAt')}, ${instant('n.read_at', 'readAt')}`,
        from: 'app.notifications n',
        scope: 'n.organisation_id = $1 and n.user_id = $2',
        parameters: [organisationId, actor.userId],
        order: [
          { column: 'n.created_at', type: 'timestamptz' },
          { column: 'n.notification_id', type: 'uuid' },
        ],
        direction: 'desc',
      }),
    );
    return paging.connection(
      window,
      page,
      (row) => [row.createdAt, row.notificationId],
      ({ parameters, ...row }) => ({ ...row, subject: subjectOf(row.kind, parameters) }),
    );
  }

  /** How many the person has not read here; counted to a hundred. Needs `organisation:read`. */
  async unread(actor: UserActor, organisationId: string): Promise<number> {
    authorise(actor, 'organisation:read', organisationId);
    const [row] = await this.tenancy.read(actor, organisationId, (tx) =>
      tx.query<{ count: number }>(
        `select count(*)::int as count from (select from app.notifications n
           where n.organisation_id = $1 and n.user_id = $2 and n.read_at is null limit 100) as newest`,
        [organisationId, actor.userId],
      ),
    );
    return row?.count ?? 0;
  }

  /**
   * Marks the person's own as read, or as unread again; all of them where none is named. Needs `organisation:read`.
   * Gives how many are unread now. Errors: NOT_FOUND, INPUT_INVALID for more than a hundred at once.
   */
  async mark(
    actor: UserActor,
    organisationId: string,
    { notificationIds, read }: { notificationIds: readonly string[] | null; read: boolean },
  ): Promise<number> {
    authorise(actor, 'organisation:read', organisationId);
    if (notificationIds && notificationIds.length > 100) {
      throw new DomainError('INPUT_INVALID', {
        reason: 'At most a hundred notifications are marked at once.',
        field: 'notificationIds',
      });
    }
    const ids =
      notificationIds?.map((notificationId) => knownShape(notificationId, { notificationId })) ??
      null;
    await this.tenancy.write(actor, organisationId, async (tx) => {
      const marked = await tx.query<{ notificationId: string }>(
        `update app.notifications as n set read_at = case when $4 then coalesce(n.read_at, now()) end
         where n.organisation_id = $1 and n.user_id = $2 and ($3::uuid[] is null or n.notification_id = any($3::uuid[]))
           and ($3::uuid[] is not null or n.read_at is null)
         returning n.notification_id as "notificationId"`,
        [organisationId, actor.userId, ids, read],
      );
      const found = new Set(marked.map(({ notificationId }) => notificationId));
      const missing = ids?.find((id) => !found.has(id));
      if (missing) throw new DomainError('NOT_FOUND', { notificationId: missing });
    });
    return this.unread(actor, organisationId);
  }
}
