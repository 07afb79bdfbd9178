import styles from './evidence.module.css';
import { t } from '../evidence-words.js';
import type { EvidenceItem, EvidenceRequest } from '../evidence-words.js';
import { formatShortDate } from '../../../ui/format.js';
import { roleName } from '../../../ui/plain-words.js';

type FreshnessName = EvidenceItem['freshness'];
type TieName = EvidenceItem['tie'];

/** A state as a shape and words; its colour only repeats them. */
export function Freshness({
  freshness,
  validUntil,
}: {
  freshness: FreshnessName;
  validUntil: string | null;
}) {
  const over = freshness === 'GRACE' || freshness === 'EXPIRED';
  return (
    <span className={styles.freshness} data-state={freshness}>
      <span className={styles.mark} aria-hidden="true" />
      <span>
        {t(freshness)}
        {validUntil && (
          <span className={styles.when}>
            {t(over ? 'untilSince' : 'until', { date: formatShortDate(validUntil) })}
          </span>
        )}
      </span>
    </span>
  );
}

/** Who keeps it, and whether that counts. */
export function Owner({ owner, tie }: { owner: string | null; tie: TieName }) {
  if (owner === null) return <span className={styles.fault}>{t('NO_OWNER')}</span>;
  return (
    <span className={styles.owner}>
      {roleName(owner)}
      {tie !== 'TIED' && (
        <span className={tie === 'ORPHAN' ? styles.fault : styles.faint}>{t(tie)}</span>
      )}
    </span>
  );
}

/** What is asked of whom until when. */
export function RequestLine({ request }: { request: EvidenceRequest }) {
  const date = formatShortDate(request.dueOn);
  return (
    <span className={styles.requestLine}>
      <span>{t('askedOf', { name: request.assignee.name ?? t('someone') })}</span>
      {request.state === 'PROVIDED' ? (
        <span className={styles.faint}>{t('providedTo')}</span>
      ) : request.overdue ? (
        <span className={styles.fault}>{t('overdue', { date })}</span>
      ) : (
        <span className={styles.faint}>{t('due', { date })}</span>
      )}
      {request.state === 'RETURNED' && <span className={styles.faint}>{t('returnedTo')}</span>}
    </span>
  );
}
