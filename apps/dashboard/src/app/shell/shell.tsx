import { useApolloClient } from '@apollo/client/react';
import { Link, Outlet, getRouteApi, useMatches } from '@tanstack/react-router';
import { lazy, useEffect } from 'react';
import { accentOf } from './client-accent.js';
import { IgnoredParams } from './ignored-params.js';
import { BottomBar, Rail } from './navigation.js';
import { ProfileMenu } from './profile-menu.js';
import styles from './shell.module.css';
import { Switcher } from './switcher.js';
import { may } from '../access.js';
import type { Grant } from '../../graphql/reference.js';
import { useMediaQuery } from '../../ui/media-query.js';
import { Panel } from '../../ui/panel.js';
import { texts } from '../../ui/texts.js';
import { Toasts } from '../../ui/toast.js';

const t = texts('shell', { home: 'Rolewright, start page' });

const route = getRouteApi('/in');

// Nothing on the first page waits for it.
const Bell = lazy(() => import('../../features/notifications/components/bell.js'));
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
  // A small window scrolls the content by itself (shell.module.css): keys have to reach it.
  const scrolls = useMediaQuery('(max-width: 63.99rem)') && grant !== null;
  const focus = { tabIndex: scrolls ? 0 : -1 };
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
            <path className={styles.logoMarker} d="M12 4h18v24H12z" />
            <path className={styles.logoBoard} d="M2 4h12v8l9-4.500v17L14 20v8H2z" />
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
          <Panel fallback={null}>
            <JobsTray
              organisationId={grant?.organisationId ?? null}
              mayCancel={grant !== null && may(grant, 'jobs:cancel')}
            />
          </Panel>
        )}
        {grant && (
          <Panel fallback={null}>
            <Bell organisationId={grant.organisationId} />
          </Panel>
        )}
        <ProfileMenu viewer={viewer} />
      </header>
      {grant && <Rail grant={grant} />}
      <main className={styles.main} id="content" {...focus}>
        <IgnoredParams />
        <Outlet />
      </main>
      {grant && <BottomBar grant={grant} />}
      <Toasts />
    </div>
  );
}
