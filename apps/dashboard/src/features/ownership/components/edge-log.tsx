import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import styles from './registers.module.css';
import { e } from '../edge-words.js';
import { r } from '../register-words.js';
import { HandoffLogDocument } from '../../../graphql/generated/ownership.js';
import type { HandoffLogQuery } from '../../../graphql/generated/ownership.js';
import { Button } from '../../../ui/button.js';
import { formatInstant, formatShortDate } from '../../../ui/format.js';
import { QueryView, SkeletonLines } from '../../../ui/states.js';

type Entry = HandoffLogQuery['handoffLog']['edges'][number]['node'];

const told = ({ kind, side, triggers, transfers, accepted }: Entry) =>
  kind === 'EXERCISED'
    ? e('log_EXERCISED', { triggers, transfers, accepted })
    : e(side === 'SENDER' ? 'log_ACKNOWLEDGED_SENDER' : 'log_ACKNOWLEDGED_RECEIVER');

/** Who agreed to one handoff and when it was used; asked for when it is opened. */
export function EdgeLog({
  organisationId,
  from,
  to,
}: {
  organisationId: string;
  from: string;
  to: string;
}) {
  const [open, setOpen] = useState(false);
  const result = useQuery(HandoffLogDocument, {
    variables: { organisationId, from, to, first: 20 },
    skip: !open,
  });
  return (
    <details className={styles.fold} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{e('log')}</summary>
      {open && (
        <QueryView
          result={result}
          failure={e('logFailed')}
          skeleton={<SkeletonLines count={3} height="3rem" />}
        >
          {({ handoffLog }) =>
            handoffLog.edges.length === 0 ? (
              <p className={styles.soft}>{e('logEmpty')}</p>
            ) : (
              <>
                <ol className={styles.history}>
                  {handoffLog.edges.map(({ node }) => (
                    <li key={node.entryId}>
                      <p>
                        <strong>{formatShortDate(node.happenedOn)}</strong> {told(node)}
                      </p>
                      <p className={styles.soft}>
                        {r('saidOn', { at: formatInstant(node.recordedAt) })}{' '}
                        {node.recordedBy && r('saidBy', { name: node.recordedBy })}
                      </p>
                      {node.note && <p>{node.note}</p>}
                    </li>
                  ))}
                </ol>
                {handoffLog.pageInfo.hasNextPage && (
                  <Button
                    look="secondary"
                    onClick={() =>
                      void result.fetchMore({
                        variables: { after: handoffLog.pageInfo.endCursor ?? null },
                      })
                    }
                  >
                    {r('more')}
                  </Button>
                )}
              </>
            )
          }
        </QueryView>
      )}
    </details>
  );
}
