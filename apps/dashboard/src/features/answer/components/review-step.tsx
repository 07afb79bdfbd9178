import { useEffect, useRef } from 'react';
import styles from './answer.module.css';
import { Conflict } from './question-card.js';
import { givenWords, t } from '../answer-words.js';
import type { AnswerState } from '../answer-store.js';
import { isAnswered, placeKey } from '../answers.js';
import type { AskedDomain, Place } from '../answers.js';
import { Button } from '../../../ui/button.js';

interface ReviewStepProps {
  domains: readonly AskedDomain[];
  state: AnswerState;
  unanswered: number;
  failure: 'offline' | 'unsettled' | 'other' | null;
  onOpen: (domain: string) => void;
  onSettle: (place: Place, whose: 'mine' | 'theirs') => void;
}

/** Everything said, before it is sent. */
export function ReviewStep(props: ReviewStepProps) {
  const { domains, state, unanswered, failure, onOpen, onSettle } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.main}>
      <div className={styles.domain}>
        <h1 ref={heading} tabIndex={-1}>
          {t('reviewTitle')}
        </h1>
        <p className={styles.soft}>{t('reviewLead')}</p>
      </div>
      <p className={styles.note}>
        {unanswered === 0 ? t('openNone') : t('open', { count: unanswered })}
      </p>
      {failure && (
        <div className={styles.alert} role="alert">
          <strong>{t('notSent')}.</strong>{' '}
          {failure === 'offline'
            ? t('notSentOffline')
            : failure === 'unsettled'
              ? t('notSentUnsettled')
              : (state.refused?.message ?? t('notSentOther'))}
        </div>
      )}
      <ul className={styles.said}>
        {domains.map((domain) => (
          <li key={domain.id}>
            <div className={styles.saidHead}>
              <h2>{domain.name}</h2>
              <Button
                look="quiet"
                aria-label={t('changeOf', { question: domain.name })}
                onClick={() => onOpen(domain.id)}
              >
                {t('change')}
              </Button>
            </div>
            <dl>
              {domain.questions.map(({ question, text }) => {
                const place = { domain: domain.id, question };
                const entry = state.entries[placeKey(place)];
                return (
                  <div key={question}>
                    <dt>{text}</dt>
                    <dd data-empty={isAnswered(entry) ? undefined : ''}>
                      {entry ? givenWords(entry.given, question) : t('notAnswered')}
                    </dd>
                  </div>
                );
              })}
            </dl>
            {domain.questions.map(({ question }) => {
              const place = { domain: domain.id, question };
              const entry = state.entries[placeKey(place)];
              return (
                entry?.theirs && (
                  <Conflict
                    key={question}
                    question={question}
                    entry={entry}
                    onSettle={(whose) => onSettle(place, whose)}
                  />
                )
              );
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
