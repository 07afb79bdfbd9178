import { Injectable } from '@nestjs/common';
import { type Actor, authorise } from '@rolewright/domain';
import { Tenancy } from '@rolewright/tenancy';
import { knownShape, notFound } from '../identifiers.js';
import { NotificationAudience } from '../notifications/notification-audience.js';
import { instant } from '../paging/sql-instant.js';
import { SignInService } from '../sign-in/sign-in.service.js';
import { loadComment } from './comment-rows.js';
import { findSubject, subjectNeeds } from './comment-subjects.js';
import { readersOf } from './comments.service.js';
import type { CommentRevisionView, CommentSubject, MentionableView } from './comments.view.js';

const mostPeople = 20;
const mostRevisions = 50;

/** Who can be mentioned, and what a comment said before it was edited. */
@Injectable()
export class CommentReadersService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly signIn: SignInService,
    private readonly audience: NotificationAudience,
  ) {}

  /**
   * People who may read comments on such a subject and whose name holds the text, by name, at most twenty. Needs
   * `comments:write` and the right to see the subject.
   */
  async mentionable(
    actor: Actor,
    organisationId: string,
    subject: CommentSubject,
    text: string,
  ): Promise<MentionableView[]> {
    authorise(actor, 'comments:write', organisationId);
    authorise(actor, subjectNeeds[subject], organisationId);
    const readers = await this.tenancy.read(actor, organisationId, (tx) =>
      readersOf(this.audience, tx, organisationId, subject),
    );
    const people = await this.signIn.peopleById([...readers]);
    const wanted = text.trim().toLowerCase();
    return [...people.values()]
      .filter(({ name }) => name.toLowerCase().includes(wanted))
      .sort((a, b) => a.name.localeCompare(b.name, 'en') || (a.userId < b.userId ? -1 : 1))
      .slice(0, mostPeople)
      .map(({ userId, name }) => ({ userId, name }));
  }

  /** What a comment said before, the newest first, at most fifty. Needs `comments:read` and the right to see the subject. Errors: NOT_FOUND. */
  async revisions(
    actor: Actor,
    organisationId: string,
    commentId: string,
  ): Promise<CommentRevisionView[]> {
    authorise(actor, 'comments:read', organisationId);
    knownShape(commentId, { commentId });
    return this.tenancy.read(actor, organisationId, async (tx) => {
      const comment = await loadComment(tx, organisationId, commentId);
      if (!comment || comment.deletedAt !== null) throw notFound({ commentId });
      authorise(actor, subjectNeeds[comment.subject], organisationId);
      await findSubject(tx, organisationId, comment.subject, comment.subjectKey);
      return tx.query<CommentRevisionView>(
        `select r.version, r.body, ${instant('r.replaced_at', 'replacedAt')} from app.comment_revisions r
         where r.organisation_id = $1 and r.comment_id = $2 order by r.version desc limit ${mostRevisions}`,
        [organisationId, commentId],
      );
    });
  }
}
