import { useApolloClient } from '@apollo/client/react';
import { Link, Outlet, getRouteApi, useMatches } from '@tanstack/react-router';
import { Suspense, lazy, useEffect } from 'react';
import { accentOf } from './client-accent.js';
import { IgnoredParams } from './ignored-params.js';
import { BottomBar, Rail } from './navigation.js';
import { ProfileMenu } from './profile-menu.js';
import styles from './shell.module.css';
import { Switcher } from './switcher.js';
import { may } from '../access.js';
import type { Grant } from '../../graphql/reference.js';
import { texts } from '../../ui/texts.js';

const t = texts('shell', { home: 'Rolewright, start page' });

const route = getRouteApi('/in');

// Nothing on the first page waits for it.
const JobsTray = lazy(() => import('../../features/jobs/components/jobs-tray.js'));

function useOpenOrganisation(): Grant | null {
  const { viewer } = route.useRouteContext();
  const organisationId = useMatches({
    select: (matches) =>
      matches
        .map(({ params }) => (params as { organisationId?: string }).organisationId)
        .find(Boolean),
  });
  return viewer.grants.find((grant) => grant.organisationId === organisationId) ?? null;
}

/** Leaving an organisation takes its answers out of memory: nothing of it can surface in the next one. */
function useForgetOnLeaving(organisationId: string | undefined) {
  const { cache } = useApolloClient();
  useEffect(() => {
    if (!organisationId) return;
    return () => {
      cache.modify({
        id: 'ROOT_QUERY',
        fields: (value, { storeFieldName, DELETE }): unknown =>
          storeFieldName.includes(organisationId) ? DELETE : value,
      });
      cache.gc();
    };
  }, [cache, organisationId]);
}

export function Shell() {
  const { viewer } = route.useRouteContext();
  const grant = useOpenOrganisation();
  useForgetOnLeaving(grant?.organisationId);
  return (
    <div className={styles.shell} data-inside={grant ? '' : undefined}>
      <header className={styles.header}>
        {grant && (
          <span
            className={styles.accent}
            style={{ background: accentOf(grant.organisationId) }}
            aria-hidden="true"
          />
        )}
        <Link to="/" className={styles.logo} aria-label={t('home')}>
          <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" focusable="false">
            <path fill="currentColor" d="M3 4h11v6l8-3.5v19L14 22v6H3z" />
            <path className={styles.logoMarker} d="M29 4H16.4v2.9l8-3.5v25.2l-8-3.5V28H29z" />
          </svg>
          <span className={styles.wordmark} />
        </Link>
        {grant ? (
          <Switcher viewer={viewer} grant={grant} />
        ) : (
          viewer.grants.length > 1 && <Switcher viewer={viewer} grant={null} />
        )}
        <span className={styles.fill} />
        {(!grant || may(grant, 'jobs:read')) && (
          <Suspense fallback={null}>
            <JobsTray
              organisationId={grant?.organisationId ?? null}
              mayCancel={grant !== null && may(grant, 'jobs:cancel')}
            />
          </Suspense>
        )}
        <ProfileMenu viewer={viewer} />
      </header>
      {grant && <Rail grant={grant} />}
      <main className={styles.main} id="content" tabIndex={-1}>
        <IgnoredParams />
        <Outlet />
      </main>
      {grant && <BottomBar grant={grant} />}
    </div>
  );
}
