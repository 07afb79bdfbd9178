import styles from './worksheet.module.css';
import type { Entry } from '../entries.js';
import { t } from '../worksheet-words.js';
import type { Worksheet } from '../worksheet-words.js';
import { ChoiceLink } from '../../../ui/choice-link.js';
import { SelectField } from '../../../ui/field.js';
import { useMediaQuery } from '../../../ui/media-query.js';

interface DomainChoiceProps {
  domains: readonly { id: string; name: string }[];
  counts: Worksheet['domainCounts'];
  chosen: string;
  entries: readonly Entry[];
  onChoose: (domain: string) => void;
}

/** The domains in scope, each with what it still asks for; a select where the window is narrow. */
export function DomainChoice({ domains, counts, chosen, entries, onChoose }: DomainChoiceProps) {
  const narrow = useMediaQuery('(max-width: 63.99rem)');
  const rows = counts.flatMap((count) => {
    const domain = domains.find(({ id }) => id === count.domain);
    if (!domain) return [];
    const asks = (['new', 'expired', 'toConfirm'] as const).flatMap((state) =>
      count[state] > 0
        ? [
            `${count[state]} ${t(state === 'toConfirm' ? 'TO_CONFIRM' : state === 'new' ? 'NEW' : 'EXPIRED').toLowerCase()}`,
          ]
        : [],
    );
    const entered = entries.filter((entry) => entry.domain === domain.id).length;
    return [{ ...domain, asks: asks.join(' · ') || t('UNCHANGED').toLowerCase(), entered }];
  });
  if (narrow)
    return (
      <SelectField
        label={t('domain')}
        value={chosen}
        onChange={({ target }) => onChoose(target.value)}
      >
        {rows.map(({ id, name, asks }) => (
          <option key={id} value={id}>{`${name} (${asks})`}</option>
        ))}
      </SelectField>
    );
  return (
    <nav className={styles.domains} aria-label={t('domains')}>
      <ul>
        {rows.map(({ id, name, asks, entered }) => (
          <li key={id}>
            <ChoiceLink
              change={{ domain: id, history: undefined }}
              className={`${styles.domain} ${id === chosen ? styles.chosen : ''}`}
            >
              <span className={styles.domainName}>{name}</span>
              <span className={styles.domainAsks}>{asks}</span>
              {entered > 0 && (
                <span className={styles.entered}>{t('entered', { count: entered })}</span>
              )}
            </ChoiceLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
