import styles from './sections.module.css';
import { t } from '../scores-words.js';
import type { Criterion } from '../scores-words.js';
import type { NextFactsQuery } from '../../../graphql/generated/scores.js';
import type { Model } from '../../../graphql/reference.js';
import { bandName } from '../../../ui/bands.js';
import { formatIndex } from '../../../ui/format.js';
import { plainWords } from '../../../ui/plain-words.js';

/** A criterion by its code inside the engine's sentence, "AGT O1", as its own title. */
const titled = (text: string, criteria: readonly Criterion[]): string =>
  text.replace(/\b[A-Z]{3} ([REOG]\d)\b/g, (whole, code: string) => {
    const title = criteria.find(({ id }) => id === code)?.title;
    return title ? `“${title}” (${code})` : whole;
  });

/** What to do and record next in a domain, and what it would give; nothing where there is no such fact. */
export function NextFactLine({
  next,
  model,
  criteria,
}: {
  next: NextFactsQuery['nextFacts'][number] | undefined;
  model: Model;
  /** Of the same domain, for their titles. */
  criteria: readonly Criterion[];
}) {
  if (!next) return null;
  return (
    <p className={styles.nextFact}>
      <strong>{t('nextFact')}: </strong>
      {plainWords(titled(next.text, criteria), model.domains)}{' '}
      <span className={styles.soft}>
        {t('nextFactGives', {
          score: formatIndex(next.scoreAfter),
          band: bandName(next.levelAfter),
        })}
      </span>
    </p>
  );
}
