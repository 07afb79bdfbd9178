import styles from './worksheet.module.css';
import type { ForAll } from '../entries.js';
import { type Grade, t } from '../worksheet-words.js';
import { SelectField, TextField } from '../../../ui/field.js';

interface ForAllProps {
  forAll: ForAll;
  today: string;
  onChange: (change: Partial<ForAll>) => void;
}

/** One look at one document often answers many criteria: said once, taken over into new entries. */
export function ForAllFields({ forAll, today, onChange }: ForAllProps) {
  return (
    <details className={styles.forAll}>
      <summary>{t('forAll')}</summary>
      <p className={styles.meta}>{t('forAllHint')}</p>
      <div className={styles.fields}>
        <SelectField
          label={t('grade')}
          value={forAll.grade ?? ''}
          onChange={({ target }) =>
            onChange({ grade: target.value === '' ? null : (target.value as Grade) })
          }
        >
          <option value="">{t('gradeNone')}</option>
          <option value="STATEMENT">{t('STATEMENT')}</option>
          <option value="DOCUMENT">{t('DOCUMENT')}</option>
          <option value="SYSTEM">{t('SYSTEM')}</option>
        </SelectField>
        <TextField
          label={t('observedAt')}
          type="date"
          max={today}
          value={forAll.observedAt || today}
          onChange={({ target }) => onChange({ observedAt: target.value })}
        />
        <TextField
          label={t('source')}
          hint={t('sourceHint')}
          maxLength={500}
          value={forAll.source}
          onChange={({ target }) => onChange({ source: target.value })}
        />
      </div>
    </details>
  );
}
