import { useQuery } from '@apollo/client/react';
import { DomainDetail } from './domain-detail.js';
import type { Outline } from './domain-detail.js';
import { t } from '../scores-words.js';
import type { CriterionFact, DomainScore, SnapshotRow } from '../scores-words.js';
import { Link } from '@tanstack/react-router';
import { NextFactLine } from './next-fact-line.js';
import {
  CriteriaDocument,
  DomainFactsDocument,
  NextFactsDocument,
} from '../../../graphql/generated/scores.js';
import type { Model } from '../../../graphql/reference.js';
import { plainWords } from '../../../ui/plain-words.js';
import { QueryView, SkeletonLines } from '../../../ui/states.js';

interface DomainPanelProps {
  organisationId: string;
  domainId: string;
  asOf: string;
  model: Model;
  score: DomainScore | undefined;
  rows: readonly SnapshotRow[];
  /** Without it the gates' states are shown, not the facts behind them. */
  mayReadFacts: boolean;
  outline: Outline;
}

/** What a snapshot says of the gates by itself. */
function statesOf(score: DomainScore | undefined): CriterionFact[] {
  return (['holds', 'fails', 'unknown'] as const).flatMap((state) =>
    (score?.[state] ?? []).map((criterion) => ({
      criterion,
      state,
      satisfaction: null,
      because: '',
      from: null,
      observedAt: null,
      validUntil: null,
      grade: null,
      source: null,
    })),
  );
}

/** The facts of one domain as of one day; asked for when its drawer or page opens, not before. */
export function DomainPanel({
  organisationId,
  domainId,
  asOf,
  model,
  score,
  rows,
  mayReadFacts,
  outline,
}: DomainPanelProps) {
  const facts = useQuery(DomainFactsDocument, {
    variables: { organisationId, domain: domainId, asOf },
    skip: !mayReadFacts,
  });
  const criteria = useQuery(CriteriaDocument, { fetchPolicy: 'cache-first' });
  const next = useQuery(NextFactsDocument, { variables: { organisationId, asOf } });
  const position = model.domains.findIndex(({ id }) => id === domainId);
  return (
    <QueryView
      result={{
        data: mayReadFacts
          ? criteria.data && facts.data?.domainFacts.criteria
          : criteria.data && score && statesOf(score),
        previousData: criteria.data && facts.previousData?.domainFacts.criteria,
        error: facts.error ?? criteria.error,
        refetch: () => Promise.all([facts.refetch(), criteria.refetch()]),
      }}
      failure={t('domainFailure')}
      skeleton={<SkeletonLines count={9} height="3.5rem" />}
    >
      {(known) => (
        <DomainDetail
          question={model.domains[position]?.question ?? ''}
          score={score}
          facts={known.map((fact) => ({
            ...fact,
            because: plainWords(fact.because, model.domains),
          }))}
          criteria={criteria.data?.model.domains.find(({ id }) => id === domainId)?.criteria ?? []}
          rows={rows}
          position={position}
          outline={outline}
        >
          <NextFactLine
            next={next.data?.nextFacts.find(({ domain }) => domain === domainId)}
            model={model}
            criteria={
              criteria.data?.model.domains.find(({ id }) => id === domainId)?.criteria ?? []
            }
          />
          <p>
            <Link
              to="/organisations/$organisationId/why"
              params={{ organisationId }}
              search={{ asOf, node: `mean/${domainId}` }}
            >
              {t('domainWhy')}
            </Link>
          </p>
        </DomainDetail>
      )}
    </QueryView>
  );
}
