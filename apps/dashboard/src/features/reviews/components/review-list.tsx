import styles from './reviews.module.css';
import { StateMark } from './state-mark.js';
import { stepName, t } from '../review-words.js';
import type { DomainReview } from '../review-words.js';
import { domainName } from '../../../graphql/reference.js';
import type { Model } from '../../../graphql/reference.js';
import { ChoiceLink } from '../../../ui/choice-link.js';
import { formatInstant, formatShortDate } from '../../../ui/format.js';

interface ReviewListProps {
  domains: readonly DomainReview[];
  model: Model | undefined;
  /** Null where nothing can be done. */
  chosen: ReadonlySet<string> | null;
  onChosen: (domain: string, chosen: boolean) => void;
}

/** Every domain of the campaign and how it stands. */
export function ReviewList({ domains, model, chosen, onChosen }: ReviewListProps) {
  return (
    <ul className={styles.list} aria-label={t('list')}>
      {domains.map((domain) => {
        const name = domainName(model, domain.domain);
        return (
          <li key={domain.domain} className={`${styles.row} ${styles.reviewRow}`}>
            {chosen ? (
              <label className={styles.pick}>
                <input
                  type="checkbox"
                  aria-label={t('choose', { domain: name })}
                  checked={chosen.has(domain.domain)}
                  onChange={(event) => onChosen(domain.domain, event.target.checked)}
                />
              </label>
            ) : (
              <span />
            )}
            <div className={styles.name}>
              <ChoiceLink change={{ of: domain.domain }} className={styles.open}>
                {name}
              </ChoiceLink>
              <span className={styles.code}>{domain.domain}</span>
            </div>
            <div className={styles.side}>
              <StateMark state={domain.state} />
              {domain.outdated && (
                <span className={styles.flag}>
                  {t(domain.state === 'ACCEPTED' ? 'outdatedACCEPTED' : 'outdatedSUBMITTED')}
                </span>
              )}
              {domain.ownPart && <span className={styles.soft}>{t('ownPart')}</span>}
            </div>
            <div className={styles.side}>
              <LastWord domain={domain} />
              {domain.changesSince && (
                <span className={styles.soft}>
                  {t('changes', {
                    count: domain.changes,
                    since: formatShortDate(domain.changesSince),
                  })}
                </span>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function LastWord({ domain }: { domain: DomainReview }) {
  const { state, acceptance, signatures, lastStep } = domain;
  if (state === 'ACCEPTED' && acceptance)
    return (
      <span>
        {t(acceptance)}: {signatures.map(stepName).join(', ')}
      </span>
    );
  if (state === 'SUBMITTED' && signatures.length > 0)
    return (
      <span>
        {signatures.map((step) => t('signatureOwn', { name: stepName(step) })).join('; ')}.{' '}
        {t('waiting')}.
      </span>
    );
  if (!lastStep || state === 'OPEN') return lastStep ? <Step step={lastStep} /> : null;
  return <Step step={lastStep} />;
}

function Step({ step }: { step: NonNullable<DomainReview['lastStep']> }) {
  return (
    <span>
      {t(`step_${step.kind}`, { name: stepName(step), at: formatInstant(step.at) })}
      {step.why && <span className={styles.words}> “{step.why}”</span>}
    </span>
  );
}
