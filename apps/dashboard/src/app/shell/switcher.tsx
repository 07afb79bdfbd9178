import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { accentOf, initialsOf } from './client-accent.js';
import styles from './shell.module.css';
import { may } from '../access.js';
import type { Grant, Viewer } from '../../graphql/reference.js';
import { TextField } from '../../ui/field.js';
import { Menu } from '../../ui/overlay.js';
import { texts } from '../../ui/texts.js';

const t = texts('switcher', {
  choose: 'Choose an organisation',
  switch: '{{name}}: switch organisation',
  portfolio: 'Portfolio, {{name}}',
  find: 'Find',
  none: 'No organisation of that name.',
  create: 'New organisation',
});

const Initials = ({ grant }: { grant: Grant }) => (
  <span
    className={styles.initials}
    style={{ background: accentOf(grant.organisationId) }}
    aria-hidden="true"
  >
    {initialsOf(grant.organisationName)}
  </span>
);

function Choices({ viewer, close }: { viewer: Viewer; close: () => void }) {
  const [sought, setSought] = useState('');
  const found = viewer.grants
    .filter((grant) => grant.organisationName.toLowerCase().includes(sought.trim().toLowerCase()))
    .sort((a, b) => a.organisationName.localeCompare(b.organisationName));
  const consultancy = viewer.consultancies[0];
  return (
    <div className={styles.choices}>
      {viewer.consultancies.map(({ consultancyId, name }) => (
        <Link
          key={consultancyId}
          to="/portfolio/$consultancyId"
          params={{ consultancyId }}
          className={styles.menuItem}
          onClick={close}
        >
          {t('portfolio', { name })}
        </Link>
      ))}
      {viewer.grants.length > 7 && (
        <TextField
          label={t('find')}
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
      )}
      <ul className={styles.organisations}>
        {found.map((grant) => (
          <li key={grant.organisationId}>
            <Link
              to="/organisations/$organisationId"
              params={{ organisationId: grant.organisationId }}
              activeOptions={{ includeSearch: false }}
              className={styles.menuItem}
              onClick={close}
            >
              <Initials grant={grant} />
              {grant.organisationName}
            </Link>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className={styles.none}>{t('none')}</p>}
      {(consultancy || viewer.grants.some((grant) => may(grant, 'organisation:manage'))) && (
        <Link
          to="/new-organisation"
          search={consultancy ? { consultancy: consultancy.consultancyId } : {}}
          className={styles.menuItem}
          onClick={close}
        >
          {t('create')}
        </Link>
      )}
    </div>
  );
}

/** Which organisation one is in, always on screen, and the way to another. */
export function Switcher({ viewer, grant }: { viewer: Viewer; grant: Grant | null }) {
  if (grant && viewer.grants.length === 1 && viewer.consultancies.length === 0)
    return (
      <span className={styles.where}>
        <span className={styles.whereName}>{grant.organisationName}</span>
      </span>
    );
  return (
    <Menu
      side="start"
      className={styles.where}
      label={grant ? t('switch', { name: grant.organisationName }) : t('choose')}
      button={
        <>
          {grant && <Initials grant={grant} />}
          <span className={styles.whereName}>{grant?.organisationName ?? t('choose')}</span>
          <span aria-hidden="true">▾</span>
        </>
      }
    >
      {(close) => <Choices viewer={viewer} close={close} />}
    </Menu>
  );
}
