import { Link } from '@tanstack/react-router';
import styles from './campaigns.module.css';
import { t } from '../launch-words.js';
import type { Outcome } from '../launch-words.js';
import { Button } from '../../../ui/button.js';

/** What came of it, client by client; what did not begin can be tried again under the same key. */
export function Outcomes({
  outcomes,
  busy,
  onRetry,
  onClose,
}: {
  outcomes: readonly Outcome[];
  busy: boolean;
  onRetry: (organisationIds: string[]) => void;
  onClose: () => void;
}) {
  const refused = outcomes.filter(({ outcome }) => outcome === 'REFUSED');
  const done = outcomes.length - refused.length;
  return (
    <section className={styles.form} aria-labelledby="launch-outcome">
      <h3 id="launch-outcome">{t('outcomeTitle')}</h3>
      <p role="status">
        {refused.length === 0
          ? t('outcomeAll', { count: done })
          : t('outcomeSome', { done, total: outcomes.length })}
      </p>
      <ul className={styles.outcomes}>
        {[...refused, ...outcomes.filter(({ outcome }) => outcome !== 'REFUSED')].map((one) => (
          <li key={one.organisationId}>
            <strong>{one.organisationName}</strong>
            {one.campaignId ? (
              <Link
                to="/organisations/$organisationId/campaigns/$campaignId"
                params={{ organisationId: one.organisationId, campaignId: one.campaignId }}
              >
                {t(one.outcome)}
              </Link>
            ) : (
              <span>{t(one.outcome)}</span>
            )}
            {one.outcome === 'REFUSED' && (
              <p className={styles.hint}>{one.reason ?? t('refusedUnknown')}</p>
            )}
          </li>
        ))}
      </ul>
      <p className={styles.foot}>
        {refused.length > 0 && (
          <Button
            look="primary"
            busy={busy}
            onClick={() => onRetry(refused.map(({ organisationId }) => organisationId))}
          >
            {t('retry', { count: refused.length })}
          </Button>
        )}
        <Button onClick={onClose}>{t('done')}</Button>
      </p>
    </section>
  );
}
