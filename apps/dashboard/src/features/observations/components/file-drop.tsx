import { useRef } from 'react';
import styles from './imports.module.css';
import { t } from '../import-words.js';
import { maximumBytes } from '../reading-files.js';
import { Button } from '../../../ui/button.js';
import { useFileDropTarget } from '../../../ui/file-drop-target.js';
import { formatNumber } from '../../../ui/format.js';

interface FileDropProps {
  busy: string | null;
  onFile: (file: File) => void;
}

/** A place to drop a file and its twin, a button that chooses one. */
export function FileDrop({ busy, onFile }: FileDropProps) {
  const input = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file && !busy) onFile(file);
  };
  const { over, target } = useFileDropTarget(take);
  return (
    <div className={styles.drop} {...target}>
      <p className={styles.big} role="status">
        {busy ? t('reading', { file: busy }) : over ? t('dropping') : t('drop')}
      </p>
      <Button look="primary" busy={busy !== null} onClick={() => input.current?.click()}>
        {t('choose')}
      </Button>
      <input
        ref={input}
        type="file"
        tabIndex={-1}
        aria-label={t('choose')}
        accept=".xlsx,.yaml,.yml,.json,.zip"
        onChange={(event) => {
          take(event.target.files);
          // The same file, mended, may be chosen again.
          event.target.value = '';
        }}
      />
      <p className={styles.soft}>
        {t('formats', { size: formatNumber(maximumBytes / 1024 / 1024, 0) })}
      </p>
      <p className={styles.blank}>
        <a href="/files/blank-workbook.xlsx" download>
          {t('blank')}
        </a>
        <span className={styles.soft}>{t('blankHint')}</span>
      </p>
    </div>
  );
}
