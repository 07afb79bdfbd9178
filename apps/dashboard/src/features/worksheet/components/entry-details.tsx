import type { CriterionTexts } from './criterion-row.js';
import styles from './worksheet.module.css';
import type { Entry } from '../entries.js';
import { registerWords, t } from '../worksheet-words.js';
import { TextField } from '../../../ui/field.js';

interface EntryDetailsProps {
  texts: CriterionTexts;
  entry: Entry | undefined;
  today: string;
  editable: boolean;
  register: string | null;
  onEntry: (change: Partial<Entry>) => void;
}

/** What to look for and what proves it, beside the rest of the entry: days, source, note. */
export function EntryDetails({
  texts,
  entry,
  today,
  editable,
  register,
  onEntry,
}: EntryDetailsProps) {
  return (
    <div className={styles.details} role="gridcell">
      <dl className={styles.explain}>
        <div>
          <dt>{t('lookFor')}</dt>
          <dd>{texts.lookFor}</dd>
        </div>
        <div>
          <dt>{t('proof')}</dt>
          <dd>
            {texts.proof}
            {texts.band >= 3 && ` ${t('statementOnly')}`}
          </dd>
        </div>
        <div>
          <dt>{t('example')}</dt>
          <dd>{texts.example}</dd>
        </div>
        {register && (
          <p className={styles.meta}>
            {editable
              ? t('wouldBeRegister', { register: registerWords(register) })
              : t('byRegisterWhy')}
          </p>
        )}
      </dl>
      {editable && entry && (
        <div className={styles.fields}>
          <TextField
            label={t('observedAt')}
            type="date"
            max={today}
            value={entry.observedAt}
            onChange={(event) => onEntry({ observedAt: event.target.value })}
          />
          <TextField
            label={t('validUntil')}
            hint={t('validUntilHint')}
            type="date"
            min={entry.observedAt}
            value={entry.validUntil}
            onChange={(event) => onEntry({ validUntil: event.target.value })}
          />
          <TextField
            label={t('source')}
            hint={t('sourceHint')}
            maxLength={500}
            value={entry.source}
            onChange={(event) => onEntry({ source: event.target.value })}
          />
          <TextField
            label={t('note')}
            maxLength={2000}
            value={entry.note}
            onChange={(event) => onEntry({ note: event.target.value })}
          />
        </div>
      )}
    </div>
  );
}
