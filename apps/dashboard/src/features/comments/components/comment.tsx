import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import styles from './comments.module.css';
import { Composer } from './composer.js';
import type { Said } from './composer.js';
import { t } from '../comments-words.js';
import type { CommentView } from '../comments-words.js';
import { conflictOf } from '../../../graphql/errors.js';
import {
  CommentRevisionsDocument,
  CommentsDocument,
  DeleteCommentDocument,
  EditCommentDocument,
  RestoreCommentDocument,
} from '../../../graphql/generated/comments.js';
import { Button } from '../../../ui/button.js';
import { ConflictDialog } from '../../../ui/conflict.js';
import { formatInstant } from '../../../ui/format.js';
import { ErrorState, QueryView, SkeletonLines } from '../../../ui/states.js';
import { useToast } from '../../../ui/toast.js';

interface CommentProps {
  organisationId: string;
  comment: CommentView;
  mayWrite: boolean;
}

const refetchQueries = [CommentsDocument];

/** One comment: its words, what it said before, and what its author can do with it. */
export function Comment({ organisationId, comment, mayWrite }: CommentProps) {
  const { commentId, version, body, author, createdAt, editedAt } = comment;
  const [editing, setEditing] = useState(false);
  const toast = useToast();
  const [remove, removing] = useMutation(DeleteCommentDocument, {
    variables: { organisationId, commentId, version },
    refetchQueries,
  });
  const [restore, restoring] = useMutation(RestoreCommentDocument, {
    variables: { organisationId, commentId },
    refetchQueries,
  });
  const at = formatInstant(createdAt);
  if (comment.deletedAt) {
    return (
      <li className={styles.comment}>
        <p className={styles.soft}>
          {t('deleted', { at: formatInstant(comment.restorableUntil ?? comment.deletedAt) })}
        </p>
        {restoring.error && <ErrorState what={t('restoreFailed')} error={restoring.error} />}
        <p className={styles.acts}>
          <Button busy={restoring.loading} onClick={() => void restore().catch(() => undefined)}>
            {t('restore')}
          </Button>
        </p>
      </li>
    );
  }
  const act = (what: string) => t('of', { what, at });
  return (
    <li className={styles.comment}>
      <span className={styles.head}>
        <strong>{author.name ?? t('someone')}</strong>
        <time className={styles.soft} dateTime={createdAt}>
          {at}
        </time>
        {editedAt && (
          <span className={styles.soft}>{t('edited', { at: formatInstant(editedAt) })}</span>
        )}
      </span>
      {editing ? (
        <EditComment
          organisationId={organisationId}
          comment={comment}
          onDone={() => setEditing(false)}
        />
      ) : (
        <p className={styles.body}>{body}</p>
      )}
      {editedAt && !editing && <Earlier organisationId={organisationId} comment={comment} />}
      {removing.error && <ErrorState what={t('deleteFailed')} error={removing.error} />}
      {mayWrite && !editing && (comment.mayEdit || comment.mayDelete) && (
        <p className={styles.acts}>
          {comment.mayEdit && (
            <Button look="quiet" aria-label={act(t('edit'))} onClick={() => setEditing(true)}>
              {t('edit')}
            </Button>
          )}
          {comment.mayDelete && (
            <Button
              look="quiet"
              aria-label={act(t('delete'))}
              busy={removing.loading}
              onClick={() =>
                void remove().then(
                  () => toast({ text: t('deletedToast'), undo: () => restore() }),
                  () => undefined,
                )
              }
            >
              {t('delete')}
            </Button>
          )}
        </p>
      )}
    </li>
  );
}

function EditComment({
  organisationId,
  comment,
  onDone,
}: {
  organisationId: string;
  comment: CommentView;
  onDone: () => void;
}) {
  const { commentId, subject } = comment;
  const [said, setSaid] = useState<Said>({ body: comment.body, people: comment.mentions });
  const [theirs, setTheirs] = useState<{ body: string; version: number } | null>(null);
  const [edit, { loading, error }] = useMutation(EditCommentDocument, { refetchQueries });
  const send = (version: number, { body, userIds }: { body: string; userIds: string[] }) =>
    edit({ variables: { input: { organisationId, commentId, version, body, userIds } } }).then(
      onDone,
      (failure: unknown) => {
        const current = conflictOf(failure);
        if (current)
          setTheirs({ body: String(current['body']), version: Number(current['version']) });
      },
    );
  const sending = { body: said.body, userIds: said.people.map(({ userId }) => userId) };
  return (
    <>
      <Composer
        organisationId={organisationId}
        subject={subject}
        value={said}
        onChange={setSaid}
        onSend={(next) => void send(comment.version, next)}
        busy={loading}
        error={theirs ? null : error}
        send={t('save')}
      >
        <Button look="quiet" onClick={onDone}>
          {t('cancel')}
        </Button>
      </Composer>
      {theirs && (
        <ConflictDialog
          title={t('conflictTitle')}
          mine={[{ label: t('text'), value: said.body }]}
          theirs={[{ label: t('text'), value: theirs.body }]}
          busy={loading}
          onKeepMine={() => void send(theirs.version, sending)}
          onTakeTheirs={onDone}
          onClose={() => setTheirs(null)}
        />
      )}
    </>
  );
}

function Earlier({ organisationId, comment }: { organisationId: string; comment: CommentView }) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.soft}>{t('earlier')}</summary>
      {open && <EarlierTexts organisationId={organisationId} commentId={comment.commentId} />}
    </details>
  );
}

function EarlierTexts({
  organisationId,
  commentId,
}: {
  organisationId: string;
  commentId: string;
}) {
  const result = useQuery(CommentRevisionsDocument, {
    variables: { organisationId, commentId },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryView
      result={result}
      failure={t('earlierFailure')}
      skeleton={<SkeletonLines count={1} height="2rem" />}
    >
      {({ commentRevisions }) => (
        <ol className={styles.thread}>
          {commentRevisions.map(({ version, body, replacedAt }) => (
            <li key={version} className={styles.comment}>
              <span className={styles.soft}>{t('until', { at: formatInstant(replacedAt) })}</span>
              <span className={styles.body}>{body}</span>
            </li>
          ))}
        </ol>
      )}
    </QueryView>
  );
}
