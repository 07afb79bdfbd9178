import { useState } from 'react';
import styles from './imports.module.css';
import { t } from '../import-words.js';
import type { Fault } from '../import-words.js';
import { faultsAsText } from '../reading-files.js';
import { Button } from '../../../ui/button.js';
import { TableScroll } from '../../../ui/table-scroll.js';
import page from '../../../ui/page.module.css';

interface FaultsProps {
  file: string;
  faults: readonly Fault[];
  count: number;
}

/** Every fault at once, where it is and how to mend it. */
export function Faults({ file, faults, count }: FaultsProps) {
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <section className={page.section} aria-labelledby="faults" tabIndex={-1}>
      <div className={styles.head}>
        <div role="alert">
          <h2 id="faults">{t('refusedTitle', { file, count })}</h2>
          <p className={styles.soft}>{t('refused')}</p>
        </div>
        <Button
          look="secondary"
          onClick={() =>
            void navigator.clipboard
              .writeText(faultsAsText(faults))
              .then(() => setCopied(true))
              .catch(() => setCopied(false))
          }
        >
          {t('copy')}
        </Button>
        <span className="visually-hidden" role="status">
          {copied === null ? '' : copied ? t('copied') : t('copyFailed')}
        </span>
      </div>
      <TableScroll label={t('refusedTitle', { file, count })}>
        <table className={page.table}>
          <thead>
            <tr>
              <th scope="col">{t('columnSheet')}</th>
              <th scope="col" className={page.number}>
                {t('columnRow')}
              </th>
              <th scope="col">{t('columnFault')}</th>
              <th scope="col">{t('columnMend')}</th>
            </tr>
          </thead>
          <tbody>
            {faults.map((fault, position) => (
              <tr key={position}>
                <th scope="row">{fault.sheet ?? fault.path}</th>
                <td className={page.number}>{fault.row ?? '–'}</td>
                <td>{fault.message}</td>
                <td>{fault.mend}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      {count > faults.length && (
        <p className={styles.soft}>{t('faultsShown', { shown: faults.length, count })}</p>
      )}
    </section>
  );
}
