import { triggers } from '@rolewright/catalogue/overview';
import styles from './pains.module.css';
import { t } from '../pains-words.js';

/** Ids of the catalogue's triggers in an address; what it does not know is left out. */
export const chosenTriggers = (raw: string | undefined): string[] =>
  triggers.map(({ id }) => id).filter((id) => raw?.split(',').includes(id));

interface PressuresProps {
  chosen: readonly string[];
  onChosen: (chosen: readonly string[]) => void;
}

/** What presses just now: only the reader knows, so it is asked here, and kept in the address. */
export function Pressures({ chosen, onChosen }: PressuresProps) {
  return (
    <details className={styles.pressures} open={chosen.length > 0}>
      <summary>
        {t('pressures')}
        {chosen.length > 0 && ` (${t('pressuresChosen', { count: chosen.length })})`}
      </summary>
      <fieldset>
        <legend>{t('pressuresLead')}</legend>
        {triggers.map(({ id, name, fact }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={({ target }) =>
                onChosen(
                  triggers
                    .map((trigger) => trigger.id)
                    .filter((known) => (known === id ? target.checked : chosen.includes(known))),
                )
              }
            />
            <strong>{name}</strong>
            <span className={styles.soft}>{fact}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
