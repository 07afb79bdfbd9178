import { Link } from '@tanstack/react-router';
import styles from '../screens.module.css';
import { buttonClass } from '../../ui/button.js';
import { texts } from '../../ui/texts.js';

const t = texts('nothing-yet', {
  title: 'Nothing is shared with you yet',
  why: 'An owner of your organisation can add you under People and access. If you are here to measure a new one, start it yourself.',
  create: 'New organisation',
});

export function NothingYetRoute() {
  return (
    <div className={styles.screen}>
      <title>Rolewright</title>
      <h1>{t('title')}</h1>
      <p>{t('why')}</p>
      <Link to="/new-organisation" className={buttonClass('primary')}>
        {t('create')}
      </Link>
    </div>
  );
}
