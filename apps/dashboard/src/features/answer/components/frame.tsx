import type { ReactNode } from 'react';
import styles from './answer.module.css';
import { t, timeOfDay } from '../answer-words.js';
import type { AnswerState } from '../answer-store.js';
import { isAnswered, placeKey } from '../answers.js';
import type { AskedDomain } from '../answers.js';

/** Whether everything said is safe. */
export function SaveLine({ state }: { state: AnswerState }) {
  const unsettled = Object.values(state.entries).filter((entry) => entry.state === 'conflict');
  const line =
    unsettled.length > 0
      ? 'unsettled'
      : state.line === 'idle' && state.savedAt
        ? 'saved'
        : state.line;
  return (
    <p className={styles.line} role="status" data-line={line}>
      {line === 'unsettled' && t('unsettled', { count: unsettled.length })}
      {line === 'saved' && state.savedAt && t('saved', { time: timeOfDay(state.savedAt) })}
      {(line === 'saving' || line === 'offline' || line === 'busy') && t(line)}
    </p>
  );
}

/** How many of an area's questions are answered. */
export const answeredIn = (domain: AskedDomain, state: AnswerState) =>
  domain.questions.filter(({ question }) =>
    isAnswered(state.entries[placeKey({ domain: domain.id, question })]),
  ).length;

/** The areas beside the questions, on a wide window. */
export function Areas({
  domains,
  state,
  current,
  onOpen,
}: {
  domains: readonly AskedDomain[];
  state: AnswerState;
  current: string;
  onOpen: (id: string) => void;
}) {
  return (
    <nav className={styles.areas} aria-label={t('areas')}>
      <ol>
        {domains.map((domain) => {
          const answered = answeredIn(domain, state);
          const total = domain.questions.length;
          return (
            <li key={domain.id}>
              <button
                type="button"
                className={styles.area}
                aria-current={domain.id === current ? 'step' : undefined}
                onClick={() => onOpen(domain.id)}
              >
                <span aria-hidden="true">{answered === total ? '✓' : answered > 0 ? '◐' : ''}</span>
                <span>
                  {domain.name}
                  {answered > 0 && (
                    <span className="visually-hidden">
                      , {answered === total ? t('areaDone') : t('areaPart', { answered, total })}
                    </span>
                  )}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

interface FrameProps {
  organisation: string | null;
  line?: ReactNode;
  progress?: { answered: number; total: number };
  side?: ReactNode;
  foot?: ReactNode;
  children: ReactNode;
}

/** Who asks, how far one is, whether it is saved; the way on lies under the thumb. */
export function Frame({ organisation, line, progress, side, foot, children }: FrameProps) {
  return (
    <div className={styles.frame}>
      <header className={styles.header}>
        <div className={styles.bar}>
          {organisation ? (
            <span className={styles.organisation}>{organisation}</span>
          ) : (
            <span className={styles.wordmark} role="img" aria-label="Rolewright" />
          )}
          {line}
        </div>
        {progress && (
          <progress
            className={styles.progress}
            max={progress.total}
            value={progress.answered}
            aria-label={t('progress', progress)}
          />
        )}
      </header>
      <div className={styles.body} data-areas={side ? '' : undefined}>
        {side}
        <main>{children}</main>
      </div>
      {foot && (
        <footer className={styles.foot} data-areas={side ? '' : undefined}>
          <div className={styles.footIn}>{foot}</div>
        </footer>
      )}
    </div>
  );
}
