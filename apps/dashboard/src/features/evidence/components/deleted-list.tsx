import { useMutation, useQuery } from '@apollo/client/react';
import styles from './evidence.module.css';
import { t } from '../evidence-words.js';
import { afterChange } from '../after-change.js';
import { EvidenceDocument, RestoreEvidenceDocument } from '../../../graphql/generated/evidence.js';
import { domainName, useModel } from '../../../graphql/reference.js';
import { Button } from '../../../ui/button.js';
import { formatShortDate } from '../../../ui/format.js';
import page from '../../../ui/page.module.css';
import { EmptyState, ErrorState, QueryView, SkeletonLines } from '../../../ui/states.js';
import { useToast } from '../../../ui/toast.js';

/** What was deleted in the last thirty days. */
export function DeletedList({
  organisationId,
  mayReview,
  onOpen,
}: {
  organisationId: string;
  mayReview: boolean;
  onOpen: (itemId: string) => void;
}) {
  const model = useModel();
  const toast = useToast();
  const result = useQuery(EvidenceDocument, {
    variables: {
      organisationId,
      show: 'DELETED',
      domain: null,
      text: null,
      first: 100,
      after: null,
    },
  });
  const [restore, { loading, error }] = useMutation(RestoreEvidenceDocument, afterChange);
  return (
    <QueryView
      result={result}
      failure={t('listFailure')}
      skeleton={<SkeletonLines count={3} height="3rem" />}
    >
      {({ evidence }) =>
        evidence.edges.length === 0 ? (
          <EmptyState title={t('deletedEmpty')}>{t('deletedEmptyWhy')}</EmptyState>
        ) : (
          <>
            {error && <ErrorState what={t('restoreFailed')} error={error} />}
            <ul className={styles.deleted}>
              {evidence.edges.map(({ node }) => (
                <li key={node.itemId}>
                  <span>
                    <button
                      type="button"
                      className={styles.opener}
                      onClick={() => onOpen(node.itemId)}
                    >
                      {node.name}
                    </button>
                    <span className={page.under}>
                      {domainName(model, node.domain)}
                      {node.restorableUntil &&
                        ` · ${t('restorable', { date: formatShortDate(node.restorableUntil) })}`}
                    </span>
                  </span>
                  {mayReview && (
                    <Button
                      look="secondary"
                      busy={loading}
                      aria-label={t('restoreOf', { name: node.name })}
                      onClick={() =>
                        void restore({ variables: { organisationId, itemId: node.itemId } }).then(
                          () => toast({ text: t('restored', { name: node.name }) }),
                          () => undefined,
                        )
                      }
                    >
                      {t('restore')}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          </>
        )
      }
    </QueryView>
  );
}
