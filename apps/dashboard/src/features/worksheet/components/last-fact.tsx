import { RegisterLink } from './register-link.js';
import styles from './worksheet.module.css';
import { registerWords, t, valueWords } from '../worksheet-words.js';
import type { WorksheetCriterion } from '../worksheet-words.js';
import { formatShortDate } from '../../../ui/format.js';
import { plainWords } from '../../../ui/plain-words.js';

/** What is known of a criterion, with its day, its age and how long it counts. */
export function LastFact({
  organisationId,
  criterion,
}: {
  organisationId: string;
  criterion: WorksheetCriterion;
}) {
  const { last, derivedFrom, observedAt, validUntil, ageDays, state } = criterion;
  if (derivedFrom)
    return (
      <>
        <p className={styles.value}>{t('byRegister', { register: registerWords(derivedFrom) })}</p>
        <p className={styles.meta}>{capitalised(plainWords(criterion.because))}</p>
        <RegisterLink
          organisationId={organisationId}
          register={derivedFrom}
          className={styles.link}
        />
      </>
    );
  if (!last) return <p className={styles.meta}>{t('nothingSaid')}</p>;
  return (
    <>
      <p className={styles.value}>
        {valueWords(last)} <span className={styles.gradeOf}>{t(last.grade)}</span>
      </p>
      <p className={styles.meta}>
        {observedAt && <span>{t('seenOn', { date: formatShortDate(observedAt) })}</span>}
        {ageDays !== null && (
          <span>{ageDays === 0 ? t('ageToday') : t('age', { count: ageDays })}</span>
        )}
        {validUntil && (
          <span>
            {t(state === 'EXPIRED' ? 'countedUntil' : 'countsUntil', {
              date: formatShortDate(validUntil),
            })}
          </span>
        )}
      </p>
      {last.source && <SourceText source={last.source} />}
    </>
  );
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A source as a link where it is an address of the web, as text otherwise. */
export function SourceText({ source }: { source: string }) {
  const isLink = /^https?:\/\/[^\s]+$/i.test(source);
  return (
    <p className={styles.source}>
      {isLink ? (
        <a href={source} target="_blank" rel="noreferrer noopener">
          {source}
        </a>
      ) : (
        source
      )}
    </p>
  );
}
