import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import styles from './answer.module.css';
import { t, zoneName } from '../answer-words.js';
import { minutesFor } from '../answers.js';
import type { LinkEnd, RespondentSession } from '../answers.js';
import { Button } from '../../../ui/button.js';
import { formatDate, formatInstant } from '../../../ui/format.js';

function Intro({ title, children }: { title: string; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={`${styles.main} ${styles.intro}`}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </div>
  );
}

/** What is asked, by whom, how long it takes and who reads it; then the questions. */
export function StartStep({
  session,
  unanswered,
  begun,
  onStart,
  onReview,
}: {
  session: RespondentSession;
  unanswered: number;
  begun: boolean;
  onStart: () => void;
  onReview: () => void;
}) {
  const { organisationName, firstName, domains, dueOn, timeZone } = session;
  return (
    <Intro title={firstName ? t('hello', { name: firstName }) : t('helloNobody')}>
      <p className={styles.lead}>{t('ask', { organisation: organisationName })}</p>
      <div className={styles.facts}>
        <p>{t('four', { count: domains.length })}</p>
        <p>
          <strong>{t('minutes', { count: Math.max(1, minutesFor(unanswered)) })}.</strong>{' '}
          {t('until', { date: formatDate(dueOn), zone: zoneName(timeZone) })}
        </p>
        <p>{t('honest')}</p>
      </div>
      <div className={styles.row}>
        <Button look="primary" className={styles.big} onClick={onStart}>
          {begun ? t('resume') : t('start')}
        </Button>
        {begun && (
          <Button look="quiet" onClick={onReview}>
            {t('review')}
          </Button>
        )}
      </div>
      <div className={styles.stack}>
        <h2>{t('whoTitle')}</h2>
        <p className={styles.soft}>{t('who', { organisation: organisationName })}</p>
      </div>
    </Intro>
  );
}

export function SentStep({
  firstName,
  submittedAt,
  onChange,
}: {
  firstName: string;
  submittedAt: string;
  onChange: () => void;
}) {
  return (
    <Intro title={firstName ? t('sentTitle', { name: firstName }) : t('sentTitleNobody')}>
      <p className={styles.lead}>{t('sentAt', { when: formatInstant(submittedAt) })}</p>
      <p className={styles.soft}>{t('sentNext')}</p>
      <p className={styles.soft}>{t('sentChange')}</p>
      <div className={styles.row}>
        <Button onClick={onChange}>{t('changeAnswers')}</Button>
      </div>
    </Intro>
  );
}

function endWords(end: LinkEnd): string {
  if (end.why === 'early')
    return end.opensOn ? t('early', { date: formatDate(end.opensOn) }) : t('earlySoon');
  return end.why === 'unknown' ? t('unknown_text') : t(end.why);
}

/** A link that opens nothing, or no longer: why, and what to do. */
export function EndStep({ end, unsent = 0 }: { end: LinkEnd; unsent?: number }) {
  return (
    <Intro title={t(`${end.why}_title`)}>
      <p className={styles.lead}>{endWords(end)}</p>
      {unsent > 0 && <p className={styles.note}>{t('endedUnsent', { count: unsent })}</p>}
    </Intro>
  );
}

export function FailedStep({
  kind,
  onRetry,
}: {
  kind: 'network' | 'busy' | 'other';
  onRetry: () => void;
}) {
  const why = { network: t('failedNetwork'), busy: t('failedBusy'), other: t('failedOther') };
  return (
    <Intro title={t('failedTitle')}>
      <p className={styles.lead}>{why[kind]}</p>
      <div className={styles.row}>
        <Button look="primary" className={styles.big} onClick={onRetry}>
          {t('retry')}
        </Button>
      </div>
    </Intro>
  );
}
