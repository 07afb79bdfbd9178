import { Link } from '@tanstack/react-router';
import styles from './sections.module.css';
import { domainChanges } from '../readings.js';
import { t } from '../scores-words.js';
import type { SnapshotRow } from '../scores-words.js';
import type { Model } from '../../../graphql/reference.js';
import { domainName } from '../../../graphql/reference.js';
import { quarterLabel } from '../../../ui/format.js';
import page from '../../../ui/page.module.css';

const shown = 3;

/** The three largest changes since the snapshot before, and how many more there are. */
export function Changes({
  current,
  previous,
  model,
}: {
  current: SnapshotRow;
  previous: SnapshotRow | null;
  model: Model;
}) {
  const changes = previous ? domainChanges(model.domains, current, previous) : [];
  return (
    <section className={page.section} aria-labelledby="changes">
      <h2 id="changes">
        {previous ? t('changedTitle', { quarter: quarterLabel(previous.asOf) }) : t('changedFirst')}
      </h2>
      {previous && changes.length === 0 && <p className={styles.soft}>{t('changedNone')}</p>}
      {changes.length > 0 && (
        <ul className={styles.changes}>
          {changes.slice(0, shown).map((change) => (
            <li key={change.id} className={styles.change}>
              <span className={styles.sign} aria-hidden="true">
                {change.sign}
              </span>
              <Link
                to="."
                search={(before: Record<string, unknown>) => ({ ...before, domain: change.id })}
                resetScroll={false}
              >
                {domainName(model, change.id)}
              </Link>
              <span className={styles.soft}>{change.words}</span>
            </li>
          ))}
        </ul>
      )}
      {changes.length > shown && (
        <p className={styles.soft}>{t('changedMore', { count: changes.length - shown })}</p>
      )}
    </section>
  );
}
