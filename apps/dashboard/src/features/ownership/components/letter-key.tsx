import styles from './decisions.module.css';
import { columns } from '../decision-views.js';
import type { View } from '../decision-views.js';
import { t } from '../ownership-words.js';

/** What the letters of a view stand for. */
export const LetterKey = ({ view }: { view: View }) => (
  <dl className={styles.key} aria-label={t('letters')}>
    {columns[view].map((column) => (
      <div key={column.letter}>
        <dt>
          <span className={styles.letter}>{column.letter}</span> {column.name}
        </dt>
        <dd>{column.means}</dd>
      </div>
    ))}
  </dl>
);
