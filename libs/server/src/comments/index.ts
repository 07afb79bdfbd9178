/**
 * What people say beside the facts. Invariant: whoever reads or writes a comment may see what it is about. Must not come in:
 * anything that a score reads.
 */
export { CommentReadersService } from './comment-readers.service.js';
export { type AddComment, CommentsService, type EditComment } from './comments.service.js';
export type * from './comments.view.js';
