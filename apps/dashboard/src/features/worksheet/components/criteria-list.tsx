import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { type CriterionTexts, CriterionRow } from './criterion-row.js';
import styles from './worksheet.module.css';
import { confirmation, type Entries, type Entry, placeOf } from '../entries.js';
import { actionOf } from '../entry-keys.js';
import { t } from '../worksheet-words.js';
import type { WorksheetCriterion } from '../worksheet-words.js';

interface CriteriaListProps {
  organisationId: string;
  /** The domain's name. */
  label: string;
  criteria: readonly WorksheetCriterion[];
  texts: ReadonlyMap<string, CriterionTexts>;
  entries: Entries;
  mayRecord: boolean;
  today: string;
  onEntry: (criterion: WorksheetCriterion, change: Partial<Entry>) => void;
  onClear: (criterion: WorksheetCriterion) => void;
  onHistory: (criterion: string) => void;
  onRecord: () => void;
  onHelp: () => void;
}

const isField = (target: EventTarget): boolean =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement;

/** A domain's criteria: arrows go from one to the next, single keys enter while one has the focus. */
export function CriteriaList(props: CriteriaListProps) {
  const { criteria, entries, mayRecord } = props;
  const list = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(criteria[0]?.criterion);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const current = criteria.some(({ criterion }) => criterion === active)
    ? active
    : criteria[0]?.criterion;

  const rowOf = (criterion: string | undefined) =>
    list.current?.querySelector<HTMLElement>(`[data-criterion="${criterion}"]`);
  const focus = (at: number) => rowOf(criteria[at]?.criterion)?.focus();
  const toggle = (criterion: string, to: boolean) =>
    setOpen((before) => {
      const next = new Set(before);
      if (to) next.add(criterion);
      else next.delete(criterion);
      return next;
    });
  const typeShare = (criterion: string) =>
    // The field comes with the entry: focused once it is there.
    requestAnimationFrame(() =>
      rowOf(criterion)?.querySelector<HTMLInputElement>('[data-share]')?.focus(),
    );

  const onKeyDown = (
    event: KeyboardEvent<HTMLElement>,
    criterion: WorksheetCriterion,
    at: number,
  ) => {
    const typing = isField(event.target);
    if (typing && (event.key === 'Enter' || event.key === 'Escape') && !event.ctrlKey) {
      event.preventDefault();
      rowOf(criterion.criterion)?.focus();
      return;
    }
    const action = actionOf(event, typing);
    if (!action) return;
    const editable = mayRecord && !criterion.derivedFrom;
    const needsEntry = ['value', 'grade', 'clear', 'share', 'confirm', 'record'];
    if (!editable && needsEntry.includes(action.kind)) return;
    event.preventDefault();
    switch (action.kind) {
      case 'move':
        focus(
          action.by === 'first'
            ? 0
            : action.by === 'last'
              ? criteria.length - 1
              : Math.min(criteria.length - 1, Math.max(0, at + action.by)),
        );
        break;
      case 'value':
        props.onEntry(criterion, { value: action.value });
        break;
      case 'share':
        props.onEntry(criterion, { value: 'share' });
        typeShare(criterion.criterion);
        break;
      case 'grade':
        // A grade without a value would be an answer that nobody gave.
        if (entries[placeOf(criterion)]) props.onEntry(criterion, { grade: action.grade });
        break;
      case 'clear':
        props.onClear(criterion);
        break;
      case 'confirm':
        if (criterion.last) props.onEntry(criterion, confirmation(criterion.last));
        break;
      case 'details':
        toggle(criterion.criterion, !open.has(criterion.criterion));
        break;
      case 'history':
        props.onHistory(criterion.criterion);
        break;
      case 'record':
        props.onRecord();
        break;
      case 'help':
        props.onHelp();
        break;
    }
  };

  return (
    <>
      <div className={styles.columns} aria-hidden="true">
        <span>{t('columnCriterion')}</span>
        <span>{t('columnLast')}</span>
        <span>{t('columnEntry')}</span>
      </div>
      <div className={styles.list} ref={list} role="grid" aria-label={props.label}>
        {criteria.map((criterion, at) => {
          const texts = props.texts.get(criterion.criterion);
          if (!texts) return null;
          return (
            <CriterionRow
              key={criterion.criterion}
              organisationId={props.organisationId}
              criterion={criterion}
              texts={texts}
              entry={entries[placeOf(criterion)]}
              open={open.has(criterion.criterion)}
              tabIndex={criterion.criterion === current ? 0 : -1}
              mayRecord={mayRecord}
              today={props.today}
              onEntry={(change) => props.onEntry(criterion, change)}
              onClear={() => props.onClear(criterion)}
              onConfirm={() =>
                criterion.last && props.onEntry(criterion, confirmation(criterion.last))
              }
              onOpen={(to) => toggle(criterion.criterion, to)}
              onHistory={() => props.onHistory(criterion.criterion)}
              onFocus={() => setActive(criterion.criterion)}
              onKeyDown={(event) => onKeyDown(event, criterion, at)}
            />
          );
        })}
      </div>
    </>
  );
}
