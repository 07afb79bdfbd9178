import type { ReactNode } from 'react';
import { Button } from './button.js';
import styles from './conflict.module.css';
import { Dialog } from './overlay.js';
import { texts } from './texts.js';

const t = texts('conflict', {
  explain:
    'Somebody else changed this while you were at it. Nothing of either is lost: compare the two and choose.',
  gone: 'Somebody else removed this while you were at it.',
  field: 'What',
  mine: 'Yours',
  theirs: 'As it is now',
  differs: 'differs',
  nothing: 'nothing',
  keepMine: 'Keep mine',
  takeTheirs: 'Take theirs',
});

export interface ConflictRow {
  label: string;
  value: ReactNode;
}

interface ConflictDialogProps {
  title: string;
  /** What the person wants to be recorded. */
  mine: readonly ConflictRow[];
  /** The same fields as they stand now; empty where the row is gone. */
  theirs: readonly ConflictRow[];
  /** Left out where there is nothing that it could still be put in place of. */
  onKeepMine?: () => void;
  onTakeTheirs: () => void;
  onClose: () => void;
  busy?: boolean;
}

/** Two people changed one thing: both are shown, and the second one chooses. Never the last write by itself. */
export function ConflictDialog({
  title,
  mine,
  theirs,
  onKeepMine,
  onTakeTheirs,
  onClose,
  busy = false,
}: ConflictDialogProps) {
  const labels = [...new Set([...mine, ...theirs].map(({ label }) => label))];
  const valueIn = (rows: readonly ConflictRow[], label: string) =>
    rows.find((row) => row.label === label)?.value ?? null;
  return (
    <Dialog title={title} onClose={onClose}>
      <p className={styles.explain}>{theirs.length > 0 ? t('explain') : t('gone')}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('field')}</th>
            <th scope="col">{t('mine')}</th>
            <th scope="col">{t('theirs')}</th>
          </tr>
        </thead>
        <tbody>
          {labels.map((label) => {
            const own = valueIn(mine, label);
            const other = valueIn(theirs, label);
            const differs = own !== other;
            return (
              <tr key={label} data-differs={differs || undefined}>
                <th scope="row">
                  {label}
                  {differs && <span className={styles.mark}>{t('differs')}</span>}
                </th>
                <td data-label={t('mine')}>{own ?? t('nothing')}</td>
                <td data-label={t('theirs')}>{other ?? t('nothing')}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <div className={styles.actions}>
        {onKeepMine && (
          <Button look="primary" busy={busy} onClick={onKeepMine}>
            {t('keepMine')}
          </Button>
        )}
        <Button look="secondary" onClick={onTakeTheirs}>
          {t('takeTheirs')}
        </Button>
      </div>
    </Dialog>
  );
}
