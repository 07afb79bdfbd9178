import styles from './reviews.module.css';
import { t } from '../review-words.js';
import type { DomainReview } from '../review-words.js';

const shapes: Record<DomainReview['state'], string> = {
  OPEN: 'M3 8a5 5 0 1 0 10 0a5 5 0 1 0-10 0',
  SUBMITTED: 'M3 8h9M8.500 4l4 4-4 4',
  CHALLENGED: 'M8 3v6M8 12v1',
  ACCEPTED: 'M3 8.500l3.500 3.500L13 4.500',
};

/** A state by shape and word. */
export function StateMark({ state }: { state: DomainReview['state'] }) {
  return (
    <span className={styles.stateMark}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <path d={shapes[state]} fill="none" stroke="currentColor" strokeWidth="2" />
      </svg>
      {t(state)}
    </span>
  );
}
