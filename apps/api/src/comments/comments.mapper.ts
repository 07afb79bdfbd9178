import type { CommentRevisionView, CommentView, MentionableView } from '@rolewright/server';
import type { Comment, CommentRevision, Mentionable } from './comments.types.js';

export const toMentionable = ({ userId, name }: MentionableView): Mentionable => ({
  userId,
  name,
});

export const toComment = (view: CommentView): Comment => ({
  commentId: view.commentId,
  subject: view.subject,
  subjectKey: view.subjectKey,
  body: view.body,
  author: { userId: view.author.userId, name: view.author.name },
  mentions: view.mentions.map(toMentionable),
  version: view.version,
  createdAt: view.createdAt,
  editedAt: view.editedAt,
  deletedAt: view.deletedAt,
  restorableUntil: view.restorableUntil,
  mayEdit: view.mayEdit,
  mayDelete: view.mayDelete,
});

export const toCommentRevision = (view: CommentRevisionView): CommentRevision => ({
  version: view.version,
  body: view.body,
  replacedAt: view.replacedAt,
});
