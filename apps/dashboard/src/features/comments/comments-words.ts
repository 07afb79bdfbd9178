import type { CommentFieldsFragment } from '../../graphql/generated/comments.js';
import { texts } from '../../ui/texts.js';

export type CommentView = CommentFieldsFragment;
export type Subject = CommentView['subject'];

export const t = texts('comments', {
  title: 'Comments',
  failure: 'The comments could not be loaded',
  empty: 'Nobody has said anything yet.',
  someone: 'somebody whose account is gone',
  edited: 'edited {{at}}',
  earlier: 'What it said before',
  earlierFailure: 'The earlier texts could not be loaded',
  until: 'until {{at}}',
  deleted: 'You deleted this comment. It can be restored until {{at}}.',
  restore: 'Restore',
  edit: 'Edit',
  delete: 'Delete',
  of: '{{what}} the comment of {{at}}',
  write: 'Write a comment',
  writeHint: 'Type @ and a name to mention somebody; they are told.',
  send: 'Comment',
  save: 'Save',
  cancel: 'Cancel',
  failed: 'The comment was not saved; your text is kept',
  deleteFailed: 'The comment was not deleted',
  restoreFailed: 'The comment was not restored',
  deletedToast: 'Comment deleted',
  more: 'Show later comments',
  missing: 'Write something first.',
  people: 'People to mention',
  peopleFound_zero: 'Nobody of that name can read this',
  peopleFound_one: 'One person found',
  peopleFound_other: '{{count}} people found',
  conflictTitle: 'This comment was edited meanwhile',
  text: 'Text',
});
