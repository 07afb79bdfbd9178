import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { lazy } from 'react';
import type { ReactNode } from 'react';
import { Changes } from '../components/changes.js';
import { Stamp, Summary } from '../components/summary.js';
import type { Emphasis } from '../components/summary.js';
import summary from '../components/summary.module.css';
import type { AskedJob } from '../components/take-snapshot.js';
import { chosen } from '../readings.js';
import { t } from '../scores-words.js';
import type { SnapshotRow } from '../scores-words.js';
import type { overviewSearch } from '../search.js';
import {
  CriteriaDocument,
  LiveScoreDocument,
  OrganisationSnapshotsDocument,
  SnapshotInFullDocument,
} from '../../../graphql/generated/scores.js';
import type { LiveScoreQuery, SnapshotInFullQuery } from '../../../graphql/generated/scores.js';
import { useModel } from '../../../graphql/reference.js';
import type { Model } from '../../../graphql/reference.js';
import { bandName } from '../../../ui/bands.js';
import { buttonClass } from '../../../ui/button.js';
import { formatDate } from '../../../ui/format.js';
import { Panel } from '../../../ui/panel.js';
import page from '../../../ui/page.module.css';
import type { SearchOf } from '../../../ui/search-params.js';
import { EmptyState, QueryView, Skeleton } from '../../../ui/states.js';

// Below the answer: drawn after it, each in its own chunk.
const Series = lazy(() =>
  import('../components/series.js').then(({ Series: component }) => ({ default: component })),
);
const DomainGrid = lazy(() =>
  import('../components/domain-grid.js').then(({ DomainGrid: component }) => ({
    default: component,
  })),
);
const NextSteps = lazy(() =>
  import('../components/next-steps.js').then(({ NextSteps: component }) => ({
    default: component,
  })),
);
const TakeSnapshot = lazy(() => import('../components/take-snapshot.js'));
const DomainDrawer = lazy(() => import('../components/domain-drawer.js'));

export type OverviewSearch = SearchOf<typeof overviewSearch>;

interface OverviewPageProps {
  organisationId: string;
  organisationName: string;
  /** The reading that suits the viewer's role; the address may ask for the other. */
  defaultEmphasis: Emphasis;
  mayImport: boolean;
  mayReadFacts: boolean;
  /** Null where the viewer may not ask for a snapshot. */
  onSnapshotAsked: ((job: AskedJob) => void) | null;
  search: OverviewSearch;
  onSearch: (change: OverviewSearch) => void;
  /** What the pains feature says of the same day. */
  pains: (asOf: string) => ReactNode;
  /** What the ownership feature says of the same day. */
  ownership: (asOf: string) => ReactNode;
}

const hero = (
  <div className={summary.hero}>
    <Skeleton width="18rem" height="2.25rem" />
    <div className={summary.answer}>
      <Skeleton width="min(26rem, 90%)" height="5.5rem" />
      <Skeleton height="16rem" />
    </div>
    <Skeleton height="16.5rem" />
  </div>
);

function NoSnapshot({ organisationId, mayImport }: { organisationId: string; mayImport: boolean }) {
  return (
    <EmptyState
      title={t('emptyTitle')}
      action={
        mayImport && (
          <Link
            to="/organisations/$organisationId/imports"
            params={{ organisationId }}
            className={buttonClass('primary')}
          >
            {t('emptyAction')}
          </Link>
        )
      }
    >
      {t('empty')} {!mayImport && t('emptyNoImport')}
    </EmptyState>
  );
}

interface BodyProps extends OverviewPageProps {
  rows: readonly SnapshotRow[];
  current: SnapshotRow;
  previous: SnapshotRow | null;
  model: Model;
  full: {
    data?: SnapshotInFullQuery | undefined;
    previousData?: SnapshotInFullQuery | undefined;
    error?: unknown;
    refetch: () => unknown;
  };
  live: LiveScoreQuery['liveScore'] | null;
}

