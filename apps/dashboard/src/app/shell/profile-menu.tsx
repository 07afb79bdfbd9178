import { useApolloClient } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import styles from './shell.module.css';
import { scheme } from '../remembered.js';
import type { Scheme } from '../remembered.js';
import { signOut, signOutEverywhere } from '../../features/sign-in/session.js';
import type { Viewer } from '../../graphql/reference.js';
import { Button } from '../../ui/button.js';
import { forgetDrafts } from '../../ui/draft.js';
import { Menu } from '../../ui/overlay.js';
import { texts } from '../../ui/texts.js';
import { initialsOf } from './client-accent.js';

const t = texts('profile', {
  label: 'Your profile, {{name}}',
  code: 'Code of {{name}}, for a client who grants it access',
  colours: 'Colours',
  system: 'As the system',
  light: 'Light',
  dark: 'Dark',
  signOut: 'Sign out',
  everywhere: 'Sign out everywhere',
  everywhereHint: 'Ends your sessions on every device, this one included.',
  failed: 'Signing out failed. You are still signed in; try again.',
});

function SchemeChoice() {
  const [chosen, setChosen] = useState<Scheme>(scheme.get());
  return (
    <fieldset className={styles.schemes}>
      <legend>{t('colours')}</legend>
      {(['system', 'light', 'dark'] as const).map((value) => (
        <label key={value}>
          <input
            type="radio"
            name="scheme"
            checked={chosen === value}
            onChange={() => {
              scheme.set(value);
              setChosen(value);
            }}
          />
          {t(value)}
        </label>
      ))}
    </fieldset>
  );
}

export function ProfileMenu({ viewer }: { viewer: Viewer }) {
  const client = useApolloClient();
  const navigate = useNavigate();
  const [failed, setFailed] = useState(false);

  const leave = async (how: () => Promise<void>) => {
    setFailed(false);
    try {
      await how();
    } catch {
      setFailed(true);
      return;
    }
    const { forgetFollowed } = await import('../../features/jobs/followed.js');
    forgetFollowed();
    forgetDrafts();
    await navigate({ to: '/sign-in', search: { because: 'signed-out' } });
    await client.clearStore();
  };

  return (
    <Menu
      className={styles.profile}
      label={t('label', { name: viewer.name })}
      button={<span aria-hidden="true">{initialsOf(viewer.name)}</span>}
    >
      {() => (
        <div className={styles.profilePanel}>
          <div>
            <p className={styles.profileName}>{viewer.name}</p>
            <p className={styles.profileMail}>{viewer.email}</p>
          </div>
          {viewer.consultancies.map(({ consultancyId, name }) => (
            <div key={consultancyId}>
              <p className={styles.profileMail}>{t('code', { name })}</p>
              <p className={styles.code}>{consultancyId}</p>
            </div>
          ))}
          <SchemeChoice />
          <div className={styles.leave}>
            <Button look="secondary" onClick={() => void leave(signOut)}>
              {t('signOut')}
            </Button>
            <Button
              look="quiet"
              title={t('everywhereHint')}
              onClick={() => void leave(signOutEverywhere)}
            >
              {t('everywhere')}
            </Button>
          </div>
          <p role="alert">{failed ? t('failed') : ''}</p>
        </div>
      )}
    </Menu>
  );
}
