import { useMutation, useQuery } from '@apollo/client/react';
import { useRouter } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import styles from '../components/notifications.module.css';
import { t } from '../notifications-words.js';
import {
  MarkNotificationsDocument,
  NotificationsDocument,
  type NotificationsQuery,
  UnreadNotificationsDocument,
} from '../../../graphql/generated/notifications.js';
import { Button } from '../../../ui/button.js';
import { formatInstant } from '../../../ui/format.js';
import page from '../../../ui/page.module.css';
import { plainWords } from '../../../ui/plain-words.js';
import { EmptyState, ErrorState, QueryView, SkeletonLines } from '../../../ui/states.js';

const pageSize = 30;

type Told = NotificationsQuery['notifications']['edges'][number]['node'];

interface NotificationsPageProps {
  organisationId: string;
  organisationName: string;
}

export function NotificationsPage({ organisationId, organisationName }: NotificationsPageProps) {
  const result = useQuery(NotificationsDocument, {
    variables: { organisationId, first: pageSize, after: null },
  });
  const [mark, marking] = useMutation(MarkNotificationsDocument, {
    refetchQueries: [NotificationsDocument],
    update: (cache, { data }) => {
      if (!data) return;
      cache.writeQuery({
        query: UnreadNotificationsDocument,
        variables: { organisationId },
        data: { unreadNotifications: data.markNotifications },
      });
    },
  });
  const set = (notificationIds: string[] | null, read: boolean) =>
    // What went wrong stands on the page.
    void mark({ variables: { input: { organisationId, notificationIds, read } } }).catch(
      () => undefined,
    );
  return (
    <div className={page.page}>
      <title>{t('documentTitle', { organisation: organisationName })}</title>
      <header className={page.head}>
        <h1>{t('title')}</h1>
        <p className={page.lead}>{t('lead')}</p>
      </header>
      {marking.error && <ErrorState what={t('failed')} error={marking.error} />}
      <QueryView
        result={result}
        failure={t('failure')}
        skeleton={<SkeletonLines count={6} height="3.5rem" />}
      >
        {({ notifications: { edges, pageInfo } }) =>
          edges.length === 0 ? (
            <EmptyState title={t('empty')}>{t('emptyWhy')}</EmptyState>
          ) : (
            <>
              {edges.some(({ node }) => !node.readAt) && (
                <p>
                  <Button look="secondary" onClick={() => set(null, true)}>
                    {t('markAll')}
                  </Button>
                </p>
              )}
              <ul className={styles.list}>
                {edges.map(({ node }) => (
                  <Row
                    key={node.notificationId}
                    told={node}
                    organisationId={organisationId}
                    onSet={(read) => set([node.notificationId], read)}
                  />
                ))}
              </ul>
              {pageInfo.hasNextPage && (
                <p>
                  <Button
                    look="secondary"
                    onClick={() =>
                      void result.fetchMore({ variables: { after: pageInfo.endCursor ?? null } })
                    }
                  >
                    {t('more')}
                  </Button>
                </p>
              )}
            </>
          )
        }
      </QueryView>
    </div>
  );
}

function Row({
  told,
  organisationId,
  onSet,
}: {
  told: Told;
  organisationId: string;
  onSet: (read: boolean) => void;
}) {
  const { history } = useRouter();
  const isNew = !told.readAt;
  const address = `/organisations/${organisationId}${told.path}`;
  // The path is the server's: which page it names is not known here. A new tab is the browser's business.
  const open = (event: MouseEvent) => {
    if (isNew) onSet(true);
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    history.push(address);
  };
  return (
    <li className={styles.row} data-new={isNew ? '' : undefined}>
      <div>
        <a href={address} onClick={open}>
          {plainWords(told.subject)}
        </a>
        <span className={page.under}>
          {isNew && <strong>{t('unread')} · </strong>}
          {formatInstant(told.createdAt)}
        </span>
      </div>
      <Button look="quiet" onClick={() => onSet(isNew)}>
        {isNew ? t('markRead') : t('markUnread')}
      </Button>
    </li>
  );
}
