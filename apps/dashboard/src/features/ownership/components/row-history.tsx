import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import styles from './registers.module.css';
import { r } from '../register-words.js';
import { rowFields } from '../row-fields.js';
import type { EditedSection } from '../row-fields.js';
import { RowHistoryDocument } from '../../../graphql/generated/ownership.js';
import type { RegisterRowPartsFragment } from '../../../graphql/generated/ownership.js';
import { formatInstant, formatShortDate } from '../../../ui/format.js';
import { QueryView, SkeletonLines } from '../../../ui/states.js';

const bodies = {
  ASSIGNMENTS: ({ assignment }: RegisterRowPartsFragment) => assignment,
  DECISIONS: ({ decision }: RegisterRowPartsFragment) => decision,
  HANDOFFS: ({ handoff }: RegisterRowPartsFragment) => handoff,
  METRICS: ({ metric }: RegisterRowPartsFragment) => metric,
  EXECUTIVE_DECISIONS: ({ executiveDecision }: RegisterRowPartsFragment) => executiveDecision,
} satisfies Record<
  EditedSection,
  (row: RegisterRowPartsFragment) => Readonly<Record<string, unknown>> | null
>;

interface RowHistoryProps {
  organisationId: string;
  section: EditedSection;
  rowKey: string;
}

/** Everything that was ever said of one row, the newest first; asked for when it is opened. */
export function RowHistory({ organisationId, section, rowKey }: RowHistoryProps) {
  const [open, setOpen] = useState(false);
  const result = useQuery(RowHistoryDocument, {
    variables: { organisationId, section, key: rowKey },
    skip: !open,
  });
  return (
    <details className={styles.fold} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{r('history')}</summary>
      {open && (
        <QueryView
          result={result}
          failure={r('historyFailed')}
          skeleton={<SkeletonLines count={3} height="3rem" />}
        >
          {({ registerRowHistory }) =>
            registerRowHistory.length === 0 ? (
              <p className={styles.soft}>{r('historyEmpty')}</p>
            ) : (
              <ol className={styles.history}>
                {registerRowHistory.map((row) => (
                  <li key={row.entryId}>
                    <p>
                      <strong>{formatInstant(row.recordedAt)}</strong>{' '}
                      {row.recordedBy ? r('saidBy', { name: row.recordedBy }) : r('imported')}
                      {', '}
                      {r('from', { date: formatShortDate(row.effectiveFrom) })}
                    </p>
                    {row.ended ? (
                      <p>{r('ended')}</p>
                    ) : (
                      <dl className={styles.pairs}>
                        {rowFields(section, bodies[section](row) ?? {}).map(({ label, value }) => (
                          <div key={label}>
                            <dt>{label}</dt>
                            <dd>{value}</dd>
                          </div>
                        ))}
                      </dl>
                    )}
                    {row.note && <p className={styles.soft}>{row.note}</p>}
                  </li>
                ))}
              </ol>
            )
          }
        </QueryView>
      )}
    </details>
  );
}
