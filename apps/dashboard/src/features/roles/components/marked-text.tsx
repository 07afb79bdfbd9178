import type { RoleAnalysis } from '@rolewright/domain';
import { useMemo } from 'react';
import styles from './roles.module.css';
import { disciplineName } from '../role-engine.js';
import { t } from '../roles-words.js';
import { stretches } from '../spans.js';
import type { Span } from '../spans.js';
import { formatNumber } from '../../../ui/format.js';

interface MarkedTextProps {
  text: string;
  matches: RoleAnalysis['matches'];
  struck: readonly Span[];
  /** The one discipline whose marks stand out; all of them where it is left out. */
  only: string | undefined;
  onStrike: (span: Span) => void;
  onRestore: (span: Span) => void;
}

/** The post as it was written; each mark says its discipline by a code, and is a button that strikes it out. */
export function MarkedText({ text, matches, struck, only, onStrike, onRestore }: MarkedTextProps) {
  const whole = useMemo(() => stretches(text, matches, struck), [text, matches, struck]);
  return (
    <div className={styles.text}>
      {whole.map((stretch) => {
        const { start, end, disciplines } = stretch;
        if (!stretch.struck && disciplines.length === 0)
          return <span key={start}>{stretch.text}</span>;
        if (stretch.struck)
          return (
            <button
              key={start}
              type="button"
              className={styles.mark}
              data-struck=""
              onClick={() => onRestore({ start, end })}
            >
              <del>{stretch.text}</del>
              <span className="visually-hidden"> {t('restore')}</span>
            </button>
          );
        return (
          <button
            key={start}
            type="button"
            className={styles.mark}
            data-faint={only !== undefined && !disciplines.includes(only) ? '' : undefined}
            onClick={() => onStrike({ start, end })}
          >
            <span>{stretch.text}</span>
            <span className={styles.code} aria-hidden="true">
              {disciplines.join(' ')}
            </span>
            <span className="visually-hidden">
              {' '}
              {t('strike', {
                names: disciplines.map(disciplineName).join(', '),
                weight: formatNumber(stretch.weight),
              })}
            </span>
          </button>
        );
      })}
    </div>
  );
}
