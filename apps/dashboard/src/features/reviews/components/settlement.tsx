import { useQuery } from '@apollo/client/react';
import styles from './reviews.module.css';
import { settledAs, t } from '../reconcile-words.js';
import type { SettlementView } from '../reconcile-words.js';
import { SettlementsDocument } from '../../../graphql/generated/reviews.js';
import { formatInstant, formatShortDate } from '../../../ui/format.js';
import { QueryView, SkeletonLines } from '../../../ui/states.js';

/** What was agreed, by whom, and who sees it differently. */
export function Settlement({ settlement }: { settlement: SettlementView }) {
  const { holder, dissent, decidedBy, decidedOn, why, recordedBy, recordedAt } = settlement;
  return (
    <div className={styles.settlement}>
      <p className={styles.agreed}>
        {settledAs(settlement)}
        {holder && ` (${holder})`}
      </p>
      <p className={styles.words}>{why}</p>
      <p>{t('decidedLine', { by: decidedBy, on: formatShortDate(decidedOn) })}</p>
      {dissent ? (
        <p className={styles.words}>
          <strong>{t('dissent')}:</strong> {dissent}
        </p>
      ) : (
        <p className={styles.soft}>{t('dissentNone')}</p>
      )}
      {settlement.assignmentId && <p className={styles.soft}>{t('proposed')}</p>}
      <p className={styles.soft}>
        {recordedBy
          ? t('recordedLine', { by: recordedBy, at: formatInstant(recordedAt) })
          : t('recordedGone', { at: formatInstant(recordedAt) })}
      </p>
    </div>
  );
}

const shown = 20;

/** What was agreed before, taken back or followed by a later one. */
export function EarlierSettlements({
  organisationId,
  campaignId,
  domain,
  standing,
}: {
  organisationId: string;
  campaignId: string;
  domain: string;
  /** The revision that stands; 0 where none does. */
  standing: number;
}) {
  const result = useQuery(SettlementsDocument, {
    variables: { organisationId, campaignId, domain, first: shown },
  });
  return (
    <QueryView
      result={result}
      failure={t('historyFailure')}
      skeleton={<SkeletonLines count={2} height="2rem" />}
    >
      {({ settlements }) => {
        const earlier = settlements.edges.filter(({ node }) => node.revision !== standing);
        if (earlier.length === 0) return <p className={styles.soft}>{t('earlierNone')}</p>;
        return (
          <ol className={styles.history}>
            {earlier.map(({ node }) => (
              <li key={node.settlementId}>
                {node.withdrawn ? t('takenBack') : settledAs(node)}
                <span className={styles.soft}>
                  {' '}
                  {node.why}{' '}
                  {t('decidedLine', { by: node.decidedBy, on: formatShortDate(node.decidedOn) })}
                </span>
              </li>
            ))}
          </ol>
        );
      }}
    </QueryView>
  );
}