function Body({ rows, current, previous, model, full, live, ...props }: BodyProps) {
  const { organisationId, search, onSearch } = props;
  const emphasis = search.emphasis ?? props.defaultEmphasis;
  const isNewest = current.asOf === rows[0]?.asOf;
  const onAsOf = (asOf: string | undefined) => onSearch({ asOf });

  const criteria = useQuery(CriteriaDocument, {
    fetchPolicy: 'cache-first',
    skip: emphasis !== 'lead',
  });
  const snapshot = full.data?.snapshot ?? full.previousData?.snapshot ?? null;

  const series = (
    <Panel key="series" fallback={<Skeleton height="25.5rem" />}>
      <Series rows={rows} current={current} onAsOf={onAsOf} />
    </Panel>
  );
  const grid = (
    <Panel key="grid" fallback={<Skeleton height="41rem" />}>
      <DomainGrid
        rows={rows}
        current={current}
        model={model}
        order={search.order ?? 'model'}
        onOpen={(domain, asOf) =>
          onSearch({ domain, asOf: asOf === rows[0]?.asOf ? undefined : asOf })
        }
      />
    </Panel>
  );
  const next = snapshot && (
    <Panel key="next" fallback={<Skeleton height="34rem" />}>
      <NextSteps
        organisationId={organisationId}
        asOf={current.asOf}
        result={snapshot.result}
        model={model}
        criteriaOf={(domain) =>
          criteria.data?.model.domains.find(({ id }) => id === domain)?.criteria ?? []
        }
      />
    </Panel>
  );
  const changes = <Changes key="changes" current={current} previous={previous} model={model} />;
  const ownership = props.ownership(current.asOf);
  const pains = props.pains(current.asOf);

  return (
    <>
      <title>
        {t('documentTitle', {
          organisation: props.organisationName,
          band: bandName(current.band),
        })}
      </title>
      <div className={summary.hero}>
        <Stamp rows={rows} current={current} defaultEmphasis={props.defaultEmphasis} />
        <QueryView
          result={{ ...full, data: snapshot, previousData: undefined }}
          failure={t('failureSnapshot')}
          skeleton={
            <>
              <div className={summary.answer}>
                <Skeleton width="min(26rem, 90%)" height="5.5rem" />
                <Skeleton height="16rem" />
              </div>
              <Skeleton height="16.5rem" />
            </>
          }
        >
          {(found) =>
            found && (
              <Summary
                organisationId={organisationId}
                current={current}
                previous={previous}
                snapshot={found}
                live={isNewest ? live : null}
                model={model}
                takeSnapshot={
                  props.onSnapshotAsked && (
                    <Panel fallback={null}>
                      <TakeSnapshot
                        organisationId={organisationId}
                        onAsked={props.onSnapshotAsked}
                      />
                    </Panel>
                  )
                }
              />
            )
          }
        </QueryView>
      </div>
      {emphasis === 'brief'
        ? [changes, pains, series, grid, ownership]
        : [next, pains, grid, ownership, changes, series]}
      {search.domain && (
        <Panel fallback={null}>
          <DomainDrawer
            key={search.domain}
            organisationId={organisationId}
            domainId={search.domain}
            asOf={current.asOf}
            model={model}
            score={snapshot?.result.domains.find(({ id }) => id === search.domain)}
            rows={rows}
            mayReadFacts={props.mayReadFacts}
            onClose={() => onSearch({ domain: undefined })}
          />
        </Panel>
      )}
    </>
  );
}

export function OverviewPage(props: OverviewPageProps) {
  const { organisationId, search, onSearch } = props;
  const model = useModel();
  // All at once: the answer does not wait for the list of quarters, nor today's figures for either.
  const snapshots = useQuery(OrganisationSnapshotsDocument, { variables: { organisationId } });
  const full = useQuery(SnapshotInFullDocument, {
    variables: { organisationId, asOf: search.asOf ?? null },
  });
  const live = useQuery(LiveScoreDocument, {
    variables: { organisationId },
    skip: search.asOf !== undefined,
  });
  return (
    <div className={page.page}>
      <QueryView
        result={{ ...snapshots, data: model && snapshots.data }}
        failure={t('failure')}
        skeleton={hero}
      >
        {({ snapshots: { edges } }) => {
          const rows = edges.map(({ node }) => node);
          const { current, previous } = chosen(rows, search.asOf);
          if (rows.length === 0)
            return (
              <>
                <title>{t('documentTitleEmpty', { organisation: props.organisationName })}</title>
                <h1>{props.organisationName}</h1>
                <NoSnapshot organisationId={organisationId} mayImport={props.mayImport} />
              </>
            );
          if (!current || !model)
            return (
              <EmptyState
                title={t('missingTitle', { date: formatDate(search.asOf ?? '') })}
                action={
                  <button
                    type="button"
                    className={buttonClass('secondary')}
                    onClick={() => onSearch({ asOf: undefined })}
                  >
                    {t('showNewest')}
                  </button>
                }
              >
                {t('missing')}
              </EmptyState>
            );
          return (
            <Body
              {...props}
              rows={rows}
              current={current}
              previous={previous}
              model={model}
              full={full}
              live={live.data?.liveScore ?? null}
            />
          );
        }}
      </QueryView>
    </div>
  );
}
