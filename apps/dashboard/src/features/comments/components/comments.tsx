import { useMutation, useQuery } from '@apollo/client/react';
import { useId, useState } from 'react';
import { Comment } from './comment.js';
import styles from './comments.module.css';
import { Composer, isSaid } from './composer.js';
import type { Said } from './composer.js';
import { t } from '../comments-words.js';
import type { Subject } from '../comments-words.js';
import { AddCommentDocument, CommentsDocument } from '../../../graphql/generated/comments.js';
import { Button } from '../../../ui/button.js';
import { useDraft } from '../../../ui/draft.js';
import { newRequestKey } from '../../../ui/request-key.js';
import { QueryView, SkeletonLines } from '../../../ui/states.js';

interface CommentsProps {
  organisationId: string;
  subject: Subject;
  /** The domain's id, `INT.R1` for a criterion, or the row's id. */
  subjectKey: string;
  mayWrite: boolean;
  /** Of the heading, by where it stands. */
  level?: 2 | 3;
}

const pageSize = 50;
const nothing: Said = { body: '', people: [] };

/** What people say about one thing, the oldest first, and where to say more. */
export function Comments(props: CommentsProps) {
  const { organisationId, subject, subjectKey, mayWrite, level = 3 } = props;
  const Heading = `h${level}` as const;
  const heading = useId();
  const result = useQuery(CommentsDocument, {
    variables: { organisationId, subject, subjectKey, first: pageSize, after: null },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <section className={styles.comments} aria-labelledby={heading}>
      <Heading id={heading}>{t('title')}</Heading>
      <QueryView
        result={result}
        failure={t('failure')}
        skeleton={<SkeletonLines count={2} height="3rem" />}
      >
        {({ comments: { edges, pageInfo } }) => (
          <>
            {edges.length === 0 ? (
              <p className={styles.soft}>{t('empty')}</p>
            ) : (
              <ol className={styles.thread}>
                {edges.map(({ node }) => (
                  <Comment
                    key={node.commentId}
                    organisationId={organisationId}
                    comment={node}
                    mayWrite={mayWrite}
                  />
                ))}
              </ol>
            )}
            {pageInfo.hasNextPage && (
              <p>
                <Button
                  busy={result.loading}
                  onClick={() =>
                    void result.fetchMore({ variables: { after: pageInfo.endCursor } })
                  }
                >
                  {t('more')}
                </Button>
              </p>
            )}
          </>
        )}
      </QueryView>
      {mayWrite && <NewComment {...{ organisationId, subject, subjectKey }} />}
    </section>
  );
}

function NewComment({
  organisationId,
  subject,
  subjectKey,
}: Pick<CommentsProps, 'organisationId' | 'subject' | 'subjectKey'>) {
  const draft = useDraft<Said>(
    `${organisationId}.comment.${subject}.${subjectKey}`,
    nothing,
    isSaid,
  );
  const [requestKey, setRequestKey] = useState(newRequestKey);
  const [add, { loading, error }] = useMutation(AddCommentDocument, {
    refetchQueries: [CommentsDocument],
    awaitRefetchQueries: true,
  });
  return (
    <Composer
      organisationId={organisationId}
      subject={subject}
      value={draft.value}
      onChange={draft.set}
      busy={loading}
      error={error}
      send={t('send')}
      onSend={(said) =>
        void add({
          variables: { input: { organisationId, requestKey, subject, subjectKey, ...said } },
        }).then(
          () => {
            draft.clear();
            setRequestKey(newRequestKey());
          },
          () => undefined,
        )
      }
    />
  );
}

export default Comments;
