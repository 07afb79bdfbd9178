import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import styles from './notifications.module.css';
import { t } from '../notifications-words.js';
import { UnreadNotificationsDocument } from '../../../graphql/generated/notifications.js';

/** What is told to nobody in particular needs no more than this often. */
const everyMinute = 60_000;

/** How many things ask something of the reader, and the way to them. */
export default function Bell({ organisationId }: { organisationId: string }) {
  const { data } = useQuery(UnreadNotificationsDocument, {
    variables: { organisationId },
    pollInterval: everyMinute,
    skipPollAttempt: () => document.hidden,
  });
  const count = data?.unreadNotifications ?? 0;
  return (
    <Link
      to="/organisations/$organisationId/notifications"
      params={{ organisationId }}
      className={styles.bell ?? ''}
      aria-label={count > 0 ? t('bellNew', { count }) : t('bell')}
    >
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
        <path d="M4 14h12c-1.500-1.500-2-3-2-5.500a4 4 0 0 0-8 0c0 2.500-.5 4-2 5.500zm4 2.500a2 2 0 0 0 4 0" />
      </svg>
      {count > 0 && (
        <span className={styles.count} aria-hidden="true">
          {count > 99 ? '99+' : count}
        </span>
      )}
    </Link>
  );
}
