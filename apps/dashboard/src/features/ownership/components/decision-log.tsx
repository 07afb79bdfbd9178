import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import styles from './registers.module.css';
import { useChange } from '../change.js';
import { d } from '../decision-words.js';
import { decisionLabel } from '../ownership-words.js';
import type { Place } from '../place.js';
import { r } from '../register-words.js';
import {
  DecisionLogDocument,
  DecisionsDocument,
  WithdrawLoggedDocument,
} from '../../../graphql/generated/ownership.js';
import type { DecisionLogQuery } from '../../../graphql/generated/ownership.js';
import { domainName } from '../../../graphql/reference.js';
import { Button } from '../../../ui/button.js';
import { ChoiceLink } from '../../../ui/choice-link.js';
import { TextAreaField } from '../../../ui/field.js';
import { formatShortDate } from '../../../ui/format.js';
import { Dialog } from '../../../ui/overlay.js';
import page from '../../../ui/page.module.css';
import { roleName } from '../../../ui/plain-words.js';
import { newRequestKey } from '../../../ui/request-key.js';
import { EmptyState, ErrorState, QueryView, SkeletonLines } from '../../../ui/states.js';
import { useToast } from '../../../ui/toast.js';

type Entry = DecisionLogQuery['decisionLog']['edges'][number]['node'];

function WithdrawDialog({
  organisationId,
  entry,
  onClose,
}: {
  organisationId: string;
  entry: Entry;
  onClose: () => void;
}) {
  const [withdraw] = useMutation(WithdrawLoggedDocument);
  const [requestKey] = useState(newRequestKey);
  const [why, setWhy] = useState('');
  const [missing, setMissing] = useState(false);
  const change = useChange();
  const toast = useToast();
  return (
    <Dialog title={d('withdrawTitle')} onClose={onClose}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setMissing(!why.trim());
          if (!why.trim()) return;
          change.run(
            () =>
              withdraw({
                variables: {
                  input: {
                    organisationId,
                    requestKey,
                    decisionLogEntryId: entry.entryId,
                    why: why.trim(),
                  },
                },
              }),
            () => {
              toast({ text: d('withdrawDone') });
              onClose();
            },
          );
        }}
      >
        <p>{d('withdrawLead')}</p>
        <TextAreaField
          label={d('withdrawWhy')}
          value={why}
          onChange={({ target }) => setWhy(target.value)}
          error={missing ? r('required') : null}
          maxLength={2000}
        />
        {change.error !== null && <ErrorState what={r('saveFailed')} error={change.error} />}
        <p className={page.actions}>
          <Button look="danger" type="submit" busy={change.busy}>
            {d('withdraw')}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {r('cancel')}
          </Button>
        </p>
      </form>
    </Dialog>
  );
}

function Override({ entry }: { entry: Entry }) {
  if (!entry.overridden) return <span className={styles.soft}>{d('notOverridden')}</span>;
  return (
    <span className={entry.throughEscalation ? undefined : page.danger}>
      {d('overriddenWith', { name: roleName(entry.overriddenBy ?? '') })},{' '}
      {d(entry.throughEscalation ? 'overriddenPath' : 'overriddenPast')}
    </span>
  );
}

interface LogEntriesProps {
  place: Place;
  /** One decision's entries; all of the organisation's without it. */
  of?: { domain: string; decision: string };
  nameOf: (entry: Entry) => string;
  /** Told how many are shown, and whether there are more. */
  heading?: (count: number, more: boolean) => ReactNode;
}

/** Decisions as they were made: readable for ever, taken back only with a reason. */
export function LogEntries({ place, of, nameOf, heading }: LogEntriesProps) {
  const { organisationId, model, may } = place;
  const [taking, setTaking] = useState<Entry | null>(null);
  const result = useQuery(DecisionLogDocument, {
    variables: {
      organisationId,
      domain: of?.domain ?? null,
      decision: of?.decision ?? null,
      first: of ? 10 : 50,
      after: null,
    },
  });
  return (
    <QueryView
      result={result}
      failure={d('logFailure')}
      skeleton={<SkeletonLines count={of ? 2 : 6} height="3.5rem" />}
    >
      {({ decisionLog: { edges, pageInfo } }) => (
        <>
          {heading?.(edges.length, pageInfo.hasNextPage)}
          {edges.length === 0 ? (
            of ? (
              <p className={styles.soft}>{d('logEmpty')}</p>
            ) : (
              <EmptyState title={d('logEmpty')}>{d('logEmptyWhy')}</EmptyState>
            )
          ) : (
            <ol className={styles.tasks}>
              {edges.map(({ node }) => (
                <li key={node.entryId} data-withdrawn={node.withdrawn ? '' : undefined}>
                  <div className={styles.task}>
                    {!of && (
                      <h3>
                        {nameOf(node)}
                        <span className={styles.of}>{domainName(model, node.domain)}</span>
                      </h3>
                    )}
                    <p className={styles.outcome}>{node.outcome}</p>
                    <p className={styles.soft}>
                      {formatShortDate(node.decidedOn)}, {roleName(node.decidedBy)}
                      {'. '}
                      {d('columnOverride')}: <Override entry={node} />
                    </p>
                    {node.note && <p className={styles.soft}>{node.note}</p>}
                    {node.withdrawn && (
                      <p className={page.danger}>
                        {d('withdrawn', { why: node.withdrawn.why ?? '' })}
                      </p>
                    )}
                  </div>
                  {!node.withdrawn && may('ownership:record') && (
                    <Button look="quiet" onClick={() => setTaking(node)}>
                      {d('withdraw')}
                    </Button>
                  )}
                </li>
              ))}
            </ol>
          )}
          {pageInfo.hasNextPage && (
            <p>
              <Button
                look="secondary"
                onClick={() =>
                  void result.fetchMore({ variables: { after: pageInfo.endCursor ?? null } })
                }
              >
                {r('more')}
              </Button>
            </p>
          )}
          {taking && (
            <WithdrawDialog
              organisationId={organisationId}
              entry={taking}
              onClose={() => setTaking(null)}
            />
          )}
        </>
      )}
    </QueryView>
  );
}

/** All decisions of the organisation as they were made. */
export function DecisionLog({ place, asOf }: { place: Place; asOf: string }) {
  const { data } = useQuery(DecisionsDocument, {
    variables: { organisationId: place.organisationId, asOf },
  });
  const nameOf = ({ domain, decision }: Entry) =>
    data?.decisionMatrix.domains
      .find(({ id }) => id === domain)
      ?.decisions.find(({ id }) => id === decision)?.name ?? decisionLabel(decision);
  return (
    <section className={styles.block} aria-labelledby="decision-log">
      <LogEntries
        place={place}
        nameOf={nameOf}
        heading={(count, more) => (
          <div>
            <h2 id="decision-log">
              {more ? d('logHeadlineMore', { count }) : d('logHeadline', { count })}
            </h2>
            <p className={page.lead}>{d('logSoft')}</p>
            <p>
              <ChoiceLink change={{ log: undefined }}>{d('who')}</ChoiceLink>
            </p>
          </div>
        )}
      />
    </section>
  );
}
