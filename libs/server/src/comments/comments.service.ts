import { Injectable } from '@nestjs/common';
import { type Actor, authorise, DomainError, isPermitted } from '@rolewright/domain';
import { Tenancy, type TenantTransaction } from '@rolewright/tenancy';
import { AuditService } from '../audit/audit.service.js';
import { Clock } from '../clock.js';
import { knownShape, notFound, requestKeyOf, usedKey } from '../identifiers.js';
import { NotificationAudience } from '../notifications/notification-audience.js';
import { NotificationsService } from '../notifications/notifications.service.js';
import { type Connection, type PageRequest, Paging } from '../paging/page.js';
import { readPage } from '../paging/read-page.js';
import { SignInService } from '../sign-in/sign-in.service.js';
import { requiredWords } from '../words.js';
import {
  type CommentRow,
  commentColumns,
  commentView,
  loadComment,
  mayRestore,
  namedIn,
  restorableDays,
} from './comment-rows.js';
import { findSubject, type SubjectOfComment, subjectNeeds } from './comment-subjects.js';
import type { CommentSubject, CommentView } from './comments.view.js';

export interface AddComment {
  /** Made by who asks; sent twice, it is one comment. */
  requestKey: string;
  subject: CommentSubject;
  subjectKey: string;
  body: string;
  /** Who is mentioned: user ids of people who may read it. */
  userIds: readonly string[];
}

export interface EditComment {
  version: number;
  body: string;
  userIds: readonly string[];
}

const longest = 4_000;
const mostMentions = 20;
const paging = new Paging('comments.oldest', ['instant', 'uuid'], 50);
const accountOf = (actor: Actor): string | null => (actor.kind === 'user' ? actor.userId : null);

