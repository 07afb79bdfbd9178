import { useLocation, useMatches, useNavigate } from '@tanstack/react-router';
import styles from './shell.module.css';
import { ignoredParams } from '../../ui/search-params.js';
import { Notice } from '../../ui/states.js';
import { texts } from '../../ui/texts.js';

const t = texts('ignored-params', {
  ignored_one: 'One part of the link was not understood and is left out: {{names}}.',
  ignored_other: 'Some parts of the link were not understood and are left out: {{names}}.',
});

/** An address that says more than its page knows still opens; this says what was left out. */
export function IgnoredParams() {
  const parsers = useMatches({ select: (matches) => matches.at(-1)?.staticData.search });
  const search = useLocation({ select: (location) => location.search as Record<string, unknown> });
  const navigate = useNavigate();
  const names = ignoredParams(search, parsers ?? {});
  if (names.length === 0) return null;
  return (
    <div className={styles.notice}>
      <Notice
        onDismiss={() =>
          void navigate({
            to: '.',
            replace: true,
            search: Object.fromEntries(
              Object.entries(search).filter(([name]) => !names.includes(name)),
            ),
          })
        }
      >
        {t('ignored', { count: names.length, names: names.join(', ') })}
      </Notice>
    </div>
  );
}
