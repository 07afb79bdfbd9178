import styles from './worksheet.module.css';
import { t } from '../worksheet-words.js';
import { Dialog } from '../../../ui/overlay.js';

const keys = [
  [['↑', '↓'], 'keyMove'],
  [['y'], 'keyHolds'],
  [['n'], 'keyHoldsNot'],
  [['s'], 'keyShare'],
  [['1', '2', '3'], 'keyGrade'],
  [['c'], 'keyConfirm'],
  [['u'], 'keyClear'],
  [['d'], 'keyDetails'],
  [['h'], 'keyHistory'],
  [['Ctrl + Enter'], 'keyRecord'],
  [['?'], 'keyHelp'],
] as const;

export function KeyboardHelp({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={t('keysTitle')} onClose={onClose}>
      <p className={styles.meta}>{t('keysWhy')}</p>
      <dl className={styles.keys}>
        {keys.map(([names, words]) => (
          <div key={words}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{t(words)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
