import { useId } from 'react';
import type { KeyboardEvent } from 'react';
import { EntryDetails } from './entry-details.js';
import { LastFact } from './last-fact.js';
import styles from './worksheet.module.css';
import { type Entry, lackOf } from '../entries.js';
import { t } from '../worksheet-words.js';
import type { Grade, WorksheetCriterion } from '../worksheet-words.js';
import { Button } from '../../../ui/button.js';

export interface CriterionTexts {
  title: string;
  band: number;
  lookFor: string;
  proof: string;
  example: string;
}

interface CriterionRowProps {
  organisationId: string;
  criterion: WorksheetCriterion;
  texts: CriterionTexts;
  entry: Entry | undefined;
  /** Whether details are open. */
  open: boolean;
  tabIndex: 0 | -1;
  mayRecord: boolean;
  today: string;
  onEntry: (change: Partial<Entry>) => void;
  onClear: () => void;
  onConfirm: () => void;
  onOpen: (open: boolean) => void;
  onHistory: () => void;
  onFocus: () => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

const grades = ['STATEMENT', 'DOCUMENT', 'SYSTEM'] as const satisfies readonly Grade[];

/** One criterion: what is known, how old that is, and what the person enters. A card on a phone. */
export function CriterionRow(props: CriterionRowProps) {
  const { criterion, texts, entry, open, mayRecord, onOpen, onHistory } = props;
  const id = useId();
  return (
    <div className={styles.item} role="rowgroup">
      <div
        role="row"
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-last`}
        tabIndex={props.tabIndex}
        data-criterion={criterion.criterion}
        data-entered={entry ? '' : undefined}
        className={styles.row}
        onFocus={props.onFocus}
        onKeyDown={props.onKeyDown}
      >
        <div className={styles.name} role="rowheader">
          <span className={styles.code}>{criterion.criterion}</span>
          <h3 id={`${id}-name`}>{texts.title}</h3>
          <span
            className={styles.state}
            data-state={criterion.state}
            title={t(`${criterion.state}_why`)}
          >
            {t(criterion.state)}
          </span>
        </div>
        <div className={styles.last} role="gridcell" id={`${id}-last`}>
          <LastFact organisationId={props.organisationId} criterion={criterion} />
        </div>
        <div className={styles.entry} role="gridcell">
          {mayRecord && !criterion.derivedFrom && <EntryControls {...props} labelId={id} />}
          <div className={styles.more}>
            <Button look="quiet" aria-expanded={open} onClick={() => onOpen(!open)}>
              {t('details')}
            </Button>
            <Button look="quiet" onClick={onHistory}>
              {t('history')}
            </Button>
          </div>
        </div>
      </div>
      {open && (
        <div role="row">
          <EntryDetails
            texts={texts}
            entry={entry}
            today={props.today}
            editable={mayRecord && !criterion.derivedFrom}
            register={criterion.register}
            onEntry={props.onEntry}
          />
        </div>
      )}
    </div>
  );
}

function EntryControls({
  criterion,
  texts,
  entry,
  onEntry,
  onClear,
  onConfirm,
  labelId,
}: CriterionRowProps & { labelId: string }) {
  const lack = entry ? lackOf(entry) : null;
  const choices = [
    { value: 'holds', label: t('holds') },
    { value: 'holds-not', label: t('holdsNot') },
    { value: 'share', label: t('share') },
  ] as const;
  return (
    <div className={styles.controls}>
      <div
        className={styles.choices}
        role="group"
        aria-label={t('entryOf', { criterion: texts.title })}
      >
        {choices.map(({ value, label }) => (
          <button
            key={value}
            type="button"
            className={styles.choice}
            aria-pressed={entry?.value === value}
            onClick={() => onEntry({ value })}
          >
            {label}
          </button>
        ))}
        {criterion.last && !entry && (
          <button type="button" className={styles.choice} onClick={onConfirm}>
            {t('confirm')}
          </button>
        )}
        {entry && (
          <button type="button" className={styles.clear} onClick={onClear}>
            {t('unsaid')}
          </button>
        )}
      </div>
      {entry?.value === 'share' && (
        <label className={styles.percent}>
          <span className="visually-hidden">{t('shareOf', { criterion: texts.title })}</span>
          <input
            inputMode="decimal"
            autoComplete="off"
            data-share=""
            value={entry.percent}
            aria-invalid={lack === 'valueNeeded' || undefined}
            aria-describedby={lack ? `${labelId}-lack` : undefined}
            onChange={(event) => onEntry({ percent: event.target.value })}
          />
          <span aria-hidden="true">%</span>
        </label>
      )}
      {entry && (
        <div className={styles.choices} role="group" aria-label={t('grade')}>
          {grades.map((grade) => (
            <button
              key={grade}
              type="button"
              className={styles.choice}
              aria-pressed={entry.grade === grade}
              onClick={() => onEntry({ grade })}
            >
              {t(grade)}
            </button>
          ))}
        </div>
      )}
      {lack && (
        <p className={styles.lack} id={`${labelId}-lack`}>
          {t(lack)}
        </p>
      )}
    </div>
  );
}
