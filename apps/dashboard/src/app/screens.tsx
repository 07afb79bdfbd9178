import { Link, useRouter } from '@tanstack/react-router';
import type { ErrorComponentProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import styles from './screens.module.css';
import { buttonClass } from '../ui/button.js';
import { ErrorState, Skeleton } from '../ui/states.js';
import { texts } from '../ui/texts.js';

const t = texts('screens', {
  notFoundTitle: 'Nothing here that you can open',
  notFound:
    'The address is wrong, or it belongs to an organisation that has not given you access. Both look the same from outside, on purpose.',
  home: 'Go to your start page',
  failed: 'This page could not be shown',
});

export function NotFoundScreen() {
  return (
    <div className={styles.screen}>
      <h1>{t('notFoundTitle')}</h1>
      <p>{t('notFound')}</p>
      <Link to="/" className={buttonClass('primary')}>
        {t('home')}
      </Link>
    </div>
  );
}

export function RouteErrorScreen({ error }: { error: unknown }) {
  const router = useRouter();
  // A page's code may be gone with the release it belonged to: then only a full load helps.
  const retry = () =>
    error instanceof Error && /module|chunk/i.test(error.message)
      ? window.location.reload()
      : void router.invalidate();
  return (
    <div className={styles.screen}>
      <ErrorState what={t('failed')} error={error} onRetry={retry} />
    </div>
  );
}

export function PendingScreen() {
  return (
    <div className={styles.pending} aria-busy="true">
      <Skeleton width="14rem" height="1.25rem" />
      <Skeleton width="min(32rem, 90%)" height="5rem" />
      <Skeleton width="min(40rem, 100%)" height="4rem" />
      <Skeleton height="16rem" />
    </div>
  );
}

const Bare = ({ children }: { children: ReactNode }) => (
  <main id="content" tabIndex={-1} className={styles.bare}>
    <a href="/" className={styles.wordmark} aria-label={t('home')} />
    {children}
  </main>
);

/** The same two where no shell stands around them. */
export const BareNotFoundScreen = () => (
  <Bare>
    <NotFoundScreen />
  </Bare>
);

export const BareErrorScreen = (props: ErrorComponentProps) => (
  <Bare>
    <RouteErrorScreen {...props} />
  </Bare>
);
