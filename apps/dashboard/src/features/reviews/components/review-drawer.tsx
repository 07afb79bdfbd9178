import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import styles from './reviews.module.css';
import { StateMark } from './state-mark.js';
import { allows, stepName, t } from '../review-words.js';
import type { DomainChanges, DomainReview, Move, ReviewStep } from '../review-words.js';
import { DomainChangesDocument, ReviewStepsDocument } from '../../../graphql/generated/reviews.js';
import { Button } from '../../../ui/button.js';
import { formatInstant } from '../../../ui/format.js';
import { Drawer } from '../../../ui/overlay.js';
import page from '../../../ui/page.module.css';
import { QueryView, SkeletonLines } from '../../../ui/states.js';

interface ReviewDrawerProps {
  organisationId: string;
  campaignId: string;
  domain: DomainReview;
  name: string;
  mayReadFacts: boolean;
  /** What the person may do at all; what the state allows of it is offered. */
  moves: readonly Move[];
  comments: ReactNode;
  onMove: (move: Move) => void;
  onClose: () => void;
}

/** One domain for those who review it: what changed, every step, what people say. */
export function ReviewDrawer(props: ReviewDrawerProps) {
  const { organisationId, campaignId, domain, name, moves, onMove, onClose } = props;
  const code = domain.domain;
  return (
    <Drawer title={name} kicker={<span className={page.kicker}>{code}</span>} onClose={onClose}>
      <div className={styles.drawer}>
        <div className={styles.side}>
          <StateMark state={domain.state} />
          {domain.outdated && (
            <span className={styles.flag}>
              {t(domain.state === 'ACCEPTED' ? 'outdatedACCEPTED' : 'outdatedSUBMITTED')}
            </span>
          )}
          {domain.ownPart && <span className={styles.soft}>{t('ownPart')}</span>}
        </div>
        <p className={page.actions}>
          {moves
            .filter((move) => allows(move, domain))
            .map((move, place) => (
              <Button
                key={move}
                look={place === 0 ? 'primary' : 'secondary'}
                onClick={() => onMove(move)}
              >
                {t(`act_${move}`)}
              </Button>
            ))}
        </p>
        {props.mayReadFacts && (
          <section className={styles.part}>
            <h3>{t('changedTitle')}</h3>
            <Changes {...{ organisationId, campaignId, code }} />
            <p>
              <Link
                to="/organisations/$organisationId/domains/$domainId"
                params={{ organisationId, domainId: code }}
              >
                {t('facts')}
              </Link>
            </p>
          </section>
        )}
        <section className={styles.part}>
          <h3>{t('stepsTitle')}</h3>
          <Steps {...{ organisationId, campaignId, code }} />
        </section>
        {props.comments}
      </div>
    </Drawer>
  );
}

interface OfDomain {
  organisationId: string;
  campaignId: string;
  code: string;
}

function Changes({ organisationId, campaignId, code }: OfDomain) {
  const result = useQuery(DomainChangesDocument, {
    variables: { organisationId, campaignId, domain: code },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryView
      result={result}
      failure={t('changedFailure')}
      skeleton={<SkeletonLines count={3} height="3rem" />}
    >
      {({ domainChanges: { since, changes, total, counted } }) => {
        const from = since ? formatInstant(since) : '';
        if (total === 0 && counted.length === 0)
          return <p className={styles.soft}>{t('changedNone', { since: from })}</p>;
        return (
          <>
            <p className={styles.soft}>{t('changedSince', { since: from })}</p>
            <ul className={styles.changes}>
              {changes.map((change) => (
                <Change key={`${change.section} ${change.key}`} change={change} />
              ))}
            </ul>
            {total > changes.length && (
              <p className={styles.soft}>{t('changedMore', { shown: changes.length, total })}</p>
            )}
            {counted.map(({ section, changes: count }) => (
              <p key={section} className={styles.soft}>
                {t(section === 'answers' ? 'counted_answers' : 'counted_workRecords', { count })}
              </p>
            ))}
          </>
        );
      }}
    </QueryView>
  );
}

function Change({ change }: { change: DomainChanges['changes'][number] }) {
  const { key, kind, before, after, by, at } = change;
  return (
    <li className={styles.change}>
      <span>
        <strong>{key}</strong> · {t(kind)}
      </span>
      {before && kind !== 'CONFIRMED' && (
        <span className={styles.soft}>{t('before', { what: before })}</span>
      )}
      {after && <span>{t('after', { what: after })}</span>}
      <span className={styles.soft}>
        {by ? t('byAt', { by, at: formatInstant(at) }) : t('byFile', { at: formatInstant(at) })}
      </span>
    </li>
  );
}

const pageSize = 30;

function Steps({ organisationId, campaignId, code }: OfDomain) {
  const variables = { organisationId, campaignId, domain: code, first: pageSize, after: null };
  const result = useQuery(ReviewStepsDocument, { variables, fetchPolicy: 'cache-and-network' });
  return (
    <QueryView
      result={result}
      failure={t('stepsFailure')}
      skeleton={<SkeletonLines count={3} height="2rem" />}
    >
      {({ reviewSteps: { edges, pageInfo } }) =>
        edges.length === 0 ? (
          <p className={styles.soft}>{t('stepsNone')}</p>
        ) : (
          <>
            <ol className={styles.history}>
              {edges.map(({ node }) => (
                <Step key={node.stepId} step={node} />
              ))}
            </ol>
            {pageInfo.hasNextPage && (
              <p>
                <Button
                  look="secondary"
                  busy={result.loading}
                  onClick={() =>
                    void result.fetchMore({ variables: { after: pageInfo.endCursor } })
                  }
                >
                  {t('stepsMore')}
                </Button>
              </p>
            )}
          </>
        )
      }
    </QueryView>
  );
}

const Step = ({ step }: { step: ReviewStep }) => (
  <li>
    {t(`step_${step.kind}`, { name: stepName(step), at: formatInstant(step.at) })}
    <span className={styles.soft}>
      {' '}
      · {t('round', { round: step.round })}
      {step.independent === false && ` · ${t('signedOwnPart')}`}
    </span>
    {step.why && <p className={styles.words}>“{step.why}”</p>}
  </li>
);