/** What people say beside the facts. Whoever comments may see what it is about; edits keep what stood before. */
@Injectable()
export class CommentsService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly signIn: SignInService,
    private readonly audit: AuditService,
    private readonly notifications: NotificationsService,
    private readonly audience: NotificationAudience,
    private readonly clock: Clock,
  ) {}

  /**
   * Comments on one subject, the oldest first; one's own deleted ones stand among them while they can be restored. Needs
   * `comments:read` and the right to see the subject. Errors: NOT_FOUND.
   */
  async list(
    actor: Actor,
    organisationId: string,
    { subject, subjectKey }: { subject: CommentSubject; subjectKey: string },
    request: PageRequest = {},
  ): Promise<Connection<CommentView>> {
    this.authoriseFor(actor, 'comments:read', organisationId, subject);
    const window = paging.window(request);
    const page = await this.tenancy.read(actor, organisationId, async (tx) => {
      const { key } = await findSubject(tx, organisationId, subject, subjectKey);
      return readPage<CommentRow>(tx, window, {
        columns: commentColumns,
        from: 'app.comments c',
        scope: `c.organisation_id = $1 and c.subject = $2 and c.subject_key = $3
          and (c.deleted_at is null or (c.deleted_at > $4::timestamptz - interval '${restorableDays} days'
            and (c.author = $5::uuid or c.deleted_by = $5::uuid)))`,
        parameters: [organisationId, subject, key, this.clock.now(), accountOf(actor)],
        order: [
          { column: 'c.created_at', type: 'timestamptz' },
          { column: 'c.comment_id', type: 'uuid' },
        ],
        direction: 'asc',
      });
    });
    const people = await this.signIn.peopleById(namedIn(page.rows));
    const keeps = isPermitted(actor, 'organisation:manage', organisationId);
    return paging.connection(
      window,
      page,
      (row) => [row.createdAt, row.commentId],
      (row) => commentView(row, people, accountOf(actor), keeps),
    );
  }

  /**
   * Adds a comment and tells whom it mentions. Needs `comments:write` and the right to see the subject. Errors: NOT_FOUND
   * (the subject, or a mentioned person who could not read it), INPUT_INVALID.
   */
  async add(actor: Actor, organisationId: string, input: AddComment): Promise<CommentView> {
    this.authoriseFor(actor, 'comments:write', organisationId, input.subject);
    const commentId = requestKeyOf(input.requestKey);
    const body = bodyOf(input.body);
    const row = await this.tenancy.write(actor, organisationId, async (tx) => {
      const about = await findSubject(tx, organisationId, input.subject, input.subjectKey);
      const mentions = await this.mentioned(tx, organisationId, input.subject, input.userIds);
      const added = await tx.query(
        `insert into app.comments as c (organisation_id, comment_id, subject, subject_key, body, mentions, author, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing returning c.comment_id`,
        [
          organisationId,
          commentId,
          about.subject,
          about.key,
          body,
          mentions,
          accountOf(actor),
          this.clock.now(),
        ],
      );
      if (added.length > 0) {
        await this.audit.record(tx, actor, organisationId, {
          action: 'comment.added',
          target: about.place,
          details: { place: about.place },
        });
        await this.tell(tx, actor, organisationId, { commentId, about, to: mentions });
      }
      const comment = await loadComment(tx, organisationId, commentId);
      const own =
        comment?.author === accountOf(actor) &&
        comment.subject === about.subject &&
        comment.subjectKey === about.key;
      if (!own) throw usedKey();
      return comment;
    });
    return this.view(actor, organisationId, row);
  }

  /**
   * Changes one's own comment; what stood before is kept. Whoever is newly mentioned is told. Needs `comments:write`.
   * Errors: NOT_FOUND, FORBIDDEN (somebody else's), INPUT_INVALID, CONFLICT with `current`.
   */
  async edit(
    actor: Actor,
    organisationId: string,
    commentId: string,
    { version, body: said, userIds }: EditComment,
  ): Promise<CommentView> {
    authorise(actor, 'comments:write', organisationId);
    knownShape(commentId, { commentId });
    const body = bodyOf(said);
    const row = await this.tenancy.write(actor, organisationId, async (tx) => {
      const { before, about } = await this.held(tx, actor, organisationId, commentId);
      if (before.deletedAt !== null) throw notFound({ commentId });
      if (before.author !== accountOf(actor)) {
        throw new DomainError('FORBIDDEN', { permission: 'comments:write' });
      }
      const mentions = await this.mentioned(tx, organisationId, before.subject, userIds);
      await this.requireVersion(actor, organisationId, before, version);
      await tx.query(
        `insert into app.comment_revisions (organisation_id, comment_id, version, body, replaced_by, replaced_at)
         values ($1, $2, $3, $4, $5, $6)`,
        [
          organisationId,
          commentId,
          before.version,
          before.body,
          accountOf(actor),
          this.clock.now(),
        ],
      );
      await tx.query(
        `update app.comments as c set body = $3, mentions = $4, version = c.version + 1, edited_at = $5
         where c.organisation_id = $1 and c.comment_id = $2`,
        [organisationId, commentId, body, mentions, this.clock.now()],
      );
      await this.audit.record(tx, actor, organisationId, {
        action: 'comment.edited',
        target: about.place,
        details: { place: about.place },
      });
      const to = mentions.filter((userId) => !before.mentions.includes(userId));
      await this.tell(tx, actor, organisationId, { commentId, about, to });
      return loadComment(tx, organisationId, commentId);
    });
    return this.view(actor, organisationId, row);
  }

  /**
   * Deletes a comment: one's own, or anyone's with `organisation:manage`. It can be restored within 30 days. Needs
   * `comments:write`. Errors: NOT_FOUND, FORBIDDEN, CONFLICT with `current`.
   */
  async remove(
    actor: Actor,
    organisationId: string,
    commentId: string,
    version: number,
  ): Promise<CommentView> {
    authorise(actor, 'comments:write', organisationId);
    knownShape(commentId, { commentId });
    const row = await this.tenancy.write(actor, organisationId, async (tx) => {
      const { before, about } = await this.held(tx, actor, organisationId, commentId);
      if (before.deletedAt !== null) return before;
      if (before.author !== accountOf(actor)) {
        authorise(actor, 'organisation:manage', organisationId);
      }
      await this.requireVersion(actor, organisationId, before, version);
      await tx.query(
        `update app.comments as c set deleted_at = $3, deleted_by = $4, version = c.version + 1
         where c.organisation_id = $1 and c.comment_id = $2`,
        [organisationId, commentId, this.clock.now(), accountOf(actor)],
      );
      await this.audit.record(tx, actor, organisationId, {
        action: 'comment.deleted',
        target: about.place,
        details: { place: about.place },
      });
      return loadComment(tx, organisationId, commentId);
    });
    return this.view(actor, organisationId, row);
  }

  /** Brings a deleted comment back within 30 days; its author's to do, or theirs who deleted it. Needs `comments:write`. Errors: NOT_FOUND. */
  async restore(actor: Actor, organisationId: string, commentId: string): Promise<CommentView> {
    authorise(actor, 'comments:write', organisationId);
    knownShape(commentId, { commentId });
    const row = await this.tenancy.write(actor, organisationId, async (tx) => {
      const { before, about } = await this.held(tx, actor, organisationId, commentId);
      if (before.deletedAt === null) return before;
      if (!mayRestore(before, accountOf(actor), this.clock.now())) throw notFound({ commentId });
      await tx.query(
        `update app.comments as c set deleted_at = null, deleted_by = null, version = c.version + 1
         where c.organisation_id = $1 and c.comment_id = $2`,
        [organisationId, commentId],
      );
      await this.audit.record(tx, actor, organisationId, {
        action: 'comment.restored',
        target: about.place,
        details: { place: about.place },
      });
      return loadComment(tx, organisationId, commentId);
    });
    return this.view(actor, organisationId, row);
  }

  private authoriseFor(
    actor: Actor,
    permission: 'comments:read' | 'comments:write',
    organisationId: string,
    subject: CommentSubject,
  ): void {
    authorise(actor, permission, organisationId);
    authorise(actor, subjectNeeds[subject], organisationId);
  }

  /** The comment, held until the transaction ends, and what it is about. Errors: NOT_FOUND, FORBIDDEN. */
  private async held(
    tx: TenantTransaction,
    actor: Actor,
    organisationId: string,
    commentId: string,
  ): Promise<{ before: CommentRow; about: SubjectOfComment }> {
    const before = await loadComment(tx, organisationId, commentId, { locked: true });
    if (!before) throw notFound({ commentId });
    authorise(actor, subjectNeeds[before.subject], organisationId);
    const about = await findSubject(tx, organisationId, before.subject, before.subjectKey);
    return { before, about };
  }

  private async requireVersion(
    actor: Actor,
    organisationId: string,
    before: CommentRow,
    version: number,
  ): Promise<void> {
    if (before.version === version) return;
    throw new DomainError('CONFLICT', {
      reason: 'This comment was changed meanwhile: look at it again.',
      current: await this.view(actor, organisationId, before),
    });
  }

  /** Whom a comment may mention: people who may read it. Errors: NOT_FOUND alike for those who may not and those who are not there. */
  private async mentioned(
    tx: TenantTransaction,
    organisationId: string,
    subject: CommentSubject,
    userIds: readonly string[],
  ): Promise<string[]> {
    const wanted = [...new Set(userIds.map((userId) => knownShape(userId, { userId })))];
    if (wanted.length === 0) return [];
    if (wanted.length > mostMentions) {
      throw new DomainError('INPUT_INVALID', {
        reason: `Mention at most ${mostMentions} people.`,
        field: 'userIds',
        maximum: mostMentions,
      });
    }
    const readers = await readersOf(this.audience, tx, organisationId, subject);
    for (const userId of wanted) if (!readers.has(userId)) throw notFound({ userId });
    return wanted;
  }

  private async tell(
    tx: TenantTransaction,
    actor: Actor,
    organisationId: string,
    told: { commentId: string; about: SubjectOfComment; to: readonly string[] },
  ): Promise<void> {
    const { commentId, about, to } = told;
    const self = accountOf(actor);
    if (self === null || to.length === 0) return;
    const people = await this.signIn.peopleById([self]);
    await this.notifications.notify(tx, actor, organisationId, {
      kind: 'comment.mention',
      to,
      parameters: { by: people.get(self)?.name ?? 'Somebody', place: about.place },
      path: about.path,
      dedupeKey: commentId,
    });
  }

  private async view(
    actor: Actor,
    organisationId: string,
    row: CommentRow | null,
  ): Promise<CommentView> {
    if (!row) throw notFound({});
    const people = await this.signIn.peopleById(namedIn([row]));
    const keeps = isPermitted(actor, 'organisation:manage', organisationId);
    return commentView(row, people, accountOf(actor), keeps);
  }
}

/** The accounts that may read comments on such a subject. */
export async function readersOf(
  audience: NotificationAudience,
  tx: TenantTransaction,
  organisationId: string,
  subject: CommentSubject,
): Promise<ReadonlySet<string>> {
  const mayRead = await audience.withPermission(tx, organisationId, 'comments:read');
  const maySee = new Set(await audience.withPermission(tx, organisationId, subjectNeeds[subject]));
  return new Set(mayRead.filter((userId) => maySee.has(userId)));
}

function bodyOf(said: string): string {
  return requiredWords(said, 'body', longest, 'Write something first.');
}
