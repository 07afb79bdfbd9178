/** What people may comment on: a domain, a criterion of one (`INT.R1`), an evidence item, a plan, a campaign. */
export const commentSubjects = ['domain', 'criterion', 'evidence', 'plan', 'campaign'] as const;
export type CommentSubject = (typeof commentSubjects)[number];

export interface CommentView {
  commentId: string;
  subject: CommentSubject;
  subjectKey: string;
  /** Empty where it is deleted. */
  body: string;
  author: { userId: string | null; name: string | null };
  mentions: { userId: string; name: string }[];
  version: number;
  createdAt: string;
  editedAt: string | null;
  deletedAt: string | null;
  /** Until when a deleted one can be restored; null where it stands. */
  restorableUntil: string | null;
  /** Whether the one who asks may edit it, delete it, restore it. */
  mayEdit: boolean;
  mayDelete: boolean;
}

/** A text that a comment had before. */
export interface CommentRevisionView {
  version: number;
  body: string;
  replacedAt: string;
}

/** Somebody who can be mentioned: who may read comments here. */
export interface MentionableView {
  userId: string;
  name: string;
}
