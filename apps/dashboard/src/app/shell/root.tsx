import { Outlet, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import styles from './shell.module.css';
import { texts } from '../../ui/texts.js';

const t = texts('root', { skip: 'Skip to the content' });

/** After a change of page the focus goes to its content, as it would after a full load. */
function useFocusOnNewPage() {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onRendered', ({ pathChanged, fromLocation }) => {
        if (fromLocation && pathChanged)
          document.getElementById('content')?.focus({ preventScroll: true });
      }),
    [router],
  );
}

export function Root() {
  useFocusOnNewPage();
  return (
    <>
      <a className={styles.skip} href="#content">
        {t('skip')}
      </a>
      <Outlet />
    </>
  );
}
