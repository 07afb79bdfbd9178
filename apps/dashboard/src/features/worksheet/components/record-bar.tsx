import styles from './worksheet.module.css';
import { t } from '../worksheet-words.js';
import { describeError } from '../../../graphql/errors.js';
import { Button } from '../../../ui/button.js';
import { ErrorState, Notice } from '../../../ui/states.js';

interface RecordBarProps {
  ready: number;
  incomplete: number;
  /** Of both, in other domains. */
  elsewhere: number;
  keptAt: string | null;
  busy: boolean;
  error: unknown;
  onRecord: () => void;
  onDiscard: () => void;
}

/** What was entered and is not recorded yet: always in sight, never sent by itself. */
export function RecordBar({
  ready,
  incomplete,
  elsewhere,
  keptAt,
  busy,
  error,
  onRecord,
  onDiscard,
}: RecordBarProps) {
  if (ready + incomplete === 0) return null;
  const offline = error !== null && describeError(error).kind === 'NETWORK';
  return (
    <div className={styles.bar}>
      {error !== null &&
        (offline ? (
          <Notice>{t('notSent')}</Notice>
        ) : (
          <ErrorState what={t('refused')} error={error} />
        ))}
      <div className={styles.barLine}>
        <p role="status">
          {ready > 0 && <strong>{t('ready', { count: ready })}</strong>}
          {incomplete > 0 && <span>{t('incomplete', { count: incomplete })}</span>}
          {elsewhere > 0 && (
            <span className={styles.meta}>{t('elsewhere', { count: elsewhere })}</span>
          )}
          {keptAt && <span className={styles.meta}>{t('kept', { time: keptAt })}</span>}
        </p>
        <div className={styles.barActions}>
          <Button look="quiet" onClick={onDiscard}>
            {t('discard')}
          </Button>
          <Button look="primary" busy={busy} disabled={ready === 0} onClick={onRecord}>
            {t('record')}
          </Button>
        </div>
      </div>
    </div>
  );
}
