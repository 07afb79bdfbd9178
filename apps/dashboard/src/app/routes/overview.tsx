import { getRouteApi } from '@tanstack/react-router';
import { lazy } from 'react';
import { isExecutive, may } from '../access.js';
import { OverviewPage } from '../../features/scores/pages/overview-page.js';
import { Panel } from '../../ui/panel.js';
import { Skeleton } from '../../ui/states.js';

const route = getRouteApi('/in/organisations/$organisationId/');

const OwnershipSummary = lazy(
  () => import('../../features/ownership/components/ownership-summary.js'),
);

const PainsSummary = lazy(() => import('../../features/pains/components/pains-summary.js'));

export function OverviewRoute() {
  const { grant } = route.useRouteContext();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <OverviewPage
      key={grant.organisationId}
      organisationId={grant.organisationId}
      organisationName={grant.organisationName}
      defaultEmphasis={isExecutive(grant) ? 'brief' : 'lead'}
      mayImport={may(grant, 'facts:import')}
      mayReadFacts={may(grant, 'facts:read')}
      onSnapshotAsked={
        may(grant, 'scores:snapshot')
          ? (job) => {
              const { organisationId, organisationName } = grant;
              void import('../../features/jobs/followed.js').then(({ follow }) =>
                follow({ organisationId, organisationName, job }),
              );
            }
          : null
      }
      search={search}
      onSearch={(change) =>
        void navigate({ search: (before) => ({ ...before, ...change }), resetScroll: false })
      }
      pains={(asOf) => (
        <Panel key="pains" fallback={<Skeleton height="12rem" />}>
          <PainsSummary organisationId={grant.organisationId} asOf={asOf} />
        </Panel>
      )}
      ownership={(asOf) =>
        may(grant, 'ownership:read') && (
          <Panel key="ownership" fallback={<Skeleton height="20rem" />}>
            <OwnershipSummary organisationId={grant.organisationId} asOf={asOf} />
          </Panel>
        )
      }
    />
  );
}
