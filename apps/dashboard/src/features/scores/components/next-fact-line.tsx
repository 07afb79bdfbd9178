import styles from './sections.module.css';
import { t } from '../scores-words.js';
import type { NextFactsQuery } from '../../../graphql/generated/scores.js';
import type { Model } from '../../../graphql/reference.js';
import { bandName } from '../../../ui/bands.js';
import { formatIndex } from '../../../ui/format.js';
import { plainWords } from '../../../ui/plain-words.js';

/** What to do and record next in a domain, and what it would give; nothing where there is no such fact. */
export function NextFactLine({
  next,
  model,
}: {
  next: NextFactsQuery['nextFacts'][number] | undefined;
  model: Model;
}) {
  if (!next) return null;
  return (
    <p className={styles.nextFact}>
      <strong>{t('nextFact')}: </strong>
      {plainWords(next.text, model.domains)}{' '}
      <span className={styles.soft}>
        {t('nextFactGives', {
          score: formatIndex(next.scoreAfter),
          band: bandName(next.levelAfter),
        })}
      </span>
    </p>
  );
}
