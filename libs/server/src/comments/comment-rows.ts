import type { TenantTransaction } from '@rolewright/tenancy';
import { instant } from '../paging/sql-instant.js';
import type { Person } from '../sign-in/sign-in.service.js';
import type { CommentSubject, CommentView } from './comments.view.js';

export const restorableDays = 30;

export interface CommentRow {
  commentId: string;
  subject: CommentSubject;
  subjectKey: string;
  body: string;
  author: string | null;
  mentions: string[];
  version: number;
  createdAt: string;
  editedAt: string | null;
  deletedAt: string | null;
  deletedBy: string | null;
}

export const commentColumns = `c.comment_id as "commentId", c.subject, c.subject_key as "subjectKey", c.body, c.author,
  to_json(c.mentions) as mentions, c.version, ${instant('c.created_at', 'createdAt')}, ${instant('c.edited_at', 'editedAt')},
  ${instant('c.deleted_at', 'deletedAt')}, c.deleted_by as "deletedBy"`;

/** One comment, deleted or not; `locked` holds it until the transaction ends. Null where there is none. */
export async function loadComment(
  tx: TenantTransaction,
  organisationId: string,
  commentId: string,
  { locked = false }: { locked?: boolean } = {},
): Promise<CommentRow | null> {
  const [row] = await tx.query<CommentRow>(
    `select ${commentColumns} from app.comments c where c.organisation_id = $1 and c.comment_id = $2${locked ? ' for update' : ''}`,
    [organisationId, commentId],
  );
  return row ?? null;
}

/** The accounts that comments name. */
export const namedIn = (rows: readonly CommentRow[]): string[] =>
  rows.flatMap(({ author, mentions }) => [...(author === null ? [] : [author]), ...mentions]);

const afterDays = (at: string, days: number): string =>
  new Date(Date.parse(at) + days * 86_400_000).toISOString();

/** Whether a deleted comment can still come back, and who may bring it: its author, or who deleted it. */
export const mayRestore = (
  { author, deletedAt, deletedBy }: CommentRow,
  self: string | null,
  now: Date,
): boolean =>
  deletedAt !== null &&
  self !== null &&
  (author === self || deletedBy === self) &&
  Date.parse(afterDays(deletedAt, restorableDays)) > now.getTime();

/** @param keeps whether the one who asks may delete what others wrote */
export function commentView(
  row: CommentRow,
  people: ReadonlyMap<string, Person>,
  self: string | null,
  keeps: boolean,
): CommentView {
  const own = self !== null && row.author === self;
  const stands = row.deletedAt === null;
  return {
    commentId: row.commentId,
    subject: row.subject,
    subjectKey: row.subjectKey,
    body: stands ? row.body : '',
    author: { userId: row.author, name: (row.author && people.get(row.author)?.name) || null },
    mentions: stands
      ? row.mentions.flatMap((userId) => {
          const person = people.get(userId);
          return person ? [{ userId, name: person.name }] : [];
        })
      : [],
    version: row.version,
    createdAt: row.createdAt,
    editedAt: row.editedAt,
    deletedAt: row.deletedAt,
    restorableUntil: row.deletedAt && afterDays(row.deletedAt, restorableDays),
    mayEdit: stands && own,
    mayDelete: stands && (own || keeps),
  };
}
