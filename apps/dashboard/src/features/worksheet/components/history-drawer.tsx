import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { CorrectDialog, WithdrawDialog } from './change-dialogs.js';
import { SourceText } from './last-fact.js';
import styles from './worksheet.module.css';
import { h } from '../history-words.js';
import { t, valueWords } from '../worksheet-words.js';
import type { Observation } from '../worksheet-words.js';
import {
  ObservationHistoryDocument,
  RestoreObservationDocument,
  WorksheetOfDomainDocument,
} from '../../../graphql/generated/worksheet.js';
import { Button } from '../../../ui/button.js';
import { formatInstant, formatShortDate } from '../../../ui/format.js';
import { Drawer } from '../../../ui/overlay.js';
import page from '../../../ui/page.module.css';
import { newRequestKey } from '../../../ui/request-key.js';
import { EmptyState, ErrorState, QueryView, SkeletonLines } from '../../../ui/states.js';
import { useToast } from '../../../ui/toast.js';

const changedQueries = [WorksheetOfDomainDocument, ObservationHistoryDocument];
const pageSize = 20;
const restorableMilliseconds = 30 * 86_400_000;

interface HistoryDrawerProps {
  organisationId: string;
  domain: string;
  criterion: string;
  title: string;
  today: string;
  mayRecord: boolean;
  /** What people say about the criterion. */
  comments?: ReactNode;
  onClose: () => void;
}

/** Everything ever said of one criterion: who, when, why, and what became of it. */
export function HistoryDrawer({
  organisationId,
  domain,
  criterion,
  title,
  today,
  mayRecord,
  comments,
  onClose,
}: HistoryDrawerProps) {
  const result = useQuery(ObservationHistoryDocument, {
    variables: { organisationId, domain, criterion, first: pageSize, after: null },
  });
  const [change, setChange] = useState<{
    what: 'correct' | 'withdraw';
    observation: Observation;
  } | null>(null);
  const close = () => setChange(null);
  return (
    <Drawer
      title={title}
      onClose={onClose}
      kicker={
        <p className={page.kicker}>
          {domain} {criterion}
        </p>
      }
    >
      <p className={styles.meta}>{h('lead')}</p>
      <QueryView
        result={result}
        failure={h('failure')}
        skeleton={<SkeletonLines count={4} height="5rem" />}
      >
        {({ observationHistory: { edges, pageInfo } }) =>
          edges.length === 0 ? (
            <EmptyState title={h('empty')}>{h('emptyWhy')}</EmptyState>
          ) : (
            <>
              <ol className={styles.history}>
                {edges.map(({ node }) => (
                  <HistoryEntry
                    key={node.observationId}
                    organisationId={organisationId}
                    observation={node}
                    by={edges.find((each) => each.node.supersedes === node.observationId)?.node}
                    today={today}
                    mayRecord={mayRecord}
                    onChange={(what) => setChange({ what, observation: node })}
                  />
                ))}
              </ol>
              {pageInfo.hasNextPage && (
                <Button
                  look="secondary"
                  onClick={() =>
                    void result.fetchMore({ variables: { after: pageInfo.endCursor } })
                  }
                >
                  {h('more')}
                </Button>
              )}
            </>
          )
        }
      </QueryView>
      {change?.what === 'correct' && (
        <CorrectDialog
          organisationId={organisationId}
          observation={change.observation}
          today={today}
          onClose={close}
        />
      )}
      {change?.what === 'withdraw' && (
        <WithdrawDialog
          organisationId={organisationId}
          observation={change.observation}
          onClose={close}
        />
      )}
      {comments}
    </Drawer>
  );
}

function recordedWords({ recordedAt, recordedBy, imported }: Observation): string {
  const when = formatInstant(recordedAt);
  if (imported)
    return recordedBy ? h('byFile', { when, who: recordedBy }) : h('byFileAlone', { when });
  return recordedBy ? h('recorded', { when, who: recordedBy }) : h('recordedAlone', { when });
}

function HistoryEntry({
  organisationId,
  observation,
  by,
  today,
  mayRecord,
  onChange,
}: {
  organisationId: string;
  observation: Observation;
  /** What superseded it, where it is listed too. */
  by: Observation | undefined;
  today: string;
  mayRecord: boolean;
  onChange: (what: 'correct' | 'withdraw') => void;
}) {
  const { withdrawn, supersededBy, supersedes } = observation;
  const stands = !withdrawn && supersededBy === null;
  const status = withdrawn
    ? h('withdrawal')
    : stands
      ? h(observation.validUntil >= today ? 'inForce' : 'ranOut')
      : by && !by.withdrawn
        ? h('corrected')
        : h('withdrawn');
  return (
    <li
      className={styles.event}
      data-stands={(stands && observation.validUntil >= today) || undefined}
    >
      <p className={styles.eventHead}>
        <span className={styles.value}>{withdrawn ? h('withdrew') : valueWords(observation)}</span>
        <span className={styles.status}>{status}</span>
        {supersedes && !withdrawn && <span className={styles.status}>{h('correction')}</span>}
      </p>
      {!withdrawn && (
        <p className={styles.meta}>
          <span>{t(observation.grade)}</span>
          <span>{t('seenOn', { date: formatShortDate(observation.observedAt) })}</span>
          <span>{t('countsUntil', { date: formatShortDate(observation.validUntil) })}</span>
        </p>
      )}
      {!withdrawn && observation.source && <SourceText source={observation.source} />}
      {!withdrawn && observation.note && <p className={styles.note}>{observation.note}</p>}
      {observation.why && <p className={styles.note}>{h('because', { why: observation.why })}</p>}
      <p className={styles.meta}>{recordedWords(observation)}</p>
      {mayRecord && stands && (
        <p className={styles.eventActions}>
          <Button look="quiet" onClick={() => onChange('correct')}>
            {h('correct')}
          </Button>
          <Button look="quiet" onClick={() => onChange('withdraw')}>
            {h('withdraw')}
          </Button>
        </p>
      )}
      {mayRecord && by?.withdrawn && (
        <Restore organisationId={organisationId} {...{ observation, by }} />
      )}
    </li>
  );
}

function Restore({
  organisationId,
  observation,
  by,
}: {
  organisationId: string;
  observation: Observation;
  by: Observation;
}) {
  const toast = useToast();
  const [requestKey] = useState(newRequestKey);
  const [openedAt] = useState(() => Date.now());
  const [restore, { loading, error, data }] = useMutation(RestoreObservationDocument, {
    refetchQueries: changedQueries,
  });
  if (data || openedAt - Date.parse(by.recordedAt) > restorableMilliseconds) return null;
  const { observationId } = observation;
  const run = async () => {
    await restore({ variables: { organisationId, observationId, requestKey } });
    toast({ text: h('restoredToast') });
  };
  return (
    <div className={styles.eventActions}>
      <Button look="quiet" busy={loading} onClick={() => void run().catch(() => undefined)}>
        {h('restore')}
      </Button>
      {error && <ErrorState what={h('failed')} error={error} />}
    </div>
  );
}
