import { useState } from 'react';
import styles from './roles.module.css';
import { t } from '../roles-words.js';
import { TextField } from '../../../ui/field.js';

export interface KnownFigures {
  fteRequired: number | null;
  /** 0..1 */
  authorityGap: number | null;
}

/** A number of 0 to 100 as it is typed; a comma is a decimal point too. */
const read = (typed: string): number | null | undefined => {
  if (typed.trim() === '') return null;
  const value = Number(typed.trim().replace(',', '.'));
  return Number.isFinite(value) && value >= 0 && value <= 100 ? value : undefined;
};

/** What a charter and a workload say and no advertisement does. */
export function Known({
  known,
  onKnown,
}: {
  known: KnownFigures;
  onKnown: (known: KnownFigures) => void;
}) {
  const [fte, setFte] = useState('');
  const [gap, setGap] = useState('');
  return (
    <details className={styles.more}>
      <summary>{t('known')}</summary>
      <div className={styles.known}>
        <p className={styles.soft}>{t('knownLead')}</p>
        <TextField
          label={t('fte')}
          inputMode="decimal"
          value={fte}
          error={read(fte) === undefined ? t('fteFault') : null}
          onChange={({ target }) => {
            setFte(target.value);
            const value = read(target.value);
            if (value !== undefined) onKnown({ ...known, fteRequired: value });
          }}
        />
        <TextField
          label={t('gap')}
          inputMode="decimal"
          value={gap}
          error={read(gap) === undefined ? t('gapFault') : null}
          onChange={({ target }) => {
            setGap(target.value);
            const value = read(target.value);
            if (value !== undefined)
              onKnown({ ...known, authorityGap: value === null ? null : value / 100 });
          }}
        />
      </div>
    </details>
  );
}
