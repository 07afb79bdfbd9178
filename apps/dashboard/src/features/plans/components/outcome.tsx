import styles from './plans.module.css';
import { criterionName, t } from '../plans-words.js';
import type { Outcome } from '../plans-words.js';
import { domainName } from '../../../graphql/reference.js';
import type { Model } from '../../../graphql/reference.js';
import { formatDate } from '../../../ui/format.js';
import page from '../../../ui/page.module.css';
import { plainWords } from '../../../ui/plain-words.js';
import { TableScroll } from '../../../ui/table-scroll.js';

type At = Outcome['lost'][number];

/** The plan held against what is so: what it tells, and what it does not. */
export function OutcomeView({ outcome, model }: { outcome: Outcome; model: Model | undefined }) {
  const { asOf, settled, moves, lost, gainedBesides, sentences } = outcome;
  const named = ({ domain, criterion }: At) =>
    `${domainName(model, domain)}: ${criterionName(criterion).toLowerCase()}`;
  return (
    <div className={styles.outcome}>
      <p className={styles.soft}>
        {t(settled ? 'outcomeSettled' : 'outcomeLead', { date: formatDate(asOf) })}
      </p>
      <ul className={styles.sentences}>
        {sentences.map((sentence) => (
          <li key={sentence}>{plainWords(sentence, model?.domains)}</li>
        ))}
      </ul>
      {moves.length > 0 && (
        <TableScroll label={t('outcome')}>
          <table className={`${page.table} ${styles.outcomeTable}`}>
            <thead>
              <tr>
                <th scope="col">{t('moveTitle')}</th>
                <th scope="col">{t('state')}</th>
                <th scope="col" className={page.number}>
                  {t('planned')}
                </th>
                <th scope="col" className={page.number}>
                  {t('heldBefore')}
                </th>
                <th scope="col" className={page.number}>
                  {t('holdNow')}
                </th>
                <th scope="col">{t('missing')}</th>
              </tr>
            </thead>
            <tbody>
              {moves.map((move) => (
                <tr key={move.moveId}>
                  <th scope="row">{move.title}</th>
                  <td data-label={t('state')}>{t(move.state)}</td>
                  <td data-label={t('planned')} className={page.number}>
                    {move.planned}
                  </td>
                  <td data-label={t('heldBefore')} className={page.number}>
                    {move.heldBefore}
                  </td>
                  <td data-label={t('holdNow')} className={page.number}>
                    {move.holding}
                  </td>
                  <td data-label={t('missing')}>
                    {move.missing.length > 0
                      ? move.missing.map(named).join('; ')
                      : t(move.planned > 0 ? 'holdsAll' : 'none')}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
      <Places title={t('lost')} places={lost.map(named)} />
      <Places title={t('gainedBesides')} places={gainedBesides.map(named)} />
    </div>
  );
}

function Places({ title, places }: { title: string; places: readonly string[] }) {
  if (places.length === 0) return null;
  return (
    <details className={styles.notes}>
      <summary>
        {title} ({places.length})
      </summary>
      <ul>
        {places.map((place) => (
          <li key={place}>{place}</li>
        ))}
      </ul>
    </details>
  );
}
