import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Permission } from '@rolewright/domain';
import styles from './shell.module.css';
import { isExecutive, may } from '../access.js';
import type { Grant } from '../../graphql/reference.js';
import { Menu } from '../../ui/overlay.js';
import { texts } from '../../ui/texts.js';

const t = texts('navigation', {
  label: 'Organisation',
  brief: 'Brief',
  overview: 'Overview',
  campaigns: 'Assess',
  worksheet: 'Facts',
  evidence: 'Evidence',
  ownership: 'Ownership',
  pains: 'Pains',
  plans: 'Plan',
  roles: 'Roles',
  imports: 'Import',
  jobs: 'Jobs',
  access: 'People and access',
  history: 'History',
  more: 'More',
});

const pages = [
  { name: 'overview', to: '/organisations/$organisationId', needs: ['scores:read'] },
  {
    name: 'campaigns',
    to: '/organisations/$organisationId/campaigns',
    needs: ['campaigns:read'],
  },
  { name: 'worksheet', to: '/organisations/$organisationId/worksheet', needs: ['facts:read'] },
  { name: 'evidence', to: '/organisations/$organisationId/evidence', needs: ['evidence:read'] },
  { name: 'ownership', to: '/organisations/$organisationId/ownership', needs: ['ownership:read'] },
  { name: 'pains', to: '/organisations/$organisationId/pains', needs: ['scores:read'] },
  { name: 'plans', to: '/organisations/$organisationId/plans', needs: ['plans:read'] },
  { name: 'roles', to: '/organisations/$organisationId/roles', needs: ['scores:read'] },
  { name: 'imports', to: '/organisations/$organisationId/imports', needs: ['facts:import'] },
  { name: 'jobs', to: '/organisations/$organisationId/jobs', needs: ['jobs:read'] },
  {
    name: 'access',
    to: '/organisations/$organisationId/access',
    needs: ['members:read', 'engagements:read'],
  },
  { name: 'history', to: '/organisations/$organisationId/history', needs: ['audit:read'] },
] as const satisfies readonly { name: string; to: string; needs: readonly Permission[] }[];

type Page = (typeof pages)[number];

/** Any one of what a page needs opens it. */
const pagesOf = (grant: Grant) =>
  pages.filter((page) => page.needs.some((permission) => may(grant, permission)));

const nameOf = (page: Page, grant: Grant) =>
  page.name === 'overview' && isExecutive(grant) ? t('brief') : t(page.name);

const icons: Record<Page['name'] | 'more', ReactNode> = {
  overview: <path d="M3 17h4v-5h4V8h4V3h2" />,
  campaigns: <path d="M3 4h14v9H9l-4 4v-4H3zM7 8.500h6" />,
  worksheet: <path d="M3 4h14v12H3zM3 8h14M8 8v8M11 12l1.500 1.500L15.500 10.500" />,
  evidence: <path d="M5 3h7l3 3v11H5zM8 11.500l1.800 1.800L13 9.500" />,
  ownership: <path d="M2.5 4h7v4l4-2v8l-4-2v4h-7zM17.5 4h-4m4 12h-4" />,
  pains: <path d="M2 11h4l2-6 4 11 2-5h4" />,
  plans: <path d="M3 4h4v12H3zM8.5 4h4v8h-4zM14 4h3.500v5H14" />,
  roles: <path d="M4 3h9l3 3v11H4zM7 8h6M7 11h6M7 14h3" />,
  imports: <path d="M10 3v9m0 0 4-4m-4 4L6 8M3 13v4h14v-4" />,
  jobs: <path d="M10 3a7 7 0 1 0 7 7M10 6v4l3 2" />,
  access: (
    <path d="M7 9a3 3 0 1 0 0-6 3 3 0 0 0 0 6zm-5 8c0-3 2-5 5-5s5 2 5 5m1-13.6a3 3 0 0 1 0 5.2M15 12.500c2 .7 3 2.300 3 4.500" />
  ),
  history: <path d="M3 5h14M3 10h14M3 15h8" />,
  more: <path d="M4 10h.01M10 10h.01M16 10h.01" strokeWidth="3" />,
};

const Icon = ({ name }: { name: keyof typeof icons }) => (
  <svg
    className={styles.icon}
    viewBox="0 0 20 20"
    width="20"
    height="20"
    aria-hidden="true"
    focusable="false"
  >
    {icons[name]}
  </svg>
);

function PageLink({
  page,
  grant,
  className,
  icon,
  onClick,
}: {
  page: Page;
  grant: Grant;
  className: string | undefined;
  icon?: boolean;
  onClick?: () => void;
}) {
  return (
    <Link
      to={page.to}
      params={{ organisationId: grant.organisationId }}
      className={className ?? ''}
      activeOptions={{ exact: page.name === 'overview', includeSearch: false }}
      onClick={onClick}
    >
      {icon && <Icon name={page.name} />}
      <span>{nameOf(page, grant)}</span>
    </Link>
  );
}

export function Rail({ grant }: { grant: Grant }) {
  return (
    <nav className={styles.rail} aria-label={t('label')}>
      <ul>
        {pagesOf(grant).map((page) => (
          <li key={page.name}>
            <PageLink page={page} grant={grant} className={styles.railLink} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The same pages under the thumb: three and the rest. */
export function BottomBar({ grant }: { grant: Grant }) {
  const all = pagesOf(grant);
  const shown = all.length <= 4 ? all : all.slice(0, 3);
  const rest = all.slice(shown.length);
  return (
    <nav className={styles.bottom} aria-label={t('label')}>
      {shown.map((page) => (
        <PageLink key={page.name} page={page} grant={grant} className={styles.bottomLink} icon />
      ))}
      {rest.length > 0 && (
        <Menu
          className={styles.bottomLink}
          button={
            <>
              <Icon name="more" />
              <span>{t('more')}</span>
            </>
          }
        >
          {(close) => (
            <ul>
              {rest.map((page) => (
                <li key={page.name}>
                  <PageLink
                    page={page}
                    grant={grant}
                    className={styles.menuItem}
                    icon
                    onClick={close}
                  />
                </li>
              ))}
            </ul>
          )}
        </Menu>
      )}
    </nav>
  );
}
